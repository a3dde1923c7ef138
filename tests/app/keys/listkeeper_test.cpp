// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/memorykeychain.h>
#include <app/keys/appsclient.h>
#include <app/keys/keptsecretsindex.h>
#include <app/keys/keylist.h>
#include <app/keys/listcache.h>
#include <app/keys/workspace.h>
#include <app/practice/practicetenant.h>
#include <app/rpc/network.h>

#include <QDir>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#define WAIT_FOR(future) QTRY_VERIFY((future).isFinished())

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

PracticeOptions withManyKeys()
{
    PracticeOptions options;
    options.keyCount = 2500;
    return options;
}

/// A control plane, a keychain, and as many starts of the program as a test likes.
struct Fixture
{
    PracticeTenant tenant{withManyKeys()};
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    KeptSecretsIndex keptSecrets{settings};
    MemoryKeychain keychain;
    Network network;
    Connection connection;
    std::unique_ptr<Workspace> workspace;

    Fixture()
    {
        connection.id = u"a3f1c2d4-0000-4000-8000-000000000001"_s;
        connection.endpoint = tenant.start().value();
        connection.organization = u"practice"_s;
        start();
    }

    void start()
    {
        workspace.reset(); // waits for what is being written
        workspace = std::make_unique<Workspace>(connection, keychain, keptSecrets, network);
        workspace->setRetryPolicy(RetryPolicy([] { return 1.0; },
            [](std::chrono::milliseconds, QObject *context, std::function<void()> then) {
                QTimer::singleShot(0, context, std::move(then));
            },
            systemClock()));
        workspace->keepListIn(lists());
    }

    void signIn(Session::Storing storing = Session::Storing::Allowed)
    {
        const auto adopted = workspace->session().adopt(tenant.signedIn(), storing);
        WAIT_FOR(adopted);
    }

    /// As the window does when a session is signed in.
    void load()
    {
        QSignalSpy loaded(&workspace->keys(), &KeyList::loaded);
        workspace->keys().refresh();
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, 20000);
    }

    void emptyKeychain()
    {
        for (const QString &key : keychain.keys())
            QVERIFY(keychain.remove(key).result());
    }

    void goOffline()
    {
        PracticeFault fault;
        fault.kind = PracticeFault::Kind::DropBefore;
        fault.times = -1;
        tenant.inject(fault);
    }

    [[nodiscard]] QString lists() const { return folder.filePath(u"lists"_s); }
    [[nodiscard]] qsizetype files() const { return QDir(lists()).entryList(QDir::Files).size(); }
    [[nodiscard]] KeyList &keys() const { return workspace->keys(); }
};

} // namespace

class ListKeeperTest final : public QObject
{
    Q_OBJECT

private slots:
    void list_isThere_beforeTheServerAnswers();
    void ownDoing_isNoNews_afterTheNextStart();
    void list_isShownOffline_withItsDate();
    void list_isNotShown_whileTheKeychainIsSilent();
    void list_isBackAfterALock();
    void signOut_deletesIt();
    void endedSignIn_keepsIt_butShowsNothing();
    void memoryOnlySignIn_isNotKept();
    void newSignIn_doesNotSeeTheListBefore();
    void otherOrganization_deletesIt();
};

void ListKeeperTest::list_isThere_beforeTheServerAnswers()
{
    Fixture f;
    f.signIn();
    f.load();
    QTRY_COMPARE(f.files(), 1);
    f.start();
    f.workspace->session().restore();
    QTRY_COMPARE(f.keys().size(), f.tenant.keyCount()); // nobody has asked the server
    QVERIFY(!f.keys().isComplete());
    f.load();
    QVERIFY(f.keys().isComplete());
    QCOMPARE(f.keys().size(), f.tenant.keyCount());
    QVERIFY(f.keys().news().isEmpty());
}

void ListKeeperTest::ownDoing_isNoNews_afterTheNextStart()
{
    Fixture f;
    f.signIn();
    f.load();
    QTRY_COMPARE(f.files(), 1);
    NewKey key;
    key.clientId = key.name = u"made-here"_s;
    const auto created = f.workspace->apps().create(key);
    WAIT_FOR(created);
    f.keys().put(created.result()->key);
    const QString gone = f.keys().at(0).clientId;
    const auto removed = f.workspace->apps().remove(gone);
    WAIT_FOR(removed);
    f.keys().remove(gone);
    f.start(); // at once
    f.workspace->session().restore();
    QTRY_COMPARE(f.keys().size(), f.tenant.keyCount());
    QVERIFY(f.keys().rowOf(u"made-here"_s) >= 0);
    f.load();
    QVERIFY(f.keys().news().isEmpty());
    f.keys().remove(u"made-here"_s);
    const auto isStored = [&f] {
        const auto stored = ListCache(f.lists(), f.connection).read();
        return stored && std::ranges::any_of(stored->keys, [](const ApiKeyPtr &one) {
            return one->clientId == "made-here"_L1;
        });
    };
    QVERIFY(isStored());
    QTRY_VERIFY(!isStored()); // also while it runs
}

void ListKeeperTest::list_isShownOffline_withItsDate()
{
    Fixture f;
    f.signIn();
    f.load();
    const QDateTime loadedAt = f.keys().loadedAt();
    QTRY_COMPARE(f.files(), 1);
    f.goOffline();
    f.start();
    f.workspace->session().restore();
    QTRY_COMPARE(f.keys().size(), f.tenant.keyCount());
    f.load();
    QVERIFY(f.keys().isStale());
    QCOMPARE(f.keys().size(), f.tenant.keyCount());
    QCOMPARE(f.keys().loadedAt(), loadedAt);
    f.tenant.clearFaults();
    f.load();
    QVERIFY(!f.keys().isStale());
}

void ListKeeperTest::list_isNotShown_whileTheKeychainIsSilent()
{
    Fixture f;
    f.signIn();
    f.load();
    QTRY_COMPARE(f.files(), 1);
    f.emptyKeychain();
    f.start();
    QSignalSpy settled(f.workspace->listKeeper(), &ListKeeper::settled);
    f.workspace->session().restore(); // the keychain has nothing: signed out
    QTRY_COMPARE(settled.size(), 1); // the file has been read
    QCOMPARE(f.workspace->session().state(), Session::State::SignedOut);
    QCOMPARE(f.keys().size(), 0);
    QCOMPARE(f.files(), 1); // a locked keychain says the same
}

void ListKeeperTest::list_isBackAfterALock()
{
    Fixture f;
    f.signIn();
    f.load();
    QTRY_COMPARE(f.files(), 1);
    const auto locked = f.workspace->session().lock();
    WAIT_FOR(locked);
    QCOMPARE(f.keys().size(), 0);
    QCOMPARE(f.files(), 1);
    f.workspace->session().unlock();
    QTRY_COMPARE(f.keys().size(), f.tenant.keyCount());
    QVERIFY(!f.keys().isComplete()); // from the file
}

void ListKeeperTest::signOut_deletesIt()
{
    Fixture f;
    f.signIn();
    f.load();
    QTRY_COMPARE(f.files(), 1);
    const auto out = f.workspace->session().signOut();
    f.workspace.reset(); // at once: it is not forgotten over the program's end
    QCOMPARE(f.files(), 0);
}

void ListKeeperTest::endedSignIn_keepsIt_butShowsNothing()
{
    Fixture f;
    f.signIn();
    f.load();
    QTRY_COMPARE(f.files(), 1);
    f.tenant.endSessions();
    f.tenant.invalidateAccessTokens();
    f.keys().refresh();
    QTRY_COMPARE(f.workspace->session().state(), Session::State::SignedOut);
    QCOMPARE(f.keys().size(), 0);
    QCOMPARE(f.files(), 1);
}

void ListKeeperTest::memoryOnlySignIn_isNotKept()
{
    Fixture f;
    f.signIn(Session::Storing::Forbidden);
    f.load();
    f.workspace.reset(); // what was to be written is written by then
    QCOMPARE(f.files(), 0);
}

void ListKeeperTest::newSignIn_doesNotSeeTheListBefore()
{
    Fixture f;
    f.signIn();
    f.load();
    QTRY_COMPARE(f.files(), 1);
    f.emptyKeychain();
    f.start();
    f.workspace->session().restore();
    QTRY_COMPARE(f.workspace->session().state(), Session::State::SignedOut);
    f.signIn(); // another person, maybe
    QCOMPARE(f.keys().size(), 0);
    f.load();
    QVERIFY(f.keys().news().isEmpty());
}

void ListKeeperTest::otherOrganization_deletesIt()
{
    Fixture f;
    f.signIn();
    f.load();
    QTRY_COMPARE(f.files(), 1);
    f.connection.organization = u"other"_s;
    f.workspace->setConnection(f.connection);
    QTRY_COMPARE(f.files(), 0);
}

QTEST_GUILESS_MAIN(ListKeeperTest)
#include "listkeeper_test.moc"
