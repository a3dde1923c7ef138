// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/keychainerror.h>

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::Keychain)
};

QLatin1StringView codeName(QKeychain::Error code)
{
    switch (code) {
    case QKeychain::NoError:
        return "NoError"_L1;
    case QKeychain::EntryNotFound:
        return "EntryNotFound"_L1;
    case QKeychain::CouldNotDeleteEntry:
        return "CouldNotDeleteEntry"_L1;
    case QKeychain::AccessDeniedByUser:
        return "AccessDeniedByUser"_L1;
    case QKeychain::AccessDenied:
        return "AccessDenied"_L1;
    case QKeychain::NoBackendAvailable:
        return "NoBackendAvailable"_L1;
    case QKeychain::NotImplemented:
        return "NotImplemented"_L1;
    case QKeychain::OtherError:
        return "OtherError"_L1;
    }
    return "a code from a newer QtKeychain"_L1;
}

QLatin1StringView stateName(KeyringState state)
{
    switch (state) {
    case KeyringState::NoBus:
        return "no D-Bus"_L1;
    case KeyringState::NoService:
        return "no secret service"_L1;
    case KeyringState::SwitchedOff:
        return "switched off"_L1;
    case KeyringState::Locked:
        return "locked"_L1;
    case KeyringState::Unlocked:
        return "unlocked"_L1;
    case KeyringState::Unclear:
        return "no answer"_L1;
    }
    Q_UNREACHABLE();
}

QString detailOf(QKeychain::Error code, KeyringState state, const QString &text)
{
    static const QRegularExpression busErrorName(u"\\borg\\.[A-Za-z]+(\\.[A-Za-z]+)*\\.Error\\.[A-Za-z.]+"_s);
    const QString name = busErrorName.match(text).captured();
    return u"QtKeychain: %1; keyring: %2"_s.arg(codeName(code), stateName(state))
        + (name.isEmpty() ? QString() : u"; "_s + name);
}

ErrorKind kindOf(QKeychain::Error code, KeyringState state)
{
    const bool nobodyThere = state == KeyringState::NoBus || state == KeyringState::NoService;
    if (state == KeyringState::SwitchedOff)
        return ErrorKind::KeychainAbsent;
    switch (code) {
    case QKeychain::EntryNotFound:
        // A dismissed or failed unlock prompt says the same as a missing entry: never call that empty.
        if (state == KeyringState::Locked || state == KeyringState::Unclear)
            return ErrorKind::KeychainLocked;
        return ErrorKind::KeychainEmpty;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return state == KeyringState::Locked ? ErrorKind::KeychainLocked : ErrorKind::KeychainDenied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return ErrorKind::KeychainAbsent;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    if (nobodyThere)
        return ErrorKind::KeychainAbsent;
    return state == KeyringState::Locked ? ErrorKind::KeychainLocked : ErrorKind::Storage;
}

QString messageOf(ErrorKind kind, KeyringState state)
{
    if (state == KeyringState::SwitchedOff) {
        return Tr::tr(
            "This computer's keychain is switched off. Switch KWallet on in the desktop's settings, "
            "then try again.");
    }
    if (kind == ErrorKind::KeychainAbsent) {
        return Tr::tr("This computer has no keychain that Latchkey can use. Install one, such as GNOME "
                      "Keyring or KWallet, or switch it on in the desktop's settings.");
    }
    if (kind == ErrorKind::KeychainLocked)
        return Tr::tr("Your keychain is locked. Unlock it and try again.");
    if (kind == ErrorKind::KeychainDenied) {
        return Tr::tr("Your keychain does not let Latchkey in. Allow Latchkey in your keychain's settings.");
    }
    if (kind == ErrorKind::KeychainEmpty)
        return Tr::tr("Your keychain is unlocked, but holds no such entry. Store it again.");
    return Tr::tr("Your keychain is there, but could not do what Latchkey asked. Try again later.");
}

} // namespace

Error keychainError(QKeychain::Error code, KeyringState state, const QString &text)
{
    const ErrorKind kind = kindOf(code, state);
    return Error(kind, messageOf(kind, state), detailOf(code, state, text));
}

std::optional<Error> keychainNotReadyError(KeyringState state)
{
    switch (state) {
    case KeyringState::Unlocked:
        return std::nullopt;
    case KeyringState::NoBus:
    case KeyringState::NoService:
    case KeyringState::SwitchedOff:
        return keychainError(QKeychain::NoBackendAvailable, state);
    case KeyringState::Locked:
    case KeyringState::Unclear:
        return keychainError(QKeychain::EntryNotFound, state);
    }
    Q_UNREACHABLE();
}

Error keychainDamagedError()
{
    return Error(ErrorKind::KeychainDamaged,
        Tr::tr("Your keychain holds an entry of Latchkey's that can't be read. Replace it by storing it "
               "again."));
}

Error emptyValueError()
{
    return Error(ErrorKind::InvalidArgument,
        Tr::tr("There is nothing to store in your keychain. Sign in or create the key again."),
        u"an empty value was to be written"_s);
}

Error keychainOutOfReachError()
{
    return Error(ErrorKind::KeychainAbsent,
        Tr::tr("Latchkey can't reach your keychain in this session. Start it without QT_NO_GLIB."),
        u"the event loop is not GLib's"_s);
}

Error keychainLostError(const QString &detail)
{
    return Error(ErrorKind::Storage,
        Tr::tr("Your keychain said that it keeps the entry, but does not have it. Check your keychain's "
               "settings."),
        detail);
}

} // namespace Latchkey
