// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/pastedaddress.h>

#include <QCoreApplication>
#include <QHostAddress>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::PastedAddress)
};

constexpr qsizetype maxLookedAt = 64 * 1024; // characters; a longer text is neither a key nor an address

// What the union CLI takes these names for.
constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 3> vanityHosts{{
    {"serverless.union.ai"_L1, "serverless-1.us-east-2.s.union.ai"_L1},
    {"serverless.staging.union.ai"_L1, "serverless-gcp.cloud-staging.union.ai"_L1},
    {"serverless.canary.union.ai"_L1, "serverless-preview.canary.unionai.cloud"_L1},
}};

QStringView withoutWrapping(QStringView text)
{
    text = text.trimmed();
    for (const QStringView pair : {u"\"\"", u"''", u"<>", u"``", u"()", u"“”", u"„“"}) {
        if (text.size() > 2 && text.front() == pair.front() && text.back() == pair.back())
            return text.mid(1, text.size() - 2).trimmed();
    }
    return text;
}

bool namesKeyVariable(QStringView text)
{
    const QLatin1StringView ending = "_API_KEY"_L1;
    const qsizetype name = text.indexOf(ending);
    const qsizetype scheme = text.indexOf("://"_L1);
    const QStringView after = text.mid(name + ending.size());
    return name >= 0 && (scheme < 0 || scheme > name) && !after.isEmpty()
        && QStringView(u"=: \t\"'").contains(after.front());
}

bool isReadable(char byte)
{
    return byte >= 0x20 && byte < 0x7f;
}

bool hasKeyInside(const QByteArray &decoded)
{
    return decoded.count(':') >= 2 && std::all_of(decoded.begin(), decoded.end(), isReadable);
}

/// Also for a key that was cut at its start or its end, or encoded twice.
bool decodesToKey(QStringView text)
{
    QByteArray packed;
    for (const QChar character : text) {
        if (character.isSpace())
            continue;
        if (character.unicode() > 0x7e || character == u'.' || character == u':')
            return false;
        packed.append(char(character.unicode()));
    }
    packed.replace('-', '+').replace('_', '/');
    bool found = false;
    for (int shift = 0; shift < 4 && packed.size() >= 12 && !found; ++shift) {
        QByteArray decoded = QByteArray::fromBase64(packed.mid(shift));
        while (!decoded.isEmpty() && !isReadable(decoded.back())) // of a last group that was cut
            decoded.chop(1);
        found = hasKeyInside(decoded) || hasKeyInside(QByteArray::fromBase64(decoded));
        wipe(decoded);
    }
    wipe(packed);
    return found;
}

QStringView authorityOf(QStringView text)
{
    if (const qsizetype scheme = text.indexOf("://"_L1); scheme >= 0)
        text = text.mid(scheme + (text.mid(scheme).startsWith(u":///") ? 4 : 3));
    const auto end
        = std::find_if(text.begin(), text.end(), [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    return text.left(end - text.begin());
}

/// `host:id:secret:organization` in clear.
bool isTakenApart(QStringView text)
{
    const QStringView authority = authorityOf(text);
    const qsizetype from = std::max<qsizetype>(authority.indexOf(u']'), 0);
    return authority.mid(from).count(u':') >= 2 && !authority.contains(u'@')
        && QHostAddress(authority.toString()).isNull();
}

bool isOrganizationName(const QString &name)
{
    const auto belongs = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
            || c == u'_' || c == u'.';
    };
    return !name.isEmpty() && name.size() <= 63 && std::all_of(name.begin(), name.end(), belongs);
}

/// The organization in …/org/<name>/…, at the front or behind the console's own first folders.
QString organizationIn(const QString &path)
{
    const QStringList folders = path.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < folders.size(); ++i) {
        if (folders.at(i) == "org"_L1)
            return isOrganizationName(folders.at(i + 1)) ? folders.at(i + 1) : QString();
        if (folders.at(i) != "console"_L1 && folders.at(i) != "v2"_L1)
            return {};
    }
    return {};
}

void replaceVanityHost(PastedAddress &address)
{
    for (const auto &[vanity, real] : vanityHosts) {
        if (address.endpoint.host() != vanity)
            continue;
        address.endpoint = Endpoint::parse(QString(real)).value();
        address.notes.append(Tr::tr("%1 stands for %2.").arg(vanity, real));
        return;
    }
}

void noteHost(PastedAddress &address)
{
    const Endpoint &endpoint = address.endpoint;
    if (endpoint.host().contains("xn--"_L1)) {
        address.notes.append(Tr::tr("This name has letters beyond a to z. Make sure that it is the address "
                                    "you mean."));
    }
    if (!endpoint.isSecure())
        address.notes.append(Tr::tr("Plain http, as it stays on this computer."));
}

} // namespace

bool holdsKey(QStringView text)
{
    const QStringView inner = withoutWrapping(text.left(maxLookedAt));
    return namesKeyVariable(inner) || isTakenApart(inner) || decodesToKey(inner);
}

Result<PastedAddress> understandAddress(QStringView text)
{
    const QStringView inner = withoutWrapping(text.left(maxLookedAt));
    if (holdsKey(inner)) {
        QByteArray bytes = inner.toUtf8();
        return understandKey(Secret::take(std::move(bytes)));
    }
    auto endpoint = Endpoint::parse(inner);
    if (!endpoint)
        return failure(endpoint.error());

    PastedAddress address;
    address.endpoint = *std::move(endpoint);
    if (inner.startsWith("dns:"_L1, Qt::CaseInsensitive))
        address.kind = PastedAddress::Kind::GrpcTarget;
    const qsizetype scheme = inner.indexOf("://"_L1);
    const QUrl url((scheme < 0 ? u"https://"_s : QString()) + inner.toString());
    if (address.kind == PastedAddress::Kind::Address
        && (url.path().size() > 1 || url.hasQuery() || url.hasFragment())) {
        address.kind = PastedAddress::Kind::Link;
        address.organization = organizationIn(url.path());
        address.notes.append(Tr::tr("Only the host of the link is used; the rest was left out."));
    }
    replaceVanityHost(address);
    noteHost(address);
    return address;
}

Result<PastedAddress> understandKey(const Secret &text)
{
    auto key = decodeCredentials(text);
    if (!key)
        return failure(key.error());
    auto endpoint = Endpoint::parse(key->endpoint);
    if (!endpoint)
        return failure(endpoint.error());
    PastedAddress address;
    address.kind = PastedAddress::Kind::EncodedKey;
    address.endpoint = *std::move(endpoint);
    address.organization = key->organization;
    if (officialDecodersMisread(*key)) {
        address.notes.append(Tr::tr("This key has a port in its address. Latchkey reads it, but Union's own "
                                    "tools don't."));
    }
    address.key = *std::move(key);
    noteHost(address);
    return address;
}

} // namespace Latchkey
