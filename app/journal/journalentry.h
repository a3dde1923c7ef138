// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace Latchkey {

/// What was done. The names are written to the file (journalWord), so they never change; new ones may join.
enum class JournalAction {
    Created,
    Edited,
    Deleted,
    Copied,
    Delivered, ///< given to a file or to another tool
    Kept, ///< its secret was put into the keychain
    Forgotten, ///< and taken out again
    Verified,
    RotationStarted,
    RotationAdvanced,
    RotationFinished,
    RotationAbandoned,
    SignedIn,
    SignedOut,
    Exported,
    Unknown, ///< what only a newer Latchkey does: see JournalEntry::unknownAction
};

enum class JournalOutcome {
    Succeeded,
    Failed,
    Cancelled,
    Uncertain, ///< it may have taken effect; nobody knows
    Unknown, ///< what only a newer Latchkey tells: see JournalEntry::unknownOutcome
};

/// The word that stands for it in the file and in exports: English, lower case, never translated; none for
/// Unknown.
[[nodiscard]] QLatin1StringView journalWord(JournalAction action);
[[nodiscard]] QLatin1StringView journalWord(JournalOutcome outcome);
/// Every action that is known, in the order of the enumeration.
[[nodiscard]] const QList<JournalAction> &journalActions();

/// One act as the journal records it: who did what, when, to which key, and how it ended. Never a secret.
struct JournalEntry
{
    qint64 number = 0; ///< from 1 on, without gaps; given by the journal
    QDateTime at; ///< UTC, in milliseconds
    QString actor; ///< e-mail, user name or subject; an application's client ID; empty: nobody is known
    QString controlPlane; ///< host and port
    JournalAction action = JournalAction::Created;
    QString clientId; ///< empty where it was done to no key
    QString keyName;
    QString fingerprint; ///< of its secret, as fingerprintOf() makes it; empty where that is not known
    JournalOutcome outcome = JournalOutcome::Succeeded;
    QString detail; ///< how: a copy format, a tool's name, an Error's kindName(); no path, no host
    QByteArray hash; ///< SHA-256 over the entry before and this one; given by the journal
    QString unknownAction; ///< the word of an Unknown action, as it stands in the file
    QString unknownOutcome; ///< the same of an Unknown outcome

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

/// The word that stands for it in the file, also for what this version does not know.
[[nodiscard]] QString actionWord(const JournalEntry &entry);
[[nodiscard]] QString outcomeWord(const JournalEntry &entry);

/// The hash that belongs to `entry` after one that has `previous` (empty for the first). Every field counts,
/// each with its length before it, so that no two entries are written alike.
[[nodiscard]] QByteArray chainedHash(const QByteArray &previous, const JournalEntry &entry);

} // namespace Latchkey
