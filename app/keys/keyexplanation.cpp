// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/keyexplanation.h>

#include <app/keys/fingerprint.h>
#include <app/keys/pastedvalue.h>
#include <app/keys/strictbase64.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

using Kind = KeyFinding::Kind;

constexpr qsizetype longestKey = 16 * 1024; // as decodeCredentials()
constexpr qsizetype shortestLikelySecret = 24; // Union's are longer

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::KeyExplanation)
};

/// The four parts as they stand, with what shifts them for those who split from the left.
struct Shape
{
    QByteArrayView scheme; ///< "dns", "https"; empty for none
    QByteArrayView port;
    QList<QByteArrayView> fields; ///< without scheme and port
    bool isBracketed = false;
};

QList<QByteArrayView> splitAtColons(QByteArrayView text, qsizetype from)
{
    QList<QByteArrayView> fields;
    qsizetype start = 0;
    for (qsizetype colon = text.indexOf(':', from); colon >= 0; colon = text.indexOf(':', start)) {
        fields.append(text.sliced(start, colon - start));
        start = colon + 1;
    }
    fields.append(text.sliced(start));
    return fields;
}

Shape shapeOf(QByteArrayView bytes)
{
    Shape shape;
    const QByteArrayView scheme = schemeOf(bytes);
    const QByteArrayView rest = bytes.sliced(scheme.size());
    shape.scheme = scheme.first(std::max<qsizetype>(scheme.indexOf(':'), 0));
    shape.isBracketed = rest.startsWith('[') && rest.contains(']');
    shape.fields = splitAtColons(rest, shape.isBracketed ? rest.indexOf(']') : 0);
    // Of four fields the second is a port where the last is more of a secret than the third.
    const bool isWhole = shape.fields.size() >= 5;
    const bool lacksOrganization = shape.fields.size() == 4 && shape.fields.at(3) != "None"
        && shape.fields.at(3).size() > shape.fields.at(2).size();
    if ((isWhole || lacksOrganization) && isPort(shape.fields.at(1)))
        shape.port = shape.fields.takeAt(1);
    return shape;
}

Kind troubleInEncoding(QByteArrayView value)
{
    if (value.isEmpty())
        return Kind::Nothing;
    if (value.contains(':'))
        return Kind::TakenApart;
    if (!resemblesKey(value))
        return Kind::NotAKey;
    qsizetype length = value.size();
    while (length > 0 && value.size() - length < 2 && value.at(length - 1) == '=')
        --length;
    for (const char character : value.first(length)) {
        if (QByteArrayView(" \t\r\n\f\v").contains(character))
            return Kind::LineBreak;
        if (character == '-' || character == '_')
            return Kind::UrlSafe;
        if (character == '=')
            return Kind::MisplacedPadding;
        const bool isForeign = !(character >= '0' && character <= '9')
            && !(character >= 'A' && character <= 'Z') && !(character >= 'a' && character <= 'z')
            && character != '+' && character != '/';
        if (isForeign)
            return Kind::ForeignCharacter;
    }
    return Kind::CutOff;
}

Kind troubleInParts(QByteArrayView bytes, const Shape &shape)
{
    if (!bytes.isValidUtf8())
        return Kind::NotText;
    const auto isControl = [](char byte) {
        return (byte >= 0 && byte < 0x20) || byte == 0x7f;
    };
    if (std::any_of(bytes.begin(), bytes.end(), isControl))
        return Kind::HiddenCharacter;
    if (shape.fields.size() == 1) {
        const auto inner = decodeStrictBase64(bytes);
        return inner && inner->reveal().contains(':') ? Kind::EncodedTwice : Kind::TooFewParts;
    }
    if (shape.fields.size() < 4)
        return Kind::TooFewParts;
    if (shape.fields.size() > 4)
        return Kind::CutSecret;
    if (shape.fields.at(0).isEmpty())
        return Kind::NoAddress;
    if (shape.fields.at(1).isEmpty())
        return Kind::NoClientId;
    return shape.fields.at(2).isEmpty() ? Kind::NoSecret : Kind::BadAddress;
}

KeyFinding portShift(QByteArrayView port)
{
    return {Kind::PortShift, Tr::tr("Port taken for the client ID"),
        Tr::tr("Union's tools split a key at its first three colons. They take the port %1 for the client "
               "ID, the client ID for the secret, and the secret for the organization, which may end up in "
               "a log. Create a key with an address that has no port.")
            .arg(QString::fromLatin1(port))};
}

KeyFinding schemeShift(QByteArrayView scheme)
{
    return {Kind::SchemeShift, Tr::tr("Scheme taken for the address"),
        Tr::tr("Union's tools split a key at its first three colons. They take “%1” for the address, the "
               "host for the client ID, and the secret for the organization, which may end up in a log. "
               "Encode the key again with the host name alone.")
            .arg(QString::fromLatin1(scheme))};
}

KeyFinding schemeAndPortShift(QByteArrayView scheme)
{
    return {Kind::SchemeAndPortShift, Tr::tr("Scheme taken for the address, port for the secret"),
        Tr::tr("Union's tools split a key at its first three colons. They take “%1” for the address, the "
               "port for the secret, and client ID and secret for the organization, which may end up in a "
               "log. Create a key with an address that is a host name alone.")
            .arg(QString::fromLatin1(scheme))};
}

KeyFinding cutAddress()
{
    return {Kind::CutAddress, Tr::tr("Address cut at its colons"),
        Tr::tr("Union's tools split a key at its first three colons, and an IPv6 address has colons of its "
               "own: client ID and secret end up in the organization, and maybe in a log. Create a key with "
               "a host name for an address.")};
}

KeyFinding cutSecret()
{
    return {Kind::CutSecret, Tr::tr("Secret cut at a colon"),
        Tr::tr("This key has more than four parts: one of them, most likely the secret, holds a “:”. Union's "
               "tools take the secret for shorter than it is, so it is refused, and its end for the "
               "organization. Create a new key and use that one.")};
}

void addMisSplit(KeyExplanation &explanation, const Shape &shape)
{
    if (shape.isBracketed)
        explanation.findings.append(cutAddress());
    else if (!shape.scheme.isEmpty() && !shape.port.isEmpty())
        explanation.findings.append(schemeAndPortShift(shape.scheme));
    else if (!shape.scheme.isEmpty())
        explanation.findings.append(schemeShift(shape.scheme));
    else if (!shape.port.isEmpty())
        explanation.findings.append(portShift(shape.port));
}

bool mayBeSecret(const QString &part, const Secret &secret)
{
    return part.size() >= shortestLikelySecret && part.size() > secret.size();
}

void takeParts(KeyExplanation &explanation, const EncodedCredentials &parts)
{
    explanation.parts = parts;
    explanation.endpoint = parts.endpoint;
    explanation.fingerprint = fingerprintOf(parts.clientId, parts.clientSecret);
    const bool isIdStrange = mayBeSecret(parts.clientId, parts.clientSecret);
    const bool isOrganizationStrange = mayBeSecret(parts.organization, parts.clientSecret);
    if (!isIdStrange)
        explanation.clientId = parts.clientId;
    if (!isOrganizationStrange)
        explanation.organization = parts.organization;
    if (isIdStrange || isOrganizationStrange) {
        explanation.findings.append({Kind::PartsSwapped, {},
            Tr::tr("The parts of this key may be in the wrong order: one that should be short is longer than "
                   "the secret, and is not shown. The order is address, client ID, secret, organization.")});
    }
    if (parts.organization.isEmpty()) {
        explanation.findings.append({Kind::NoOrganization, {},
            Tr::tr(
                "The key names no organization: Union's tools take the one that the address stands for.")});
    }
}

/// What can be told of a key that has too many parts: what is before the secret.
void takeStart(KeyExplanation &explanation, const Shape &shape)
{
    if (explanation.has(Kind::CutSecret) && !shape.isBracketed) {
        explanation.endpoint = QString::fromUtf8(shape.fields.at(0)).toLower();
        if (!shape.port.isEmpty())
            explanation.endpoint += u':' + QString::fromLatin1(shape.port);
        explanation.clientId = QString::fromUtf8(shape.fields.at(1));
    }
}

bool isWrapped(QByteArrayView text, QByteArrayView value)
{
    QByteArrayView bare = text.trimmed();
    if (bare.startsWith("\xef\xbb\xbf")) // a byte order mark, as some editors write it
        bare = bare.sliced(3).trimmed();
    return bare.size() > value.size();
}

} // namespace

KeyFinding::Weight KeyFinding::weight() const
{
    switch (kind) {
    case Kind::PortShift:
    case Kind::SchemeShift:
    case Kind::SchemeAndPortShift:
    case Kind::CutAddress:
        return Weight::Misread;
    case Kind::Wrapped:
    case Kind::NoOrganization:
    case Kind::PartsSwapped:
        return Weight::Remark;
    case Kind::Nothing:
    case Kind::TooLong:
    case Kind::NotAKey:
    case Kind::TakenApart:
    case Kind::LineBreak:
    case Kind::UrlSafe:
    case Kind::MisplacedPadding:
    case Kind::ForeignCharacter:
    case Kind::CutOff:
    case Kind::EncodedTwice:
    case Kind::NotText:
    case Kind::HiddenCharacter:
    case Kind::TooFewParts:
    case Kind::NoAddress:
    case Kind::BadAddress:
    case Kind::NoClientId:
    case Kind::NoSecret:
    case Kind::CutSecret:
        return Weight::Unreadable;
    }
    Q_UNREACHABLE();
}

bool KeyExplanation::has(KeyFinding::Kind kind) const
{
    return std::ranges::any_of(findings, [kind](const KeyFinding &finding) { return finding.kind == kind; });
}

KeyExplanation explainKey(const Secret &text)
{
    KeyExplanation explanation;
    const auto parts = decodeCredentials(text);
    const auto unreadable = [&](Kind kind) {
        explanation.findings.append({kind, {}, parts ? QString() : parts.error().message()});
    };
    if (text.size() > longestKey) {
        unreadable(Kind::TooLong);
        return explanation;
    }
    const QByteArrayView value = pastedValue(text.reveal());
    const auto decoded = decodeStrictBase64(value);
    if (!decoded || !resemblesKey(value)) {
        unreadable(troubleInEncoding(value));
        return explanation;
    }
    const Shape shape = shapeOf(decoded->reveal());
    if (!parts) {
        const Kind kind = troubleInParts(decoded->reveal(), shape);
        if (kind == Kind::CutSecret)
            explanation.findings.append(cutSecret());
        else
            unreadable(kind);
        takeStart(explanation, shape);
    }
    if (parts || explanation.has(Kind::CutSecret)
        || (explanation.has(Kind::TooFewParts) && shape.fields.size() >= 3))
        addMisSplit(explanation, shape);
    if (isWrapped(text.reveal(), value)) {
        explanation.findings.append({Kind::Wrapped, {},
            Tr::tr("There is an assignment or there are quotes around the key. Latchkey looks past them; a "
                   "tool that wants the key alone does not.")});
    }
    if (parts)
        takeParts(explanation, *parts);
    return explanation;
}

} // namespace Latchkey
