// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/secret.h>
#include <app/core/severalpending.h>

#include <QHash>
#include <QObject>
#include <QUrl>

#include <functional>
#include <optional>

class QNetworkProxy;

namespace Latchkey {

/// A proxy as people name it.
struct ProxyAddress
{
    QString host;
    quint16 port = 0; ///< 1–65535

    [[nodiscard]] static ProxyAddress of(const QNetworkProxy &proxy);
    [[nodiscard]] QString text() const; ///< host:port, an IPv6 address in brackets
    friend bool operator==(const ProxyAddress &, const ProxyAddress &) = default;
};

/// What a person typed for one proxy.
struct ProxyLogin
{
    QString user;
    Secret password;
};

/// That a proxy let nothing through for want of a (better) password.
struct ProxyRefusal
{
    ProxyAddress proxy;
    bool hadLogin = false; ///< it was given one and did not take it
    QUrl origin; ///< of the server that was asked for: scheme, host and port
};

/// User names and passwords for proxies, in memory, for all connections together. What the proxy settings
/// themselves hold is not in here; a login in here goes before it.
class ProxyLogins final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProxyLogins)

public:
    /// Where logins are kept between runs: asked once for each proxy, before its first use. Gives nothing
    /// where none is kept; an error counts as nothing.
    using Kept = std::function<QFuture<Result<std::optional<ProxyLogin>>>(const ProxyAddress &proxy)>;

    explicit ProxyLogins(QObject *parent = nullptr);
    ~ProxyLogins() override;

    void setKept(Kept kept) { m_kept = std::move(kept); }

    /// From memory, else from where logins are kept; never an error.
    [[nodiscard]] QFuture<Result<std::optional<ProxyLogin>>> find(const ProxyAddress &proxy);

    void set(const ProxyAddress &proxy, const ProxyLogin &login);
    void forget(const ProxyAddress &proxy);
    [[nodiscard]] std::optional<ProxyLogin> known(const ProxyAddress &proxy) const;

    /// Which proxy an error of kind ProxyAuthentication was last about.
    [[nodiscard]] const std::optional<ProxyRefusal> &lastRefusal() const { return m_lastRefusal; }
    void noteRefusal(const ProxyRefusal &refusal);

signals:
    /// The login for a proxy is another one now, or there is none any more.
    void changed();
    /// lastRefusal() is a new one.
    void refused();

private:
    QHash<QString, ProxyLogin> m_logins; // by host:port
    QHash<QString, SeveralPending<std::optional<ProxyLogin>>> m_asked;
    Kept m_kept;
    std::optional<ProxyRefusal> m_lastRefusal;
};

} // namespace Latchkey
