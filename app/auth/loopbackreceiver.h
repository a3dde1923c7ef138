// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/pending.h>

#include <QHostAddress>
#include <QObject>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

class QTcpSocket;

namespace Latchkey {

class LoopbackConnection;
enum class LoopbackPage;

/// What the provider sent back through the browser (RFC 6749 §4.1.2, RFC 9207).
struct AuthorizationAnswer
{
    QString code; ///< empty where `error` is set
    QString error;
    QString errorDescription;
    QString issuer; ///< `iss`; empty where absent
};

/// Waits on the loopback addresses for the browser to come back with the one answer that carries our state
/// (RFC 8252 §7.3, §8.3). Everything else gets a page and is forgotten.
class LoopbackReceiver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoopbackReceiver)

public:
    LoopbackReceiver(const QString &redirectUri, QByteArray state, QObject *parent = nullptr);
    ~LoopbackReceiver() override;

    /// How long listen() tries again while the port is busy.
    void setBindPatience(std::chrono::milliseconds patience) { m_bindPatience = patience; }
    /// How long a connection may take to send its request.
    void setReadTimeLimit(std::chrono::milliseconds limit) { m_readTimeLimit = limit; }

    /// Binds every loopback address that the redirect address can mean: for `localhost` 127.0.0.1 and ::1
    /// (where this computer has IPv6). Call once.
    /// Errors: PortBusy; Protocol where the redirect address is not http on a loopback host.
    [[nodiscard]] QFuture<Result<void>> listen();

    /// Takes over a browser's connection; listen() does this with each that comes in.
    void take(QTcpSocket *socket);

signals:
    void answered(const Latchkey::AuthorizationAnswer &answer); ///< once
    /// An answer with another state, or none, came in and was turned away.
    void foreignAnswerIgnored();

private:
    enum class Binding { Bound, Busy, Forbidden, NoSuchAddress };

    [[nodiscard]] QList<QHostAddress> addresses() const;
    [[nodiscard]] Binding bindAll();
    [[nodiscard]] Binding bindOne(const QHostAddress &address);
    void tryToBind();
    [[nodiscard]] Error portBusy(Binding outcome) const;
    void takeConnections(QTcpServer &server);
    void route(LoopbackConnection &connection, const QByteArray &method, const QByteArray &target);
    /// `counts` is false for HEAD; fills `accepted` for the one answer that is ours.
    [[nodiscard]] LoopbackPage judge(
        const QByteArray &query, bool counts, std::optional<AuthorizationAnswer> &accepted);

    QUrl m_redirectUri;
    QByteArray m_state;
    std::chrono::milliseconds m_bindPatience = std::chrono::seconds(3);
    std::chrono::milliseconds m_readTimeLimit = std::chrono::seconds(10);
    std::chrono::steady_clock::time_point m_bindDeadline;
    QTimer m_bindRetry;
    Pending<void> m_listening;
    std::vector<std::unique_ptr<QTcpServer>> m_servers;
    bool m_answered = false;
};

} // namespace Latchkey
