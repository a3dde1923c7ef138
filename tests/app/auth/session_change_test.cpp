// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/auth/sessionfixture.h>
#include <tests/support/capturedlog.h>

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

class SessionChangeTest final : public QObject
{
    Q_OBJECT

private slots:
    void signOut_doesNotWaitForASilentProvider();
    void adopt_storesBeforeUse();
    void adopt_refusesTheSignInOfAnotherAddress();
    void adopt_keepsInMemoryOnly_whenTheKeychainRefuses_data();
    void adopt_keepsInMemoryOnly_whenTheKeychainRefuses();
    void adopt_goesOn_whenTheKeychainIsSilent_andNotesALateSuccess();
    void adopt_duringARefresh_winsOverIt();
    void signOut_revokesAndDeletes();
    void signOut_reportsTrouble();
    void signOut_isNoTrouble_withoutRevocationEndpointOrKeychain();
    void signOut_endsARunningRefresh_andStoresNothingAfter();
    void signOut_leavesANewerSignInAlone();
    void destroyedMidway_endsEveryFutureAsCancelled();
    void secrets_areInNoLogAndNoError();
};

void SessionChangeTest::signOut_doesNotWaitForASilentProvider()
{
    SessionFixture at;
    at.signIn(at.tokens());
    at.session->setRevocationPatience(std::chrono::milliseconds(50));
    at.provider.at(oauthPath, QByteArray()); // hangs
    const auto report = at.session->signOut();
    QTRY_VERIFY(report.isFinished());
    QVERIFY(!report.result()->revoked);
    QCOMPARE(report.result()->revocationTrouble->kind(), ErrorKind::Timeout);
    QVERIFY(!report.result()->keychainTrouble);
}

void SessionChangeTest::adopt_storesBeforeUse()
{
    SessionFixture at;
    at.session->setKeychainPatience(std::chrono::seconds(30));
    at.keychain.isSilent = true;
    const auto adopted = at.session->adopt(at.tokens());
    const auto bearer = at.session->bearer();
    QVERIFY(!adopted.isFinished());
    QCOMPARE(at.session->state(), Session::State::SignedOut);
    QVERIFY(!bearer.isFinished());
    at.keychain.answerWrites({});
    QTRY_VERIFY(adopted.isFinished());
    QCOMPARE(at.session->state(), Session::State::SignedIn);
    QCOMPARE(at.session->keeping(), Session::Keeping::Keychain);
    QTRY_VERIFY(holds(bearer, "canary-access-1"));
}

void SessionChangeTest::adopt_refusesTheSignInOfAnotherAddress()
{
    SessionFixture at;
    TokenSet foreign = at.tokens();
    foreign.endpoint = u"elsewhere.example"_s;
    const auto adopted = at.session->adopt(foreign);
    QTRY_VERIFY(adopted.isFinished());
    QVERIFY(!adopted.result().has_value());
    QCOMPARE(at.session->state(), Session::State::SignedOut);
    QCOMPARE(at.keychain.writes, 0);
}

void SessionChangeTest::adopt_keepsInMemoryOnly_whenTheKeychainRefuses_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("absent") << ErrorKind::KeychainAbsent;
    QTest::newRow("locked") << ErrorKind::KeychainLocked;
    QTest::newRow("denied") << ErrorKind::KeychainDenied;
    QTest::newRow("broken") << ErrorKind::Storage;
}

void SessionChangeTest::adopt_keepsInMemoryOnly_whenTheKeychainRefuses()
{
    QFETCH(ErrorKind, kind);
    SessionFixture at;
    at.keychain.writeError = keychainTrouble(kind);
    at.signIn(at.tokens());
    QCOMPARE(at.session->state(), Session::State::SignedIn);
    QCOMPARE(at.session->keeping(), Session::Keeping::MemoryOnly);
    QCOMPARE(at.session->keychainTrouble()->kind(), kind);
    const auto bearer = at.session->bearer();
    QTRY_VERIFY(holds(bearer, "canary-access-1"));
}

void SessionChangeTest::adopt_goesOn_whenTheKeychainIsSilent_andNotesALateSuccess()
{
    SessionFixture at;
    at.keychain.isSilent = true;
    at.signIn(at.tokens());
    QCOMPARE(at.session->keeping(), Session::Keeping::MemoryOnly);
    QCOMPARE(at.session->keychainTrouble()->kind(), ErrorKind::KeychainLocked);
    at.keychain.answerWrites({});
    QTRY_COMPARE(at.session->keeping(), Session::Keeping::Keychain);
    QVERIFY(!at.session->keychainTrouble());
}

void SessionChangeTest::adopt_duringARefresh_winsOverIt()
{
    SessionFixture at;
    at.signIn(at.tokens(10));
    at.provider.at("/token", QByteArray()); // hangs
    const auto bearer = at.session->bearer();
    QTRY_COMPARE(at.refreshes(), 1);
    TokenSet next = at.tokens();
    next.accessToken = Secret("canary-access-9");
    at.signIn(next);
    QTRY_VERIFY(holds(bearer, "canary-access-9"));
    QVERIFY(at.kept()->accessToken == Secret("canary-access-9"));
}

void SessionChangeTest::signOut_revokesAndDeletes()
{
    SessionFixture at;
    at.provider.at(oauthPath,
        jsonAnswer(200,
            {{u"issuer"_s, at.provider.address(u"/idp"_s)},
                {u"revocation_endpoint"_s, at.provider.address(u"/revoke"_s)}}));
    at.provider.at("/revoke", httpAnswer(200, "text/plain", ""));
    at.signIn(at.tokens());
    const auto report = at.session->signOut();
    QCOMPARE(at.session->state(), Session::State::SignedOut); // at once
    QTRY_VERIFY(report.isFinished());
    QVERIFY(report.result()->revoked);
    QVERIFY(!report.result()->revocationTrouble);
    QVERIFY(!report.result()->keychainTrouble);
    QVERIFY(at.provider.requestsTo("/revoke")[0].body.contains("canary-refresh-1"));
    QCOMPARE(at.kept().error().kind(), ErrorKind::KeychainEmpty);
    QCOMPARE(at.session->keeping(), Session::Keeping::Nowhere);
    QCOMPARE(kindOf(at.session->bearer()), ErrorKind::Unauthenticated);
}

void SessionChangeTest::signOut_reportsTrouble()
{
    SessionFixture at;
    at.provider.at(oauthPath,
        jsonAnswer(200,
            {{u"issuer"_s, at.provider.address(u"/idp"_s)},
                {u"revocation_endpoint"_s, at.provider.address(u"/revoke"_s)}}));
    at.provider.at("/revoke", httpAnswer(503, "text/plain", ""));
    at.signIn(at.tokens());
    at.keychain.removeError = keychainTrouble(ErrorKind::KeychainLocked);
    const auto report = at.session->signOut();
    QTRY_VERIFY(report.isFinished());
    QVERIFY(!report.result()->revoked);
    QCOMPARE(report.result()->revocationTrouble->kind(), ErrorKind::Unavailable);
    QCOMPARE(report.result()->keychainTrouble->kind(), ErrorKind::KeychainLocked);
    QCOMPARE(at.session->state(), Session::State::SignedOut);
}

void SessionChangeTest::signOut_isNoTrouble_withoutRevocationEndpointOrKeychain()
{
    SessionFixture at;
    at.keychain.writeError = at.keychain.removeError = keychainTrouble(ErrorKind::KeychainAbsent);
    at.signIn(at.tokens());
    const auto report = at.session->signOut();
    QTRY_VERIFY(report.isFinished());
    QVERIFY(!report.result()->revoked);
    QVERIFY(!report.result()->revocationTrouble);
    QVERIFY(!report.result()->keychainTrouble);
}

void SessionChangeTest::signOut_endsARunningRefresh_andStoresNothingAfter()
{
    SessionFixture at;
    at.signIn(at.tokens(10));
    at.provider.at("/token", QByteArray()); // hangs
    const auto bearer = at.session->bearer();
    QTRY_COMPARE(at.refreshes(), 1);
    const auto report = at.session->signOut();
    QVERIFY(bearer.isFinished());
    QCOMPARE(kindOf(bearer), ErrorKind::Unauthenticated);
    QTRY_VERIFY(report.isFinished());
    at.provider.server.finishSending();
    QTRY_COMPARE(at.kept().error().kind(), ErrorKind::KeychainEmpty);
    QCOMPARE(at.keychain.writes, 1);
}

void SessionChangeTest::signOut_leavesANewerSignInAlone()
{
    SessionFixture at;
    at.signIn(at.tokens());
    const auto report = at.session->signOut(); // looks for a revocation endpoint
    QVERIFY(!report.isFinished());
    QCOMPARE(at.kept().error().kind(), ErrorKind::KeychainEmpty); // already: the program may end now
    at.signIn(at.tokens());
    QTRY_VERIFY(report.isFinished());
    QCOMPARE(at.session->state(), Session::State::SignedIn);
    QCOMPARE(at.keychain.removals, 1);
    QVERIFY(at.kept().has_value());
}

void SessionChangeTest::destroyedMidway_endsEveryFutureAsCancelled()
{
    SessionFixture at;
    at.signIn(at.tokens(10));
    at.provider.at("/token", QByteArray()); // hangs
    const auto bearer = at.session->bearer();
    QTRY_COMPARE(at.refreshes(), 1);
    at.keychain.isSilent = true;
    Session other(at.discovery, at.endpoint, at.store);
    auto adopted = QFuture<Result<void>>();
    auto signedOut = QFuture<Result<Session::SignOutReport>>();
    {
        Session shortLived(at.discovery, at.endpoint, at.store);
        signedOut = shortLived.signOut();
        adopted = shortLived.adopt(at.tokens());
    }
    at.session.reset();
    QVERIFY(bearer.isFinished() && adopted.isFinished() && signedOut.isFinished());
    QCOMPARE(kindOf(bearer), ErrorKind::Cancelled);
    QCOMPARE(adopted.result().error().kind(), ErrorKind::Cancelled);
    QCOMPARE(signedOut.result().error().kind(), ErrorKind::Cancelled);
    at.keychain.answerWrites({}); // late answers find no one and do no harm
}

void SessionChangeTest::secrets_areInNoLogAndNoError()
{
    CapturedLog log;
    SessionFixture at;
    at.signIn(at.tokens(10));
    const auto good = at.session->bearer();
    QTRY_VERIFY(holds(good, "canary-access-2"));
    at.now = at.now.addSecs(4000);
    at.provider.at("/token",
        jsonAnswer(400,
            {{u"error"_s, u"invalid_grant"_s},
                {u"error_description"_s, u"token canary-refresh-2-0123456789 is revoked"_s}}));
    const auto ended = at.session->bearer();
    QTRY_VERIFY(ended.isFinished());
    const Error error = ended.result().error();
    QCOMPARE(error.kind(), ErrorKind::Unauthenticated);
    QVERIFY(!(error.message() + error.detail()).contains(u"canary"_s));
    QVERIFY(log.text().contains(u"session ended"_s));
    QVERIFY(!log.text().contains(u"canary"_s));
}

QTEST_GUILESS_MAIN(SessionChangeTest)
#include "session_change_test.moc"
