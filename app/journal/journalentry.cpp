// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/journal/journalentry.h>

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr QByteArrayView version = "latchkey journal 1";

void add(QCryptographicHash &hash, qint64 number)
{
    const qint64 bytes = qToBigEndian(number);
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&bytes), sizeof bytes));
}

void add(QCryptographicHash &hash, QByteArrayView bytes)
{
    add(hash, qint64(bytes.size()));
    hash.addData(bytes);
}

void add(QCryptographicHash &hash, const QString &text)
{
    add(hash, QByteArrayView(text.toUtf8()));
}

} // namespace

QLatin1StringView journalWord(JournalAction action)
{
    switch (action) {
    case JournalAction::Created:
        return "created"_L1;
    case JournalAction::Edited:
        return "edited"_L1;
    case JournalAction::Deleted:
        return "deleted"_L1;
    case JournalAction::Copied:
        return "copied"_L1;
    case JournalAction::Delivered:
        return "delivered"_L1;
    case JournalAction::Kept:
        return "kept"_L1;
    case JournalAction::Forgotten:
        return "forgotten"_L1;
    case JournalAction::Verified:
        return "verified"_L1;
    case JournalAction::RotationStarted:
        return "rotation-started"_L1;
    case JournalAction::RotationAdvanced:
        return "rotation-advanced"_L1;
    case JournalAction::RotationFinished:
        return "rotation-finished"_L1;
    case JournalAction::RotationAbandoned:
        return "rotation-abandoned"_L1;
    case JournalAction::SignedIn:
        return "signed-in"_L1;
    case JournalAction::SignedOut:
        return "signed-out"_L1;
    case JournalAction::Exported:
        return "exported"_L1;
    case JournalAction::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

QLatin1StringView journalWord(JournalOutcome outcome)
{
    switch (outcome) {
    case JournalOutcome::Succeeded:
        return "succeeded"_L1;
    case JournalOutcome::Failed:
        return "failed"_L1;
    case JournalOutcome::Cancelled:
        return "cancelled"_L1;
    case JournalOutcome::Uncertain:
        return "uncertain"_L1;
    case JournalOutcome::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

const QList<JournalAction> &journalActions()
{
    static const QList<JournalAction> all = [] {
        QList<JournalAction> actions;
        for (int action = 0; action <= int(JournalAction::Exported); ++action)
            actions.append(JournalAction(action));
        return actions;
    }();
    return all;
}

QString actionWord(const JournalEntry &entry)
{
    return entry.action == JournalAction::Unknown ? entry.unknownAction : QString(journalWord(entry.action));
}

QString outcomeWord(const JournalEntry &entry)
{
    return entry.outcome == JournalOutcome::Unknown ? entry.unknownOutcome
                                                    : QString(journalWord(entry.outcome));
}

QByteArray chainedHash(const QByteArray &previous, const JournalEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    add(hash, version);
    add(hash, QByteArrayView(previous));
    add(hash, entry.number);
    add(hash, entry.at.toMSecsSinceEpoch());
    add(hash, entry.actor);
    add(hash, entry.controlPlane);
    add(hash, actionWord(entry));
    add(hash, entry.clientId);
    add(hash, entry.keyName);
    add(hash, entry.fingerprint);
    add(hash, outcomeWord(entry));
    add(hash, entry.detail);
    return hash.result();
}

} // namespace Latchkey
