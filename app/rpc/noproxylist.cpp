// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/noproxylist.h>

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr int noPort = -1;

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "http"_L1 ? 80 : 443);
}

QStringView withoutDots(QStringView name)
{
    if (name.startsWith(u'*'))
        name = name.mid(1);
    while (name.startsWith(u'.'))
        name = name.mid(1);
    while (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

/// Takes ":443" from the end of a name, an IPv4 address or an IPv6 address in brackets.
int takePort(QStringView &word)
{
    const qsizetype colon = word.lastIndexOf(u':');
    const bool isBareIpv6 = word.count(u':') > 1 && !word.startsWith(u'[');
    if (colon < 0 || isBareIpv6 || word.endsWith(u']'))
        return noPort;
    bool isNumber = false;
    const int port = word.mid(colon + 1).toInt(&isNumber);
    if (!isNumber || port < 1 || port > 65535)
        return noPort;
    word = word.left(colon);
    return port;
}

} // namespace

NoProxyList::NoProxyList(QStringView text)
{
    static const QRegularExpression separators(u"[,;\\s]+"_s);
    const QString kept = text.toString();
    for (const QString &word : kept.split(separators, Qt::SkipEmptyParts))
        m_entries.push_back(parse(word));
}

NoProxyList::Entry NoProxyList::parse(QStringView word)
{
    Entry entry;
    entry.port = takePort(word);
    if (word.startsWith(u'[') && word.endsWith(u']'))
        word = word.mid(1).chopped(1);
    if (word.contains(u'/')) {
        std::tie(entry.network, entry.prefixLength) = QHostAddress::parseSubnet(word.toString());
    } else if (entry.network.setAddress(word.toString())) {
        entry.prefixLength = entry.network.protocol() == QAbstractSocket::IPv6Protocol ? 128 : 32;
    }
    const QStringView name = withoutDots(word);
    entry.name = QString::fromLatin1(QUrl::toAce(name.toString())); // lower case too
    if (entry.name.isEmpty() && !name.isEmpty())
        entry.name = name.toString().toLower(); // no host name, so it matches none
    return entry;
}

bool NoProxyList::covers(const QUrl &url) const
{
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.endsWith(u'.'))
        host.chop(1);
    const QHostAddress address(host);
    return std::ranges::any_of(m_entries, [&](const Entry &entry) {
        return (entry.port == noPort || entry.port == portOf(url)) && covers(entry, host, address);
    });
}

bool NoProxyList::covers(const Entry &entry, const QString &host, const QHostAddress &address)
{
    if (!entry.network.isNull())
        return !address.isNull() && address.isInSubnet(entry.network, entry.prefixLength);
    if (entry.name.isEmpty())
        return true;
    return host == entry.name || (address.isNull() && host.endsWith(u'.' + entry.name));
}

} // namespace Latchkey
