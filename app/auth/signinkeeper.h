// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/keychainpatience.h>
#include <app/auth/tokenset.h>
#include <app/core/error.h>

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace Latchkey {

class CredentialStore;

/// Where a session's sign-in is kept, and why it is not in the keychain. A keychain that stays silent is not
/// waited for twice.
class SignInKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInKeeper)

public:
    enum class Keeping { Nowhere, Keychain, MemoryOnly };
    enum class Storing { Allowed, Forbidden };

    explicit SignInKeeper(CredentialStore &store, QObject *parent = nullptr);
    ~SignInKeeper() override;

    [[nodiscard]] Keeping keeping() const { return m_keeping; }
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }

    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    /// How long to wait for the keychain: nothing while it owes an answer that was waited for in vain.
    [[nodiscard]] std::chrono::milliseconds patience() const;
    /// The keychain was given up on, or has answered.
    void setSilent(bool silent) { m_silent = silent; }
    [[nodiscard]] bool isSilent() const { return m_silent; }

    void setStoring(Storing storing) { m_storing = storing; }
    void note(Keeping keeping, const std::optional<Error> &trouble = std::nullopt);
    /// The session has no sign-in any more; where it is kept it stays, and so nothing is told.
    void setAside();

    /// Stores, then calls `then`; where the keychain won't have it the sign-in goes on in memory. An answer
    /// that comes late still counts.
    void keep(const TokenSet &tokens, std::function<void()> then);
    /// Tries again to store what is in memory only because the keychain could not be had.
    void keepAgain(const TokenSet &tokens);
    /// What is under way is not to be heard any more.
    void supersede() { ++m_generation; }

signals:
    void keepingChanged(); ///< or why it is in memory only
    void troubleChanged();

private:
    void takeStored(const Result<void> &stored);

    CredentialStore &m_store;
    Keeping m_keeping = Keeping::Nowhere;
    std::optional<Error> m_trouble;
    std::chrono::milliseconds m_patience = defaultKeychainPatience;
    Storing m_storing = Storing::Allowed;
    bool m_silent = false;
    int m_generation = 0;
};

} // namespace Latchkey
