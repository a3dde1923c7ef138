// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "words.h"

#include <ui/preferences/languages.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey::Gallery {

namespace {

// Each with the reason why it is the same in all languages.
const QStringList needNone{
    uR"(^(gh|kubectl|flyte|vault) [\w ./:=@{}|-]+$)"_s, // command lines
    uR"(\(\*[^)]*\))"_s, // file name patterns
    uR"(\b[a-z]+:///?\S*)"_s, // addresses
    uR"(\b[\w.-]+\.(com|cloud|org|net|test|example|internal|local)\b(:\d+)?)"_s, // hosts
    uR"(\b\S+@\S+\b)"_s, // e-mail
    uR"(\b(127\.0\.0\.1|localhost|\[::1\]):?\d*)"_s, // this computer
    uR"(\b(Latchkey|Union|Flyte|flyte|flytekit|uctl|(FLYTE|UNION|UNIONAI)_API_KEY|JWKS|Acme production|Research|acme)\b)"_s, // names
    uR"(\b((Ctrl|Shift|Alt|Meta)\+)*(Ctrl|Shift|Alt|F\d+|Del|Esc|Ins|Return|Enter|Space|Tab|Home|End|[A-Z0-9])\b)"_s, // keys: Qt's
    uR"(^Press shortcut$)"_s, // QKeySequenceEdit's
    uR"(\b[A-Z]{4,}-[A-Z]{4,}\b|\b00u\w+)"_s, // what an identity provider gives: a code, a subject
    uR"(~/\S+)"_s, // files
    uR"(\bpractice\b|· signed …)"_s, // an organization; what a sample connection says
    uR"(-?\b(is|age|left|name|id|owner):\S+|"data team")"_s, // what is typed to search
    uR"(\b[0-9a-f]{16}\b)"_s, // a fingerprint
    uR"(\b(January|February|March|April|May|June|July|August|September|October|November|December)\b)"_s, // QLocale's
    uR"(\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b[AP]M\b|\bUTC\b|\bGMT\b)"_s, // QLocale's
};

/// Without what only guides how it is shown.
QString visible(QString text)
{
    static const QRegularExpression unseen(u"[\u200b-\u200f\u202a-\u202e\u2066-\u2069]"_s);
    return text.remove(unseen);
}

} // namespace

Words::Words(const QList<ApiKey> &keys, const QStringList &samples)
    : m_names(samples)
{
    for (const ApiKey &key : keys) {
        m_names << key.name << key.clientId << key.contacts << key.redirectUris << key.organization;
    }
    for (const Ui::Languages::Language &language : Ui::Languages::all())
        m_names << language.ownName;
    std::transform(m_names.cbegin(), m_names.cend(), m_names.begin(), &visible);
    m_names.removeAll(QString());
    m_names.removeDuplicates();
    std::sort(m_names.begin(), m_names.end(),
        [](const QString &one, const QString &other) { return one.size() > other.size(); });
    for (const QString &pattern : needNone)
        m_needNone.append(QRegularExpression(pattern));
}

QString Words::untranslated(const QString &text) const
{
    static const QRegularExpression clientId(uR"(\b[a-z0-9]+(-[a-z0-9]+)+\b)"_s);
    QString left = visible(text);
    if (clientId.match(left).capturedLength() == left.size()) // alone; "sign-in" is a word
        return {};
    for (const QString &name : m_names)
        left.remove(name);
    static const QRegularExpression innermost(u"⟦[^⟦⟧]*⟧"_s);
    while (left.contains(innermost))
        left.remove(innermost);
    for (const QRegularExpression &pattern : m_needNone)
        left.remove(pattern);
    const bool hasWords = std::any_of(left.cbegin(), left.cend(), [](QChar one) { return one.isLetter(); });
    return hasWords ? left.simplified() : QString();
}

} // namespace Latchkey::Gallery
