// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/pagechoice.h>

#include <app/auth/session.h>
#include <app/keys/keylist.h>
#include <app/keys/workspace.h>

namespace Latchkey::Ui {

namespace {

std::optional<EmptyContent> contentWithoutSession(const PageSituation &situation)
{
    const Session &session = situation.workspace->session();
    if (session.state() == Session::State::Restoring) {
        return situation.keychainMayAnswerSoon ? std::nullopt
                                               : std::optional(EmptyStates::waitingForKeychain());
    }
    const QString host = situation.workspace->connection().endpoint.authority();
    if (!situation.accountExpected) // a keychain that can't be read holds nothing to miss
        return EmptyStates::signedOut(host);
    if (session.keychainTrouble())
        return EmptyStates::keychainTrouble(*session.keychainTrouble());
    return EmptyStates::signInMissing(host);
}

} // namespace

std::optional<EmptyContent> emptyContentFor(const PageSituation &situation)
{
    if (!situation.workspace)
        return EmptyStates::noConnection();
    if (situation.workspace->session().state() != Session::State::SignedIn)
        return contentWithoutSession(situation);
    const KeyList &keys = situation.workspace->keys();
    if (keys.size() == 0 && keys.isLoading())
        return std::nullopt;
    if (keys.size() == 0 && keys.trouble())
        return EmptyStates::loadFailed(*keys.trouble());
    if (situation.shownRows > 0 || (keys.size() == 0 && !keys.isComplete()))
        return std::nullopt;
    if (situation.query.isEmpty())
        return EmptyStates::noKeys();
    return EmptyStates::nothingMatches(situation.search, situation.query);
}

} // namespace Latchkey::Ui
