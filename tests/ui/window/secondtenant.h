// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "windowbench.h"

namespace Latchkey::Testing {

/// Another control plane beside the bench's own, and the connection to it.
struct SecondTenant
{
    explicit SecondTenant(PracticeOptions options = {.keyCount = 60})
        : tenant(std::move(options))
        , endpoint(tenant.start().value())
    {
    }

    /// Opens it in the bench, signed in from the keychain; true once all keys are there.
    [[nodiscard]] bool open(WindowBench &bench)
    {
        Connection second;
        second.label = QStringLiteral("Second");
        second.endpoint = endpoint;
        second.organization = QStringLiteral("practice");
        second.hasAccount = true;
        bench.tokens = tenant.signedIn();
        bench.keepSignIn(endpoint);
        bench.controller->addAndOpen(second);
        return QTest::qWaitFor([this, &bench] { return bench.isLoaded(tenant.keyCount()); }, 20'000);
    }

    PracticeTenant tenant;
    Endpoint endpoint;
};

} // namespace Latchkey::Testing
