// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/delivery/redaction.h>

#include <app/keys/encodedcredentials.h>

#include <QRandomGenerator>
#include <QRegularExpression>

#include <vector>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr qsizetype windowSize = 8; // shorter parts are in honest words too

size_t seed()
{
    static const size_t value = QRandomGenerator::system()->generate64();
    return value;
}

/// Capitals and small letters count as one: hexadecimal digits come as either.
QByteArray folded(QByteArrayView text)
{
    QByteArray result = text.toByteArray();
    for (char &byte : result) {
        if (byte >= 'A' && byte <= 'Z')
            byte = static_cast<char>(byte - 'A' + 'a');
    }
    return result;
}

size_t hashOf(QByteArrayView text)
{
    return qHash(text, seed());
}

/// The letters of the base64 of a longer text that come from `part` alone, where it begins `offset` bytes
/// after a multiple of three.
QByteArray base64Within(QByteArrayView part, qsizetype offset, QByteArray::Base64Options options)
{
    QByteArray padded(offset, '\0');
    padded += part;
    QByteArray encoded = padded.toBase64(options | QByteArray::OmitTrailingEquals);
    const qsizetype lettersBefore = offset == 0 ? 0 : offset + 1;
    const qsizetype lettersAfter = padded.size() % 3 == 0 ? 0 : 1;
    QByteArray within = encoded.mid(lettersBefore, encoded.size() - lettersBefore - lettersAfter);
    wipe(encoded);
    wipe(padded);
    return within;
}

/// What a terminal would show: an escape sequence inside a secret hides none of it.
QByteArray withoutEscapes(QByteArray &output)
{
    static const QRegularExpression escapes(
        u"\\x1b\\[[0-9;?]*[ -/]*[@-~]|\\x1b\\][^\\x07\\x1b]*(\\x07|\\x1b\\\\)|\\x1b."_s);
    QString text = QString::fromUtf8(output);
    text.remove(escapes);
    text.remove(u'\r');
    QByteArray plain = text.toUtf8();
    wipe(text);
    wipe(output);
    return plain;
}

} // namespace

Redaction::Redaction(const Secret &encoded)
{
    add(encoded.reveal());
    if (const auto parts = decodeCredentials(encoded))
        add(parts->clientSecret.reveal());
}

void Redaction::add(QByteArrayView secret)
{
    if (secret.isEmpty())
        return;
    addForm(secret);
    for (qsizetype offset = 0; offset < 3; ++offset) {
        for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
            QByteArray form = base64Within(secret, offset, alphabet);
            addForm(form);
            wipe(form);
        }
    }
    QByteArray copy = secret.toByteArray();
    for (QByteArray form : {copy.toPercentEncoding(), copy.toHex()}) {
        addForm(form);
        wipe(form);
    }
    wipe(copy);
}

void Redaction::addForm(QByteArrayView form)
{
    QByteArray text = folded(form);
    if (text.size() < windowSize && !text.isEmpty() && (m_shortSize == 0 || text.size() == m_shortSize)) {
        m_shortSize = text.size();
        m_short.insert(hashOf(text));
    }
    for (qsizetype i = 0; i + windowSize <= text.size(); ++i)
        m_windows.insert(hashOf(QByteArrayView(text).sliced(i, windowSize)));
    wipe(text);
}

QString Redaction::redacted(QByteArray said) const
{
    QByteArray output = withoutEscapes(said);
    QByteArray text = folded(output);
    std::vector<bool> isHidden(static_cast<size_t>(text.size()), false);
    const auto hide = [&](qsizetype size, const std::unordered_set<size_t> &hashes) {
        for (qsizetype i = 0; !hashes.empty() && i + size <= text.size(); ++i) {
            if (hashes.contains(hashOf(QByteArrayView(text).sliced(i, size))))
                std::fill_n(isHidden.begin() + i, size, true);
        }
    };
    hide(windowSize, m_windows);
    hide(m_shortSize, m_short);
    QByteArray shown;
    for (qsizetype i = 0; i < output.size(); ++i) {
        if (!isHidden[static_cast<size_t>(i)])
            shown += output.at(i);
        else if (i == 0 || !isHidden[static_cast<size_t>(i - 1)])
            shown += "•••";
    }
    wipe(text);
    wipe(output);
    return QString::fromUtf8(shown);
}

} // namespace Latchkey
