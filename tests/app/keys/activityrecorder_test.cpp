// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/connections/connectionstore.h>
#include <app/journal/journal.h>
#include <app/keychain/memorykeychain.h>
#include <app/keys/connectionremoval.h>
#include <app/keys/encodedcredentials.h>
#include <app/keys/fingerprint.h>
#include <app/keys/keptsecretsindex.h>
#include <app/keys/keyverification.h>
#include <app/keys/workspace.h>
#include <app/practice/practicetenant.h>
#include <app/rpc/network.h>

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <tuple>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

const QString person = u"robin@practice.example"_s;

struct Fixture
{
    Fixture()
    {
        Connection added;
        added.endpoint = tenant.start().value();
        added.organization = u"practice"_s;
        added.hasAccount = true;
        connection = connections.add(added).value();
        workspace = make();
    }

    [[nodiscard]] std::unique_ptr<Workspace> make()
    {
        auto made = std::make_unique<Workspace>(connection, keychain, index, network);
        made->recordIn(journal);
        return made;
    }

    template <class T>
    static Result<T> ended(const QFuture<Result<T>> &future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
            return failure(ErrorKind::Timeout, u"it did not end"_s);
        return future.result();
    }

    /// Signed in, and known by name.
    void signIn()
    {
        QVERIFY(ended(workspace->session().adopt(tenant.signedIn())));
        QVERIFY(ended(workspace->account().whenKnown()));
    }

    /// All entries, the oldest first; what is under way is waited for.
    [[nodiscard]] QList<JournalEntry> entries()
    {
        auto all = ended(journal.read({}, 0, 1000)).value_or(QList<JournalEntry>());
        std::reverse(all.begin(), all.end());
        return all;
    }

    QTemporaryDir folder;
    Journal journal{folder.filePath(u"journal/journal.sqlite"_s)};
    PracticeTenant tenant;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    ConnectionStore connections{settings};
    MemoryKeychain keychain;
    KeptSecretsIndex index{settings};
    Network network;
    Connection connection;
    std::unique_ptr<Workspace> workspace;
};

} // namespace

class ActivityRecorderTest final : public QObject
{
    Q_OBJECT

private slots:
    void calls_areRecorded_withWhoAndWhereAndHow();
    void defaultPolicies_areRecorded_whereTheKeyWasMade();
    void callsThatFail_areRecordedWithTheReason();
    void whatWasGone_isToldApart();
    void keptSecrets_areRecorded();
    void whatOthersTell_isCompleted();
    void signIn_andSignOut_nameThePerson();
    void restoring_isNoSignIn();
    void signIn_isNotLost_whereNobodySaysWhoItWas();
    void journalThatCanNotBeWritten_stopsNothing();
    void removingAConnection_isRecorded_andLeavesTheRecord();
};

void ActivityRecorderTest::calls_areRecorded_withWhoAndWhereAndHow()
{
    Fixture f;
    f.signIn();
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const auto created
        = Fixture::ended(f.workspace->apps().create({u"new-key"_s, u"New key"_s, {}, {}, false}));
    QVERIFY(created);
    const auto updated = Fixture::ended(
        f.workspace->apps().update(created->key, {u"Newer"_s, {u"ops@acme"_s}, created->key.redirectUris}));
    QVERIFY(updated);
    f.workspace->keys().put(*updated);
    QVERIFY(Fixture::ended(f.workspace->apps().remove(u"new-key"_s)));
    const auto entries = f.entries();
    QCOMPARE(entries.size(), 4); // the first is the sign-in
    const QString fingerprint = fingerprintOf(u"new-key"_s, created->clientSecret);
    QVERIFY(!fingerprint.isEmpty());
    for (const JournalEntry &entry : entries) {
        QCOMPARE(entry.actor, person);
        QCOMPARE(entry.controlPlane, f.connection.endpoint.authority());
        QCOMPARE(entry.outcome, JournalOutcome::Succeeded);
        QVERIFY(entry.at >= before.addSecs(-60) && entry.at <= QDateTime::currentDateTimeUtc());
    }
    QCOMPARE(entries.at(1).action, JournalAction::Created);
    QCOMPARE(entries.at(1).clientId, u"new-key"_s);
    QCOMPARE(entries.at(1).keyName, created->key.name);
    QCOMPARE(entries.at(1).fingerprint, fingerprint);
    QCOMPARE(entries.at(2).action, JournalAction::Edited);
    QCOMPARE(entries.at(2).keyName, u"Newer"_s);
    QCOMPARE(entries.at(2).detail, u"name contacts"_s);
    QCOMPARE(entries.at(3).action, JournalAction::Deleted);
    QCOMPARE(entries.at(3).clientId, u"new-key"_s);
    QCOMPARE(entries.at(3).keyName, u"Newer"_s); // as the list has it
    // Nothing of the secret is in any file of the journal.
    const QDir files(f.folder.filePath(u"journal"_s));
    QVERIFY(files.entryList(QDir::Files).size() >= 2);
    for (const QString &name : files.entryList(QDir::Files)) {
        QFile file(files.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(created->clientSecret.reveal().toByteArray()), qPrintable(name));
    }
}

void ActivityRecorderTest::defaultPolicies_areRecorded_whereTheKeyWasMade()
{
    Fixture f;
    f.signIn();
    QVERIFY(Fixture::ended(f.workspace->apps().create({u"with"_s, {}, {}, {}, true})));
    QVERIFY(!Fixture::ended(f.workspace->apps().create({u"with"_s, {}, {}, {}, true})));
    QVERIFY(Fixture::ended(f.workspace->apps().create({u"without"_s, {}, {}, {}, false})));
    const auto entries = f.entries();
    QCOMPARE(entries.size(), 4); // the first is the sign-in
    QCOMPARE(entries.at(1).detail, u"default-policies"_s);
    QCOMPARE(entries.at(2).detail, u"already-exists"_s);
    QCOMPARE(entries.at(3).detail, QString());
}

void ActivityRecorderTest::callsThatFail_areRecordedWithTheReason()
{
    Fixture f;
    f.signIn();
    QVERIFY(Fixture::ended(f.workspace->apps().create({u"twice"_s, {}, {}, {}, false})));
    const auto again = Fixture::ended(f.workspace->apps().create({u"twice"_s, {}, {}, {}, false}));
    QVERIFY(!again);
    ApiKey unknown;
    unknown.clientId = u"nobody"_s;
    unknown.name = u"Nobody"_s;
    QVERIFY(!Fixture::ended(f.workspace->apps().update(unknown, {u"Somebody"_s, {}, {}})));
    const auto entries = f.entries();
    QCOMPARE(entries.size(), 4);
    QCOMPARE(entries.at(2).action, JournalAction::Created);
    QCOMPARE(entries.at(2).outcome, JournalOutcome::Failed);
    QCOMPARE(entries.at(2).clientId, u"twice"_s);
    QCOMPARE(entries.at(2).keyName, u"twice"_s);
    QCOMPARE(entries.at(2).detail, u"already-exists"_s);
    QVERIFY(entries.at(2).fingerprint.isEmpty());
    QCOMPARE(entries.at(3).action, JournalAction::Edited);
    QCOMPARE(entries.at(3).keyName, u"Nobody"_s);
    QCOMPARE(entries.at(3).detail, u"name: not-found"_s);
}

void ActivityRecorderTest::whatWasGone_isToldApart()
{
    Fixture f;
    f.signIn();
    QVERIFY(Fixture::ended(f.workspace->apps().remove(u"nobody"_s)));
    const JournalEntry entry = f.entries().constLast();
    QCOMPARE(entry.action, JournalAction::Deleted);
    QCOMPARE(entry.outcome, JournalOutcome::Succeeded);
    QCOMPARE(entry.detail, u"not-found"_s);
}

void ActivityRecorderTest::keptSecrets_areRecorded()
{
    Fixture f;
    f.signIn();
    const Secret encoded
        = encodeCredentials({u"acme.example.com"_s, u"ci"_s, Secret("s3cr3t"), u"acme"_s}).value();
    QVERIFY(Fixture::ended(f.workspace->keptSecrets().keep(u"ci"_s, encoded)));
    QVERIFY(Fixture::ended(f.workspace->keptSecrets().forget(u"ci"_s)));
    const auto entries = f.entries();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.at(1).action, JournalAction::Kept);
    QCOMPARE(entries.at(1).clientId, u"ci"_s);
    QCOMPARE(entries.at(1).fingerprint, fingerprintOf(u"ci"_s, Secret("s3cr3t")));
    QCOMPARE(entries.at(2).action, JournalAction::Forgotten);
    QCOMPARE(entries.at(2).clientId, u"ci"_s);
}

void ActivityRecorderTest::whatOthersTell_isCompleted()
{
    Fixture f;
    f.signIn();
    ActivityRecorder &activity = f.workspace->activity();
    activity.record({JournalAction::Copied, u"ci"_s, u"CI"_s, u"fp"_s, u"export"_s});
    activity.record(
        {JournalAction::Copied, u"ci"_s, u"CI"_s, {}, u"export"_s}, Error(ErrorKind::KeychainLocked, u"x"_s));
    activity.record({JournalAction::Delivered, u"ci"_s}, Error(ErrorKind::Uncertain, u"x"_s));
    activity.record({JournalAction::Verified, u"ci"_s}, Error::cancelled());
    activity.recordVerified(u"ci"_s, {KeyVerdict::NotTried, Error::cancelled()});
    activity.recordVerified(
        u"ci"_s, {KeyVerdict::Revoked, Error(ErrorKind::Unauthenticated, u"x"_s), u"fp"_s}, u"CI"_s);
    const auto entries = f.entries();
    QCOMPARE(entries.size(), 6);
    QCOMPARE(entries.at(1).outcome, JournalOutcome::Succeeded);
    QCOMPARE(entries.at(1).detail, u"export"_s);
    QCOMPARE(entries.at(1).actor, person);
    QCOMPARE(entries.at(2).outcome, JournalOutcome::Failed);
    QCOMPARE(entries.at(2).detail, u"export: keychain-locked"_s);
    QCOMPARE(entries.at(3).outcome, JournalOutcome::Uncertain);
    QCOMPARE(entries.at(4).outcome, JournalOutcome::Cancelled);
    QCOMPARE(entries.at(5).action, JournalAction::Verified);
    QCOMPARE(entries.at(5).outcome, JournalOutcome::Failed);
    QCOMPARE(entries.at(5).keyName, u"CI"_s);
    QCOMPARE(entries.at(5).fingerprint, u"fp"_s);
    QCOMPARE(entries.at(5).detail, u"revoked: unauthenticated"_s);
}

void ActivityRecorderTest::signIn_andSignOut_nameThePerson()
{
    Fixture f;
    f.signIn();
    QVERIFY(Fixture::ended(f.workspace->session().signOut()));
    const auto entries = f.entries();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.at(0).action, JournalAction::SignedIn);
    QCOMPARE(entries.at(0).actor, person);
    QCOMPARE(entries.at(1).action, JournalAction::SignedOut);
    QCOMPARE(entries.at(1).actor, person);
}

void ActivityRecorderTest::restoring_isNoSignIn()
{
    Fixture f;
    f.signIn();
    f.workspace = f.make(); // as the next start finds it
    f.workspace->session().restore();
    QTRY_COMPARE(f.workspace->session().state(), Session::State::SignedIn);
    QVERIFY(Fixture::ended(f.workspace->account().whenKnown()));
    QCOMPARE(f.entries().size(), 1);
}

void ActivityRecorderTest::signIn_isNotLost_whereNobodySaysWhoItWas()
{
    Fixture f;
    QSignalSpy adopted(&f.workspace->session(), &Session::adopted);
    std::ignore = f.workspace->session().adopt(f.tenant.signedIn());
    QTRY_COMPARE(adopted.count(), 1);
    QVERIFY(!f.workspace->account().identity()); // else this shows nothing
    f.workspace.reset();
    const auto entries = f.entries();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().action, JournalAction::SignedIn);
}

void ActivityRecorderTest::journalThatCanNotBeWritten_stopsNothing()
{
    Fixture f;
    QFile inTheWay(f.folder.filePath(u"journal"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QList<ErrorKind> failures;
    connect(&f.journal, &Journal::recordingFailed, this,
        [&failures](const Error &why) { failures.append(why.kind()); });
    f.signIn();
    QVERIFY(Fixture::ended(f.workspace->apps().create({u"new-key"_s, {}, {}, {}, false})));
    QTRY_COMPARE(failures, QList<ErrorKind>(2, ErrorKind::Storage));
}

void ActivityRecorderTest::removingAConnection_isRecorded_andLeavesTheRecord()
{
    Fixture f;
    f.signIn();
    QVERIFY(f.connections.setLastSignedIn(f.connection.id, {u"subject-1"_s, u"Ada"_s, {}}));
    f.connection = f.connections.find(f.connection.id).value();
    const Secret encoded
        = encodeCredentials({u"acme.example.com"_s, u"ci"_s, Secret("s3cr3t"), u"acme"_s}).value();
    QVERIFY(Fixture::ended(f.workspace->keptSecrets().keep(u"ci"_s, encoded)));
    f.workspace.reset();
    ConnectionRemoval removal(f.make(), nullptr, f.connections);
    QSignalSpy removed(&removal, &ConnectionRemoval::removed);
    removal.start();
    QTRY_COMPARE_WITH_TIMEOUT(removed.count(), 1, 20'000);
    const auto entries = f.entries();
    QCOMPARE(entries.size(), 4);
    QCOMPARE(entries.at(0).action, JournalAction::SignedIn);
    QCOMPARE(entries.at(1).action, JournalAction::Kept);
    QCOMPARE(entries.at(2).action, JournalAction::SignedOut);
    QCOMPARE(entries.at(2).actor, u"subject-1"_s); // whom the connection knew last
    QCOMPARE(entries.at(3).action, JournalAction::Forgotten);
}

QTEST_GUILESS_MAIN(ActivityRecorderTest)
#include "activityrecorder_test.moc"
