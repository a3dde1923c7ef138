// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/practice/practicetenant.h>

#include <app/core/logging.h>
#include <app/practice/practicefaults.h>
#include <app/practice/practiceidentity.h>
#include <app/practice/practiceports.h>
#include <app/practice/practiceserver.h>
#include <app/practice/practiceservices.h>
#include <app/practice/practicestore.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

QByteArray headerOf(const PracticeOptions &options)
{
    return options.authorizationHeader.empty()
        ? QByteArray("authorization")
        : QByteArray::fromStdString(options.authorizationHeader).toLower();
}

} // namespace

class PracticeTenant::Private
{
public:
    explicit Private(PracticeOptions chosen)
        : options(std::move(chosen))
        , store(options.keyCount, options.start.isValid() ? options.start : QDateTime::currentDateTimeUtc())
        , identity(options.accessTokenLife, options.codeLife, options.rotateRefreshTokens)
        , devices(options.deviceCodeLife, options.deviceInterval)
    {
    }

    const PracticeOptions options;
    PracticeStore store;
    PracticeIdentity identity;
    PracticeDevices devices;
    PracticeFaults faults;
    std::optional<PracticeServices> services;
    std::optional<PracticeServer> server; // goes first: its threads use all of the above
};

PracticeTenant::PracticeTenant(PracticeOptions options)
    : d(std::make_unique<Private>(std::move(options)))
{
}

PracticeTenant::~PracticeTenant() = default;

Result<Endpoint> PracticeTenant::start()
{
    if (d->services)
        return d->services->config().endpoint;
    d->server.emplace();
    const Result<int> port = d->server->bind();
    if (!port)
        return failure(port.error());
    const Result<Endpoint> endpoint = Endpoint::parse(u"http://127.0.0.1:%1"_s.arg(*port));
    if (!endpoint)
        return failure(endpoint.error());

    const int redirectPort = freeLoopbackPort();
    if (redirectPort == 0)
        return failure(noFreePort());

    PracticeConfig config;
    config.endpoint = *endpoint;
    config.redirectUri = "http://localhost:" + QByteArray::number(redirectPort) + "/callback";
    config.authorizationHeader = headerOf(d->options);
    config.offersCode = d->options.offersCode;
    d->services.emplace(config, d->identity, d->devices, d->store, d->faults, d->options.pageSize);
    d->server->serve([this](const PracticeRequest &request) { return d->services->answer(request); });
    qCDebug(lcPractice).noquote() << "practice tenant at" << endpoint->authority();
    return *endpoint;
}

TokenSet PracticeTenant::signedIn()
{
    const PracticeIdentity::Tokens tokens = d->identity.signIn(practiceSubject);
    TokenSet set;
    set.accessToken = tokens.access;
    set.refreshToken = tokens.refresh;
    set.expiresAt = QDateTime::currentDateTimeUtc().addSecs(tokens.life.count());
    set.scopes = QString::fromLatin1(practiceScopes).split(u' ');
    set.endpoint = d->services ? d->services->config().endpoint.authority() : QString();
    set.subject = QString::fromLatin1(practiceSubject);
    return set;
}

void PracticeTenant::inject(PracticeFault fault)
{
    d->faults.inject(std::move(fault));
}

void PracticeTenant::clearFaults()
{
    d->faults.clear();
}

void PracticeTenant::invalidateAccessTokens()
{
    d->identity.invalidateAccessTokens();
}

void PracticeTenant::endSessions()
{
    d->identity.endSessions();
}

int PracticeTenant::requestCount(std::string_view pathPart) const
{
    return d->faults.requestCount(pathPart);
}

int PracticeTenant::keyCount() const
{
    return d->store.size();
}

} // namespace Latchkey
