// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/appsclient.h>
#include <app/keys/appscodec.h>

#include <google/protobuf/text_format.h>

#include <QTest>

#include <limits>
#include <utility>

using namespace Latchkey;
using namespace Qt::StringLiterals;
namespace identity = cloudidl::identity;

namespace {

// Every field set, with enumeration values that no one has defined yet.
constexpr const char *golden
    = "organization: \"acme\" "
      "client_id: \"golden\" "
      "client_id_issued_at { seconds: 1790000000 nanos: 123456789 } "
      "redirect_uris: \"https://a.example.com/1\" redirect_uris: \"https://a.example.com/2\" "
      "response_types: ID_TOKEN "
      "grant_types: CLIENT_CREDENTIALS "
      "application_type: NATIVE "
      "contacts: \"one@example.com\" contacts: \"two@example.com\" "
      "client_name: \"Gold\" "
      "logo_uri: \"https://a.example.com/logo\" "
      "client_uri: \"https://a.example.com/client\" "
      "policy_uri: \"https://a.example.com/policy\" "
      "tos_uri: \"https://a.example.com/tos\" "
      "jwks_uri: \"https://a.example.com/jwks\" "
      "token_endpoint_auth_method: CLIENT_SECRET_POST "
      "client_secret: \"s3cr3t\" "
      "client_secret_expires_at { seconds: 1800000000 } "
      "profile { apporg: \"profile-org\" } ";

identity::App goldenApp()
{
    identity::App app;
    google::protobuf::TextFormat::ParseFromString(golden, &app);
    app.add_response_types(identity::ResponseTypes(77));
    app.add_grant_types(identity::GrantTypes(88));
    return app;
}

QByteArray bytes(const google::protobuf::MessageLite &message)
{
    return QByteArray::fromStdString(message.SerializeAsString());
}

} // namespace

class AppsCodecTest final : public QObject
{
    Q_OBJECT

private slots:
    void keyFrom_readsEveryField();
    void keyFrom_hasNoTimes_whereTheServerSaysNone();
    void times_surviveToTheNanosecond_data();
    void times_surviveToTheNanosecond();
    void time_thatIsNone_isLeftOut();
    void time_thatAKeyGotSince_countsMore();
    void updateRequest_writesEveryEditableFieldBack();
    void updateRequest_keepsSingleEnumerationsFromTheFuture();
    void createRequest_saysWhatAKeyIs();
    void createRequest_takesWhatThePersonChose();
    void texts_surviveAsTheyAre();
    void takeSecret_leavesNoneInTheMessage();
};

void AppsCodecTest::keyFrom_readsEveryField()
{
    ApiKey expected;
    expected.organization = u"acme"_s;
    expected.clientId = u"golden"_s;
    expected.name = u"Gold"_s;
    expected.createdAt = QDateTime::fromMSecsSinceEpoch(1790000000123, Qt::UTC);
    expected.createdAtSent = {1790000000, 123456789};
    expected.secretExpiresAt = QDateTime::fromSecsSinceEpoch(1800000000, Qt::UTC);
    expected.secretExpiresAtSent = {1800000000, 0};
    expected.contacts = {u"one@example.com"_s, u"two@example.com"_s};
    expected.redirectUris = {u"https://a.example.com/1"_s, u"https://a.example.com/2"_s};
    expected.responseTypes = {2, 77};
    expected.grantTypes = {3, 88};
    expected.applicationType = 1;
    expected.tokenEndpointAuthMethod = 1;
    expected.logoUri = u"https://a.example.com/logo"_s;
    expected.clientUri = u"https://a.example.com/client"_s;
    expected.policyUri = u"https://a.example.com/policy"_s;
    expected.tosUri = u"https://a.example.com/tos"_s;
    expected.jwksUri = u"https://a.example.com/jwks"_s;
    expected.profileOrganization = u"profile-org"_s;
    QCOMPARE(keyFrom(goldenApp()), expected);
    QVERIFY(expected.isApiKey());
}

void AppsCodecTest::keyFrom_hasNoTimes_whereTheServerSaysNone()
{
    identity::App app;
    QVERIFY(!keyFrom(app).createdAt.isValid());
    QVERIFY(!keyFrom(app).secretExpiresAt.isValid());
    app.mutable_client_secret_expires_at()->set_seconds(0); // RFC 7591 §3.2.1: never
    QVERIFY(!keyFrom(app).secretExpiresAt.isValid());
    app.mutable_client_secret_expires_at()->set_seconds(std::numeric_limits<qint64>::max());
    QVERIFY(!keyFrom(app).secretExpiresAt.isValid());
}

void AppsCodecTest::times_surviveToTheNanosecond_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<int>("nanos");
    QTest::newRow("nanoseconds") << Q_INT64_C(1790000000) << 123'456'789;
    QTest::newRow("microseconds") << Q_INT64_C(1790000000) << 123'456'000;
    QTest::newRow("the last nanosecond") << Q_INT64_C(253402300799) << 999'999'999;
    QTest::newRow("none") << Q_INT64_C(0) << 0;
    QTest::newRow("before 1970") << Q_INT64_C(-62135596800) << 1;
}

void AppsCodecTest::times_surviveToTheNanosecond()
{
    QFETCH(const qint64, seconds);
    QFETCH(const int, nanos);
    identity::App app = goldenApp();
    app.clear_client_secret();
    for (auto *time : {app.mutable_client_id_issued_at(), app.mutable_client_secret_expires_at()}) {
        time->set_seconds(seconds);
        time->set_nanos(nanos);
    }
    QCOMPARE(bytes(appFrom(keyFrom(app))), bytes(app));
}

void AppsCodecTest::time_thatIsNone_isLeftOut()
{
    for (const auto &[seconds, nanos] :
        {std::pair(Q_INT64_C(253402300800), 0), std::pair(Q_INT64_C(-62135596801), 0),
            std::pair(Q_INT64_C(1790000000), 1'000'000'000), std::pair(Q_INT64_C(1790000000), -1)}) {
        identity::App app;
        app.mutable_client_id_issued_at()->set_seconds(seconds);
        app.mutable_client_id_issued_at()->set_nanos(nanos);
        QVERIFY(!keyFrom(app).createdAt.isValid());
        QVERIFY(!appFrom(keyFrom(app)).has_client_id_issued_at());
    }
}

void AppsCodecTest::time_thatAKeyGotSince_countsMore()
{
    ApiKey key = keyFrom(goldenApp());
    key.createdAt = QDateTime::fromMSecsSinceEpoch(1'800'000'000'250, Qt::UTC);
    QCOMPARE(appFrom(key).client_id_issued_at().seconds(), Q_INT64_C(1'800'000'000));
    QCOMPARE(appFrom(key).client_id_issued_at().nanos(), 250'000'000);
    key.createdAt = {};
    QVERIFY(!appFrom(key).has_client_id_issued_at());
}

void AppsCodecTest::updateRequest_writesEveryEditableFieldBack()
{
    const identity::App app = goldenApp();
    // 1, 2 and 4–15 have the same numbers in both messages; the rest is not the client's to write.
    identity::App expected = app;
    expected.clear_client_id_issued_at();
    expected.clear_client_secret();
    expected.clear_client_secret_expires_at();
    expected.clear_profile();
    QCOMPARE(bytes(updateRequest(keyFrom(app), u"acme"_s)), bytes(expected));
}

void AppsCodecTest::updateRequest_keepsSingleEnumerationsFromTheFuture()
{
    identity::App app = goldenApp();
    app.set_application_type(identity::ApplicationType(55));
    app.set_token_endpoint_auth_method(identity::TokenEndpointAuthMethod(66));
    const auto request = updateRequest(keyFrom(app), u"acme"_s);
    QCOMPARE(int(request.application_type()), 55);
    QCOMPARE(int(request.token_endpoint_auth_method()), 66);
}

void AppsCodecTest::createRequest_saysWhatAKeyIs()
{
    NewKey key;
    key.clientId = u"my-key-"_s;
    identity::CreateAppRequest expected;
    google::protobuf::TextFormat::ParseFromString(
        "organization: \"acme\" "
        "client_id: \"my-key-\" "
        "client_name: \"my-key-\" "
        "redirect_uris: \"http://localhost:8080/authorization-code/callback\" "
        "grant_types: CLIENT_CREDENTIALS grant_types: AUTHORIZATION_CODE "
        "response_types: CODE "
        "token_endpoint_auth_method: CLIENT_SECRET_BASIC "
        "consent_method: CONSENT_METHOD_REQUIRED ",
        &expected);
    QCOMPARE(bytes(createRequest(key, u"acme"_s)), bytes(expected));
}

void AppsCodecTest::createRequest_takesWhatThePersonChose()
{
    const NewKey key{u"my-key-"_s, u"My Key!"_s, {u"me@example.com"_s}, {u"https://b.example.com/"_s}, false};
    const auto request = createRequest(key, u"acme"_s);
    QCOMPARE(request.client_name(), std::string("My Key!"));
    QCOMPARE(request.contacts_size(), 1);
    QCOMPARE(request.contacts(0), std::string("me@example.com"));
    QCOMPARE(request.redirect_uris_size(), 1);
    QCOMPARE(request.redirect_uris(0), std::string("https://b.example.com/"));
    QVERIFY(request.skip_default_policy_assignments());
}

void AppsCodecTest::texts_surviveAsTheyAre()
{
    const QString odd = u"a\u202eb\u200bc\u0007d\n数据😀"_s + QChar(0) + u"e"_s;
    identity::App app;
    app.set_client_name(odd.toStdString());
    const ApiKey key = keyFrom(app);
    QCOMPARE(key.name, odd);
    QCOMPARE(updateRequest(key, {}).client_name(), odd.toStdString());
}

void AppsCodecTest::takeSecret_leavesNoneInTheMessage()
{
    identity::App app = goldenApp();
    QCOMPARE(takeSecret(app).reveal().toByteArray(), "s3cr3t"_ba);
    QVERIFY(app.client_secret().empty());
    QVERIFY(takeSecret(app).isEmpty());
}

QTEST_GUILESS_MAIN(AppsCodecTest)
#include "appscodec_test.moc"
