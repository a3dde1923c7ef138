// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/emptystates.h>

#include <ui/keytable/displaytext.h>
#include <ui/keytable/keyquery.h>

#include <QCoreApplication>

namespace Latchkey::Ui::EmptyStates {

namespace {

using Special = EmptyContent::Special;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::Ui::EmptyStates)
};

/// What to say over the message of an error, and what helps.
EmptyContent contentFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
        return {Icon::WifiOff, Tr::tr("Union can't be reached"), {}, Tr::tr("Try again"), Special::RetryLoad,
            {}, {}};
    case ErrorKind::Proxy:
        return {Icon::Unplug, Tr::tr("The proxy lets nothing through"), {}, Tr::tr("Try again"),
            Special::RetryLoad, {}, {}};
    case ErrorKind::ProxyAuthentication:
        return {Icon::Lock, Tr::tr("The proxy wants a password"), {}, Tr::tr("Enter password…"),
            Special::EnterProxyPassword, Tr::tr("Try again"), Special::RetryLoad};
    case ErrorKind::Unauthenticated:
        return {
            Icon::LogIn, Tr::tr("Your sign-in has ended"), {}, Tr::tr("Sign in…"), ActionId::SignIn, {}, {}};
    case ErrorKind::PermissionDenied:
        return {Icon::Lock, Tr::tr("You may not see the keys"), {}, Tr::tr("Try again"), Special::RetryLoad,
            Tr::tr("Edit connection…"), ActionId::EditConnection};
    case ErrorKind::NotUnion:
    case ErrorKind::Unsupported:
        return {Icon::Unplug, Tr::tr("No API keys at this address"), {},
            Tr::tr("Connect to another address…"), ActionId::Connect, {}, {}};
    case ErrorKind::Tls:
    case ErrorKind::UnknownAuthority:
        return {Icon::ShieldCheck, Tr::tr("The server can't be trusted"), {}, Tr::tr("Try again"),
            Special::RetryLoad, Tr::tr("Connect with a certificate authority file…"), ActionId::Connect};
    case ErrorKind::Cancelled:
        return {Icon::RefreshCw, Tr::tr("Loading was stopped"),
            Tr::tr("No key has come from Union yet: load them when you are ready."), Tr::tr("Load all"),
            Special::RetryLoad, {}, {}};
    case ErrorKind::NotFound:
    case ErrorKind::AlreadyExists:
    case ErrorKind::InvalidArgument:
    case ErrorKind::Conflict:
    case ErrorKind::Unavailable:
    case ErrorKind::Uncertain:
    case ErrorKind::Protocol:
    case ErrorKind::SignInRefused:
    case ErrorKind::PortBusy:
    case ErrorKind::KeychainAbsent:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainDenied:
    case ErrorKind::KeychainEmpty:
    case ErrorKind::KeychainDamaged:
    case ErrorKind::Storage:
        break;
    }
    return {Icon::CircleAlert, Tr::tr("The keys could not be loaded"), {}, Tr::tr("Try again"),
        Special::RetryLoad, {}, {}};
}

/// The keychain did not give the sign-in, and is not locked.
QString headingFor(ErrorKind kind)
{
    if (kind == ErrorKind::KeychainAbsent)
        return Tr::tr("There is no keychain");
    if (kind == ErrorKind::KeychainDenied)
        return Tr::tr("The keychain keeps Latchkey out");
    if (kind == ErrorKind::KeychainDamaged)
        return Tr::tr("Your stored sign-in is damaged");
    return Tr::tr("Your sign-in could not be read");
}

} // namespace

EmptyContent noConnection()
{
    return {Icon::KeyRound, Tr::tr("Connect to Union"),
        Tr::tr("See, create and edit your organization's API keys; your sign-in stays in this computer's "
               "keychain."),
        Tr::tr("Connect…"), ActionId::Connect, Tr::tr("Try the practice tenant"), ActionId::TryPractice};
}

EmptyContent signedOut(const QString &host)
{
    return {Icon::KeyRound, Tr::tr("You are not signed in"),
        Tr::tr("Sign in to %1 to see its API keys.").arg(host), Tr::tr("Sign in…"), ActionId::SignIn, {}, {}};
}

EmptyContent waitingForKeychain()
{
    return {Icon::Lock, Tr::tr("Waiting for your keychain…"),
        Tr::tr("Your sign-in is kept there: unlock it if you are asked to."), {}, {}, Tr::tr("Skip"),
        Special::SkipKeychain};
}

EmptyContent keychainTrouble(const Error &error)
{
    if (error.kind() == ErrorKind::KeychainLocked) {
        return {Icon::Lock, Tr::tr("Your keychain is locked"),
            Tr::tr(
                "Your sign-in is safe in it: unlock it, and Latchkey goes on by itself; the window that asks "
                "for its password may be behind this one."),
            Tr::tr("Try again"), Special::RetryKeychain, Tr::tr("Sign in instead"), ActionId::SignIn};
    }
    return {Icon::Lock, headingFor(error.kind()), error.message(), Tr::tr("Try again"),
        Special::RetryKeychain, Tr::tr("Sign in instead"), ActionId::SignIn};
}

EmptyContent signInMissing(const QString &host)
{
    return {Icon::Lock, Tr::tr("Your sign-in was not found"),
        Tr::tr("The keychain has no sign-in to %1, though one was kept there: unlock it and try again, or "
               "sign in.")
            .arg(host),
        Tr::tr("Sign in…"), ActionId::SignIn, Tr::tr("Try again"), Special::RetryKeychain};
}

EmptyContent noKeys()
{
    return {Icon::KeyRound, Tr::tr("No API keys yet"),
        Tr::tr("An API key lets a program, a CI job or a service talk to Union without a person."),
        Tr::tr("New key…"), ActionId::NewKey, {}, {}};
}

EmptyContent nothingMatches(const QString &search, const KeyQuery &query)
{
    // What was left out is said beside the search field.
    const QString asked = shortText(query.problems().isEmpty() ? search : query.canonicalText());
    QString text = query.isPlain() ? Tr::tr("No key has “%1” in its name, client ID or owner.").arg(asked)
                                   : Tr::tr("No key meets all of “%1”.").arg(asked);
    if (const QString unknown = query.unknownOperator(); !unknown.isEmpty()) {
        text = Tr::tr("%1 “%2” is no search operator; F1 lists those there are.",
            "%1 is a sentence; %2 what was typed, as in \"color:\"")
                   .arg(text, shortText(unknown));
    }
    return {
        Icon::SearchX, Tr::tr("Nothing matches"), text, Tr::tr("Clear search"), Special::ClearSearch, {}, {}};
}

EmptyContent loadFailed(const Error &error)
{
    EmptyContent content = contentFor(error.kind());
    if (content.text.isEmpty())
        content.text = error.message();
    return content;
}

} // namespace Latchkey::Ui::EmptyStates
