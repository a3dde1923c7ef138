// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/strictbase64.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::EncodedCredentials)
};

bool isInAlphabet(char character)
{
    return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z')
        || (character >= '0' && character <= '9') || character == '+' || character == '/';
}

// What to call the character that starts these bytes.
QString nameOf(QByteArrayView bytes)
{
    const auto first = static_cast<unsigned char>(bytes.front());
    if (first > 0x20 && first < 0x7f)
        return Tr::tr("“%1”", "a character in quotes").arg(QLatin1Char(bytes.front()));
    const QString text = QString::fromUtf8(bytes.first(std::min<qsizetype>(bytes.size(), 4)));
    const char32_t code = text.isEmpty() ? first : text.toUcs4().front();
    return u"U+%1"_s.arg(static_cast<uint>(code), 4, 16, QLatin1Char('0')).toUpper();
}

QString sentenceAbout(QByteArrayView bytes, qsizetype place)
{
    switch (bytes.front()) {
    case '\n':
    case '\r':
        return Tr::tr("There is a line break at place %1 of the key. Copy it again in one piece.").arg(place);
    case ' ':
    case '\t':
        return Tr::tr("There is a space at place %1 of the key. Copy it again in one piece.").arg(place);
    case '-':
    case '_':
        return Tr::tr("The character %1 at place %2 belongs to the URL-safe alphabet, which Union's tools do "
                      "not read. Copy the key again from where it was made.")
            .arg(nameOf(bytes))
            .arg(place);
    case '=':
        return Tr::tr("There is a “=” at place %1, but “=” can only stand at the very end. Copy the key "
                      "again.")
            .arg(place);
    }
    return Tr::tr("The character %1 at place %2 can't be part of a key. Copy the key again.")
        .arg(nameOf(bytes))
        .arg(place);
}

qsizetype lengthWithoutPadding(QByteArrayView text)
{
    qsizetype length = text.size();
    while (length > 0 && text.size() - length < 2 && text.at(length - 1) == '=')
        --length;
    return length;
}

} // namespace

Result<Secret> decodeStrictBase64(QByteArrayView text)
{
    const QByteArrayView body = text.first(lengthWithoutPadding(text));
    const auto bad = std::find_if_not(body.begin(), body.end(), isInAlphabet);
    if (bad != body.end()) {
        if (body.contains(':')) {
            return failure(ErrorKind::InvalidArgument,
                Tr::tr("This is a key taken apart, not an encoded key. Paste the encoded one."));
        }
        const qsizetype index = bad - body.begin();
        return failure(ErrorKind::InvalidArgument, sentenceAbout(body.sliced(index), index + 1),
            u"not base64: place %1 of %2"_s.arg(index + 1).arg(text.size()));
    }
    if (text.size() % 4 != 0) {
        return failure(ErrorKind::InvalidArgument,
            Tr::tr("The key is cut off: characters are missing at its end. Copy it again as a whole."),
            u"not base64: %1 characters"_s.arg(text.size()));
    }
    const QByteArray source = QByteArray::fromRawData(text.data(), text.size());
    return Secret::take(QByteArray::fromBase64(source));
}

Secret encodeBase64(QByteArrayView bytes)
{
    return Secret::take(QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64());
}

} // namespace Latchkey
