// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace Latchkey {

/// Lets standard input and output reach the person while it lives. Windows starts a program that has windows
/// without a console; elsewhere there is nothing to do. What is redirected to a file or a pipe stays so.
class Console final
{
public:
    enum class For {
        Telling, ///< in the console of the shell that started this, if there is one
        Asking, ///< in a console of its own: the shell goes on reading in the other one
    };
    /// `closing`, in the local encoding: what a console of its own says last, before it waits for Enter.
    explicit Console(For purpose, std::string closing = {});
    ~Console();
    Console(const Console &) = delete;
    Console &operator=(const Console &) = delete;

private:
    std::string m_closing;
    bool m_isOwn = false;
};

} // namespace Latchkey
