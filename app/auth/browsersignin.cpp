// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/browsersignin.h>

#include <app/auth/loopbackreceiver.h>
#include <app/auth/metadatadiscovery.h>
#include <app/auth/portholder.h>
#include <app/auth/tokenanswer.h>
#include <app/auth/tokenendpoint.h>
#include <app/core/logging.h>
#include <app/core/whenfinished.h>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr auto portInterval = std::chrono::seconds(1);

QString withoutFinalSlash(const QString &issuer)
{
    return issuer.endsWith(u'/') ? issuer.chopped(1) : issuer;
}

void addQuery(QString &query, QLatin1StringView name, const QString &value)
{
    if (value.isEmpty())
        return;
    if (!query.isEmpty())
        query += u'&';
    query += name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
}

// RFC 6749 §4.1.1 and RFC 7636 §4.3; a query of the endpoint's own stays (RFC 6749 §3.1).
QUrl buildAuthorizeUrl(const AuthMetadata &metadata, const QByteArray &state, const QByteArray &challenge)
{
    QUrl url = metadata.authorizationEndpoint;
    QString query = url.query(QUrl::FullyEncoded);
    addQuery(query, "client_id"_L1, metadata.clientId);
    addQuery(query, "response_type"_L1, u"code"_s);
    addQuery(query, "scope"_L1, metadata.scopes.join(u' '));
    addQuery(query, "redirect_uri"_L1, metadata.redirectUri);
    addQuery(query, "state"_L1, QString::fromLatin1(state));
    addQuery(query, "audience"_L1, metadata.audience);
    addQuery(query, "code_challenge"_L1, QString::fromLatin1(challenge));
    addQuery(query, "code_challenge_method"_L1, u"S256"_s);
    url.setQuery(query);
    url.setFragment(QString());
    return url;
}

} // namespace

BrowserSignIn::BrowserSignIn(
    Endpoint endpoint, MetadataDiscovery &discovery, TokenEndpoint &tokens, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_discovery(discovery)
    , m_tokens(tokens)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &BrowserSignIn::endInTime);
    m_portRetry.setSingleShot(true);
    m_portRetry.setInterval(portInterval);
    connect(&m_portRetry, &QTimer::timeout, this, &BrowserSignIn::listen);
}

BrowserSignIn::~BrowserSignIn()
{
    m_pending.finish(failure(Error::cancelled()));
}

QFuture<Result<TokenSet>> BrowserSignIn::start(CancellationPtr cancellation)
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
            begin(*metadata);
        });
    }
    return m_pending.future();
}

void BrowserSignIn::begin(const AuthMetadata &metadata)
{
    if (m_pending.isFinished())
        return;
    m_metadata = metadata;
    m_state = newOAuthState();
    emit providerFound(!metadata.deviceAuthorizationEndpoint.isEmpty());
    if (!m_pending.isFinished())
        listen();
}

void BrowserSignIn::listen()
{
    delete m_receiver;
    m_receiver = new LoopbackReceiver(m_metadata.redirectUri, m_state, this);
    connect(m_receiver, &LoopbackReceiver::foreignAnswerIgnored, this, &BrowserSignIn::foreignAnswerIgnored);
    connect(m_receiver, &LoopbackReceiver::answered, this, &BrowserSignIn::takeAnswer);
    whenFinished(m_receiver->listen(), this, [this](const Result<void> &listening) {
        if (m_pending.isFinished())
            return;
        if (!listening && listening.error().kind() == ErrorKind::PortBusy)
            return takeBusyPort(listening.error());
        if (!listening)
            return finish(failure(listening.error()));
        announce();
    });
}

void BrowserSignIn::takeBusyPort(const Error &error)
{
    m_portRetry.start();
    if (m_portBusy)
        return;
    m_portBusy = explained(error);
    m_timer.start(m_timeLimit);
    emit waitingForPort(*m_portBusy);
}

// What happened, what to do about it, and the way around it.
Error BrowserSignIn::explained(const Error &busy) const
{
    const int port = QUrl(m_metadata.redirectUri).port(80);
    const auto holder = holderOfPort(quint16(port));
    QString message = busy.message();
    QString detail = busy.detail();
    if (holder) {
        message = holder->isLatchkey
            ? tr("Another sign-in of Latchkey is under way and has port %1, where Union sends the browser "
                 "back. Finish or cancel that one; this one goes on by itself then.")
                  .arg(port)
            : tr(
                "Port %1 is in use by %2, and Union sends the browser back exactly there. Close %2; Latchkey "
                "goes on by itself then.")
                  .arg(QString::number(port), holder->program);
        detail
            = u"port %1 is held by process %2 (%3)"_s.arg(port).arg(holder->processId).arg(holder->program);
    }
    if (!m_metadata.deviceAuthorizationEndpoint.isEmpty())
        message += u' ' + tr("Or use a code instead.");
    return Error(ErrorKind::PortBusy, message, detail);
}

void BrowserSignIn::endInTime()
{
    if (m_portBusy)
        return finish(failure(*m_portBusy));
    finish(failure(ErrorKind::Timeout,
        tr("Nobody came back from the browser in time, so Latchkey has stopped waiting. Try again.")));
}

void BrowserSignIn::announce()
{
    m_authorizeUrl = buildAuthorizeUrl(m_metadata, m_state, m_pkce.challenge);
    if (!isSafeToOpen(m_authorizeUrl)) {
        return finish(failure(ErrorKind::Protocol,
            tr("The sign-in page's address is not safe to open. Tell the administrator.")));
    }
    m_portBusy.reset();
    m_timer.start(m_timeLimit);
    emit authorizeUrlReady(m_authorizeUrl);
}

void BrowserSignIn::takeAnswer(const AuthorizationAnswer &answer)
{
    if (m_pending.isFinished())
        return;
    m_timer.stop();
    if (auto refusal = refusalIn(answer))
        return finish(failure(*refusal));
    emit browserReturned();
    if (m_pending.isFinished())
        return;
    whenFinished(m_tokens.exchangeCode(m_metadata, answer.code, m_pkce.verifier), this,
        [this](const Result<TokenSet> &tokens) {
            if (!tokens)
                return finish(failure(tokens.error()));
            TokenSet complete = *tokens;
            complete.endpoint = m_endpoint.authority();
            finish(std::move(complete));
        });
}

std::optional<Error> BrowserSignIn::refusalIn(const AuthorizationAnswer &answer) const
{
    // RFC 9207 §2.4: an answer of another provider must not reach this one's token endpoint.
    const bool foreignIssuer = !answer.issuer.isEmpty() && !m_metadata.issuer.isEmpty()
        && withoutFinalSlash(answer.issuer) != withoutFinalSlash(m_metadata.issuer);
    if (foreignIssuer) {
        return Error(ErrorKind::Protocol,
            tr("Another identity provider answered than the one that was asked. Nothing was sent to it. Try "
               "again; if it stays, tell your administrator."),
            u"authorization answer: issuer mismatch"_s);
    }
    if (answer.error.isEmpty())
        return std::nullopt;
    const QString detail
        = u"authorization answer: %1 %2"_s
              .arg(sanitizedDescription(answer.error), sanitizedDescription(answer.errorDescription))
              .trimmed();
    if (answer.error == "access_denied"_L1)
        return Error(ErrorKind::SignInRefused,
            tr("The sign-in was refused. Sign in again, perhaps with another account."), detail);
    if (answer.error == "temporarily_unavailable"_L1 || answer.error == "server_error"_L1)
        return Error(ErrorKind::Unavailable,
            tr("The identity provider can't sign anyone in right now. Try again in a moment."), detail);
    return Error(ErrorKind::SignInRefused,
        tr("The identity provider refused the sign-in. Try again; if it stays, ask your administrator."),
        detail);
}

void BrowserSignIn::finish(Result<TokenSet> result)
{
    if (m_pending.isFinished())
        return;
    m_timer.stop();
    m_portRetry.stop();
    if (m_receiver)
        m_receiver->deleteLater(); // not at once: it may be the one that called
    m_receiver = nullptr;
    if (!result)
        qCInfo(lcAuth) << "browser sign-in ended:" << result.error().kindName();
    m_pending.finish(std::move(result));
}

} // namespace Latchkey

#include "moc_browsersignin.cpp"
