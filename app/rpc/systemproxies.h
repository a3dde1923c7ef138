// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/severalpending.h>
#include <app/core/worker.h>
#include <app/rpc/proxyenvironment.h>

#include <QDeadlineTimer>
#include <QHash>
#include <QNetworkProxy>
#include <QObject>

#include <functional>

namespace Latchkey {

/// Which proxy a request goes through: none to this computer itself, else what the environment says, else
/// what the system is set to.
///
/// Windows and macOS: the system's settings, PAC scripts and automatic discovery included. Linux: where Qt
/// was built with libproxy, the settings of GNOME (libproxy1-plugin-gsettings) and KDE (…-kconfig), and PAC
/// if libproxy has a JavaScript engine (…-webkit, or libproxy 0.5); elsewhere only the environment. Of a
/// list the first that can be used is taken, the rest is not tried.
///
/// Asking the system may take seconds (a PAC script is fetched and run, names are looked up), so it is done
/// on a thread of its own.
class SystemProxies final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemProxies)

public:
    /// Asks the system; may block. Called on another thread, one call at a time.
    using Lookup = std::function<QList<QNetworkProxy>(const QNetworkProxyQuery &)>;

    explicit SystemProxies(QObject *parent = nullptr);
    SystemProxies(ProxyEnvironment environment, Lookup lookup, QObject *parent = nullptr);
    ~SystemProxies() override;

    /// Keeps every other socket of the program, above all the listening ones, from using any proxy: Qt may
    /// be built to give them the system's.
    static void keepFromOtherSockets();

    /// The proxy for `url`, or NoProxy; finished at once unless the system has to be asked, which it is
    /// once for a host in half a minute. Error: Proxy, see ProxyEnvironment.
    [[nodiscard]] QFuture<Result<QNetworkProxy>> proxyFor(const QUrl &url);

private:
    struct Known
    {
        SeveralPending<QNetworkProxy> proxy;
        QDeadlineTimer goodUntil;
    };

    [[nodiscard]] SeveralPending<QNetworkProxy> ask(const QUrl &url);

    ProxyEnvironment m_environment;
    Lookup m_lookup;
    QHash<QUrl, Known> m_known;
    Worker m_worker;
};

} // namespace Latchkey
