// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keychain/ownitems.h>

#include <QString>

namespace Latchkey {

/// macOS: the login keychain, where QtKeychain's items have Latchkey's name as their service. Through
/// /usr/bin/security, which removes one item at a call and reads no secret for it.
class SecurityToolOwnItems final : public OwnItems
{
public:
    explicit SecurityToolOwnItems(QString program = QStringLiteral("/usr/bin/security"));
    ~SecurityToolOwnItems() override;

    [[nodiscard]] RemovedItems removeAll(const Notice &mayAsk) override;

private:
    /// KeychainEmpty where there is none any more.
    [[nodiscard]] std::optional<Error> removeOne() const;

    QString m_program;
};

} // namespace Latchkey
