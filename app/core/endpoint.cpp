// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/endpoint.h>

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr qsizetype maxAddressLength = 4096; // deep links are long, but not that long
constexpr qsizetype longestScheme = 16;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::Endpoint)
};

Error notAnAddress()
{
    return Error(ErrorKind::InvalidArgument,
        Tr::tr(
            "This is not an address. Type a host such as acme.hosted.unionai.cloud, or paste the address of "
            "your Union console."));
}

Result<QString> schemeOf(QStringView scheme)
{
    const QString lower = scheme.toString().toLower();
    if (lower == "https"_L1 || lower == "dns"_L1)
        return u"https"_s;
    if (lower == "http"_L1)
        return lower;
    if (lower.size() > longestScheme)
        return failure(notAnAddress());
    return failure(ErrorKind::InvalidArgument,
        Tr::tr("An address starts with https://, not %1://. Leave the beginning out or use https://.")
            .arg(lower));
}

Error invalid(const QString &message)
{
    return Error(ErrorKind::InvalidArgument, message);
}

/// Neither seen nor typed, and able to make one address look like another.
bool isInvisible(QChar character)
{
    constexpr std::array invisible{QChar::Other_Control, QChar::Other_Format, QChar::Other_PrivateUse,
        QChar::Other_NotAssigned, QChar::Separator_Line, QChar::Separator_Paragraph};
    return std::find(invisible.begin(), invisible.end(), character.category()) != invisible.end();
}

std::optional<Error> troubleWithText(QStringView text)
{
    if (text.size() > maxAddressLength)
        return invalid(Tr::tr("This is too long for an address. Copy the address alone."));
    const auto invisible = std::find_if(text.begin(), text.end(), isInvisible);
    if (invisible == text.end())
        return std::nullopt;
    const QString code = u"U+%1"_s.arg(uint(invisible->unicode()), 4, 16, QLatin1Char('0')).toUpper();
    return invalid(Tr::tr("There is a character in this address that can't be seen (%1). Type the address by "
                          "hand instead of pasting it.")
                       .arg(code));
}

QStringView withoutPath(QStringView text)
{
    for (const QChar end : {u'/', u'?', u'#'}) {
        if (const qsizetype at = text.indexOf(end); at >= 0)
            text = text.left(at);
    }
    return text;
}

bool isBareV6(QStringView text)
{
    return text.count(u':') > 1 && QHostAddress(text.toString()).protocol() == QAbstractSocket::IPv6Protocol;
}

bool isPort(QStringView text)
{
    const bool isNumber = !text.isEmpty() && text.size() <= 5
        && std::all_of(text.begin(), text.end(), [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    return isNumber && text.toInt() >= 1 && text.toInt() <= 65535;
}

std::optional<Error> troubleWithAuthority(QStringView text)
{
    if (text.isEmpty() || text.contains(u'%') || text.contains(u'\\')
        || text.contains(u'[') != text.contains(u']'))
        return notAnAddress();
    if (text.contains(u'@')) {
        return invalid(Tr::tr("An address has no user name and no password in it. Leave out everything up to "
                              "the “@”; Latchkey asks you to sign in later."));
    }
    if (std::any_of(text.begin(), text.end(), [](QChar character) { return character.isSpace(); }))
        return invalid(Tr::tr("There is a space in this address. Copy it again in one piece."));
    if (isBareV6(text))
        return std::nullopt;
    const qsizetype colon = text.indexOf(u':', std::max<qsizetype>(text.indexOf(u']'), 0));
    if (colon < 0 || isPort(text.mid(colon + 1)))
        return std::nullopt;
    return invalid(
        Tr::tr("What stands after the “:” is no port. A port is a number from 1 to 65535; most addresses "
               "have none."));
}

bool hasEmptyLabel(const QString &host)
{
    return host.isEmpty() || host.startsWith(u'.') || host.endsWith(u'.') || host.contains(".."_L1);
}

/// What QUrl reads as meant: IPv6 in brackets (RFC 3986 §3.2.2), and no dot for the root at the end.
QString writtenForUrl(QStringView authority)
{
    if (isBareV6(authority))
        return u'[' + authority.toString() + u']';
    if (authority.endsWith(u'.'))
        return authority.chopped(1).toString();
    const qsizetype colon = authority.lastIndexOf(u':');
    if (colon > 0 && authority.at(colon - 1) == u'.')
        return authority.left(colon - 1).toString() + authority.mid(colon).toString();
    return authority.toString();
}

} // namespace

Result<Endpoint> Endpoint::parse(QStringView input)
{
    const QStringView trimmed = input.trimmed();
    if (const auto trouble = troubleWithText(trimmed))
        return failure(*trouble);
    QString scheme = u"https"_s;
    QStringView rest = trimmed;
    if (const qsizetype mark = trimmed.indexOf("://"_L1); mark >= 0) {
        auto known = schemeOf(trimmed.left(mark));
        if (!known)
            return failure(known.error());
        scheme = *known;
        rest = trimmed.mid(mark + 3);
        if (rest.startsWith(u'/')) // dns:///host
            rest = rest.mid(1);
    }
    rest = withoutPath(rest);
    if (const auto trouble = troubleWithAuthority(rest))
        return failure(*trouble);

    const QUrl url(scheme + u"://"_s + writtenForUrl(rest), QUrl::StrictMode);
    if (!url.isValid() || hasEmptyLabel(url.host()) || url.port() == 0)
        return failure(notAnAddress());
    if (url.scheme() == "http"_L1 && !isLoopbackHost(url.host())) {
        return failure(ErrorKind::InvalidArgument,
            Tr::tr(
                "Latchkey only talks to %1 over https, so that nobody on the way can read your sign-in. Use "
                "https://%1.")
                .arg(url.host(QUrl::FullyEncoded)));
    }

    Endpoint endpoint;
    endpoint.m_url = url;
    const int standard = url.scheme() == "http"_L1 ? 80 : 443;
    if (endpoint.m_url.port() == standard)
        endpoint.m_url.setPort(-1);
    return endpoint;
}

bool Endpoint::isSecure() const
{
    return m_url.scheme() == "https"_L1;
}

QUrl Endpoint::resolved(QStringView path) const
{
    QUrl url = m_url;
    url.setPath(path.toString());
    return url;
}

QString Endpoint::suggestedOrganization() const
{
    if (!QHostAddress(host()).isNull())
        return {};
    const QStringList labels = host().split(u'.', Qt::SkipEmptyParts);
    return labels.size() > 2 ? labels.first() : QString();
}

bool isLoopbackHost(QStringView host)
{
    const QString name = host.toString().toLower();
    if (name == "localhost"_L1 || name.endsWith(".localhost"_L1))
        return true;
    return QHostAddress(name).isLoopback();
}

bool isSafeToOpen(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopbackHost(url.host()));
}

} // namespace Latchkey
