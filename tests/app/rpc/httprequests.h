// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/rpc/httpclient.h>

namespace Latchkey::Testing {

/// A request that reads.
inline HttpRequest get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

/// A request that changes something.
inline HttpRequest change(const QUrl &url, const QByteArray &body = "body")
{
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.effect = HttpRequest::Effect::ChangesSomething;
    request.url = url;
    request.body = body;
    return request;
}

} // namespace Latchkey::Testing
