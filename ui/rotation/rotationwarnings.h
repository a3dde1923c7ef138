// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keys/apikey.h>
#include <app/rotation/rotation.h>

#include <QCoreApplication>
#include <QList>

namespace Latchkey::Ui {

/// What a person should know who is about to take something away that a rotation under way counts on. Each is
/// a sentence or two, or empty where no rotation counts on it.
class RotationWarnings final
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::Ui::RotationWarnings)

public:
    /// `rotations`: those of the keys' control plane.
    [[nodiscard]] static QString beforeDeleting(const QList<ApiKey> &keys, const QList<Rotation> &rotations);
    /// The kept secrets of these keys.
    [[nodiscard]] static QString beforeForgetting(
        const QList<ApiKey> &keys, const QList<Rotation> &rotations);

private:
    [[nodiscard]] static QString beforeDeletingOld(const Rotation &rotation);
    /// `found`: one for each of the keys that has one.
    [[nodiscard]] static QString beforeDeletingSeveral(
        const QList<ApiKey> &keys, const QList<Rotation> &found);
    [[nodiscard]] static QString beforeDeletingNew(const Rotation &rotation);
};

} // namespace Latchkey::Ui
