// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/rotation/rotation.h>

#include <QCoreApplication>

namespace Latchkey::Ui {

/// What a window says of a rotation.
class RotationTexts final
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::Ui::RotationTexts)

public:
    /// What is to be done next, or waited for, in a few lower-case words.
    [[nodiscard]] static QString stepText(const Rotation &rotation, const QDateTime &now);
    /// The same for the details of one of its two keys, as a sentence without a full stop.
    [[nodiscard]] static QString detailsText(
        const Rotation &rotation, const QString &clientId, const QDateTime &now);
    /// It waits for nothing but the person.
    [[nodiscard]] static bool canBeFinished(const Rotation &rotation, const QDateTime &now);
};

} // namespace Latchkey::Ui
