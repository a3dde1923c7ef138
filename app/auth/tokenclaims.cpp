// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/tokenclaims.h>

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr double latestSecond = 253402300799.0; // the year 9999

QByteArray payloadOf(QByteArrayView token)
{
    const qsizetype first = token.indexOf('.');
    const qsizetype second = first < 0 ? -1 : token.indexOf('.', first + 1);
    if (second < 0)
        return {};
    const auto decoded
        = QByteArray::fromBase64Encoding(token.sliced(first + 1, second - first - 1).toByteArray(),
            QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

QDateTime timeOf(const QJsonObject &claims, QLatin1StringView name)
{
    const double seconds = claims[name].toDouble();
    if (seconds <= 0 || seconds > latestSecond)
        return {};
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), Qt::UTC);
}

} // namespace

TokenClaims TokenClaims::read(const Secret &token)
{
    QByteArray payload = payloadOf(token.reveal());
    const QJsonObject claims = QJsonDocument::fromJson(payload).object();
    wipe(payload);
    TokenClaims result;
    result.subject = claims["sub"_L1].toString();
    result.issuedAt = timeOf(claims, "iat"_L1);
    result.expiresAt = timeOf(claims, "exp"_L1);
    return result;
}

} // namespace Latchkey
