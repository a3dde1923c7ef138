// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/error.h>
#include <app/core/secret.h>

#include <QUrl>

namespace Latchkey {

struct HttpAnswer;

/// The error codes of the Connect protocol (https://connectrpc.com/docs/protocol, "Error Codes").
enum class ConnectCode {
    Canceled,
    Unknown,
    InvalidArgument,
    DeadlineExceeded,
    NotFound,
    AlreadyExists,
    PermissionDenied,
    ResourceExhausted,
    FailedPrecondition,
    Aborted,
    OutOfRange,
    Unimplemented,
    Internal,
    Unavailable,
    DataLoss,
    Unauthenticated,
};

/// What a call asked, as far as its errors tell of it.
struct ConnectRequestInfo
{
    QUrl url;
    QByteArray requestId;
    Secret token; ///< taken out of whatever the server says
    bool changesSomething = false;
};

/// The code of an answer that is not 200: what its JSON says, else what its status means. HTTP 401 is always
/// Unauthenticated.
[[nodiscard]] ConnectCode connectCode(const HttpAnswer &answer);

/// The Error of an answer that is no message: any status but 200, or 200 with another content type.
[[nodiscard]] Error connectError(const HttpAnswer &answer, const ConnectRequestInfo &request);

/// True for 200 with a Protobuf body.
[[nodiscard]] bool isConnectMessage(const HttpAnswer &answer);

} // namespace Latchkey
