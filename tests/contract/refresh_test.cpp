// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/contract/controlplane.h>
#include <tests/contract/workbench.h>
#include <tests/support/soon.h>

#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString listCall = u"AppsService/List"_s;
const QString refreshGrant = u"refresh_token"_s;

} // namespace

/// Staying signed in while access tokens come and go; the control plane counts who asked for what.
class RefreshTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void refusedCall_isRefreshedOnceAndRetriedOnce_data();
    void refusedCall_isRefreshedOnceAndRetriedOnce();
    void refusedCall_thatChangesSomething_isRetriedToo();
    void freshTokenRefusedToo_endsInsteadOfLooping();
    void refresh_comesAhead_whenTheTokenIsAboutToExpire();
    void refresh_keepsGoing_overManyTokens_data();
    void refresh_keepsGoing_overManyTokens();
    void refresh_isStored_forTheNextStart();
    void parallelCalls_shareOneRefresh();
    void secondProgram_adoptsWhatTheFirstRotated();
    void signInOfOneProgram_isTheOthersToo();
    void signOutOfOneProgram_isFoundOutByTheOther();
    void providerTrouble_leavesTheSessionAlone_data();
    void providerTrouble_leavesTheSessionAlone();
    void endedSession_isSaidOnce();

private:
    ControlPlane m_controlPlane;
};

void RefreshTest::initTestCase()
{
    QVERIFY(m_controlPlane.start());
}

void RefreshTest::cleanup()
{
    m_controlPlane.command(u"reset"_s);
    Workbench bench(m_controlPlane);
    QVERIFY_OK(resultOf(bench.credentials().remove()));
}

void RefreshTest::refusedCall_isRefreshedOnceAndRetriedOnce_data()
{
    QTest::addColumn<QString>("tokenFormat");
    QTest::newRow("opaque access token") << u"opaque"_s;
    QTest::newRow("JWT access token") << u"jwt"_s;
}

void RefreshTest::refusedCall_isRefreshedOnceAndRetriedOnce()
{
    QFETCH(QString, tokenFormat);
    m_controlPlane.command(u"configure"_s, {{u"tokenFormat"_s, tokenFormat}});
    Workbench bench(m_controlPlane);
    QVERIFY_OK(bench.signIn());
    m_controlPlane.command(u"drop-access-tokens"_s);

    QVERIFY_OK(bench.list());

    QCOMPARE(m_controlPlane.requests(listCall, 401), 1);
    QCOMPARE(m_controlPlane.requests(listCall, 200), 1);
    QCOMPARE(m_controlPlane.requests(listCall), 2);
    QCOMPARE(m_controlPlane.grants(refreshGrant, u"ok"_s), 1);
    QCOMPARE(m_controlPlane.requests(u"/token"_s), 2); // the sign-in and the refresh
}

void RefreshTest::refusedCall_thatChangesSomething_isRetriedToo()
{
    Workbench bench(m_controlPlane);
    QVERIFY_OK(bench.signIn());
    m_controlPlane.command(u"drop-access-tokens"_s);

    NewKey key;
    key.clientId = u"after-a-refresh"_s;
    const Result<CreatedKey> created = resultOf(bench.apps().create(key));

    QVERIFY_OK(created);
    QVERIFY(!created->clientSecret.isEmpty());
    QCOMPARE(m_controlPlane.requests(u"AppsService/Create"_s, 401), 1);
    QCOMPARE(m_controlPlane.requests(u"AppsService/Create"_s, 200), 1);
    QCOMPARE(m_controlPlane.grants(refreshGrant, u"ok"_s), 1);
}

void RefreshTest::freshTokenRefusedToo_endsInsteadOfLooping()
{
    Workbench bench(m_controlPlane);
    QVERIFY_OK(bench.signIn());
    m_controlPlane.command(
        u"fail"_s, {{u"path"_s, listCall}, {u"code"_s, u"unauthenticated"_s}, {u"times"_s, 100}});

    QVERIFY_ERROR(bench.list(), ErrorKind::Unauthenticated);

    QCOMPARE(m_controlPlane.requests(listCall), 2);
    QCOMPARE(m_controlPlane.grants(refreshGrant, u"ok"_s), 1);
}

void RefreshTest::refresh_comesAhead_whenTheTokenIsAboutToExpire()
{
    m_controlPlane.command(u"configure"_s, {{u"accessTokenSeconds"_s, 30}});
    Workbench bench(m_controlPlane);
    QVERIFY_OK(bench.signIn());
    m_controlPlane.command(u"configure"_s, {{u"accessTokenSeconds"_s, 3600}});

    QVERIFY_OK(bench.list());
    QVERIFY_OK(bench.list());

    QCOMPARE(m_controlPlane.grants(refreshGrant, u"ok"_s), 1);
    QCOMPARE(m_controlPlane.requests(listCall, 401), 0);
    QCOMPARE(m_controlPlane.requests(listCall, 200), 2);
}

void RefreshTest::refresh_keepsGoing_overManyTokens_data()
{
    QTest::addColumn<bool>("rotating");
    QTest::newRow("a new refresh token each time") << true;
    QTest::newRow("no refresh token in the answer") << false;
}

void RefreshTest::refresh_keepsGoing_overManyTokens()
{
    QFETCH(bool, rotating);
    m_controlPlane.command(u"configure"_s, {{u"rotateRefreshTokens"_s, rotating}});
    Workbench first(m_controlPlane);
    QVERIFY_OK(first.signIn());
    const Result<TokenSet> before = resultOf(first.credentials().retrieve());
    QVERIFY_OK(before);

    constexpr int rounds = 4;
    for (int round = 0; round < rounds; ++round) {
        Workbench next(m_controlPlane); // a token refused right after its refresh is another case
        QCOMPARE(next.restore(), Session::State::SignedIn);
        m_controlPlane.command(u"drop-access-tokens"_s);
        QVERIFY_OK(next.list());
    }

    QCOMPARE(m_controlPlane.grants(refreshGrant, u"ok"_s), rounds);
    QCOMPARE(m_controlPlane.requests(u"/token"_s, 400), 0);
    const Result<TokenSet> after = resultOf(first.credentials().retrieve());
    QVERIFY_OK(after);
    QCOMPARE(after->refreshToken == before->refreshToken, !rotating);
    QVERIFY(!(after->accessToken == before->accessToken));
}

void RefreshTest::refresh_isStored_forTheNextStart()
{
    {
        Workbench first(m_controlPlane);
        QVERIFY_OK(first.signIn());
        m_controlPlane.command(u"drop-access-tokens"_s);
        QVERIFY_OK(first.list());
    }
    m_controlPlane.command(u"drop-access-tokens"_s);

    Workbench second(m_controlPlane);
    QCOMPARE(second.restore(), Session::State::SignedIn);
    QVERIFY_OK(second.list());

    QCOMPARE(m_controlPlane.grants(refreshGrant, u"ok"_s), 2);
    QCOMPARE(m_controlPlane.grants(u"authorization_code"_s, u"ok"_s), 1);
}

void RefreshTest::parallelCalls_shareOneRefresh()
{
    Workbench bench(m_controlPlane);
    QVERIFY_OK(bench.signIn());
    m_controlPlane.command(u"add-apps"_s, {{u"count"_s, 20}});
    m_controlPlane.command(u"drop-access-tokens"_s);

    QList<QFuture<Result<ApiKey>>> calls;
    for (int index = 0; index < 20; ++index)
        calls += bench.apps().get(u"key-%1"_s.arg(index, 4, 10, QChar(u'0')));
    for (const QFuture<Result<ApiKey>> &call : std::as_const(calls))
        QVERIFY_OK(resultOf(call));

    QCOMPARE(m_controlPlane.grants(refreshGrant, u"ok"_s), 1);
    QCOMPARE(m_controlPlane.requests(u"/token"_s), 2);
    QCOMPARE(m_controlPlane.requests(u"AppsService/Get"_s, 200), 20);
}

void RefreshTest::secondProgram_adoptsWhatTheFirstRotated()
{
    Workbench first(m_controlPlane);
    QVERIFY_OK(first.signIn());
    Workbench second(m_controlPlane);
    QCOMPARE(second.restore(), Session::State::SignedIn);
    m_controlPlane.command(u"drop-access-tokens"_s);

    QVERIFY_OK(first.list());
    QVERIFY_OK(second.list());

    QCOMPARE(m_controlPlane.grants(refreshGrant, u"ok"_s), 1);
    QCOMPARE(m_controlPlane.requests(u"/token"_s, 400), 0);
}

void RefreshTest::signInOfOneProgram_isTheOthersToo()
{
    Workbench first(m_controlPlane);
    Workbench second(m_controlPlane);
    QCOMPARE(second.restore(), Session::State::SignedOut);
    QVERIFY_OK(first.signIn());
    SOON_COMPARE(second.session().state(), Session::State::SignedIn);
    QVERIFY_OK(second.list());
    QCOMPARE(m_controlPlane.grants(u"authorization_code"_s, u"ok"_s), 1);
}

void RefreshTest::signOutOfOneProgram_isFoundOutByTheOther()
{
    Workbench first(m_controlPlane);
    QVERIFY_OK(first.signIn());
    Workbench second(m_controlPlane);
    QCOMPARE(second.restore(), Session::State::SignedIn);
    QStringList said;
    connect(
        &second.session(), &Session::ended, this, [&said](const Error &why) { said.append(why.message()); });

    // So that nothing but the revocation itself is left to ask for: the other one may hear of the keychain
    // first.
    QVERIFY_OK(resultOf(first.discovery().completeForSignOut()));
    QVERIFY_OK(resultOf(first.session().signOut()));

    SOON_COMPARE(second.session().state(), Session::State::SignedOut);
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().contains(u"signed out in another"_s));
    QCOMPARE(m_controlPlane.grants(refreshGrant, u"invalid_grant"_s), 1);
    QVERIFY_ERROR(second.list(), ErrorKind::Unauthenticated);
    QCOMPARE(m_controlPlane.requests(listCall), 0);
}

void RefreshTest::providerTrouble_leavesTheSessionAlone_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("bad gateway") << 502;
    QTest::newRow("unavailable") << 503;
    QTest::newRow("too many requests") << 429;
}

void RefreshTest::providerTrouble_leavesTheSessionAlone()
{
    QFETCH(int, status);
    Workbench bench(m_controlPlane);
    QVERIFY_OK(bench.signIn());
    QSignalSpy ended(&bench.session(), &Session::ended);
    m_controlPlane.command(u"drop-access-tokens"_s);
    m_controlPlane.command(u"fail"_s,
        {{u"path"_s, u"/token"_s}, {u"status"_s, status}, {u"body"_s, u"<html>"_s},
            {u"headers"_s, QJsonObject{{u"retry-after"_s, u"30"_s}}}});

    QVERIFY_ERROR(bench.list(), ErrorKind::Unavailable);
    QCOMPARE(bench.session().state(), Session::State::SignedIn);
    QCOMPARE(ended.size(), 0);
    QVERIFY_OK(bench.list());
}

void RefreshTest::endedSession_isSaidOnce()
{
    Workbench bench(m_controlPlane);
    QVERIFY_OK(bench.signIn());
    QSignalSpy ended(&bench.session(), &Session::ended);
    m_controlPlane.command(u"drop-access-tokens"_s);
    m_controlPlane.command(u"end-sessions"_s);

    QVERIFY_ERROR(bench.list(), ErrorKind::Unauthenticated);
    QVERIFY_ERROR(bench.list(), ErrorKind::Unauthenticated);

    QCOMPARE(ended.size(), 1);
    QCOMPARE(bench.session().state(), Session::State::SignedOut);
    QCOMPARE(m_controlPlane.grants(refreshGrant, u"invalid_grant"_s), 1);
}

QTEST_GUILESS_MAIN(RefreshTest)
#include "refresh_test.moc"
