// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/practice/practiceserver.h>

#include <app/core/logging.h>
#include <app/practice/practiceports.h>
#include <app/practice/practicesockets.h>

#include <QThreadPool>

#include <httplib.h>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace Latchkey {

namespace {

using namespace std::chrono_literals;

constexpr auto protobufType = "application/proto";
constexpr qsizetype compressFrom = 1'024;
constexpr size_t largestRequest = 4u * 1024 * 1024;
constexpr int mostThreads = 64; // held-up requests keep one each

// Threads on demand: an idle tenant has none of them.
class WorkerQueue final : public httplib::TaskQueue
{
    // void in some versions of the library, bool in others
    using Enqueued = decltype(std::declval<httplib::TaskQueue &>().enqueue({}));

public:
    WorkerQueue()
        : m_pool(std::make_unique<QThreadPool>())
    {
        m_pool->setMaxThreadCount(mostThreads);
        m_pool->setExpiryTimeout(1'000);
    }

    Enqueued enqueue(std::function<void()> work) override
    {
        m_pool->start(std::move(work));
        return static_cast<Enqueued>(true);
    }

    void shutdown() override { m_pool.reset(); } // joins

private:
    std::unique_ptr<QThreadPool> m_pool;
};

PracticeRequest requestFrom(const httplib::Request &from)
{
    PracticeRequest request;
    const QByteArray target = QByteArray::fromStdString(from.target);
    const qsizetype mark = target.indexOf('?');
    request.method = QByteArray::fromStdString(from.method);
    request.path = mark < 0 ? target : target.left(mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    request.body = QByteArray::fromStdString(from.body);
    for (const auto &[name, value] : from.headers)
        request.headers.insert(QByteArray::fromStdString(name).toLower(), QByteArray::fromStdString(value));
    return request;
}

// The library compresses text and JSON by itself, but does not know this type.
bool compressed(const httplib::Request &request, const PracticeAnswer &answer, std::string &body)
{
#ifdef CPPHTTPLIB_ZLIB_SUPPORT
    if (answer.contentType != protobufType || answer.body.size() < compressFrom
        || request.get_header_value("Accept-Encoding").find("gzip") == std::string::npos)
        return false;
    httplib::detail::gzip_compressor compressor;
    return compressor.compress(answer.body.constData(), static_cast<size_t>(answer.body.size()), true,
        [&body](const char *data, size_t size) {
            body.append(data, size);
            return true;
        });
#else
    return false;
#endif
}

void setHugeContent(const PracticeAnswer &answer, httplib::Response &response)
{
    response.set_content_provider(answer.hugeBytes, answer.contentType.toStdString(),
        [](size_t, size_t length, httplib::DataSink &sink) {
            static const std::string zeros(64 * 1024, '\0');
            return sink.write(zeros.data(), std::min(length, zeros.size()));
        });
}

void write(const httplib::Request &request, const PracticeAnswer &answer, httplib::Response &response)
{
    response.status = answer.status;
    for (const auto &[name, value] : answer.headers)
        response.set_header(name.toStdString(), value.toStdString());
    if (answer.hugeBytes > 0)
        return setHugeContent(answer, response);
    if (answer.contentType.isEmpty())
        return;
    std::string body;
    if (compressed(request, answer, body))
        response.set_header("Content-Encoding", "gzip");
    else
        body = answer.body.toStdString();
    response.set_content(body, answer.contentType.toStdString());
}

} // namespace

class PracticeServer::Private
{
public:
    Private();
    ~Private();
    Q_DISABLE_COPY_MOVE(Private)

    httplib::Server server;
    Handler handler;
    int port = 0;
    std::thread thread;

    void run();

private:
    void respond(const httplib::Request &request, httplib::Response &response);
    [[nodiscard]] bool waitedFor(const PracticeAnswer &answer);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_stopping = false;
    bool m_ended = false;
};

PracticeServer::Private::Private()
{
    const auto answer = [this](const httplib::Request &request, httplib::Response &response) {
        respond(request, response);
    };
    server.Get(".*", answer);
    server.Post(".*", answer);
    server.new_task_queue = [] {
        return new WorkerQueue;
    };
    server.set_keep_alive_max_count(1); // a waiting connection would hold a thread
    server.set_keep_alive_timeout(1);
    server.set_read_timeout(5);
    server.set_write_timeout(5);
    server.set_payload_max_length(largestRequest);
    server.set_tcp_nodelay(true);
}

PracticeServer::Private::~Private()
{
    if (!thread.joinable())
        return;
    {
        std::unique_lock lock(m_mutex);
        m_stopping = true;
        m_changed.notify_all();
        // The library forgets a stop() that comes before its loop runs.
        while (!m_ended && !server.is_running())
            m_changed.wait_for(lock, 1ms);
    }
    server.stop();
    closeConnections(port); // wakes the threads that still read or write
    thread.join();
}

void PracticeServer::Private::run()
{
    if (!server.listen_after_bind())
        qCWarning(lcPractice) << "the practice tenant stopped listening";
    const std::lock_guard lock(m_mutex);
    m_ended = true;
    m_changed.notify_all();
}

void PracticeServer::Private::respond(const httplib::Request &request, httplib::Response &response)
{
    const PracticeAnswer answer = handler(requestFrom(request));
    if (waitedFor(answer) && answer.fate == PracticeAnswer::Fate::Answer)
        return write(request, answer, response);
    closeConnections(port, request.remote_port);
}

// False where the server stops meanwhile.
bool PracticeServer::Private::waitedFor(const PracticeAnswer &answer)
{
    std::unique_lock lock(m_mutex);
    const auto stopping = [this] {
        return m_stopping;
    };
    if (answer.fate == PracticeAnswer::Fate::Hang)
        m_changed.wait(lock, stopping);
    else if (answer.delay > 0ms)
        m_changed.wait_for(lock, answer.delay, stopping);
    return !m_stopping;
}

PracticeServer::PracticeServer()
    : d(std::make_unique<Private>())
{
}

PracticeServer::~PracticeServer() = default;

Result<int> PracticeServer::bind()
{
    d->port = d->server.bind_to_any_port("127.0.0.1");
    if (d->port <= 0)
        return failure(noFreePort());
    return d->port;
}

void PracticeServer::serve(Handler handler)
{
    d->handler = std::move(handler);
    d->thread = std::thread([this] { d->run(); });
}

} // namespace Latchkey
