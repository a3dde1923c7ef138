// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/cliremoval.h>

#include <app/auth/metadatadiscovery.h>
#include <app/auth/tokenendpoint.h>
#include <app/rpc/connectclient.h>
#include <app/rpc/httpclient.h>

#include <tests/app/auth/testprovider.h>
#include <tests/app/keychain/memoryclikeyring.h>

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

class CliRemovalTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void start_deletesTheItemsOfThatProgramAlone();
    void start_revokesTheRefreshTokenAsItIsNow_data();
    void start_revokesTheRefreshTokenAsItIsNow();
    void start_deletes_whereTheProviderCannotRevoke();
    void start_deletesAndTells_whereRevokingFails();
    void start_succeeds_whereNothingIs();
    void start_fails_whereTheKeyringIsLocked();
    void start_fails_whereAnItemStays();

private:
    struct Bench
    {
        TestProvider provider;
        HttpClient http;
        ConnectClient rpc{provider.endpoint(), http, nullptr};
        MetadataDiscovery discovery{rpc, http};
        TokenEndpoint tokens{http};
        MemoryCliKeyring keyring;
    };

    void offerRevocation(int status = 200);
    [[nodiscard]] Result<CliRemoval::Report> remove(CliProgram program);

    std::unique_ptr<Bench> m_bench;
};

namespace {

const QString service = u"acme.example.com"_s;

Error locked()
{
    return cliKeyringError(ErrorKind::KeychainLocked, u"a test"_s);
}

} // namespace

void CliRemovalTest::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->provider.answerConnect();
    MemoryCliKeyring &keyring = m_bench->keyring;
    keyring.put(u"tokens"_s, service, R"({"access_token":"a2","refresh_token":"r2"})");
    keyring.put(u"access_token"_s, service, "a1");
    keyring.put(u"refresh_token"_s, service, "r1");
    keyring.put(u"tokens"_s, u"other.example.com"_s, "other");
}

void CliRemovalTest::offerRevocation(int status)
{
    m_bench->provider.at("/.well-known/oauth-authorization-server",
        jsonAnswer(200,
            {{u"issuer"_s, m_bench->provider.address(u"/idp"_s)},
                {u"revocation_endpoint"_s, m_bench->provider.address(u"/revoke"_s)}}));
    m_bench->provider.at("/revoke", jsonAnswer(status, {}));
}

Result<CliRemoval::Report> CliRemovalTest::remove(CliProgram program)
{
    CliRemoval removal(program, service, m_bench->discovery, m_bench->tokens, m_bench->keyring);
    const auto future = removal.start();
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
        return failure(ErrorKind::Timeout, u"it did not end"_s);
    return future.result();
}

void CliRemovalTest::start_deletesTheItemsOfThatProgramAlone()
{
    const auto report = remove(CliProgram::Flytekit);
    QVERIFY(report);
    const QList<CliItemName> expected{{service, u"access_token"_s}, {service, u"refresh_token"_s}};
    QCOMPARE(report->removed, expected);
    QCOMPARE(m_bench->keyring.items.size(), 2);
    QVERIFY(m_bench->keyring.has(u"tokens"_s, service));
    QVERIFY(m_bench->keyring.has(u"tokens"_s, u"other.example.com"_s));
}

void CliRemovalTest::start_revokesTheRefreshTokenAsItIsNow_data()
{
    QTest::addColumn<CliProgram>("program");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("flyte") << CliProgram::Flyte << QByteArray("token=r2");
    QTest::newRow("flytekit") << CliProgram::Flytekit << QByteArray("token=r1");
}

void CliRemovalTest::start_revokesTheRefreshTokenAsItIsNow()
{
    QFETCH(CliProgram, program);
    QFETCH(QByteArray, token);
    offerRevocation();
    const auto report = remove(program);
    QVERIFY(report);
    QVERIFY(report->revoked);
    QVERIFY(!report->revocationTrouble);
    const auto requests = m_bench->provider.requestsTo("/revoke");
    QCOMPARE(requests.size(), 1);
    QVERIFY2(requests.first().body.contains(token), requests.first().body.constData());
}

void CliRemovalTest::start_deletes_whereTheProviderCannotRevoke()
{
    const auto report = remove(CliProgram::Flyte);
    QVERIFY(report);
    QVERIFY(!report->revoked);
    QVERIFY(!report->revocationTrouble);
    QVERIFY(!m_bench->keyring.has(u"tokens"_s, service));
}

void CliRemovalTest::start_deletesAndTells_whereRevokingFails()
{
    offerRevocation(503);
    const auto report = remove(CliProgram::Flyte);
    QVERIFY(report);
    QVERIFY(!report->revoked);
    QCOMPARE(report->revocationTrouble.value().kind(), ErrorKind::Unavailable);
    QVERIFY(!m_bench->keyring.has(u"tokens"_s, service));
}

void CliRemovalTest::start_succeeds_whereNothingIs()
{
    m_bench->keyring.items.clear();
    offerRevocation();
    const auto report = remove(CliProgram::Flytekit);
    QVERIFY(report);
    QVERIFY(report->removed.isEmpty());
    QVERIFY(!report->revoked);
    QVERIFY(m_bench->provider.requestsTo("/revoke").isEmpty());
}

void CliRemovalTest::start_fails_whereTheKeyringIsLocked()
{
    offerRevocation();
    m_bench->keyring.readError = locked();
    QCOMPARE(remove(CliProgram::Flyte).error().kind(), ErrorKind::KeychainLocked);
    QCOMPARE(m_bench->keyring.items.size(), 4);
    QVERIFY(m_bench->provider.requestsTo("/revoke").isEmpty());
}

void CliRemovalTest::start_fails_whereAnItemStays()
{
    m_bench->keyring.removeError = locked();
    m_bench->keyring.failingRemoval = u"refresh_token"_s;
    QCOMPARE(remove(CliProgram::Flytekit).error().kind(), ErrorKind::KeychainLocked);
    QVERIFY(!m_bench->keyring.has(u"access_token"_s, service));
    QVERIFY(m_bench->keyring.has(u"refresh_token"_s, service));
}

QTEST_GUILESS_MAIN(CliRemovalTest)
#include "cliremoval_test.moc"
