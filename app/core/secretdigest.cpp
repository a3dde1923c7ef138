// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/secretdigest.h>

#include <sodium.h>

namespace Latchkey {

namespace {

constexpr unsigned long long passes = 2;
constexpr size_t memory = 1 << 20; // bytes
constexpr qsizetype digestSize = 32;

/// Empty where there is no memory for it.
QByteArray digestOf(const Secret &secret, const QByteArray &salt)
{
    const QByteArrayView bytes = secret.reveal();
    QByteArray digest(digestSize, '\0');
    const int failed = crypto_pwhash(reinterpret_cast<unsigned char *>(digest.data()), digestSize,
        bytes.data(), static_cast<unsigned long long>(bytes.size()),
        reinterpret_cast<const unsigned char *>(salt.constData()), passes, memory,
        crypto_pwhash_ALG_ARGON2ID13);
    return failed ? QByteArray() : digest;
}

} // namespace

SecretDigest SecretDigest::of(const Secret &secret)
{
    if (secret.isEmpty() || sodium_init() < 0)
        return {};
    QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(salt.data(), static_cast<size_t>(salt.size()));
    return {salt, digestOf(secret, salt)};
}

bool SecretDigest::matches(const Secret &secret) const
{
    if (digest.size() != digestSize || salt.size() != crypto_pwhash_SALTBYTES || secret.isEmpty())
        return false;
    return equalInConstantTime(digestOf(secret, salt), digest);
}

} // namespace Latchkey
