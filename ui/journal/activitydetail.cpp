// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/journal/activitydetail.h>

#include <app/delivery/copyformat.h>
#include <app/journal/journalentry.h>
#include <app/keys/keyverification.h>
#include <app/rotation/rotation.h>
#include <ui/delivery/copystyles.h>
#include <ui/keytable/displaytext.h>

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

struct Activity
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::Ui::Activity)
};

struct Text
{
    const char *source;
    const char *comment;
};

/// Error::kindName(), and what else the recorder writes.
const QHash<QString, Text> &knownWords()
{
    static const QHash<QString, Text> all{
        {u"name"_s, QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "name", "what of a key was edited")},
        {u"contacts"_s, QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "contacts", "what of a key was edited")},
        {u"redirect-uris"_s,
            QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "redirect URIs", "what of a key was edited")},
        {u"offline"_s, QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "offline", "why it failed")},
        {u"timeout"_s, QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "no answer in time", "why it failed")},
        {u"proxy"_s, QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "the proxy", "why it failed")},
        {u"proxy-authentication"_s,
            QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "the proxy wants a sign-in", "why it failed")},
        {u"tls"_s, QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "no secure connection", "why it failed")},
        {u"unknown-authority"_s,
            QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "no secure connection", "why it failed")},
        {u"unauthenticated"_s,
            QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "not signed in", "why it failed")},
        {u"permission-denied"_s,
            QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "not permitted", "why it failed")},
        {u"not-found"_s, QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "the key was gone", "why it failed")},
        {u"already-exists"_s, QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "already taken", "why it failed")},
        {u"invalid-argument"_s,
            QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "refused as invalid", "why it failed")},
        {u"conflict"_s, QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "changed meanwhile", "why it failed")},
        {u"unavailable"_s,
            QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "Union had trouble", "why it failed")},
        {u"keychain-absent"_s, QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "no keychain", "why it failed")},
        {u"keychain-locked"_s,
            QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "keychain locked", "why it failed")},
        {u"keychain-denied"_s,
            QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "keychain refused", "why it failed")},
        {u"keychain-empty"_s,
            QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "nothing in the keychain", "why it failed")},
        {u"storage"_s, QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "could not be written", "why it failed")},
        {u"sign-in-refused"_s,
            QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "sign-in refused", "why it failed")},
        {u"not-union"_s,
            QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "no Union control plane", "why it failed")},
        {u"unsupported"_s,
            QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "not possible there", "why it failed")},
        {u"protocol"_s, QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "unreadable answer", "why it failed")},
        {u"port-busy"_s, QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "port in use", "why it failed")},
        {u"keychain-damaged"_s,
            QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "unreadable in the keychain", "why it failed")},
        {u"default-policies"_s,
            QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "with default policies", "how a key was created")},
        {u"file"_s, QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "file", "where a key was delivered to")},
        {u"keychain"_s,
            QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "keychain", "where a key was delivered to")},
        {u"gh"_s,
            QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "GitHub", "where a key was delivered to; a name")},
        {u"kubectl"_s,
            QT_TRANSLATE_NOOP3(
                "Latchkey::Ui::Activity", "Kubernetes", "where a key was delivered to; a name")},
        {u"flyte"_s,
            QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "Flyte", "where a key was delivered to; a name")},
        {u"command"_s,
            QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "another command", "where a key was delivered to")},
        {u"protobuf-json"_s,
            QT_TRANSLATE_NOOP3(
                "Latchkey::Ui::Activity", "JSON, as Union's client", "form of an exported list")},
        {u"flyte-json"_s,
            QT_TRANSLATE_NOOP3(
                "Latchkey::Ui::Activity", "JSON, as the flyte command", "form of an exported list")},
        {u"csv"_s, QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "CSV", "form of an exported list")},
        {u"report-csv"_s,
            QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "key overview as CSV", "what was exported")},
        {u"report-json"_s,
            QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "key overview as JSON", "what was exported")},
        {u"report-html"_s,
            QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "key overview as a page", "what was exported")},
        {u"report-ics"_s,
            QT_TRANSLATE_NOOP3("Latchkey::Ui::Activity", "key overview as a calendar", "what was exported")},
    };
    return all;
}

bool isEditedField(const QString &word)
{
    return word == "name"_L1 || word == "contacts"_L1 || word == "redirect-uris"_L1;
}

QString wordText(const QString &word)
{
    if (const auto format = copyFormatOf(word))
        return copyFormatName(*format);
    const auto known = knownWords().constFind(word);
    return known == knownWords().cend()
        ? displayText(word)
        : QCoreApplication::translate("Latchkey::Ui::Activity", known->source, known->comment);
}

/// Fields that were edited.
QString fieldsText(const QString &part)
{
    QStringList words = part.split(u' ', Qt::SkipEmptyParts);
    if (!std::all_of(words.cbegin(), words.cend(), &isEditedField))
        return wordText(part);
    std::transform(words.begin(), words.end(), words.begin(), &wordText);
    return listed(words);
}

QString verdictText(const QString &word)
{
    using enum KeyVerdict;
    for (const KeyVerdict verdict :
        {Works, ClockOff, Revoked, WrongSecret, Refused, WrongAddress, NoNetwork, ServerTrouble, NotTried}) {
        if (word == verdictName(verdict))
            return verdictWords(verdict);
    }
    return wordText(word);
}

QString waitText(const QString &how)
{
    const QDate day = QDate::fromString(how.section(u' ', 1), Qt::ISODate);
    return day.isValid() ? Activity::tr("waiting until %1", "in a rotation; %1 is a day")
                               .arg(QLocale().toString(day, QLocale::ShortFormat))
                         : Activity::tr("everything uses the new key", "in a rotation");
}

/// How far a rotation came: the step, and for some of them how.
QString advanceText(const QString &part)
{
    const QString step = part.section(u' ', 0, 0);
    const QString how = part.section(u' ', 1);
    if (step == rotationWord(RotationStep::Planned))
        return Activity::tr("the new key is made anew", "in a rotation");
    if (step == rotationWord(RotationStep::Created))
        return Activity::tr("new key created", "in a rotation");
    if (step == rotationWord(RotationStep::Verified))
        return Activity::tr("new key verified", "in a rotation");
    if (step == rotationWord(RotationStep::VerifiedAgain))
        return Activity::tr("new key verified again", "in a rotation");
    if (step == rotationWord(RotationStep::Waiting))
        return waitText(how);
    if (step != rotationWord(RotationStep::Delivered))
        return displayText(part);
    const QString delivered = Activity::tr("new key delivered", "in a rotation");
    return how.isEmpty() ? delivered : delivered + u" · "_s + wordText(how);
}

/// The client ID of the successor, and what became of it.
QString abandonedText(const QString &part)
{
    const QString successor = displayText(part.section(u' ', 0, 0));
    return part.endsWith(" successor-remains"_L1)
        ? Activity::tr("%1 is still there", "in a rotation that was given up; %1 is a key").arg(successor)
        : Activity::tr("%1 is gone", "in a rotation that was given up; %1 is a key").arg(successor);
}

QString howText(JournalAction action, const QString &part)
{
    switch (action) {
    case JournalAction::Edited:
        return fieldsText(part);
    case JournalAction::Verified:
        return verdictText(part);
    case JournalAction::RotationStarted:
    case JournalAction::RotationFinished:
        return Activity::tr("new key: %1", "in a rotation; %1 is a key").arg(displayText(part));
    case JournalAction::RotationAdvanced:
        return advanceText(part);
    case JournalAction::RotationAbandoned:
        return abandonedText(part);
    case JournalAction::Created:
    case JournalAction::Deleted:
    case JournalAction::Copied:
    case JournalAction::Delivered:
    case JournalAction::Kept:
    case JournalAction::Forgotten:
    case JournalAction::SignedIn:
    case JournalAction::SignedOut:
    case JournalAction::Exported:
    case JournalAction::Unknown:
        return wordText(part);
    }
    Q_UNREACHABLE();
}

} // namespace

QString activityDetailText(const JournalEntry &entry)
{
    QStringList parts = entry.detail.split(": "_L1, Qt::SkipEmptyParts);
    if (entry.action == JournalAction::Verified) // the verdict says it all
        parts = parts.mid(0, 1);
    QStringList texts;
    for (const QString &part : std::as_const(parts)) {
        if (part == "cancelled"_L1 || part == "uncertain"_L1) // the outcome says it
            continue;
        texts.append(&part == &parts.constFirst() ? howText(entry.action, part) : wordText(part));
    }
    return texts.join(u" · "_s);
}

} // namespace Latchkey::Ui
