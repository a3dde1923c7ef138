// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/clikeyringerror.h>

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::CliKeyring)
};

QString messageOf(ErrorKind kind)
{
    if (kind == ErrorKind::KeychainAbsent) {
        return Tr::tr(
            "This computer has no keychain where the CLI could find a sign-in. Install one, such as "
            "GNOME Keyring or KWallet, and try again.");
    }
    if (kind == ErrorKind::KeychainLocked)
        return Tr::tr(
            "Your keychain is locked, so the CLI's sign-in is out of reach. Unlock it and try again.");
    if (kind == ErrorKind::KeychainDenied) {
        return Tr::tr("Your keychain does not let Latchkey touch the CLI's sign-in. Allow Latchkey in your "
                      "keychain's settings.");
    }
    if (kind == ErrorKind::KeychainEmpty)
        return Tr::tr("Your keychain holds no sign-in for the CLI. Sign in the CLI first.");
    return Tr::tr("Your keychain is there, but could not do what Latchkey asked. Try again later.");
}

} // namespace

Error cliKeyringError(ErrorKind kind, const QString &detail)
{
    if (kind == ErrorKind::Cancelled)
        return Error::cancelled();
    return Error(kind, messageOf(kind), detail);
}

Error cliItemTooLargeError(qsizetype size, qsizetype limit)
{
    return Error(ErrorKind::Unsupported,
        Tr::tr("This sign-in is too long for this computer's keychain: %L1 characters, and at most %L2 fit. "
               "Give the CLI an API key instead (FLYTE_API_KEY).")
            .arg(size)
            .arg(limit),
        u"an item of %1, limit %2"_s.arg(size).arg(limit));
}

} // namespace Latchkey
