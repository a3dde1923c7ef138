// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/devicesignin.h>

#include <app/auth/metadatadiscovery.h>
#include <app/core/logging.h>
#include <app/core/whenfinished.h>

#include <QTimer>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace Latchkey {

namespace {

constexpr auto slowDownStep = 5s; // RFC 8628 §3.5
constexpr std::chrono::milliseconds longestBackOff = 60s;
constexpr int mostDoublings = 5;

void waitWithATimer(std::chrono::milliseconds delay, QObject *context, const std::function<void()> &then)
{
    QTimer::singleShot(delay, Qt::PreciseTimer, context, then); // a coarse one may come too early
}

Error expiredError()
{
    return Error(ErrorKind::Timeout,
        DeviceSignIn::tr("The code has expired before anyone signed in with it. Get a new one."));
}

Error deniedError()
{
    return Error(ErrorKind::SignInRefused,
        DeviceSignIn::tr(
            "The sign-in was refused where the code was entered. Get a new code, perhaps for another "
            "account."));
}

} // namespace

DeviceSignIn::DeviceSignIn(
    Endpoint endpoint, MetadataDiscovery &discovery, DeviceEndpoint &provider, Clock clock, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_discovery(discovery)
    , m_provider(provider)
    , m_clock(std::move(clock))
    , m_wait(waitWithATimer)
{
}

DeviceSignIn::~DeviceSignIn()
{
    m_pending.finish(failure(Error::cancelled()));
}

QFuture<Result<TokenSet>> DeviceSignIn::start(CancellationPtr cancellation)
{
    if (cancellation) {
        connect(cancellation.get(), &Cancellation::cancelled, this,
            [this] { finish(failure(Error::cancelled())); });
        if (cancellation->isCancelled())
            finish(failure(Error::cancelled()));
    }
    if (!m_pending.isFinished()) {
        whenFinished(m_discovery.discover(), this, [this](const Result<AuthMetadata> &metadata) {
            if (!metadata)
                return finish(failure(metadata.error()));
            authorize(*metadata);
        });
    }
    return m_pending.future();
}

void DeviceSignIn::authorize(const AuthMetadata &metadata)
{
    if (m_pending.isFinished())
        return;
    m_metadata = metadata;
    whenFinished(
        m_provider.authorize(metadata), this, [this](const Result<DeviceAuthorization> &authorization) {
            if (!authorization)
                return finish(failure(authorization.error()));
            show(*authorization);
        });
}

void DeviceSignIn::show(const DeviceAuthorization &authorization)
{
    if (m_pending.isFinished())
        return;
    m_deviceCode = authorization.deviceCode;
    m_interval = authorization.interval;
    m_expiresAt = m_clock().addSecs(authorization.lifetime.count());
    emit codeReady(
        {authorization.userCode, authorization.verificationUrl, authorization.completeUrl, m_expiresAt});
    if (!m_pending.isFinished())
        pollLater();
}

void DeviceSignIn::pollLater()
{
    // Trouble doubles the interval each time until an answer comes (RFC 8628 §3.5, "exponential backoff").
    std::chrono::milliseconds delay = m_interval;
    if (m_troubles > 0)
        delay = std::max(
            delay, std::min(longestBackOff, m_interval * (1 << std::min(m_troubles, mostDoublings))));
    const std::chrono::milliseconds left(std::max<qint64>(0, m_clock().msecsTo(m_expiresAt)));
    if (left <= delay)
        return m_wait(left, this, [this] { finish(failure(expiredError())); });
    m_wait(delay, this, [this] { poll(); });
}

void DeviceSignIn::poll()
{
    if (m_pending.isFinished())
        return;
    if (m_clock() >= m_expiresAt) // the computer slept meanwhile
        return finish(failure(expiredError()));
    whenFinished(m_provider.poll(m_metadata, m_deviceCode), this,
        [this](const Result<DevicePoll> &answer) { takePoll(answer); });
}

void DeviceSignIn::takePoll(const Result<DevicePoll> &answer)
{
    if (m_pending.isFinished())
        return;
    if (!answer)
        return takeTrouble(answer.error());
    noteAnswered();
    switch (answer->state) {
    case DevicePoll::State::SignedIn: {
        TokenSet tokens = answer->tokens;
        tokens.endpoint = m_endpoint.authority();
        return finish(std::move(tokens));
    }
    case DevicePoll::State::SlowDown:
        m_interval += slowDownStep; // for this one and all that follow
        return pollLater();
    case DevicePoll::State::Pending:
        return pollLater();
    case DevicePoll::State::Denied:
        return finish(failure(deniedError()));
    case DevicePoll::State::Expired:
        return finish(failure(expiredError()));
    }
    Q_UNREACHABLE();
}

void DeviceSignIn::takeTrouble(const Error &error)
{
    if (!error.retryable())
        return finish(failure(error));
    qCInfo(lcAuth) << "polling for the device sign-in:" << error.kindName();
    if (m_troubles++ == 0)
        emit troubleMet(error);
    pollLater();
}

void DeviceSignIn::noteAnswered()
{
    if (std::exchange(m_troubles, 0) > 0)
        emit troubleOver();
}

void DeviceSignIn::finish(Result<TokenSet> result)
{
    if (m_pending.isFinished())
        return;
    if (!result)
        qCInfo(lcAuth) << "device sign-in ended:" << result.error().kindName();
    m_deviceCode = {};
    m_pending.finish(std::move(result));
}

} // namespace Latchkey

#include "moc_devicesignin.cpp"
