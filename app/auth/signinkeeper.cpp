// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/signinkeeper.h>

#include <app/auth/credentialstore.h>

namespace Latchkey {

SignInKeeper::SignInKeeper(CredentialStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

SignInKeeper::~SignInKeeper() = default;

std::chrono::milliseconds SignInKeeper::patience() const
{
    return m_silent ? std::chrono::milliseconds(0) : m_patience;
}

void SignInKeeper::note(Keeping keeping, const std::optional<Error> &trouble)
{
    const bool troubleDiffers = m_trouble != trouble;
    const bool keepingDiffers = m_keeping != keeping || (troubleDiffers && keeping == Keeping::MemoryOnly);
    m_keeping = keeping;
    m_trouble = trouble;
    if (troubleDiffers)
        emit troubleChanged();
    if (keepingDiffers)
        emit keepingChanged();
}

void SignInKeeper::setAside()
{
    m_keeping = Keeping::Nowhere;
    m_trouble.reset();
}

void SignInKeeper::takeStored(const Result<void> &stored)
{
    if (stored)
        note(Keeping::Keychain);
    else
        note(Keeping::MemoryOnly, stored.error());
}

void SignInKeeper::keep(const TokenSet &tokens, std::function<void()> then)
{
    const int generation = ++m_generation; // an older write says nothing of the newer sign-in
    if (m_storing == Storing::Forbidden) {
        note(Keeping::MemoryOnly);
        return then();
    }
    const Pending<void> settled;
    whenFinished(
        settled.future(), this, [this, then = std::move(then), generation](const Result<void> &stored) {
            if (generation != m_generation)
                return;
            takeStored(stored);
            then();
        });
    whenFinished(m_store.store(tokens), this, [this, settled, generation](const Result<void> &stored) {
        const bool late = settled.isFinished();
        m_silent = false;
        settled.finish(stored);
        if (late && generation == m_generation)
            takeStored(stored);
    });
    if (settled.isFinished())
        return;
    const auto giveUp = [this, settled] {
        if (settled.isFinished())
            return;
        m_silent = true;
        settled.finish(failure(keychainSilentError()));
    };
    if (m_silent)
        return giveUp();
    QTimer::singleShot(m_patience, this, giveUp);
}

void SignInKeeper::keepAgain(const TokenSet &tokens)
{
    // What was taken out of the keychain (a sign-out in another window) is not put back.
    const bool wanted
        = m_keeping == Keeping::MemoryOnly && m_trouble && m_trouble->kind() != ErrorKind::KeychainEmpty;
    if (!wanted || m_silent)
        return;
    whenFinished(
        m_store.store(tokens), this, [this, generation = ++m_generation](const Result<void> &stored) {
            if (generation == m_generation)
                takeStored(stored);
        });
}

} // namespace Latchkey

#include "moc_signinkeeper.cpp"
