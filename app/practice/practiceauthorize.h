// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/practice/practiceform.h>
#include <app/practice/practicemessage.h>

namespace Latchkey {

struct PracticeConfig;
class PracticeIdentity;

/// The practice tenant's authorization endpoint (RFC 6749 §3.1 with RFC 7636). GET shows a page with two
/// buttons; POST to the same address, query included, presses one: the form field `decision` is `sign-in` or
/// `cancel`. Thread-safe.
class PracticeAuthorize final
{
public:
    PracticeAuthorize(const PracticeConfig &config, PracticeIdentity &identity);

    [[nodiscard]] PracticeAnswer answer(const PracticeRequest &request) const;

private:
    [[nodiscard]] PracticeAnswer decide(const PracticeRequest &request, const PracticeForm &query) const;
    [[nodiscard]] PracticeAnswer sendBack(const PracticeForm &query, const QByteArray &outcome) const;

    const PracticeConfig &m_config;
    PracticeIdentity &m_identity;
};

} // namespace Latchkey
