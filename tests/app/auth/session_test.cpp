// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/auth/sessionfixture.h>

#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

class SessionTest final : public QObject
{
    Q_OBJECT

private slots:
    void restore_findsTheKeptSignIn();
    void restore_tellsWhyThereIsNone_andDeletesNothing_data();
    void restore_tellsWhyThereIsNone_andDeletesNothing();
    void restore_refusesTheSignInOfAnotherAddress();
    void stopWaiting_endsTheWait_andTheLateAnswerStillCounts();
    void stopWaiting_lateAnswerIsIgnored_afterASignIn();
    void bearer_waitsForRestore();
    void bearer_isUnauthenticated_whenSignedOut();
    void bearer_usesTheServersHeader_withoutRefresh();
    void bearer_refreshesAhead_data();
    void bearer_refreshesAhead();
    void bearer_refreshesOnce_forAllWhoWait();
    void bearer_doesNotRefreshAtEveryCall_whenTokensAreShortLived();
    void bearer_doesNotRefreshAtEveryCall_whenTheClockIsWrong();
};

void SessionTest::restore_findsTheKeptSignIn()
{
    SessionFixture at;
    QVERIFY(at.store.store(at.tokens()).result().has_value());
    QSignalSpy changed(&*at.session, &Session::stateChanged);
    at.session->restore();
    QTRY_COMPARE(at.session->state(), Session::State::SignedIn);
    QCOMPARE(changed.size(), 2); // Restoring, SignedIn
    QCOMPARE(at.session->keeping(), Session::Keeping::Keychain);
    QVERIFY(!at.session->keychainTrouble());
    const auto bearer = at.session->bearer();
    QTRY_VERIFY(holds(bearer, "canary-access-1"));
    QCOMPARE(at.refreshes(), 0);
}

void SessionTest::restore_tellsWhyThereIsNone_andDeletesNothing_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("isTrouble");
    QTest::newRow("empty") << ErrorKind::KeychainEmpty << false;
    QTest::newRow("locked") << ErrorKind::KeychainLocked << true;
    QTest::newRow("denied") << ErrorKind::KeychainDenied << true;
    QTest::newRow("absent") << ErrorKind::KeychainAbsent << true;
    QTest::newRow("damaged") << ErrorKind::KeychainDamaged << true;
}

void SessionTest::restore_tellsWhyThereIsNone_andDeletesNothing()
{
    QFETCH(ErrorKind, kind);
    QFETCH(bool, isTrouble);
    SessionFixture at;
    at.keychain.readError = keychainTrouble(kind);
    at.session->restore();
    QTRY_COMPARE(at.session->state(), Session::State::SignedOut);
    QCOMPARE(at.session->keychainTrouble().has_value(), isTrouble);
    if (isTrouble)
        QCOMPARE(at.session->keychainTrouble()->kind(), kind);
    QCOMPARE(at.session->keeping(), Session::Keeping::Nowhere);
    QCOMPARE(at.keychain.removals + at.keychain.writes, 0);
}

void SessionTest::restore_refusesTheSignInOfAnotherAddress()
{
    SessionFixture at;
    SessionFixture other;
    QVERIFY(other.store.store(other.tokens()).result().has_value());
    const QString foreignKey = u"signin:"_s + other.provider.endpoint().authority();
    const Secret foreign = *other.keychain.items.read(foreignKey).result();
    const QString ownKey = u"signin:"_s + at.provider.endpoint().authority();
    QVERIFY(at.keychain.items.write(ownKey, foreign).result().has_value());
    at.session->restore();
    QTRY_COMPARE(at.session->state(), Session::State::SignedOut);
    QVERIFY(at.session->keychainTrouble().has_value());
    QCOMPARE(at.session->keychainTrouble()->kind(), ErrorKind::KeychainDamaged);
}

void SessionTest::stopWaiting_endsTheWait_andTheLateAnswerStillCounts()
{
    SessionFixture at;
    QVERIFY(at.store.store(at.tokens()).result().has_value());
    const QString key = u"signin:"_s + at.provider.endpoint().authority();
    at.keychain.isSilent = true;
    at.session->restore();
    QCOMPARE(at.session->state(), Session::State::Restoring);
    at.session->stopWaiting();
    QCOMPARE(at.session->state(), Session::State::SignedOut);
    QCOMPARE(at.session->keychainTrouble()->kind(), ErrorKind::KeychainLocked);
    at.keychain.answerReads(at.keychain.items.read(key).result());
    QCOMPARE(at.session->state(), Session::State::SignedIn);
    QVERIFY(!at.session->keychainTrouble());
}

void SessionTest::stopWaiting_lateAnswerIsIgnored_afterASignIn()
{
    SessionFixture at;
    const Secret old = toKeychainItem(at.tokens());
    at.keychain.isSilent = true;
    at.session->restore();
    at.session->stopWaiting();
    TokenSet next = at.tokens();
    next.accessToken = Secret("canary-access-9");
    at.signIn(next);
    at.keychain.answerReads(old);
    const auto bearer = at.session->bearer();
    QTRY_VERIFY(holds(bearer, "canary-access-9"));
}

void SessionTest::bearer_waitsForRestore()
{
    SessionFixture at;
    QVERIFY(at.store.store(at.tokens()).result().has_value());
    const Result<Secret> item
        = at.keychain.items.read(u"signin:"_s + at.provider.endpoint().authority()).result();
    at.keychain.isSilent = true;
    at.session->restore();
    const auto bearer = at.session->bearer();
    QVERIFY(!bearer.isFinished());
    at.keychain.answerReads(item);
    QTRY_VERIFY(holds(bearer, "canary-access-1"));
}

void SessionTest::bearer_isUnauthenticated_whenSignedOut()
{
    SessionFixture at;
    const auto bearer = at.session->bearer();
    QVERIFY(bearer.isFinished());
    QCOMPARE(kindOf(bearer), ErrorKind::Unauthenticated);
    QCOMPARE(at.provider.server.connections(), 0);
}

void SessionTest::bearer_usesTheServersHeader_withoutRefresh()
{
    SessionFixture at;
    at.signIn(at.tokens());
    const auto bearer = at.session->bearer();
    QTRY_VERIFY(holds(bearer, "canary-access-1"));
    QCOMPARE(bearer.result()->header, QByteArray("flyte-authorization"));
    QCOMPARE(at.refreshes(), 0);
}

void SessionTest::bearer_refreshesAhead_data()
{
    QTest::addColumn<int>("lifetime"); // 0: unknown
    QTest::addColumn<bool>("refreshes");
    QTest::newRow("61 s left") << 61 << false;
    QTest::newRow("60 s left") << 60 << false;
    QTest::newRow("59 s left") << 59 << true;
    QTest::newRow("unknown: wait for a 401") << 0 << false;
}

void SessionTest::bearer_refreshesAhead()
{
    QFETCH(int, lifetime);
    QFETCH(bool, refreshes);
    SessionFixture at;
    at.signIn(at.tokens(lifetime));
    const auto bearer = at.session->bearer();
    QTRY_VERIFY(bearer.isFinished());
    QVERIFY(holds(bearer, refreshes ? "canary-access-2" : "canary-access-1"));
    QCOMPARE(at.refreshes(), refreshes ? 1 : 0);
}

void SessionTest::bearer_refreshesOnce_forAllWhoWait()
{
    SessionFixture at;
    at.signIn(at.tokens(10));
    QList<QFuture<Result<BearerToken>>> bearers;
    for (int i = 0; i < 10; ++i)
        bearers.append(at.session->bearer());
    QTRY_COMPARE(at.refreshes(), 1);
    bearers.append(at.session->bearer()); // and one in the middle of it
    for (const auto &bearer : bearers)
        QTRY_VERIFY(holds(bearer, "canary-access-2"));
    QCOMPARE(at.refreshes(), 1);
}

void SessionTest::bearer_doesNotRefreshAtEveryCall_whenTokensAreShortLived()
{
    SessionFixture at;
    at.signIn(at.tokens(10));
    at.answerRefresh(u"canary-access-2"_s, u"canary-refresh-2"_s, 40);
    for (int i = 0; i < 3; ++i) {
        const auto bearer = at.session->bearer();
        QTRY_VERIFY(holds(bearer, "canary-access-2"));
    }
    QCOMPARE(at.refreshes(), 1);
    at.now = at.now.addSecs(31); // 9 s left
    const auto bearer = at.session->bearer();
    QTRY_VERIFY(bearer.isFinished());
    QCOMPARE(at.refreshes(), 2);
}

void SessionTest::bearer_doesNotRefreshAtEveryCall_whenTheClockIsWrong()
{
    SessionFixture at;
    at.signIn(at.tokens(10));
    const QByteArray over = unsignedToken({{u"exp"_s, at.now.addSecs(-7200).toSecsSinceEpoch()}});
    at.provider.at("/token", jsonAnswer(200, {{u"access_token"_s, QString::fromLatin1(over)}}));
    for (int i = 0; i < 3; ++i) {
        const auto bearer = at.session->bearer();
        QTRY_VERIFY(holds(bearer, over.constData()));
    }
    QCOMPARE(at.refreshes(), 1);
}

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
