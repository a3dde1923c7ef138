// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPair>

#include <chrono>
#include <cstddef>

namespace Latchkey {

/// One HTTP request as the practice tenant's parts see it, free of the HTTP library.
struct PracticeRequest
{
    QByteArray method; ///< upper case
    QByteArray path; ///< as sent, without the query
    QByteArray query; ///< as sent, without "?"
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const
    {
        return headers.value(lowerCaseName);
    }
    /// Lower case, without parameters.
    [[nodiscard]] QByteArray contentType() const
    {
        return header(QByteArrayLiteral("content-type")).split(';').constFirst().trimmed().toLower();
    }
};

/// What becomes of a request.
struct PracticeAnswer
{
    enum class Fate {
        Answer,
        Drop, ///< close the connection without an answer
        Hang, ///< keep it open and silent until the server stops
    };

    int status = 200;
    QByteArray contentType; ///< empty: an answer without a body
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
    Fate fate = Fate::Answer;
    std::chrono::milliseconds delay{0}; ///< between the effect and its answer
    std::size_t hugeBytes = 0; ///< other than 0: so many zero bytes instead of the body
};

} // namespace Latchkey
