// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/journal/activitydetail.h>

#include <app/delivery/copyformat.h>
#include <ui/delivery/copystyles.h>
#include <ui/keytable/displaytext.h>

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

struct Text
{
    const char *source;
    const char *comment;
};

/// Error::kindName(), and what else the recorder writes.
const QHash<QString, Text> &texts()
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
    const auto known = texts().constFind(word);
    return known == texts().cend()
        ? displayText(word)
        : QCoreApplication::translate("Latchkey::Ui::Activity", known->source, known->comment);
}

QString partText(const QString &part)
{
    QStringList words = part.split(u' ', Qt::SkipEmptyParts);
    if (!std::all_of(words.cbegin(), words.cend(), &isEditedField))
        return wordText(part);
    std::transform(words.begin(), words.end(), words.begin(), &wordText);
    return listed(words);
}

} // namespace

QString activityDetailText(const QString &detail)
{
    QStringList parts;
    for (const QString &part : detail.split(": "_L1, Qt::SkipEmptyParts)) {
        if (part != "cancelled"_L1 && part != "uncertain"_L1) // the outcome says it
            parts.append(partText(part));
    }
    return parts.join(u" · "_s);
}

} // namespace Latchkey::Ui
