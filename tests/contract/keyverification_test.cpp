// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/encodedcredentials.h>
#include <app/keys/keyverifier.h>
#include <app/keys/verificationrun.h>

#include <tests/contract/controlplane.h>
#include <tests/contract/workbench.h>
#include <tests/support/capturedlog.h>
#include <tests/support/soon.h>

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto knownSecret = "secret-from-a-test"; // of the control plane's add-apps

ApplicationCredentials credentials(const QString &clientId, QByteArrayView secret = knownSecret)
{
    return {clientId, Secret(secret)};
}

} // namespace

/// Verifying keys against a real identity provider: each verdict, and many at once.
class KeyVerificationTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_controlPlane.start()); }
    void init();
    void cleanup();

    void goodKey_works_asTheToolsAsk_data();
    void goodKey_works_asTheToolsAsk();
    void deletedKey_isRevoked();
    void wrongSecret_isToldFromADeletedKey();
    void refusedKey_isNeither_whileNobodyIsSignedIn();
    void otherThanUnion_isTheWrongAddress();
    void keyForElsewhere_isTheWrongAddress_andNobodyIsAsked();
    void silence_isNoNetwork_orTheWrongAddress_data();
    void silence_isNoNetwork_orTheWrongAddress();
    void clockOffByMoreThanTheTokensLife_data();
    void clockOffByMoreThanTheTokensLife();
    void trouble_isTheServers_data();
    void trouble_isTheServers();
    void cancelled_isNotTried();
    void hundredKeys_atMostEightAtOnce_progressLive();
    void cancel_stopsTheRun();
    void secretsAndTokens_areNowhereInTheLog();

private:
    [[nodiscard]] KeyVerification verified(Workbench &bench, const ApplicationCredentials &key);

    ControlPlane m_controlPlane;
};

void KeyVerificationTest::init()
{
    m_controlPlane.command(u"add-apps"_s, {{u"count"_s, 3}, {u"prefix"_s, u"ci"_s}});
}

void KeyVerificationTest::cleanup()
{
    m_controlPlane.command(u"reset"_s);
    Workbench bench(m_controlPlane);
    QVERIFY_OK(resultOf(bench.credentials().remove()));
}

KeyVerification KeyVerificationTest::verified(Workbench &bench, const ApplicationCredentials &key)
{
    KeyVerifier verifier(bench.workspace());
    return resultOf(verifier.verify(key)).value_or(KeyVerification());
}

void KeyVerificationTest::goodKey_works_asTheToolsAsk_data()
{
    QTest::addColumn<QString>("tokenFormat");
    QTest::newRow("opaque") << u"opaque"_s;
    QTest::newRow("JWT") << u"jwt"_s;
}

void KeyVerificationTest::goodKey_works_asTheToolsAsk()
{
    QFETCH(QString, tokenFormat);
    m_controlPlane.command(u"configure"_s, {{u"tokenFormat"_s, tokenFormat}});
    Workbench bench(m_controlPlane);
    const KeyVerification verification = verified(bench, credentials(u"ci-0001"_s));
    QCOMPARE(verification.verdict, KeyVerdict::Works);
    QVERIFY(!verification.trouble);
    const QJsonObject exchange = m_controlPlane.recorded(u"tokens"_s).constLast();
    QCOMPARE(exchange.value("clientId"_L1).toString(), u"ci-0001"_s);
    QCOMPARE(exchange.value("audience"_L1).toString(), m_controlPlane.audience());
    QCOMPARE(exchange.value("scope"_L1).toString(), m_controlPlane.scopes().join(u' '));
    QVERIFY(exchange.value("basicAuthentication"_L1).toBool());
    QCOMPARE(
        exchange.value("parameters"_L1).toArray(), (QJsonArray{u"audience"_s, u"grant_type"_s, u"scope"_s}));
}

void KeyVerificationTest::deletedKey_isRevoked()
{
    Workbench person(m_controlPlane);
    QVERIFY_OK(person.signIn());
    QVERIFY_OK(resultOf(person.apps().remove(u"ci-0001"_s)));
    const KeyVerification verification = verified(person, credentials(u"ci-0001"_s));
    QCOMPARE(verification.verdict, KeyVerdict::Revoked);
    QVERIFY(verdictSentence(verification).contains(u"was deleted"));
}

void KeyVerificationTest::wrongSecret_isToldFromADeletedKey()
{
    Workbench person(m_controlPlane);
    QVERIFY_OK(person.signIn());
    const KeyVerification verification = verified(person, credentials(u"ci-0001"_s, "another-secret"));
    QCOMPARE(verification.verdict, KeyVerdict::WrongSecret);
    QVERIFY(verdictSentence(verification).contains(u"its secret is another one"));
    QCOMPARE(int(person.session().state()), int(Session::State::SignedIn)); // it is the key that is refused
}

/// The provider's answers to an unknown client and to a wrong secret are the same.
void KeyVerificationTest::refusedKey_isNeither_whileNobodyIsSignedIn()
{
    Workbench bench(m_controlPlane);
    for (const auto &key : {credentials(u"ci-0001"_s, "another-secret"), credentials(u"ci-9999"_s)}) {
        const KeyVerification verification = verified(bench, key);
        QCOMPARE(verification.verdict, KeyVerdict::Refused);
        QVERIFY(verdictSentence(verification).contains(u"was deleted, or its secret is wrong"));
    }
    QCOMPARE(m_controlPlane.grants(u"client_credentials"_s, u"invalid_client"_s), 2);
}

void KeyVerificationTest::otherThanUnion_isTheWrongAddress()
{
    const QString absent = u"absent"_s;
    m_controlPlane.command(u"configure"_s,
        {{u"connectMetadata"_s, absent}, {u"oauthMetadata"_s, absent}, {u"openidMetadata"_s, absent},
            {u"flyteClient"_s, absent}});
    Workbench bench(m_controlPlane);
    QCOMPARE(verified(bench, credentials(u"ci-0001"_s)).verdict, KeyVerdict::WrongAddress);
    QVERIFY(m_controlPlane.recorded(u"tokens"_s).isEmpty());
}

void KeyVerificationTest::keyForElsewhere_isTheWrongAddress_andNobodyIsAsked()
{
    const auto encoded
        = encodeCredentials({u"elsewhere.example.com"_s, u"ci-0001"_s, Secret(knownSecret), u"acme"_s});
    QVERIFY_OK(encoded);
    Workbench bench(m_controlPlane);
    KeyVerifier verifier(bench.workspace());
    const auto verification = resultOf(verifier.verifyEncoded(*encoded));
    QVERIFY_OK(verification);
    QCOMPARE(verification->verdict, KeyVerdict::WrongAddress);
    QVERIFY(verdictSentence(*verification).contains(u"elsewhere.example.com"));
    QVERIFY(m_controlPlane.recorded(u"requests"_s).isEmpty());
}

void KeyVerificationTest::silence_isNoNetwork_orTheWrongAddress_data()
{
    QTest::addColumn<bool>("isUnknown");
    QTest::addColumn<KeyVerdict>("verdict");
    QTest::newRow("the name is known, or nobody can say") << false << KeyVerdict::NoNetwork;
    QTest::newRow("there is no such name") << true << KeyVerdict::WrongAddress;
}

void KeyVerificationTest::silence_isNoNetwork_orTheWrongAddress()
{
    QFETCH(bool, isUnknown);
    QFETCH(KeyVerdict, verdict);
    m_controlPlane.command(u"fail"_s, {{u"path"_s, u"/token"_s}, {u"drop"_s, u"before"_s}});
    Workbench bench(m_controlPlane);
    QString asked;
    KeyVerifier verifier({.endpoint = bench.workspace().connection().endpoint,
        .discovery = bench.discovery(),
        .tokens = bench.tokenEndpoint(),
        .isHostUnknown = [&](const QString &host, QObject *, const std::function<void(bool)> &done) {
            asked = host;
            done(isUnknown);
        }});
    const auto verification = resultOf(verifier.verify(credentials(u"ci-0001"_s)));
    QVERIFY_OK(verification);
    QCOMPARE(verification->verdict, verdict);
    QCOMPARE(asked, u"localhost"_s);
    QVERIFY(!verdictSentence(*verification).isEmpty());
}

void KeyVerificationTest::clockOffByMoreThanTheTokensLife_data()
{
    QTest::addColumn<QString>(
        "tokenFormat"); // a JWT says when it was issued; of others the answer's Date does
    QTest::addColumn<int>("ahead"); // minutes
    QTest::addColumn<KeyVerdict>("verdict");
    QTest::addColumn<QString>("mentions");
    for (const QString &format : {u"jwt"_s, u"opaque"_s}) {
        const auto row = [&format](const char *name) -> QTestData & {
            return QTest::addRow("%s, %s", qPrintable(format), name) << format;
        };
        row("right") << 0 << KeyVerdict::Works << QString();
        row("a little ahead") << 55 << KeyVerdict::Works << QString();
        row("a little behind") << -55 << KeyVerdict::Works << QString();
        row("ahead") << 180 << KeyVerdict::ClockOff << u"ahead by 3 hours"_s;
        row("behind") << -3 * 24 * 60 << KeyVerdict::ClockOff << u"behind by 3 days"_s;
    }
}

void KeyVerificationTest::clockOffByMoreThanTheTokensLife()
{
    QFETCH(QString, tokenFormat);
    QFETCH(int, ahead);
    QFETCH(KeyVerdict, verdict);
    QFETCH(QString, mentions);
    m_controlPlane.command(
        u"configure"_s, {{u"tokenFormat"_s, tokenFormat}, {u"accessTokenSeconds"_s, 3600}});
    Workbench bench(m_controlPlane);
    const Clock clock = [ahead] {
        return QDateTime::currentDateTimeUtc().addSecs(60 * ahead);
    };
    HttpClient http(bench.network(), m_controlPlane.caFile());
    TokenEndpoint tokens(http, clock);
    KeyVerifier verifier({.endpoint = bench.workspace().connection().endpoint,
        .discovery = bench.discovery(),
        .tokens = tokens,
        .clock = clock});
    const auto verification = resultOf(verifier.verify(credentials(u"ci-0001"_s)));
    QVERIFY_OK(verification);
    QCOMPARE(verification->verdict, verdict);
    QVERIFY(verification->works());
    QVERIFY2(verdictSentence(*verification).contains(mentions), qPrintable(verdictSentence(*verification)));
}

void KeyVerificationTest::trouble_isTheServers_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::newRow("unavailable") << QJsonObject{{u"path"_s, u"/token"_s}, {u"status"_s, 503}};
    QTest::newRow("a web page") << QJsonObject{
        {u"path"_s, u"/token"_s}, {u"status"_s, 200}, {u"body"_s, u"<!doctype html>"_s}};
    QTest::newRow("too many requests") << QJsonObject{{u"path"_s, u"/token"_s}, {u"status"_s, 429}};
}

void KeyVerificationTest::trouble_isTheServers()
{
    QFETCH(QJsonObject, fault);
    m_controlPlane.command(u"fail"_s, fault);
    Workbench bench(m_controlPlane);
    const KeyVerification verification = verified(bench, credentials(u"ci-0001"_s));
    QCOMPARE(verification.verdict, KeyVerdict::ServerTrouble);
    QVERIFY(!verdictSentence(verification).isEmpty());
    QCOMPARE(verified(bench, credentials(u"ci-0001"_s)).verdict, KeyVerdict::Works);
}

void KeyVerificationTest::cancelled_isNotTried()
{
    m_controlPlane.command(u"fail"_s, {{u"path"_s, u"/token"_s}, {u"delayMilliseconds"_s, 60000}});
    Workbench bench(m_controlPlane);
    KeyVerifier verifier(bench.workspace());
    const auto cancellation = std::make_shared<Cancellation>();
    const auto future = verifier.verify(credentials(u"ci-0001"_s), cancellation);
    SOON_COMPARE(m_controlPlane.requests(u"/token"_s), 1);
    cancellation->cancel();
    const auto verification = resultOf(future);
    QVERIFY_OK(verification);
    QCOMPARE(verification->verdict, KeyVerdict::NotTried);
    QCOMPARE(verification->trouble->kind(), ErrorKind::Cancelled);
}

void KeyVerificationTest::hundredKeys_atMostEightAtOnce_progressLive()
{
    constexpr int count = 100;
    m_controlPlane.command(u"add-apps"_s, {{u"count"_s, count}, {u"prefix"_s, u"many"_s}});
    m_controlPlane.command(
        u"fail"_s, {{u"path"_s, u"/token"_s}, {u"times"_s, count}, {u"delayMilliseconds"_s, 20}});
    Workbench bench(m_controlPlane);
    KeyVerifier verifier(bench.workspace());
    std::vector<VerificationRun::Task> tasks;
    int underWay = 0;
    int mostUnderWay
        = 0; // the server sees 6 at most: QNetworkAccessManager opens no more connections to a host
    for (int index = 0; index < count; ++index) {
        const QString clientId = u"many-%1"_s.arg(index, 4, 10, QLatin1Char('0'));
        const char *secret = index % 10 == 3 ? "another-secret" : knownSecret;
        tasks.push_back([&, clientId, secret](const CancellationPtr &cancellation) {
            mostUnderWay = std::max(mostUnderWay, ++underWay);
            return verifier.verify(credentials(clientId, secret), cancellation);
        });
    }
    VerificationRun run(std::move(tasks));
    QSignalSpy finished(&run, &VerificationRun::finished);
    QHash<int, KeyVerdict> verdicts;
    QSet<int> answeredAtServer; // each time something is told: is it told while the rest is under way?
    connect(&run, &VerificationRun::verified, this, [&](int index, const KeyVerification &verification) {
        --underWay;
        verdicts.insert(index, verification.verdict);
        if (verdicts.size() % 20 == 1)
            answeredAtServer.insert(int(m_controlPlane.recorded(u"tokens"_s).size()));
    });
    run.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60000);
    QCOMPARE(verdicts.size(), count);
    for (int index = 0; index < count; ++index)
        QCOMPARE(verdicts.value(index), index % 10 == 3 ? KeyVerdict::Refused : KeyVerdict::Works);
    QVERIFY(answeredAtServer.size() >= 3); // of 5; the server is asked, and answers, while it goes on
    QCOMPARE(mostUnderWay, 8);
    const QJsonObject most = m_controlPlane.command(u"record"_s).value("mostAtOnce"_L1).toObject();
    const int atOnce = most.value("/token"_L1).toInt();
    qInfo() << "requests at once, as the server counted:" << atOnce;
    QVERIFY2(atOnce >= 2 && atOnce <= 8, qPrintable(QString::number(atOnce)));
    QCOMPARE(
        m_controlPlane.requests(u"/flyte_client"_s) + m_controlPlane.requests(u"/GetPublicClientConfig"_s),
        1); // asked for once, not for each key
}

void KeyVerificationTest::cancel_stopsTheRun()
{
    m_controlPlane.command(
        u"fail"_s, {{u"path"_s, u"/token"_s}, {u"times"_s, 50}, {u"delayMilliseconds"_s, 60000}});
    Workbench bench(m_controlPlane);
    KeyVerifier verifier(bench.workspace());
    std::vector<VerificationRun::Task> tasks(50, [&verifier](const CancellationPtr &cancellation) {
        return verifier.verify(credentials(u"ci-0001"_s), cancellation);
    });
    VerificationRun run(std::move(tasks));
    QSignalSpy finished(&run, &VerificationRun::finished);
    run.start();
    SOON(m_controlPlane.requests(u"/token"_s) > 0);
    run.cancel();
    QCOMPARE(finished.size(), 1);
    QVERIFY(m_controlPlane.requests(u"/token"_s) <= 8);
}

void KeyVerificationTest::secretsAndTokens_areNowhereInTheLog()
{
    CapturedLog log;
    Workbench bench(m_controlPlane);
    QCOMPARE(verified(bench, credentials(u"ci-0001"_s)).verdict, KeyVerdict::Works);
    QCOMPARE(verified(bench, credentials(u"ci-0001"_s, "another-secret")).verdict, KeyVerdict::Refused);
    QVERIFY(!log.text().isEmpty());
    QStringList canaries{QString::fromLatin1(knownSecret), u"another-secret"_s,
        QString::fromLatin1(QByteArray("ci-0001:secret-from-a-test").toBase64())};
    for (const QJsonValue token : m_controlPlane.command(u"issued-tokens"_s).value("tokens"_L1).toArray())
        canaries.append(token.toString());
    QVERIFY(canaries.size() > 3);
    for (const QString &canary : std::as_const(canaries))
        QVERIFY(!log.text().contains(canary));
}

QTEST_GUILESS_MAIN(KeyVerificationTest)
#include "keyverification_test.moc"
