// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/clisignin.h>

#include <app/auth/clistoring.h>
#include <app/auth/metadatadiscovery.h>
#include <app/auth/tokenendpoint.h>
#include <app/core/logging.h>
#include <app/core/whenfinished.h>
#include <app/keychain/clikeyring.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr CliProgram programs[] = {CliProgram::Flyte, CliProgram::Flytekit};

} // namespace

CliSignIn::CliSignIn(const Endpoint &endpoint, MetadataDiscovery &discovery, TokenEndpoint &tokens,
    CliKeyring &keyring, Sandbox sandbox, QObject *parent)
    : QObject(parent)
    , m_service(cliServiceName(endpoint.authority()))
    , m_discovery(discovery)
    , m_tokens(tokens)
    , m_keyring(keyring)
    , m_sandbox(sandbox)
{
}

CliSignIn::~CliSignIn() = default;

Result<void> CliSignIn::notSandboxed() const
{
    switch (m_sandbox) {
    case Sandbox::None:
        return {};
    case Sandbox::Flatpak:
        return failure(ErrorKind::Unsupported,
            tr("As a Flatpak, Latchkey has a keychain of its own that no other program sees. To sign in the "
               "CLI "
               "too, install Latchkey as an ordinary package, or let the CLI sign in by itself."),
            u"sandbox: Flatpak"_s);
    case Sandbox::Snap:
        return failure(ErrorKind::Unsupported,
            tr("As a Snap, Latchkey has a keychain of its own that no other program sees. To sign in the CLI "
               "too, install Latchkey as an ordinary package, or let the CLI sign in by itself."),
            u"sandbox: Snap"_s);
    }
    Q_UNREACHABLE();
}

Result<void> CliSignIn::canStore(CliProgram program, const Secret &sample) const
{
    if (const auto free = notSandboxed(); !free)
        return free;
    for (const CliItem &item : cliItems(program, m_service, {sample, {}, {}})) {
        if (const auto accepted = m_keyring.accepts(item); !accepted)
            return accepted;
    }
    return {};
}

QFuture<Result<QList<CliProgram>>> CliSignIn::look()
{
    if (const auto free = notSandboxed(); !free)
        return finished<QList<CliProgram>>(failure(free.error()));
    QList<CliItemName> names;
    for (const CliProgram program : programs)
        names += cliItemNames(program, m_service);
    // No context: what is captured are values, and so the future ends even where this has gone.
    return m_keyring.find(names).then(
        [service = m_service](const Result<QList<CliItemName>> &found) -> Result<QList<CliProgram>> {
            if (!found)
                return failure(found.error());
            QList<CliProgram> there;
            for (const CliProgram program : programs) {
                const auto wanted = cliItemNames(program, service);
                if (std::any_of(wanted.begin(), wanted.end(),
                        [&found](const CliItemName &name) { return found->contains(name); })) {
                    there.append(program);
                }
            }
            return there;
        });
}

QFuture<Result<QList<CliItemName>>> CliSignIn::signIn(CliProgram program, const Authorize &authorize)
{
    const Pending<QList<CliItemName>> pending;
    if (const auto possible = canStore(program); !possible) {
        pending.finish(failure(possible.error()));
        return pending.future();
    }
    whenFinished(authorize(program), this, [this, program, pending](const Result<TokenSet> &tokens) {
        if (!tokens)
            return pending.finish(failure(tokens.error()));
        emit storing(program);
        store(program, *tokens, pending);
    });
    return pending.future();
}

void CliSignIn::store(CliProgram program, const TokenSet &tokens, const Pending<QList<CliItemName>> &pending)
{
    auto *storing = new CliStoring(program, m_service, m_keyring, this);
    whenFinished(storing->start(tokens), this,
        [this, storing, tokens, pending](const Result<QList<CliItemName>> &written) {
            storing->deleteLater();
            if (!written) {
                qCInfo(lcAuth) << "the CLI's sign-in was not stored:" << written.error().kindName();
                giveBack(tokens);
            }
            pending.finish(written);
        });
}

/// Best effort: nobody waits for it, and nobody can do anything about it.
void CliSignIn::giveBack(const TokenSet &tokens)
{
    if (tokens.refreshToken.isEmpty())
        return;
    whenFinished(m_discovery.completeForSignOut(), this,
        [this, token = tokens.refreshToken](const Result<AuthMetadata> &metadata) {
            if (metadata && !metadata->revocationEndpoint.isEmpty())
                (void)m_tokens.revoke(*metadata, token);
        });
}

QFuture<Result<CliRemoval::Report>> CliSignIn::remove(CliProgram program)
{
    auto *removal = new CliRemoval(program, m_service, m_discovery, m_tokens, m_keyring, this);
    const auto future = removal->start();
    whenFinished(future, removal, [removal](const Result<CliRemoval::Report> &) { removal->deleteLater(); });
    return future;
}

} // namespace Latchkey

#include "moc_clisignin.cpp"
