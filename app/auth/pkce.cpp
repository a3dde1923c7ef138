// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/pkce.h>

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace Latchkey {

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype verifierBytes = 64;
constexpr qsizetype stateBytes = 32;

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return bytes;
}

} // namespace

Pkce Pkce::generate()
{
    QByteArray random = randomBytes(verifierBytes);
    const Secret verifier = Secret::take(random.toBase64(base64Url));
    wipe(random);
    return {verifier, codeChallenge(verifier)};
}

QByteArray codeChallenge(const Secret &verifier)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(verifier.reveal());
    return hash.result().toBase64(base64Url);
}

QByteArray newOAuthState()
{
    return randomBytes(stateBytes).toBase64(base64Url);
}

} // namespace Latchkey
