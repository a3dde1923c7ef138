// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/sessionerrors.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::Session)
};

} // namespace

Error signedOutError()
{
    return Error(ErrorKind::Unauthenticated, Tr::tr("You are not signed in. Sign in first."));
}

Error lockedError()
{
    return Error(ErrorKind::Cancelled, Tr::tr("Latchkey was locked meanwhile. Unlock it and try again."));
}

Error signInExpiredError()
{
    return Error(ErrorKind::Unauthenticated, Tr::tr("Your sign-in has expired. Sign in again."),
        u"the access token is refused and there is no refresh token"_s);
}

Error freshTokenRefusedError()
{
    return Error(ErrorKind::Unauthenticated,
        Tr::tr(
            "Union refuses your sign-in although it was just renewed. Sign in again; if it stays, ask your "
            "administrator."),
        u"an access token is refused right after its refresh"_s);
}

Error foreignSignInError()
{
    return Error(ErrorKind::KeychainDamaged,
        Tr::tr("The sign-in in your keychain belongs to another address. Sign in again."),
        u"tokens of another endpoint"_s);
}

Error signedOutElsewhereError(const Error &ended)
{
    return Error(ErrorKind::Unauthenticated,
        Tr::tr("You were signed out in another Latchkey window. Sign in again to go on here."),
        ended.detail() + u"; the keychain has no sign-in any more"_s);
}

Error takenOutError()
{
    return Error(ErrorKind::KeychainEmpty,
        Tr::tr("It was taken out of your keychain, perhaps by a sign-out in another window. Sign in again to "
               "keep it."),
        u"the keychain has no sign-in any more"_s);
}

Error revocationTooSlowError()
{
    return Error(ErrorKind::Timeout,
        Tr::tr("The identity provider did not answer, so the sign-in ends there only when it expires."),
        u"no answer to the revocation in time"_s);
}

Error keychainSilentError()
{
    return Error(ErrorKind::KeychainLocked,
        Tr::tr(
            "Your keychain doesn't answer. It may be waiting for its password in another window: unlock it, "
            "then try again."),
        u"no answer from the keychain in time"_s);
}

} // namespace Latchkey
