// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tests/support/httpbytes.h>

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

class QSslSocket;

namespace Latchkey::Testing {

/// A request as it came over the wire.
struct ReceivedRequest
{
    QByteArray method;
    QByteArray target;
    HeaderList headers;
    QByteArray body;
    int connection = 0; ///< which connection brought it, from 1

    /// The value of a header, or an empty one; `name` in any case.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] bool hasHeader(QByteArrayView name) const;
};

/// What the server does with a request.
struct Reaction
{
    enum class Then { KeepOpen, Close, Reset };

    QByteArray bytes; ///< sent as they are; none: the client waits
    Then then = Then::KeepOpen;
    std::chrono::milliseconds drip{0}; ///< else one byte for each interval
};

struct ServerIdentity
{
    QList<QSslCertificate> chain;
    QSslKey key;
};

/// A server on a loopback port that does what the test says, byte for byte.
class ScriptedServer final : public QTcpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptedServer)

public:
    using Script = std::function<Reaction(const ReceivedRequest &)>;

    /// With an identity it speaks TLS.
    explicit ScriptedServer(
        const std::optional<ServerIdentity> &identity = std::nullopt, QObject *parent = nullptr);
    ~ScriptedServer() override;

    void answer(Script script) { m_script = std::move(script); }
    void answer(const QByteArray &bytes); ///< always the same
    void answer(const Reaction &reaction); ///< always the same
    void answerInTurn(QList<Reaction> reactions); ///< the last one for all that follow
    void dropNewConnections() { m_dropsConnections = true; }
    /// Answers and closes at the first bytes, whatever they are.
    void answerFirstBytes(const QByteArray &bytes) { m_firstBytes = bytes; }

    /// Says on each open connection that no more will come (FIN), as servers do after a while; the client's
    /// own closing then makes openConnections() fall.
    void finishSending();
    [[nodiscard]] int openConnections() const;

    /// With the name `localhost` (TLS) or the address 127.0.0.1.
    [[nodiscard]] QUrl url(const QString &path = {}) const;
    [[nodiscard]] const QList<ReceivedRequest> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }

signals:
    void requestArrived();

protected:
    void incomingConnection(qintptr handle) override;

private:
    void read(QSslSocket &socket, int connection);
    void react(QSslSocket &socket, const Reaction &reaction);
    void drip(QSslSocket &socket, const Reaction &reaction);

    std::optional<ServerIdentity> m_identity;
    Script m_script;
    QByteArray m_firstBytes;
    QList<ReceivedRequest> m_requests;
    int m_connections = 0;
    bool m_dropsConnections = false;
};

/// A loopback port on which nothing listens.
[[nodiscard]] quint16 refusedPort();

} // namespace Latchkey::Testing
