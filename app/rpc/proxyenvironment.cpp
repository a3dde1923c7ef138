// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/proxyenvironment.h>

#include <app/rpc/noproxylist.h>

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::ProxyEnvironment)
};

struct Variable
{
    QLatin1StringView name;
    QString value;
};

QString variable(const char *small, const char *capital)
{
    const QString value = qEnvironmentVariable(small).trimmed();
    return value.isEmpty() ? qEnvironmentVariable(capital).trimmed() : value;
}

Variable chosen(const ProxyEnvironment::Variables &variables, const QUrl &url)
{
    if (url.scheme() == "https"_L1 && !variables.https.isEmpty())
        return {"https_proxy"_L1, variables.https};
    if (url.scheme() == "http"_L1 && !variables.http.isEmpty())
        return {"http_proxy"_L1, variables.http};
    if (!variables.all.isEmpty())
        return {"all_proxy"_L1, variables.all};
    return {"http_proxy"_L1, variables.http}; // for https too, as Qt and wget do
}

std::optional<QNetworkProxy::ProxyType> typeOf(const QString &scheme)
{
    if (scheme == "http"_L1)
        return QNetworkProxy::HttpProxy;
    if (scheme == "socks5"_L1 || scheme == "socks5h"_L1 || scheme == "socks"_L1)
        return QNetworkProxy::Socks5Proxy;
    return std::nullopt;
}

/// A raw "/", "#" or "?" of a password would start a path, and the proxy would be another one.
bool namesHostAlone(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.path().isEmpty() || url.path() == "/"_L1)
        && !url.hasQuery() && !url.hasFragment();
}

Result<QNetworkProxy> parse(const Variable &variable)
{
    const QString text = variable.value.contains("://"_L1) ? variable.value : "http://"_L1 + variable.value;
    const QUrl url(text, QUrl::StrictMode);
    if (!namesHostAlone(url)) {
        return failure(ErrorKind::Proxy,
            Tr::tr("The variable %1 holds no address of a proxy. Write it as http://host:port, with "
                   "special characters of a user name or a password as %XX, and start Latchkey again.")
                .arg(variable.name));
    }
    const auto type = typeOf(url.scheme());
    if (!type) {
        return failure(ErrorKind::Proxy,
            Tr::tr("The variable %1 names a proxy of the kind “%2”, which Latchkey can't use. It knows http "
                   "and socks5: change the variable and start Latchkey again.")
                .arg(variable.name, url.scheme()));
    }
    return QNetworkProxy(*type, url.host(QUrl::FullyEncoded),
        static_cast<quint16>(url.port(defaultProxyPort(*type))), url.userName(QUrl::FullyDecoded),
        url.password(QUrl::FullyDecoded));
}

} // namespace

ProxyEnvironment::ProxyEnvironment(Variables variables)
    : m_variables(std::move(variables))
{
}

ProxyEnvironment ProxyEnvironment::ofThisProcess()
{
    return ProxyEnvironment({.https = variable("https_proxy", "HTTPS_PROXY"),
        .all = variable("all_proxy", "ALL_PROXY"),
        .http = variable("http_proxy", "HTTP_PROXY"),
        .none = variable("no_proxy", "NO_PROXY")});
}

std::optional<Result<QNetworkProxy>> ProxyEnvironment::proxyFor(const QUrl &url) const
{
    const Variable variable = chosen(m_variables, url);
    if (variable.value.isEmpty())
        return std::nullopt;
    if (NoProxyList(m_variables.none).covers(url))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    return parse(variable);
}

quint16 defaultProxyPort(QNetworkProxy::ProxyType type)
{
    return type == QNetworkProxy::Socks5Proxy ? 1080 : 8080;
}

} // namespace Latchkey
