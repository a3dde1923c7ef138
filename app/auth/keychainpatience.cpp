// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/keychainpatience.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::Session)
};

} // namespace

Error keychainSilent()
{
    return Error(ErrorKind::KeychainLocked,
        Tr::tr(
            "Your keychain doesn't answer. It may be waiting for its password in another window: unlock it, "
            "then try again."),
        u"no answer from the keychain in time"_s);
}

} // namespace Latchkey
