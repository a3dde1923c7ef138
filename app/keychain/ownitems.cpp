// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/ownitems.h>

#include <app/core/logging.h>

#include <QCoreApplication>

namespace Latchkey {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::OwnItems)
};

QString messageOf(ErrorKind kind)
{
    if (kind == ErrorKind::KeychainAbsent) {
        return Tr::tr("No keychain answers here, so what Latchkey may have kept in one is still there. Do "
                      "this again where you are signed in to your desktop.");
    }
    if (kind == ErrorKind::KeychainLocked) {
        return Tr::tr("Your keychain stayed locked, so what Latchkey keeps in it is still there. Unlock it "
                      "and do this again.");
    }
    if (kind == ErrorKind::KeychainDenied) {
        return Tr::tr("Your keychain does not let Latchkey remove its items. Remove them with your "
                      "keychain's own program: “Latchkey” is in their names.");
    }
    return Tr::tr("Your keychain could not remove all of Latchkey's items. Do this again later.");
}

} // namespace

Error ownItemsError(ErrorKind kind, const QString &detail)
{
    return Error(kind, messageOf(kind), detail);
}

RemovedItems removeOwnItems(const OwnItemsPlaces &places, const OwnItems::Notice &mayAsk)
{
    RemovedItems all;
    bool anyAnswers = false;
    for (const auto &place : places) {
        const RemovedItems removed = place->removeAll(mayAsk);
        all.count += removed.count;
        const bool isAbsent = removed.trouble && removed.trouble->kind() == ErrorKind::KeychainAbsent;
        anyAnswers = anyAnswers || !isAbsent;
        const bool saysMore = !all.trouble || all.trouble->kind() == ErrorKind::KeychainAbsent;
        if (removed.trouble && saysMore)
            all.trouble = removed.trouble;
    }
    if (anyAnswers && all.trouble && all.trouble->kind() == ErrorKind::KeychainAbsent)
        all.trouble.reset();
    if (all.trouble)
        qCInfo(lcKeychain) << all.trouble->kindName() << all.trouble->detail();
    return all;
}

} // namespace Latchkey
