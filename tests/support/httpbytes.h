// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace Latchkey::Testing {

using HeaderList = QList<QPair<QByteArray, QByteArray>>;

/// A whole HTTP/1.1 answer with Content-Length.
[[nodiscard]] QByteArray httpAnswer(
    int status, const QByteArray &contentType, const QByteArray &body, const HeaderList &headers = {});

/// The same in chunks of `chunkSize`; `isComplete` false leaves the closing chunk out.
[[nodiscard]] QByteArray chunkedAnswer(
    const QByteArray &contentType, const QByteArray &body, qsizetype chunkSize, bool isComplete = true);

/// 200 with a Protobuf body.
[[nodiscard]] QByteArray protoAnswer(const QByteArray &message, const HeaderList &headers = {});

/// An error of the Connect protocol.
[[nodiscard]] QByteArray errorAnswer(
    int status, const QByteArray &code, const QByteArray &message, const HeaderList &headers = {});

/// RFC 1952.
[[nodiscard]] QByteArray gzip(const QByteArray &bytes);

} // namespace Latchkey::Testing
