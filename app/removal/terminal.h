// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Latchkey {

/// The person where the program was started: what is said, and what is answered.
class Terminal
{
public:
    virtual ~Terminal() = default;

    /// Whether a question would be seen and could be answered.
    [[nodiscard]] virtual bool canAsk() const = 0;
    /// The line that is typed; empty also where nothing more comes.
    [[nodiscard]] virtual QString ask(const QString &question) = 0;
    /// To standard output.
    virtual void say(const QString &line) = 0;
    /// To standard error.
    virtual void complain(const QString &line) = 0;
};

class StandardTerminal final : public Terminal
{
public:
    [[nodiscard]] bool canAsk() const override;
    [[nodiscard]] QString ask(const QString &question) override;
    void say(const QString &line) override;
    void complain(const QString &line) override;
};

} // namespace Latchkey
