// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/encodedcredentials.h>

#include <app/keys/pastedvalue.h>
#include <app/keys/strictbase64.h>

#include <QCoreApplication>
#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr qsizetype maxPastedBytes = 16 * 1024;
constexpr QByteArrayView noOrganization("None"); // what official encoders write

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::EncodedCredentials)
};

tl::unexpected<Error> invalid(const QString &message)
{
    return failure(ErrorKind::InvalidArgument, message);
}

bool isHost(QByteArrayView text)
{
    const auto belongs = [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-'
            || letter == '.' || letter == '_';
    };
    return !text.isEmpty() && text.front() != '-' && text.front() != '.'
        && std::all_of(text.begin(), text.end(), belongs);
}

bool isBracketedAddress(QByteArrayView text)
{
    const auto belongs = [](char letter) {
        return (letter >= 'a' && letter <= 'f') || (letter >= '0' && letter <= '9') || letter == ':'
            || letter == '.';
    };
    return text.size() > 3 && text.front() == '[' && text.back() == ']'
        && std::all_of(text.begin() + 1, text.end() - 1, belongs);
}

Result<QByteArray> checkedEndpoint(const QString &endpoint)
{
    const QByteArray text = endpoint.toUtf8();
    if (text.isEmpty())
        return invalid(Tr::tr("The key can't be encoded: its address is missing."));
    const qsizetype colon = text.indexOf(':');
    const QByteArrayView host = QByteArrayView(text).first(colon < 0 ? text.size() : colon);
    if (!isHost(host) || (colon >= 0 && !isPort(QByteArrayView(text).sliced(colon + 1)))) {
        return invalid(Tr::tr("The key can't be encoded: its address has to be a plain host name in small "
                              "letters, without “https://” and without a slash."));
    }
    return text;
}

std::optional<Error> troubleWithParts(const EncodedCredentials &parts)
{
    const QByteArrayView secret = parts.clientSecret.reveal();
    const auto error = [](const QString &message) {
        return Error(ErrorKind::InvalidArgument, message);
    };
    if (parts.clientId.isEmpty())
        return error(Tr::tr("The key can't be encoded: its client ID is missing."));
    if (parts.clientId.contains(u':'))
        return error(
            Tr::tr("The key can't be encoded: its client ID holds a “:”, which separates the parts."));
    if (secret.isEmpty())
        return error(Tr::tr("The key can't be encoded: its secret is missing."));
    // Official decoders would give the rest of such a secret to the organization, which some of them log.
    if (secret.contains(':') || !secret.isValidUtf8()) {
        return error(Tr::tr("The key can't be encoded: its secret holds a character that the format can't "
                            "carry. Delete the key and create it again."));
    }
    if (parts.organization.contains(u':')) {
        return error(
            Tr::tr("The key can't be encoded: its organization holds a “:”, which separates the parts."));
    }
    return std::nullopt;
}

// Split at each ":", but not at those of an IPv6 address in brackets.
QList<QByteArrayView> fieldsOf(QByteArrayView text)
{
    QList<QByteArrayView> fields;
    qsizetype searchFrom = text.startsWith('[') ? std::max<qsizetype>(text.indexOf(']'), 0) : 0;
    qsizetype start = 0;
    for (qsizetype colon = text.indexOf(':', searchFrom); colon >= 0; colon = text.indexOf(':', start)) {
        fields.append(text.sliced(start, colon - start));
        start = colon + 1;
    }
    fields.append(text.sliced(start));
    return fields;
}

bool isEncodedTwice(QByteArrayView text)
{
    const auto inner = decodeStrictBase64(text);
    if (text.isEmpty() || !inner)
        return false;
    const QByteArrayView bytes = inner->reveal();
    return std::count(bytes.begin(), bytes.end(), ':') >= 2;
}

Error wrongNumberOfParts(QByteArrayView text, qsizetype count)
{
    if (count == 1 && isEncodedTwice(text)) {
        return Error(ErrorKind::InvalidArgument,
            Tr::tr("This key was encoded twice, as in the data of a Kubernetes Secret. Decode it once and "
                   "paste the result."));
    }
    if (count > 4) {
        return Error(ErrorKind::InvalidArgument,
            Tr::tr(
                "This key has too many parts: one of them holds a “:”. Create a new key and use that one."));
    }
    return Error(ErrorKind::InvalidArgument,
        Tr::tr("This is not a whole API key: it has %n of the four parts address, client ID, secret and "
               "organization. Copy it again from where it was made.",
            nullptr, int(count)));
}

Result<QString> endpointFrom(QByteArrayView host, QByteArrayView port)
{
    while (host.endsWith('/'))
        host = host.chopped(1);
    if (host.isEmpty())
        return invalid(Tr::tr("The address in this key is missing. Create a new key and use that one."));
    QByteArray endpoint = host.toByteArray().toLower();
    if (!isHost(endpoint) && !isBracketedAddress(endpoint)) {
        return invalid(
            Tr::tr("The address in this key is not a host name. Create a new key and use that one."));
    }
    if (!port.isNull())
        endpoint.append(':').append(port);
    return QString::fromLatin1(endpoint);
}

// A port, and no organization: split into four, the secret would pass for the organization.
bool lacksOrganizationAfterPort(const QList<QByteArrayView> &fields)
{
    return fields.size() == 4 && isPort(fields.at(1)) && fields.at(3) != noOrganization
        && fields.at(3).size() > fields.at(2).size();
}

Result<EncodedCredentials> fromFields(QByteArrayView text)
{
    QList<QByteArrayView> fields = fieldsOf(text);
    if (lacksOrganizationAfterPort(fields))
        return failure(wrongNumberOfParts(text, 3));
    QByteArrayView port;
    if (fields.size() >= 5 && isPort(fields.at(1)))
        port = fields.takeAt(1);
    if (fields.size() != 4)
        return failure(wrongNumberOfParts(text, fields.size()));

    auto endpoint = endpointFrom(fields.at(0), port);
    if (!endpoint)
        return failure(endpoint.error());
    if (fields.at(1).isEmpty())
        return invalid(Tr::tr("The client ID in this key is missing. Create a new key and use that one."));
    if (fields.at(2).isEmpty())
        return invalid(Tr::tr("The secret in this key is missing. Create a new key and use that one."));
    return EncodedCredentials{*endpoint, QString::fromUtf8(fields.at(1)), Secret(fields.at(2)),
        fields.at(3) == noOrganization ? QString() : QString::fromUtf8(fields.at(3))};
}

} // namespace

bool isPort(QByteArrayView text)
{
    const bool digits = !text.isEmpty() && text.size() <= 5
        && std::all_of(text.begin(), text.end(), [](char digit) { return digit >= '0' && digit <= '9'; });
    const int port = digits ? text.toInt() : 0;
    return port >= 1 && port <= 65535;
}

QByteArrayView schemeOf(QByteArrayView text)
{
    for (const QByteArrayView scheme : {"dns:///", "dns://", "https://", "http://"}) {
        if (text.size() >= scheme.size()
            && qstrnicmp(text.data(), scheme.data(), static_cast<size_t>(scheme.size())) == 0)
            return text.first(scheme.size());
    }
    return {};
}

Result<Secret> encodeCredentials(const EncodedCredentials &parts)
{
    const auto endpoint = checkedEndpoint(parts.endpoint);
    if (!endpoint)
        return failure(endpoint.error());
    if (auto trouble = troubleWithParts(parts))
        return failure(*std::move(trouble));
    const QByteArray id = parts.clientId.toUtf8();
    const QByteArray organization
        = parts.organization.isEmpty() ? noOrganization.toByteArray() : parts.organization.toUtf8();

    QByteArray joined;
    joined.reserve(endpoint->size() + id.size() + parts.clientSecret.size() + organization.size() + 3);
    joined.append(*endpoint).append(':').append(id).append(':');
    joined.append(parts.clientSecret.reveal()).append(':').append(organization);
    Secret encoded = encodeBase64(joined);
    wipe(joined);
    return encoded;
}

bool officialDecodersMisread(const EncodedCredentials &parts)
{
    return parts.endpoint.contains(u':');
}

bool resemblesKey(QByteArrayView value)
{
    constexpr qsizetype shortestKey = 12; // of one letter for each part
    constexpr qsizetype lookedAt = 9; // bytes that other words hardly ever decode to
    QByteArray packed = value.toByteArray();
    packed.replace('-', '+').replace('_', '/');
    QByteArray decoded = QByteArray::fromBase64(packed); // leaves out what does not belong
    const QByteArrayView start = QByteArrayView(decoded).first(std::min(lookedAt, decoded.size()));
    const bool isReadable
        = std::all_of(start.begin(), start.end(), [](char byte) { return byte >= 0x20 && byte < 0x7f; });
    const bool resembles = value.size() >= shortestKey && !start.isEmpty() && isReadable;
    wipe(packed);
    wipe(decoded);
    return resembles;
}

Result<EncodedCredentials> decodeCredentials(const Secret &text)
{
    if (text.size() > maxPastedBytes)
        return invalid(Tr::tr("This is too long for an API key. Copy the key alone."));
    const QByteArrayView value = pastedValue(text.reveal());
    if (value.isEmpty())
        return invalid(Tr::tr("There is no key here. Paste an encoded API key."));
    if (!value.contains(':') && !resemblesKey(value)) {
        return invalid(Tr::tr("This is not an encoded API key. That is one long line of letters and digits, "
                              "shown once when a key is created: the whole value of FLYTE_API_KEY."));
    }
    const auto decoded = decodeStrictBase64(value);
    if (!decoded)
        return failure(decoded.error());

    const QByteArrayView bytes = decoded->reveal();
    if (!bytes.isValidUtf8())
        return invalid(Tr::tr("This is not an API key: it doesn't decode to text. Copy the key again."));
    const auto isControl = [](char byte) {
        return (byte >= 0 && byte < 0x20) || byte == 0x7f;
    };
    if (std::any_of(bytes.begin(), bytes.end(), isControl)) {
        return invalid(Tr::tr("There is a line break or another invisible character inside this key, so "
                              "Union's tools misread it. Encode it again without one."));
    }
    return fromFields(bytes.sliced(schemeOf(bytes).size()));
}

} // namespace Latchkey
