// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/practice/practicemessage.h>

#include <cloudidl/identity/app.pb.h>

#include <mutex>
#include <optional>

namespace Latchkey {

/// Makes good answers of AppsService wrong in ways that only their content shows. Leaves any other answer
/// alone. Thread-safe.
class PracticeSpoiler final
{
public:
    [[nodiscard]] PracticeAnswer tokenLoop(const PracticeRequest &request, PracticeAnswer answer) const;
    [[nodiscard]] PracticeAnswer duplicateKeys(const PracticeRequest &request, PracticeAnswer answer);
    [[nodiscard]] PracticeAnswer futureEnum(const PracticeRequest &request, PracticeAnswer answer) const;
    [[nodiscard]] PracticeAnswer missingSecret(const PracticeRequest &request, PracticeAnswer answer) const;

private:
    std::mutex m_mutex;
    std::optional<cloudidl::identity::App> m_lastKey; // of the page before
};

} // namespace Latchkey
