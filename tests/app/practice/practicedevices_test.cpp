// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/practice/practicedevices.h>
#include <app/practice/practicetenant.h>

#include "practiceclient.h"

#include <flyteidl2/auth/identity_service.pb.h>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Answer = PracticeDevices::Answer;

constexpr auto deviceGrant
    = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&client_id=practice-cli";

} // namespace

class PracticeDevicesTest final : public QObject
{
    Q_OBJECT

private slots:
    void poll_isPending_untilThePersonDecides();
    void poll_slowsDown_whoeverAsksTooSoon();
    void poll_isExpired_afterTheCodesLife();
    void aCodeIsGoodForOneSignIn();
    void theUserCode_isTypedInAnyWay();
    void noIsNo();
    void tenant_signsADeviceIn_asThePersonWhoDecides_data();
    void tenant_signsADeviceIn_asThePersonWhoDecides();
    void tenant_refusesACodeThatIsNotGood();
    void tenant_canDoWithout();
};

void PracticeDevicesTest::poll_isPending_untilThePersonDecides()
{
    PracticeDevices devices(600s, 5s);
    const auto codes = devices.begin();
    const auto now = std::chrono::steady_clock::now();
    QCOMPARE(devices.poll(codes.deviceCode, now + 5s).answer, Answer::Pending);
    QVERIFY(devices.decide(codes.userCode, "ada"));
    const auto poll = devices.poll(codes.deviceCode, now + 10s);
    QCOMPARE(poll.answer, Answer::SignedIn);
    QCOMPARE(poll.subject, QByteArray("ada"));
}

void PracticeDevicesTest::poll_slowsDown_whoeverAsksTooSoon()
{
    PracticeDevices devices(600s, 5s);
    const auto codes = devices.begin();
    const auto now = std::chrono::steady_clock::now();
    QCOMPARE(devices.poll(codes.deviceCode, now + 4s).answer, Answer::SlowDown);
    QCOMPARE(devices.poll(codes.deviceCode, now + 13s).answer, Answer::SlowDown); // ten seconds from then on
    QCOMPARE(devices.poll(codes.deviceCode, now + 28s).answer, Answer::Pending); // and now fifteen
}

void PracticeDevicesTest::poll_isExpired_afterTheCodesLife()
{
    PracticeDevices devices(10s, 5s);
    const auto codes = devices.begin();
    const auto now = std::chrono::steady_clock::now();
    QVERIFY(devices.isOpen(codes.userCode));
    QCOMPARE(devices.poll(codes.deviceCode, now + 11s).answer, Answer::Expired);
    QCOMPARE(devices.poll(Secret("unknown"), now).answer, Answer::Expired);
    PracticeDevices shortLived(0s, 5s);
    const auto late = shortLived.begin();
    QVERIFY(!shortLived.isOpen(late.userCode));
    QVERIFY(!shortLived.decide(late.userCode, "ada"));
}

void PracticeDevicesTest::aCodeIsGoodForOneSignIn()
{
    PracticeDevices devices(600s, 5s);
    const auto codes = devices.begin();
    QVERIFY(devices.decide(codes.userCode, "ada"));
    QVERIFY(!devices.decide(codes.userCode, "bob"));
    const auto now = std::chrono::steady_clock::now();
    QCOMPARE(devices.poll(codes.deviceCode, now + 5s).answer, Answer::SignedIn);
    QCOMPARE(devices.poll(codes.deviceCode, now + 10s).answer, Answer::Expired);
}

void PracticeDevicesTest::theUserCode_isTypedInAnyWay()
{
    PracticeDevices devices(600s, 5s);
    const auto codes = devices.begin();
    QCOMPARE(codes.userCode.size(), 9);
    QCOMPARE(codes.userCode[4], '-');
    QVERIFY(devices.isOpen(codes.userCode.toLower().replace('-', " ")));
    QVERIFY(!devices.isOpen(""));
    QVERIFY(devices.decide(codes.userCode.toLower().remove(4, 1), "ada"));
}

void PracticeDevicesTest::noIsNo()
{
    PracticeDevices devices(600s, 5s);
    const auto codes = devices.begin();
    QVERIFY(devices.decide(codes.userCode, {}));
    QCOMPARE(devices.poll(codes.deviceCode, std::chrono::steady_clock::now() + 5s).answer, Answer::Denied);
}

void PracticeDevicesTest::tenant_signsADeviceIn_asThePersonWhoDecides_data()
{
    QTest::addColumn<QByteArray>("decision");
    QTest::addColumn<std::string>("name");
    QTest::newRow("the first") << QByteArray("sign-in") << std::string("Robin Practice");
    QTest::newRow("the other") << QByteArray("sign-in-as-sam") << std::string("Sam Second");
}

void PracticeDevicesTest::tenant_signsADeviceIn_asThePersonWhoDecides()
{
    QFETCH(QByteArray, decision);
    QFETCH(std::string, name);
    PracticeOptions options;
    options.deviceInterval = 0s; // or this test would have to wait
    PracticeTenant tenant(options);
    PracticeClient client(tenant.start().value());
    const Reply begun = client.postForm(u"/oauth2/device"_s, "client_id=practice-cli");
    QCOMPARE(begun.status, 200);
    const QUrl complete(begun.json.value("verification_uri_complete"_L1).toString());
    const Reply page = client.get(complete.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority));
    QCOMPARE(page.status, 200);
    const QByteArray userCode = begun.json.value("user_code"_L1).toString().toLatin1();
    QVERIFY(page.body.contains(userCode));
    QVERIFY(!page.body.contains("<script"));
    const QByteArray deviceCode = begun.json.value("device_code"_L1).toString().toLatin1();
    const QByteArray question = deviceGrant + ("&device_code=" + deviceCode);
    QCOMPARE(client.postForm(u"/oauth2/token"_s, question).errorCode(), u"authorization_pending"_s);
    QCOMPARE(client.postForm(u"/oauth2/activate"_s, "user_code=" + userCode + "&decision=" + decision).status,
        200);
    const Reply tokens = client.postForm(u"/oauth2/token"_s, question);
    QCOMPARE(tokens.status, 200);
    client.setToken(tokens.json.value("access_token"_L1).toString().toLatin1());
    const auto [info, person] = client.call<flyteidl2::auth::UserInfoResponse>(
        u"flyteidl2.auth.IdentityService/UserInfo"_s, flyteidl2::auth::UserInfoRequest());
    QCOMPARE(info.status, 200);
    QCOMPARE(person.name(), name);
}

void PracticeDevicesTest::tenant_refusesACodeThatIsNotGood()
{
    PracticeTenant tenant;
    PracticeClient client(tenant.start().value());
    const Reply asked = client.get(u"/oauth2/activate"_s);
    QVERIFY(asked.body.contains("name=\"user_code\""));
    const Reply wrong = client.get(u"/oauth2/activate?user_code=XXXX-XXXX"_s);
    QVERIFY(wrong.body.contains("not good"));
    QCOMPARE(client.postForm(u"/oauth2/activate"_s, "user_code=XXXX-XXXX&decision=sign-in").status, 400);
    QCOMPARE(client.postForm(u"/oauth2/device"_s, "client_id=another").errorCode(), u"invalid_client"_s);
    QCOMPARE(client.postForm(u"/oauth2/token"_s, deviceGrant + QByteArray("&device_code=x")).errorCode(),
        u"expired_token"_s);
}

void PracticeDevicesTest::tenant_canDoWithout()
{
    PracticeOptions options;
    options.offersCode = false;
    PracticeTenant tenant(options);
    PracticeClient client(tenant.start().value());
    QCOMPARE(client.postForm(u"/oauth2/device"_s, "client_id=practice-cli").status, 404);
    QCOMPARE(client.postForm(u"/oauth2/token"_s, deviceGrant + QByteArray("&device_code=x")).errorCode(),
        u"unsupported_grant_type"_s);
    const Reply metadata = client.get(u"/.well-known/oauth-authorization-server"_s);
    QCOMPARE(metadata.json.value("device_authorization_endpoint"_L1).toString(), QString());
}

QTEST_GUILESS_MAIN(PracticeDevicesTest)
#include "practicedevices_test.moc"
