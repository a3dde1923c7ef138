// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/memorykeychain.h>
#include <app/keys/keptsecretsindex.h>
#include <app/keys/workspace.h>
#include <app/practice/practicetenant.h>
#include <app/rpc/network.h>

#include <tests/support/scriptedserver.h>
#include <tests/support/testcertificates.h>

#include <QFile>
#include <QNetworkAccessManager>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_LINUX
bool isTlsLoaded()
{
    QFile maps(u"/proc/self/maps"_s);
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains("libqopensslbackend");
}
#endif

struct Fixture
{
    explicit Fixture(const Endpoint &endpoint, const QString &caFile = {})
        : workspace(Connection{u"id"_s, u"label"_s, endpoint, u"practice"_s, {}, caFile, false}, keychain,
            index, network)
    {
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    MemoryKeychain keychain;
    KeptSecretsIndex index{settings};
    Network network;
    Workspace workspace;
};

Endpoint endpointOf(const ScriptedServer &server)
{
    return Endpoint::parse(server.url().toString()).value();
}

} // namespace

#define WAIT_FOR(future) QTRY_VERIFY_WITH_TIMEOUT((future).isFinished(), 20000)

class WorkspaceTest final : public QObject
{
    Q_OBJECT

private slots:
    void making_loadsNoTls_norDoesPlainHttp();
    void parts_workTogether();
    void signingOut_emptiesTheList();
    void makeSignIn_isNewEachTime();
    void unreadableCaFile_isWhatRequestsEndWith_data();
    void unreadableCaFile_isWhatRequestsEndWith();
    void caFile_ofOneServer_failsForTheOther();
    void setConnection_holdsFromTheNextRequestOn();
    void setConnection_emptiesTheListOfAnotherOrganization();
    void caFile_isTrustedByBothClients_data();
    void caFile_isTrustedByBothClients();
};

// Has to come first: what is loaded stays loaded.
void WorkspaceTest::making_loadsNoTls_norDoesPlainHttp()
{
    const Fixture fixture(Endpoint::parse(u"https://localhost:9").value());
    QVERIFY(fixture.workspace.findChildren<QNetworkAccessManager *>().isEmpty());
#ifdef Q_OS_LINUX
    QVERIFY(!isTlsLoaded());
    Fixture plain(Endpoint::parse(u"http://127.0.0.1:%1"_s.arg(refusedPort())).value());
    const auto unanswered = plain.workspace.discovery().discover();
    WAIT_FOR(unanswered);
    QVERIFY(!isTlsLoaded()); // the practice tenant needs none
    Fixture other(Endpoint::parse(u"https://127.0.0.1:%1"_s.arg(refusedPort())).value());
    const auto found = other.workspace.discovery().discover();
    WAIT_FOR(found);
    QVERIFY(isTlsLoaded()); // so the look at it means something
#endif
}

void WorkspaceTest::parts_workTogether()
{
    PracticeTenant tenant;
    Fixture fixture(tenant.start().value());
    Workspace &workspace = fixture.workspace;
    const auto adopted = workspace.session().adopt(tenant.signedIn());
    WAIT_FOR(adopted);
    QVERIFY(adopted.result());
    QCOMPARE(workspace.session().keeping(), Session::Keeping::Keychain);

    const auto identity = workspace.identity().userInfo();
    WAIT_FOR(identity);
    QVERIFY(identity.result());
    QSignalSpy loaded(&workspace.keys(), &KeyList::loaded);
    workspace.keys().refresh();
    QTRY_COMPARE(loaded.size(), 1);
    QVERIFY(!workspace.keys().trouble());
    QCOMPARE(workspace.keys().size(), tenant.keyCount());
}

void WorkspaceTest::signingOut_emptiesTheList()
{
    PracticeTenant tenant;
    Fixture fixture(tenant.start().value());
    Workspace &workspace = fixture.workspace;
    const auto adopted = workspace.session().adopt(tenant.signedIn());
    WAIT_FOR(adopted);
    QSignalSpy loaded(&workspace.keys(), &KeyList::loaded);
    workspace.keys().refresh();
    QTRY_COMPARE(loaded.size(), 1);
    QVERIFY(workspace.keys().size() > 0);
    const auto report = workspace.session().signOut();
    WAIT_FOR(report);
    QCOMPARE(workspace.keys().size(), 0);
    QVERIFY(!workspace.keys().isComplete());
}

void WorkspaceTest::makeSignIn_isNewEachTime()
{
    PracticeTenant tenant;
    Fixture fixture(tenant.start().value());
    const auto first = fixture.workspace.makeSignIn();
    const auto second = fixture.workspace.makeSignIn();
    QVERIFY(first && second && first != second);
}

void WorkspaceTest::unreadableCaFile_isWhatRequestsEndWith_data()
{
    QTest::addColumn<QByteArray>("contents"); // null: no file
    QTest::addColumn<QString>("mentions");
    QTest::newRow("no such file") << QByteArray() << u"can't be read"_s;
    QTest::newRow("empty") << "\n"_ba << u"holds no certificate"_s;
    QTest::newRow("not PEM") << "certainly not"_ba << u"holds no certificate"_s;
}

void WorkspaceTest::unreadableCaFile_isWhatRequestsEndWith()
{
    QFETCH(QByteArray, contents);
    QFETCH(QString, mentions);
    const QTemporaryDir folder;
    const QString caFile = folder.filePath(u"ca.pem"_s);
    if (!contents.isNull()) {
        QFile file(caFile);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size());
    }
    Fixture fixture(Endpoint::parse(u"https://127.0.0.1:%1"_s.arg(refusedPort())).value(), caFile);
    const auto found = fixture.workspace.discovery().discover();
    WAIT_FOR(found);
    QVERIFY(!found.result());
    QCOMPARE(found.result().error().kind(), ErrorKind::Storage);
    QVERIFY(found.result().error().message().contains(mentions));
    QVERIFY(found.result().error().message().contains(u"ca.pem"));
}

void WorkspaceTest::caFile_ofOneServer_failsForTheOther()
{
    TestCertificates ours;
    TestCertificates theirs;
    ScriptedServer controlPlane(ours.trusted());
    ScriptedServer identityProvider(theirs.trusted());
    for (ScriptedServer *server : {&controlPlane, &identityProvider})
        server->answer(errorAnswer(403, "permission_denied", "no"));
    AuthMetadata metadata;
    metadata.tokenEndpoint = identityProvider.url(u"/token"_s);
    QTemporaryDir folder;
    QFile both(folder.filePath(u"both.pem"_s));
    QVERIFY(both.open(QIODevice::WriteOnly));
    both.write(ours.authority().toPem() + theirs.authority().toPem());
    both.close();

    const auto isTrusted = [&](const QString &caFile) {
        Fixture fixture(endpointOf(controlPlane), caFile);
        const auto found = fixture.workspace.discovery().discover();
        const auto tokens
            = fixture.workspace.tokenEndpoint().clientCredentials(metadata, u"id"_s, Secret("s"));
        (void)QTest::qWaitFor([&] { return found.isFinished() && tokens.isFinished(); }, 20000);
        return std::pair(found.result().error().kind() != ErrorKind::UnknownAuthority,
            tokens.result().error().kind() != ErrorKind::UnknownAuthority);
    };
    QCOMPARE(isTrusted(ours.authorityFile()), std::pair(true, false));
    QCOMPARE(isTrusted(theirs.authorityFile()), std::pair(false, true));
    QCOMPARE(isTrusted(both.fileName()), std::pair(true, true));
}

void WorkspaceTest::setConnection_holdsFromTheNextRequestOn()
{
    TestCertificates certificates;
    ScriptedServer server(certificates.trusted());
    server.answer(QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"));
    Fixture f(endpointOf(server));
    const auto stranger = f.workspace.discovery().discover();
    WAIT_FOR(stranger);
    QCOMPARE(stranger.result().error().kind(), ErrorKind::UnknownAuthority);
    Connection changed = f.workspace.connection();
    changed.caFile = certificates.authorityFile();
    f.workspace.setConnection(changed);
    const auto trusted = f.workspace.discovery().discover();
    WAIT_FOR(trusted);
    QVERIFY(trusted.result().error().kind() != ErrorKind::UnknownAuthority);
    QVERIFY(!server.requests().isEmpty());
    const auto before = server.requests().size();
    changed.caFile.clear();
    f.workspace.setConnection(changed); // the open connections are not used any more
    const auto again = f.workspace.discovery().discover();
    WAIT_FOR(again);
    QCOMPARE(again.result().error().kind(), ErrorKind::UnknownAuthority);
    QCOMPARE(server.requests().size(), before);
}

void WorkspaceTest::setConnection_emptiesTheListOfAnotherOrganization()
{
    PracticeTenant tenant;
    Fixture f(tenant.start().value());
    const auto adopted = f.workspace.session().adopt(tenant.signedIn());
    WAIT_FOR(adopted);
    f.workspace.keys().refresh();
    QTRY_VERIFY(f.workspace.keys().isComplete());
    Connection changed = f.workspace.connection();
    changed.label = u"Another label"_s;
    f.workspace.setConnection(changed);
    QVERIFY(f.workspace.keys().size() > 0);
    changed.organization = u"elsewhere"_s;
    f.workspace.setConnection(changed);
    QCOMPARE(f.workspace.keys().size(), 0);
    QCOMPARE(f.workspace.organization().nameKnownNow(), u"elsewhere"_s);
    QCOMPARE(f.workspace.session().state(), Session::State::SignedIn);
}

void WorkspaceTest::caFile_isTrustedByBothClients_data()
{
    QTest::addColumn<bool>("hasCaFile");
    QTest::newRow("with the file") << true;
    QTest::newRow("without") << false;
}

void WorkspaceTest::caFile_isTrustedByBothClients()
{
    QFETCH(bool, hasCaFile);
    TestCertificates certificates;
    ScriptedServer server(certificates.trusted());
    server.answer(errorAnswer(403, "permission_denied", "no"));
    Fixture fixture(endpointOf(server), hasCaFile ? certificates.authorityFile() : QString());

    const auto found = fixture.workspace.discovery().discover();
    WAIT_FOR(found);
    QVERIFY(!found.result());
    QCOMPARE(found.result().error().kind() != ErrorKind::UnknownAuthority, hasCaFile);

    AuthMetadata metadata;
    metadata.tokenEndpoint = server.url(u"/token"_s);
    const auto tokens = fixture.workspace.tokenEndpoint().clientCredentials(metadata, u"id"_s, Secret("s"));
    WAIT_FOR(tokens);
    QVERIFY(!tokens.result());
    QCOMPARE(tokens.result().error().kind() != ErrorKind::UnknownAuthority, hasCaFile);
}

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "workspace_test.moc"
