// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/keyverifier.h>

#include <app/auth/applicationsignin.h>
#include <app/auth/tokenset.h>
#include <app/core/logging.h>
#include <app/core/whenfinished.h>
#include <app/keys/appsclient.h>
#include <app/keys/encodedcredentials.h>
#include <app/keys/fingerprint.h>
#include <app/keys/keynames.h>
#include <app/keys/workspace.h>

#include <QHostInfo>

namespace Latchkey {

namespace {

/// A name server that answers "no such name" is another thing than none that answers.
void askNameServer(const QString &host, QObject *context, std::function<void(bool)> done)
{
    QHostInfo::lookupHost(host, context,
        [done = std::move(done)](const QHostInfo &info) { done(info.error() == QHostInfo::HostNotFound); });
}

KeyVerdict verdictOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Proxy:
    case ErrorKind::ProxyAuthentication:
        return KeyVerdict::NoNetwork;
    case ErrorKind::NotUnion:
    case ErrorKind::Unsupported:
        return KeyVerdict::WrongAddress;
    case ErrorKind::Unauthenticated:
    case ErrorKind::PermissionDenied:
    case ErrorKind::SignInRefused:
        return KeyVerdict::Refused;
    case ErrorKind::Tls:
    case ErrorKind::UnknownAuthority:
    case ErrorKind::NotFound:
    case ErrorKind::AlreadyExists:
    case ErrorKind::InvalidArgument:
    case ErrorKind::Conflict:
    case ErrorKind::Unavailable:
    case ErrorKind::Uncertain:
    case ErrorKind::Protocol:
        return KeyVerdict::ServerTrouble;
    case ErrorKind::PortBusy:
    case ErrorKind::KeychainAbsent:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainDenied:
    case ErrorKind::KeychainEmpty:
    case ErrorKind::KeychainDamaged:
    case ErrorKind::Storage:
    case ErrorKind::Cancelled:
        return KeyVerdict::NotTried;
    }
    Q_UNREACHABLE();
}

Error elsewhere(const QString &address, const Endpoint &endpoint)
{
    return Error(ErrorKind::InvalidArgument,
        KeyVerifier::tr("This key is for %1, and this connection goes to %2. Verify it with a connection to "
                        "%1.")
            .arg(address, endpoint.authority()));
}

} // namespace

KeyVerifier::KeyVerifier(Parts parts, QObject *parent)
    : QObject(parent)
    , m_with(std::move(parts))
{
    if (!m_with.isHostUnknown)
        m_with.isHostUnknown = askNameServer;
}

KeyVerifier::KeyVerifier(Workspace &workspace, QObject *parent)
    : KeyVerifier({workspace.connection().endpoint, workspace.discovery(), workspace.tokenEndpoint(),
                      &workspace.apps()},
        parent)
{
}

KeyVerifier::~KeyVerifier()
{
    qDeleteAll(findChildren<ApplicationSignIn *>()); // their end is still judged
}

QFuture<Result<KeyVerification>> KeyVerifier::verify(
    const ApplicationCredentials &key, const CancellationPtr &cancellation)
{
    const Pending<KeyVerification> judged;
    const Pending<KeyVerification> pending;
    whenFinished(judged.future(), this,
        [pending, fingerprint = fingerprintOf(key.clientId, key.clientSecret)](
            const Result<KeyVerification> &result) {
            KeyVerification verification = result.value_or(KeyVerification());
            verification.fingerprint = fingerprint;
            pending.finish(verification);
        });
    exchange(key, judged, cancellation);
    return pending.future();
}

void KeyVerifier::exchange(const ApplicationCredentials &key, const Pending<KeyVerification> &pending,
    const CancellationPtr &cancellation)
{
    auto *attempt = new ApplicationSignIn(m_with.endpoint, m_with.discovery, m_with.tokens, this);
    whenFinished(attempt->start(key, cancellation), attempt,
        [this, attempt, clientId = key.clientId, pending, cancellation](const Result<TokenSet> &tokens) {
            attempt->deleteLater(); // and with it the token, of which nothing else has a handle
            judge(tokens, clientId, pending, cancellation);
        });
}

QFuture<Result<KeyVerification>> KeyVerifier::verifyEncoded(
    const Secret &encoded, const CancellationPtr &cancellation)
{
    const auto parts = decodeCredentials(encoded);
    if (!parts)
        return finished<KeyVerification>(KeyVerification{KeyVerdict::NotTried, parts.error()});
    if (!isSameUnion(parts->endpoint, m_with.endpoint)) {
        return finished<KeyVerification>(
            KeyVerification{KeyVerdict::WrongAddress, elsewhere(parts->endpoint, m_with.endpoint)});
    }
    return verify({parts->clientId, parts->clientSecret}, cancellation);
}

QFuture<Result<KeyVerification>> KeyVerifier::verifyKept(
    const QFuture<Result<Secret>> &retrieved, const CancellationPtr &cancellation)
{
    const Pending<KeyVerification> pending;
    whenFinished(retrieved, this, [this, pending, cancellation](const Result<Secret> &encoded) {
        if (!encoded)
            return pending.finish(failure(encoded.error()));
        if (cancellation && cancellation->isCancelled()) // while the keychain was asking
            return pending.finish(failure(Error::cancelled()));
        whenFinished(verifyEncoded(*encoded, cancellation), this,
            [pending](const Result<KeyVerification> &verification) { pending.finish(verification); });
    });
    return pending.future();
}

void KeyVerifier::judge(const Result<TokenSet> &tokens, const QString &clientId,
    const Pending<KeyVerification> &pending, const CancellationPtr &cancellation)
{
    if (cancellation && cancellation->isCancelled())
        return pending.finish(KeyVerification{KeyVerdict::NotTried, Error::cancelled()});
    if (tokens)
        return pending.finish(judgeClock(*tokens));
    const Error &trouble = tokens.error();
    if (trouble.kind() == ErrorKind::Unauthenticated)
        return judgeRefusal(trouble, clientId, pending);
    if (trouble.kind() == ErrorKind::Offline)
        return judgeSilence(trouble, pending);
    pending.finish(KeyVerification{verdictOf(trouble.kind()), trouble});
}

// Providers answer invalid_client for a client that they don't know and for a wrong secret alike (RFC 6749
// §5.2): only the list of keys tells the two apart.
void KeyVerifier::judgeRefusal(
    const Error &trouble, const QString &clientId, const Pending<KeyVerification> &pending)
{
    if (!m_with.apps)
        return pending.finish(KeyVerification{KeyVerdict::Refused, trouble});
    whenFinished(m_with.apps->get(clientId), this, [trouble, pending](const Result<ApiKey> &key) {
        if (key)
            return pending.finish(KeyVerification{KeyVerdict::WrongSecret, trouble});
        const bool isGone = key.error().kind() == ErrorKind::NotFound;
        pending.finish(KeyVerification{isGone ? KeyVerdict::Revoked : KeyVerdict::Refused, trouble});
    });
}

void KeyVerifier::judgeSilence(const Error &trouble, const Pending<KeyVerification> &pending)
{
    m_with.isHostUnknown(m_with.endpoint.host(), this, [trouble, pending](bool isUnknown) {
        pending.finish(
            KeyVerification{isUnknown ? KeyVerdict::WrongAddress : KeyVerdict::NoNetwork, trouble});
    });
}

// Programs compare a token's end with their own clock: off by more than its life, every token is expired to
// them, or good for ever.
KeyVerification KeyVerifier::judgeClock(const TokenSet &tokens) const
{
    const QDateTime now = m_with.clock();
    const std::chrono::seconds life(now.secsTo(tokens.expiresAt));
    if (!tokens.issuedAt.isValid() || !tokens.expiresAt.isValid())
        return {KeyVerdict::Works};
    const std::chrono::seconds ahead(tokens.issuedAt.secsTo(now));
    if (std::chrono::abs(ahead) <= life)
        return {KeyVerdict::Works};
    qCInfo(lcKeys) << "this computer's clock is off by" << ahead.count() << "s";
    return {KeyVerdict::ClockOff, std::nullopt, {}, ahead};
}

} // namespace Latchkey

#include "moc_keyverifier.cpp"
