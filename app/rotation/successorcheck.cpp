// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rotation/successorcheck.h>

#include <app/core/whenfinished.h>
#include <app/keys/workspace.h>
#include <app/rotation/rotationcase.h>
#include <app/rotation/rotationrun.h>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

/// An Error of the kind that the exchange ended with, in words about the rotation.
Error notWorking(const KeyVerification &verification)
{
    const ErrorKind kind = verification.trouble ? verification.trouble->kind() : ErrorKind::Unauthenticated;
    const QString text = verification.verdict == KeyVerdict::Revoked
            || verification.verdict == KeyVerdict::WrongSecret || verification.verdict == KeyVerdict::Refused
        ? RotationRun::tr(
            "Union does not accept the new key, so the old one stays. Try again in a minute; if "
            "it stays so, make the new key anew. %1")
        : RotationRun::tr("The new key could not be verified, so the old one stays. %1");
    return Error(kind, text.arg(verdictSentence(verification)),
        u"verdict %1%2"_s.arg(verdictName(verification.verdict),
            verification.trouble ? u": "_s + verification.trouble->detail() : QString()));
}

} // namespace

SuccessorCheck::SuccessorCheck(RotationCase &rotation)
    : m_case(rotation)
    , m_verifier(rotation.workspace())
{
}

SuccessorCheck::~SuccessorCheck() = default;

QFuture<Result<KeyVerification>> SuccessorCheck::start(const CancellationPtr &cancellation)
{
    m_pending = Pending<KeyVerification>();
    m_cancellation = cancellation;
    m_isUnderWay = true;
    const QFuture<Result<KeyVerification>> future = m_pending.future();
    whenFinished(m_case.credentials(), this, [this](const Result<Secret> &secret) {
        if (!secret)
            return finish(failure(secret.error()));
        if (m_cancellation->isCancelled())
            return finish(failure(Error::cancelled()));
        verify(*secret);
    });
    return future;
}

void SuccessorCheck::finish(const Result<KeyVerification> &result)
{
    m_isUnderWay = false;
    m_pending.finish(result);
}

void SuccessorCheck::verify(const Secret &encoded)
{
    whenFinished(m_verifier.verifyEncoded(encoded, m_cancellation), this,
        [this](const Result<KeyVerification> &result) { finish(judge(result)); });
}

Result<KeyVerification> SuccessorCheck::judge(const Result<KeyVerification> &result)
{
    if (!result)
        return result;
    if (m_cancellation->isCancelled())
        return failure(Error::cancelled());
    m_last = *result;
    const auto trouble = troubleWith(*result);
    const Rotation &rotation = m_case.rotation();
    m_case.workspace().activity().recordVerified(rotation.newClientId, *result, rotation.newName);
    if (trouble)
        return failure(*trouble);
    return result;
}

std::optional<Error> SuccessorCheck::troubleWith(const KeyVerification &verification)
{
    if (!verification.works())
        return notWorking(verification);
    if (verification.fingerprint == m_case.rotation().newFingerprint)
        return std::nullopt;
    m_case.secret() = Secret();
    m_case.setSecretLost(true); // something else was put in its place
    return secretLostError(Error(ErrorKind::KeychainEmpty, {}, u"another fingerprint"_s));
}

} // namespace Latchkey

#include "moc_successorcheck.cpp"
