// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/endpoint.h>

#include <QCoreApplication>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::Endpoint)
};

Result<QString> schemeOf(QStringView scheme)
{
    const QString lower = scheme.toString().toLower();
    if (lower == "https"_L1 || lower == "dns"_L1)
        return u"https"_s;
    if (lower == "http"_L1)
        return lower;
    return failure(ErrorKind::InvalidArgument,
        Tr::tr("An address starts with https://, not %1://. Leave the beginning out or use https://.")
            .arg(lower));
}

Error notAnAddress()
{
    return Error(ErrorKind::InvalidArgument,
        Tr::tr(
            "This is not an address. Type a host such as acme.hosted.unionai.cloud, or paste the address of "
            "your Union console."));
}

} // namespace

Result<Endpoint> Endpoint::parse(QStringView input)
{
    const QStringView trimmed = input.trimmed();
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
    for (const QChar end : {u'/', u'?', u'#'}) {
        if (const qsizetype at = rest.indexOf(end); at >= 0)
            rest = rest.left(at);
    }
    if (rest.isEmpty() || rest.contains(u'@') || rest.contains(u' '))
        return failure(notAnAddress());

    const QUrl url(scheme + u"://"_s + rest.toString(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0)
        return failure(notAnAddress());
    if (url.scheme() == "http"_L1 && !isLoopbackHost(url.host())) {
        return failure(ErrorKind::InvalidArgument,
            Tr::tr(
                "Latchkey only talks to %1 over https, so that nobody on the way can read your sign-in. Use "
                "https://%1.")
                .arg(url.host()));
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
