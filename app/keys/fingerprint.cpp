// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/fingerprint.h>

#include <app/keys/encodedcredentials.h>

#include <QCryptographicHash>

namespace Latchkey {

namespace {

constexpr qsizetype shownBytes = 8;

} // namespace

QString fingerprintOf(const QString &clientId, const Secret &clientSecret)
{
    if (clientSecret.isEmpty())
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(clientId.toUtf8());
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(clientSecret.reveal());
    return QString::fromLatin1(hash.result().first(shownBytes).toHex());
}

QString fingerprintOf(const Secret &encodedCredentials)
{
    const auto parts = decodeCredentials(encodedCredentials);
    return parts ? fingerprintOf(parts->clientId, parts->clientSecret) : QString();
}

} // namespace Latchkey
