// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/auth/faultykeychain.h>
#include <tests/support/soon.h>

#include <app/auth/credentialstore.h>
#include <app/connections/connectionstore.h>
#include <app/keys/connectionremoval.h>
#include <app/keys/keptsecretsindex.h>
#include <app/keys/listcache.h>
#include <app/keys/workspace.h>
#include <app/practice/practicetenant.h>
#include <app/rpc/network.h>

#include <QDir>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>
#include <tuple>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;
using Step = ConnectionRemoval::Step;

namespace {

/// One connection with a sign-in in the keychain and two kept secrets, as an earlier start has left it.
struct Fixture
{
    Fixture()
    {
        Connection added;
        added.endpoint = endpoint;
        added.organization = u"practice"_s;
        added.hasAccount = true;
        connection = connections.add(added).value();
        TokenSet tokens = tenant.signedIn();
        tokens.endpoint = endpoint.authority();
        CredentialStore store(endpoint, keychain.items);
        std::ignore = store.store(tokens); // in memory: done at once
        const auto workspace = makeWorkspace();
        for (const QString &clientId : {u"ci"_s, u"etl"_s})
            std::ignore = workspace->keptSecrets().keep(clientId, Secret("encoded"));
    }

    std::unique_ptr<Workspace> makeWorkspace()
    {
        auto workspace = std::make_unique<Workspace>(connection, keychain, keptSecrets, network);
        workspace->keepListIn(lists());
        return workspace;
    }

    [[nodiscard]] QString lists() const { return folder.filePath(u"lists"_s); }
    [[nodiscard]] qsizetype listFiles() const { return QDir(lists()).entryList(QDir::Files).size(); }

    void prepare(Session *running = nullptr)
    {
        removal.emplace(makeWorkspace(), running, connections);
        removal->setKeychainPatience(std::chrono::milliseconds(50));
        removed.emplace(&*removal, &ConnectionRemoval::removed);
        failed.emplace(&*removal, &ConnectionRemoval::failed);
    }

    [[nodiscard]] QList<Step> steps() const
    {
        QList<Step> steps;
        for (const auto &trouble : removal->troubles())
            steps += trouble.step;
        return steps;
    }

    PracticeTenant tenant;
    Endpoint endpoint = tenant.start().value();
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    ConnectionStore connections{settings};
    KeptSecretsIndex keptSecrets{settings};
    FaultyKeychain keychain;
    Network network;
    Connection connection;
    std::optional<ConnectionRemoval> removal;
    std::optional<QSignalSpy> removed;
    std::optional<QSignalSpy> failed;
};

} // namespace

class ConnectionRemovalTest final : public QObject
{
    Q_OBJECT

private slots:
    void leavesNothingBehind();
    void endsTheSessionThatRuns();
    void lockedKeychain_isTold_andTriedAgain();
    void silentKeychain_isNotWaitedForForEver();
    void revocation_thatFails_isTriedAgain_withWhatWasInTheKeychain();
    void absentKeychain_isNoTrouble_whereNothingWasKept();
    void forget_leavesOnlyTheKeychainsItems();
    void lastList_goesToo_data();
    void lastList_goesToo();
};

void ConnectionRemovalTest::leavesNothingBehind()
{
    Fixture f;
    f.prepare();
    f.removal->start();
    SOON_COMPARE(f.removed->count(), 1);
    QCOMPARE(f.failed->count(), 0);
    QCOMPARE(f.keychain.items.keys(), QStringList());
    QVERIFY(f.connections.connections().isEmpty());
    f.settings.sync();
    for (const QString &key : f.settings.allKeys())
        QVERIFY2(!key.contains(f.endpoint.authority()), qPrintable(key));
    QVERIFY(f.tenant.requestCount("revoke") > 0);
}

void ConnectionRemovalTest::endsTheSessionThatRuns()
{
    Fixture f;
    const auto running = f.makeWorkspace();
    running->session().restore();
    SOON_COMPARE(running->session().state(), Session::State::SignedIn);
    f.prepare(&running->session());
    f.removal->start();
    SOON_COMPARE(f.removed->count(), 1);
    QCOMPARE(running->session().state(), Session::State::SignedOut);
    QCOMPARE(f.keychain.items.keys(), QStringList());
}

void ConnectionRemovalTest::lockedKeychain_isTold_andTriedAgain()
{
    Fixture f;
    f.keychain.readError = f.keychain.removeError = Error(ErrorKind::KeychainLocked, u"Locked."_s);
    f.prepare();
    f.removal->start();
    SOON_COMPARE(f.failed->count(), 1);
    QCOMPARE(f.steps(), (QList{Step::DeleteSignIn, Step::DeleteSecret, Step::DeleteSecret}));
    QCOMPARE(f.removal->troubles().at(1).clientId, u"ci"_s);
    QCOMPARE(f.removal->troubles().at(1).error.kind(), ErrorKind::KeychainLocked);
    QCOMPARE(f.connections.connections().size(), 1);
    f.keychain.readError.reset();
    f.keychain.removeError.reset();
    f.removal->start();
    SOON_COMPARE(f.removed->count(), 1);
    QVERIFY(f.tenant.requestCount("revoke") > 0); // what could be read now could be given back now
    QCOMPARE(f.keychain.items.keys(), QStringList());
}

void ConnectionRemovalTest::silentKeychain_isNotWaitedForForEver()
{
    Fixture f;
    f.keychain.isSilent = true;
    f.prepare();
    f.removal->start();
    SOON_COMPARE(f.failed->count(), 1);
    QVERIFY(f.steps().contains(Step::DeleteSignIn));
    QVERIFY(f.steps().contains(Step::DeleteSecret));
}

void ConnectionRemovalTest::revocation_thatFails_isTriedAgain_withWhatWasInTheKeychain()
{
    Fixture f;
    PracticeFault fault;
    fault.path = "/oauth2/revoke";
    fault.kind = PracticeFault::Kind::HtmlError;
    for (int call = 0; call < 4; ++call)
        f.tenant.inject(fault);
    f.prepare();
    f.removal->start();
    SOON_COMPARE(f.failed->count(), 1);
    QCOMPARE(f.steps(), QList{Step::Revoke});
    QCOMPARE(f.connections.connections().size(), 1);
    f.tenant.clearFaults();
    const int before = f.tenant.requestCount("revoke");
    f.removal->start();
    SOON_COMPARE(f.removed->count(), 1);
    QVERIFY(f.tenant.requestCount("revoke") > before);
}

void ConnectionRemovalTest::absentKeychain_isNoTrouble_whereNothingWasKept()
{
    Fixture f;
    QVERIFY(f.connections.setHasAccount(f.connection.id, false).has_value());
    QVERIFY(f.keptSecrets.remove(f.endpoint.authority(), u"ci"_s).has_value());
    QVERIFY(f.keptSecrets.remove(f.endpoint.authority(), u"etl"_s).has_value());
    f.keychain.readError = f.keychain.removeError = Error(ErrorKind::KeychainAbsent, u"None."_s);
    f.prepare();
    f.removal->start();
    SOON_COMPARE(f.removed->count(), 1);
    QVERIFY(f.connections.connections().isEmpty());
}

void ConnectionRemovalTest::forget_leavesOnlyTheKeychainsItems()
{
    Fixture f;
    f.keychain.removeError = Error(ErrorKind::KeychainLocked, u"Locked."_s);
    f.prepare();
    f.removal->start();
    SOON_COMPARE(f.failed->count(), 1);
    f.removal->forget();
    QCOMPARE(f.removed->count(), 1);
    QVERIFY(f.connections.connections().isEmpty());
    QVERIFY(f.keptSecrets.clientIds(f.endpoint.authority()).isEmpty());
    QCOMPARE(f.keychain.items.keys().size(), 3);
}

void ConnectionRemovalTest::lastList_goesToo_data()
{
    QTest::addColumn<bool>("isRunning");
    QTest::addColumn<bool>("isKeychainLocked");
    QTest::newRow("of a session that does not run") << false << false;
    QTest::newRow("of one that runs") << true << false;
    QTest::newRow("where the keychain keeps its items") << false << true;
}

void ConnectionRemovalTest::lastList_goesToo()
{
    QFETCH(const bool, isRunning);
    QFETCH(const bool, isKeychainLocked);
    Fixture f;
    ApiKey key;
    key.clientId = u"ci"_s;
    QVERIFY(ListCache(f.lists(), f.connection)
                .write({QDateTime::currentDateTimeUtc(), {std::make_shared<const ApiKey>(key)}}));
    QCOMPARE(f.listFiles(), 1);
    const auto running = f.makeWorkspace();
    if (isRunning) {
        running->session().restore();
        SOON_COMPARE(running->session().state(), Session::State::SignedIn);
    }
    if (isKeychainLocked)
        f.keychain.removeError = Error(ErrorKind::KeychainLocked, u"Locked."_s);
    f.prepare(&running->session());
    f.removal->start();
    SOON_COMPARE(f.removed->count() + f.failed->count(), 1);
    if (isKeychainLocked)
        f.removal->forget();
    QCOMPARE(f.removed->count(), 1);
    SOON_COMPARE(f.listFiles(), 0);
}

QTEST_GUILESS_MAIN(ConnectionRemovalTest)
#include "connectionremoval_test.moc"
