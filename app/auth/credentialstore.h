// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/tokenset.h>
#include <app/core/endpoint.h>
#include <app/core/pending.h>

#include <QObject>

namespace Latchkey {

class Keychain;

/// Keeps a connection's TokenSet in one keychain item, named by its endpoint.
class CredentialStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialStore)

public:
    CredentialStore(Endpoint endpoint, Keychain &keychain, QObject *parent = nullptr);
    ~CredentialStore() override;

    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }

    /// Errors: as Keychain::read, and KeychainDamaged where the item can't be understood (it is left alone).
    [[nodiscard]] QFuture<Result<TokenSet>> retrieve();
    /// Replaces what is there. Errors: as Keychain::write, and InvalidArgument for another endpoint's tokens.
    [[nodiscard]] QFuture<Result<void>> store(const TokenSet &tokens);
    /// Removing what is missing succeeds.
    [[nodiscard]] QFuture<Result<void>> remove();
    /// As Keychain::readiness.
    [[nodiscard]] QFuture<Result<void>> readiness();

signals:
    void changed(); ///< as KeychainNews

private:
    [[nodiscard]] QString key() const;

    Endpoint m_endpoint;
    Keychain &m_keychain;
};

} // namespace Latchkey
