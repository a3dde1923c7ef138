// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/appsclient.h>
#include <app/keys/appscodec.h>

#include <google/protobuf/text_format.h>

#include <QTest>

#include <limits>

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
    expected.secretExpiresAt = QDateTime::fromSecsSinceEpoch(1800000000, Qt::UTC);
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
