// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/identityclient.h>
#include <app/rpc/connectclient.h>
#include <app/rpc/httpclient.h>
#include <app/rpc/tokensource.h>

#include <tests/app/auth/testprovider.h>

#include <QTest>

#include <flyteidl2/auth/identity_service.pb.h>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray userInfoPath = "/flyteidl2.auth.IdentityService/UserInfo";

class FixedToken final : public TokenSource
{
public:
    QFuture<Result<BearerToken>> bearer() override { return finished<BearerToken>(token()); }
    QFuture<Result<BearerToken>> replacementFor(const BearerToken &) override { return bearer(); }

private:
    static BearerToken token() { return {"flyte-authorization", Secret("access")}; }
};

class Fixture final
{
public:
    QFuture<Result<Identity>> ask(const flyteidl2::auth::UserInfoResponse &answer)
    {
        provider.at(userInfoPath, protoAnswer(QByteArray::fromStdString(answer.SerializeAsString())));
        return client.userInfo();
    }

    TestProvider provider;
    HttpClient http;
    FixedToken tokens;
    ConnectClient rpc{provider.endpoint(), http, &tokens};
    IdentityClient client{rpc};
};

} // namespace

class IdentityClientTest final : public QObject
{
    Q_OBJECT

private slots:
    void userInfo_readsEveryField();
    void userInfo_joinsGivenAndFamilyName_withoutAName();
    void userInfo_hasNoHandle_whenTheClaimIsNoText();
    void userInfo_tellsFailures();
    void displayName_takesTheFirstThatIsThere_data();
    void displayName_takesTheFirstThatIsThere();
    void isAnother_needsTwoSubjects_data();
    void isAnother_needsTwoSubjects();
};

void IdentityClientTest::userInfo_readsEveryField()
{
    Fixture at;
    flyteidl2::auth::UserInfoResponse answer;
    answer.set_subject("00u1");
    answer.set_name("Ada Lovelace");
    answer.set_preferred_username("ada");
    answer.set_email("ada@example.com");
    (*answer.mutable_additional_claims()->mutable_fields())["userhandle"].set_string_value("ada-l");
    const auto future = at.ask(answer);
    QTRY_VERIFY(future.isFinished());
    const Identity expected{
        u"00u1"_s, u"Ada Lovelace"_s, u"ada"_s, u"ada@example.com"_s, u"ada-l"_s, Identity::Kind::Person, {}};
    QVERIFY(future.result() == expected);
    QCOMPARE(
        at.provider.requestsTo(userInfoPath)[0].header("flyte-authorization"), QByteArray("Bearer access"));
}

void IdentityClientTest::userInfo_joinsGivenAndFamilyName_withoutAName()
{
    Fixture at;
    flyteidl2::auth::UserInfoResponse answer;
    answer.set_given_name("Ada");
    const auto future = at.ask(answer);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result()->name, u"Ada"_s);
}

void IdentityClientTest::userInfo_hasNoHandle_whenTheClaimIsNoText()
{
    Fixture at;
    flyteidl2::auth::UserInfoResponse answer;
    (*answer.mutable_additional_claims()->mutable_fields())["userhandle"].set_number_value(5);
    const auto future = at.ask(answer);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result()->userHandle, QString());
}

void IdentityClientTest::userInfo_tellsFailures()
{
    Fixture at;
    at.provider.at(userInfoPath, errorAnswer(403, "permission_denied", "no"));
    const auto future = at.client.userInfo();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind(), ErrorKind::PermissionDenied);
}

void IdentityClientTest::displayName_takesTheFirstThatIsThere_data()
{
    QTest::addColumn<QStringList>("fields"); // name, e-mail, user name, subject
    QTest::addColumn<QString>("shown");
    QTest::newRow("name") << QStringList{u" Ada\tL "_s, u"a@x"_s, u"ada"_s, u"1"_s} << u"Ada L"_s;
    QTest::newRow("e-mail") << QStringList{u" "_s, u"a@x"_s, u"ada"_s, u"1"_s} << u"a@x"_s;
    QTest::newRow("user name") << QStringList{QString(), QString(), u"ada"_s, u"1"_s} << u"ada"_s;
    QTest::newRow("subject") << QStringList{QString(), QString(), QString(), u"1"_s} << u"1"_s;
}

void IdentityClientTest::displayName_takesTheFirstThatIsThere()
{
    QFETCH(QStringList, fields);
    QFETCH(QString, shown);
    Identity identity;
    identity.name = fields[0];
    identity.email = fields[1];
    identity.preferredUsername = fields[2];
    identity.subject = fields[3];
    QCOMPARE(identity.displayName(), shown);
}

void IdentityClientTest::isAnother_needsTwoSubjects_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<bool>("isApplication");
    QTest::addColumn<bool>("another");
    QTest::newRow("the same") << u"ada"_s << false << false;
    QTest::newRow("someone else") << u"bob"_s << false << true;
    QTest::newRow("nobody in particular") << QString() << false << false;
    QTest::newRow("an application") << u"ada"_s << true << true;
}

void IdentityClientTest::isAnother_needsTwoSubjects()
{
    QFETCH(QString, subject);
    QFETCH(bool, isApplication);
    QFETCH(bool, another);
    Identity ada;
    ada.subject = u"ada"_s;
    ada.name = u"Ada"_s;
    Identity other;
    other.subject = subject;
    other.kind = isApplication ? Identity::Kind::Application : Identity::Kind::Person;
    QCOMPARE(isAnother(ada, other), another);
    QCOMPARE(isAnother(other, ada), another);
}

QTEST_GUILESS_MAIN(IdentityClientTest)
#include "identityclient_test.moc"
