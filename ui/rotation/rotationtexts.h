// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/rotation/rotation.h>

#include <QCoreApplication>

namespace Latchkey {
class KeyList;
}

namespace Latchkey::Ui {

/// What a window says of a rotation.
class RotationTexts final
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::Ui::RotationTexts)

public:
    /// What is to be done next, or waited for, in a few lower-case words.
    [[nodiscard]] static QString stepText(const Rotation &rotation, const QDateTime &now);
    /// A day that begins, as a date alone; another moment to the minute.
    [[nodiscard]] static QString untilText(const QDateTime &until, const QDateTime &now);
    /// stepText() for the details of one of its two keys, as a sentence without a full stop.
    [[nodiscard]] static QString detailsText(
        const Rotation &rotation, const QString &clientId, const QDateTime &now);
    /// It waits for nothing but the person.
    [[nodiscard]] static bool canBeFinished(const Rotation &rotation, const QDateTime &now);
    /// This key is listed, and does not work any more.
    [[nodiscard]] static bool hasExpired(const KeyList &keys, const QString &clientId, const QDateTime &now);
    /// The old key is deleted, and nobody has the new one yet.
    [[nodiscard]] static bool isUrgent(const Rotation &rotation);
    /// Which of its keys are left once it was given up.
    [[nodiscard]] static QString givenUpText(const Rotation &rotation, bool isSuccessorThere);
    /// On keys that may be left over; empty for none.
    /// What no sign-in shows.
    [[nodiscard]] static QString policiesText();
    [[nodiscard]] static QString strayText(const Rotation &rotation);
};

} // namespace Latchkey::Ui
