// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace Latchkey::Testing {

/// Somebody else's proxy as a child process on a loopback port; it ends with this object. Squid resolves
/// `madeUpHost` to this computer: a name that nobody else knows, so what reaches it came through the proxy.
class ProxyServer final
{
    Q_DISABLE_COPY_MOVE(ProxyServer)

public:
    enum class Kind {
        Squid,
        SquidBasic,
        SquidDigest,
        SquidNtlm,
        Tinyproxy,
        TinyproxyBasic,
        Socks,
        SocksLogin
    };

    explicit ProxyServer(Kind kind);
    ~ProxyServer();

    static QString madeUpHost() { return QStringLiteral("union.contract.test"); }
    static QString user() { return QStringLiteral("ann"); }
    /// With characters that a URL has to encode, where the proxy can have such.
    [[nodiscard]] QString password() const;

    /// Starts it and waits until it takes connections.
    [[nodiscard]] bool start();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString address() const; ///< host:port
    /// What the variable https_proxy takes; with `login`, its user name and password in it.
    [[nodiscard]] QByteArray variable(bool login = false) const;

    /// host:port of each tunnel that it made; squid writes it down when the tunnel ends.
    [[nodiscard]] QStringList tunnels() const;
    /// How often it asked for a password in place of a tunnel.
    [[nodiscard]] int refusals() const;
    /// Everything that it has written down.
    [[nodiscard]] QByteArray log() const;

private:
    [[nodiscard]] bool isSquid() const;
    void writeFiles();
    [[nodiscard]] QByteArray squidConfiguration() const;
    [[nodiscard]] QByteArray squidAuthentication() const;
    [[nodiscard]] QByteArray tinyproxyConfiguration() const;
    [[nodiscard]] bool waitUntilReady();
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    Kind m_kind;
    quint16 m_port = 0;
    // Not where the session's own files are: see writeFiles().
    QTemporaryDir m_folder{QStringLiteral("/tmp/latchkey-proxy-XXXXXX")};
    mutable QProcess m_process;
};

} // namespace Latchkey::Testing
