// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/journal/activitytexts.h>

#include <app/journal/journalcheck.h>
#include <ui/journal/activitydetail.h>
#include <ui/keytable/displaytext.h>
#include <ui/keytable/relativetime.h>
#include <ui/theme/icons.h>

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

struct Activity
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::Ui::Activity)
};

/// What a newer Latchkey wrote.
QString wordText(const QString &word)
{
    return word.isEmpty() ? u"—"_s : displayText(word);
}

QString upTo(const JournalCheck &check)
{
    return check.soundUntil.isValid()
        ? Activity::tr("Everything up to %1 is as it was written.").arg(exactTime(check.soundUntil))
        : QString();
}

} // namespace

QString actionText(JournalAction action)
{
    switch (action) {
    case JournalAction::Created:
        return Activity::tr("Created", "a key, in the list of what was done");
    case JournalAction::Edited:
        return Activity::tr("Edited", "a key, in the list of what was done");
    case JournalAction::Deleted:
        return Activity::tr("Deleted", "a key, in the list of what was done");
    case JournalAction::Copied:
        return Activity::tr("Copied", "a key's credentials, in the list of what was done");
    case JournalAction::Delivered:
        return Activity::tr("Delivered", "a key's credentials, in the list of what was done");
    case JournalAction::Kept:
        return Activity::tr("Kept in keychain", "a key's secret, in the list of what was done");
    case JournalAction::Forgotten:
        return Activity::tr("Removed from keychain", "a key's secret, in the list of what was done");
    case JournalAction::Verified:
        return Activity::tr("Verified", "a key, in the list of what was done");
    case JournalAction::RotationStarted:
        return Activity::tr("Rotation started", "of a key, in the list of what was done");
    case JournalAction::RotationAdvanced:
        return Activity::tr("Rotation continued", "of a key, in the list of what was done");
    case JournalAction::RotationFinished:
        return Activity::tr("Rotation finished", "of a key, in the list of what was done");
    case JournalAction::RotationAbandoned:
        return Activity::tr("Rotation given up", "of a key, in the list of what was done");
    case JournalAction::SignedIn:
        return Activity::tr("Signed in", "in the list of what was done");
    case JournalAction::SignedOut:
        return Activity::tr("Signed out", "in the list of what was done");
    case JournalAction::Exported:
        return Activity::tr("Exported", "a list, in the list of what was done");
    case JournalAction::Unknown:
        break; // its entry has the word
    }
    return u"—"_s;
}

QString actionText(const JournalEntry &entry)
{
    return entry.action == JournalAction::Unknown ? wordText(entry.unknownAction) : actionText(entry.action);
}

QString outcomeText(const JournalEntry &entry)
{
    switch (entry.outcome) {
    case JournalOutcome::Succeeded:
        return Activity::tr("Done", "the result of something");
    case JournalOutcome::Failed:
        return Activity::tr("Failed", "the result of something");
    case JournalOutcome::Cancelled:
        return Activity::tr("Stopped", "the result of something");
    case JournalOutcome::Uncertain:
        return Activity::tr("Uncertain", "the result of something");
    case JournalOutcome::Unknown:
        return wordText(entry.unknownOutcome);
    }
    Q_UNREACHABLE();
}

QString resultText(const JournalEntry &entry)
{
    const QString outcome = outcomeText(entry);
    const QString detail = activityDetailText(entry);
    return detail.isEmpty() ? outcome : outcome + u" · "_s + detail;
}

QString keyText(const JournalEntry &entry)
{
    if (!entry.keyName.isEmpty())
        return displayText(entry.keyName);
    return entry.clientId.isEmpty() ? u"—"_s : displayText(entry.clientId);
}

QString entrySentence(const JournalEntry &entry, const QString &connection)
{
    QStringList parts{exactTime(entry.at), actionText(entry)};
    if (!entry.clientId.isEmpty())
        parts.append(keyText(entry));
    parts.append(connection);
    if (!entry.actor.isEmpty())
        parts.append(displayText(entry.actor));
    parts.append(resultText(entry));
    return listed(parts);
}

OutcomeLook lookOf(JournalOutcome outcome)
{
    switch (outcome) {
    case JournalOutcome::Succeeded:
        return {Icon::CircleCheck, ColorRole::Ok};
    case JournalOutcome::Failed:
        return {Icon::CircleX, ColorRole::Expired};
    case JournalOutcome::Cancelled:
        return {Icon::Minus, ColorRole::Muted};
    case JournalOutcome::Uncertain:
        return {Icon::TriangleAlert, ColorRole::Due};
    case JournalOutcome::Unknown:
        return {Icon::CircleHelp, ColorRole::Muted};
    }
    Q_UNREACHABLE();
}

QString checkText(const JournalCheck &check)
{
    const QString number = QLocale().toString(check.number);
    QString text;
    switch (check.fault) {
    case JournalCheck::Fault::None:
        return Activity::tr(
            "Complete: none of %n entries was changed, dropped or reordered.", nullptr, int(check.entries));
    case JournalCheck::Fault::Changed:
        text = Activity::tr("Entry %1 was changed, dropped or reordered after it was written.").arg(number);
        break;
    case JournalCheck::Fault::Missing:
        text = Activity::tr("Entry %1 is missing: it was dropped after it was written.").arg(number);
        break;
    case JournalCheck::Fault::CutOff:
        text = Activity::tr("The end was cut off: there once was an entry %1.").arg(number);
        break;
    case JournalCheck::Fault::NoAnchor:
        text = Activity::tr("The file that names the newest entry was removed or damaged: entries at the end "
                            "may be missing.");
        break;
    }
    const QString sound = upTo(check);
    return sound.isEmpty() ? text : Activity::tr("%1 %2", "two sentences").arg(text, sound);
}

} // namespace Latchkey::Ui
