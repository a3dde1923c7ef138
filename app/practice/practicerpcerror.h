// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/practice/practicemessage.h>

#include <tl/expected.hpp>

#include <string>

namespace Latchkey {

/// An error of the Connect protocol (https://connectrpc.com/docs/protocol, "Error Codes").
struct PracticeRpcError
{
    std::string code; ///< lower case, for example "not_found"
    std::string message;
};

template <class T>
using PracticeRpcResult = tl::expected<T, PracticeRpcError>;

[[nodiscard]] tl::unexpected<PracticeRpcError> rpcFailure(std::string code, std::string message);

/// The error's JSON with the HTTP status that the protocol gives its code.
[[nodiscard]] PracticeAnswer rpcErrorAnswer(const PracticeRpcError &error);
[[nodiscard]] PracticeAnswer rpcErrorAnswer(int httpStatus, const PracticeRpcError &error);

} // namespace Latchkey
