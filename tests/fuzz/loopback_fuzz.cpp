// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/loopbackreceiver.h>

#include <QCoreApplication>
#include <QTcpSocket>

#include <cstdint>
#include <cstdlib>

// Any bytes as a browser's request, in pieces of any size, on two connections of one sign-in.

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

const QByteArray state = "the-state";

/// A connection whose other end is this program; what is read from it and written to it is in memory.
class FedSocket final : public QTcpSocket
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FedSocket)

public:
    FedSocket()
    {
        setOpenMode(QIODevice::ReadWrite);
        setSocketState(ConnectedState);
    }
    ~FedSocket() override { setSocketState(UnconnectedState); }

    void feed(const QByteArray &piece)
    {
        m_unread += piece;
        emit readyRead();
    }
    [[nodiscard]] bool isClosed() const { return m_closed; }

    [[nodiscard]] qint64 bytesAvailable() const override { return m_unread.size(); }
    void setReadBufferSize(qint64) override { }
    void disconnectFromHost() override { m_closed = true; }

    QByteArray *written = nullptr;

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_unread.size());
        std::copy_n(m_unread.constData(), count, data);
        m_unread.remove(0, count);
        return count;
    }
    qint64 writeData(const char *data, qint64 size) override
    {
        written->append(data, size);
        return size;
    }

private:
    QByteArray m_unread;
    bool m_closed = false;
};

void require(bool truth)
{
    if (!truth)
        std::abort();
}

/// What the browser got: nothing, or one whole answer that repeats nothing of the request.
void checkAnswer(const QByteArray &answer, bool head)
{
    if (answer.isEmpty())
        return;
    const qsizetype end = answer.indexOf("\r\n\r\n");
    require(answer.startsWith("HTTP/1.1 ") && end > 0);
    const QByteArray body = answer.mid(end + 4);
    const QByteArray length = "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    require(answer.contains(length) || (head && body.isEmpty()));
    require(!answer.contains(state));
    require(answer.count("HTTP/1.1 ") == 1);
}

QByteArray exchange(LoopbackReceiver &receiver, const QByteArray &request, qsizetype piece)
{
    QByteArray answer;
    auto *socket = new FedSocket;
    socket->written = &answer;
    receiver.take(socket);
    for (qsizetype at = 0; at < request.size() && !socket->isClosed(); at += piece) {
        socket->feed(request.mid(at, piece));
        QCoreApplication::sendPostedEvents();
    }
    if (socket->isClosed())
        emit socket->disconnected();
    checkAnswer(answer, request.startsWith("HEAD "));
    // The connection is left as a browser leaves it: half sent, or done and about to be deleted.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return answer;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz_loopback";
    static char *argv[] = {name, nullptr};
    static const QCoreApplication application(argc, argv);
    if (size == 0)
        return 0;
    const QByteArray request(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    const qsizetype piece = data[0] == 0 ? std::max<qsizetype>(request.size(), 1) : data[0];

    int answered = 0;
    LoopbackReceiver receiver(u"http://localhost:53593/callback"_s, state);
    QObject::connect(&receiver, &LoopbackReceiver::answered, [&](const AuthorizationAnswer &answer) {
        ++answered;
        require(answer.error.isEmpty() != answer.code.isEmpty());
        require(request.startsWith("GET /callback?"));
    });
    const QByteArray first = exchange(receiver, request, piece);
    require((answered == 1) <= first.startsWith("HTTP/1.1 200 OK"));
    const QByteArray second = exchange(receiver, request, piece);
    require(answered <= 1);
    if (answered == 1)
        require(second.startsWith("HTTP/1.1 409 "));
    return 0;
}

#include "loopback_fuzz.moc"
