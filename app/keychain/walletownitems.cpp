// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/walletownitems.h>

#include <app/keychain/servicename.h>
#include <app/keychain/walletfiles.h>
#include <app/keychain/walletprobe.h>

#include <QCoreApplication>
#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#endif

#include <limits>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::WalletOwnItems)
};

/// Why items may be left where no KWallet answers.
Error absence()
{
    const QString detail = u"no KWallet"_s;
    if (!WalletFiles::mayHave(keychainService))
        return ownItemsError(ErrorKind::KeychainAbsent, detail);
    return Error(ErrorKind::KeychainLocked,
        Tr::tr("KWallet does not answer here, so what Latchkey keeps in your wallet is still there. Do this "
               "again where you are signed in to Plasma."),
        detail);
}

} // namespace

#ifdef QT_DBUS_LIB

namespace {

constexpr int noTimeLimit = std::numeric_limits<int>::max(); // a person may have to answer
constexpr qlonglong noWindow = 0;

/// One KWallet on the bus, of KDE 5 or 6.
class Daemon
{
public:
    explicit Daemon(QString name)
        : m_name(std::move(name))
    {
    }

    /// Runs, or is this desktop's own keychain and can be started.
    [[nodiscard]] bool isThere() const
    {
        const auto *bus = QDBusConnection::sessionBus().interface();
        const QString service = "org.kde."_L1 + m_name;
        return bus
            && (bus->isServiceRegistered(service)
                || (WalletProbe::isForThisDesktop()
                    && bus->activatableServiceNames().value().contains(service)));
    }

    /// Nothing where it gave no answer.
    [[nodiscard]] QVariant ask(const QString &method, const QVariantList &arguments = {}) const
    {
        QDBusMessage question = QDBusMessage::createMethodCall(
            "org.kde."_L1 + m_name, "/modules/"_L1 + m_name, u"org.kde.KWallet"_s, method);
        question.setArguments(arguments);
        return QDBusConnection::sessionBus().call(question, QDBus::Block, noTimeLimit).arguments().value(0);
    }

    void tell(const QString &method, const QVariantList &arguments) const
    {
        [[maybe_unused]] const QVariant answer = ask(method, arguments); // that it is done
    }

    void removeFrom(const QString &wallet, RemovedItems &removed, const OwnItems::Notice &mayAsk) const;

    /// The connection behind the name, once it runs.
    [[nodiscard]] QString owner() const
    {
        const auto *bus = QDBusConnection::sessionBus().interface();
        return bus ? bus->serviceOwner("org.kde."_L1 + m_name).value() : QString();
    }

private:
    QString m_name;
};

// The program's name at KWallet is the one that QtKeychain uses: the person has let it in under this one.
void Daemon::removeFrom(const QString &wallet, RemovedItems &removed, const OwnItems::Notice &mayAsk) const
{
    const QString us = keychainService;
    if (!ask(u"isOpen"_s, {wallet}).toBool()) {
        // Known without the password. Of an open one it is not: it would not tell what is not yet on the
        // disk.
        if (ask(u"folderDoesNotExist"_s, {wallet, us}).toBool())
            return;
        mayAsk();
    }
    const QVariant handle = ask(u"open"_s, {wallet, noWindow, us});
    if (handle.toInt() < 0 || !handle.isValid()) {
        removed.trouble = ownItemsError(ErrorKind::KeychainLocked, u"KWallet: a wallet stayed closed"_s);
        return;
    }
    if (ask(u"hasFolder"_s, {handle, us, us}).toBool()) {
        const int count = int(ask(u"entryList"_s, {handle, us, us}).toStringList().size());
        if (ask(u"removeFolder"_s, {handle, us, us}).toBool())
            removed.count += count;
        else
            removed.trouble = ownItemsError(ErrorKind::KeychainDenied, u"KWallet: the folder is left"_s);
        tell(u"sync"_s, {handle, us}); // else it is written some seconds later
    }
    tell(u"close"_s, {handle, false, us});
}

} // namespace

RemovedItems WalletOwnItems::removeAll(const Notice &mayAsk)
{
    RemovedItems removed;
    QStringList owners; // kwalletd6 answers for kwalletd5 too: nobody is asked twice
    for (const QString &name : {u"kwalletd6"_s, u"kwalletd5"_s}) {
        const Daemon daemon(name);
        if (!daemon.isThere() || !daemon.ask(u"isEnabled"_s).toBool() || owners.contains(daemon.owner()))
            continue;
        owners += daemon.owner();
        const QStringList wallets = daemon.ask(u"wallets"_s).toStringList();
        for (const QString &wallet : wallets)
            daemon.removeFrom(wallet, removed, mayAsk);
    }
    if (owners.isEmpty())
        removed.trouble = absence();
    return removed;
}

#else

RemovedItems WalletOwnItems::removeAll(const Notice & /*mayAsk*/)
{
    return {0, absence()};
}

#endif

} // namespace Latchkey
