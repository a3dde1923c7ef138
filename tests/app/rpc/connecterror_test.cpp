// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/connecterror.h>

#include <app/rpc/httpclient.h>

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

HttpAnswer answer(int status, const QByteArray &body, const QByteArray &contentType = "application/json")
{
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = contentType;
    answer.body = body;
    return answer;
}

ConnectRequestInfo request(bool changesSomething = false)
{
    return {QUrl(u"https://acme.example.com/cloudidl.identity.AppsService/List?secret=canary"_s),
        "11111111-2222-4333-8444-555555555555", Secret(), changesSomething};
}

QByteArray json(const QByteArray &code)
{
    return "{\"code\":\"" + code
        + "\",\"message\":\"because\",\"details\":[{\"type\":\"x\",\"value\":\"AA\"}]}";
}

} // namespace

class ConnectErrorTest final : public QObject
{
    Q_OBJECT

private slots:
    void connectError_knowsEveryCode_data();
    void connectError_knowsEveryCode();
    void connectError_fallsBackToTheStatus_data();
    void connectError_fallsBackToTheStatus();
    void connectError_leavesDoubtAboutChanges_data();
    void connectError_leavesDoubtAboutChanges();
    void connectError_hasADetailForBugReports();
    void connectError_namesWhereARedirectPoints();
    void isConnectMessage_wantsStatusAndType();
};

void ConnectErrorTest::connectError_knowsEveryCode_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("canceled") << ErrorKind::Unavailable;
    QTest::newRow("unknown") << ErrorKind::Unavailable;
    QTest::newRow("invalid_argument") << ErrorKind::InvalidArgument;
    QTest::newRow("deadline_exceeded") << ErrorKind::Timeout;
    QTest::newRow("not_found") << ErrorKind::NotFound;
    QTest::newRow("already_exists") << ErrorKind::AlreadyExists;
    QTest::newRow("permission_denied") << ErrorKind::PermissionDenied;
    QTest::newRow("resource_exhausted") << ErrorKind::Unavailable;
    QTest::newRow("failed_precondition") << ErrorKind::InvalidArgument;
    QTest::newRow("aborted") << ErrorKind::Conflict;
    QTest::newRow("out_of_range") << ErrorKind::InvalidArgument;
    QTest::newRow("unimplemented") << ErrorKind::Unsupported;
    QTest::newRow("internal") << ErrorKind::Unavailable;
    QTest::newRow("unavailable") << ErrorKind::Unavailable;
    QTest::newRow("data_loss") << ErrorKind::Unavailable;
    QTest::newRow("unauthenticated") << ErrorKind::Unauthenticated;
}

void ConnectErrorTest::connectError_knowsEveryCode()
{
    QFETCH(ErrorKind, kind);
    const HttpAnswer refusal = answer(422, json(QTest::currentDataTag()));
    const Error error = connectError(refusal, request());
    QCOMPARE(error.kind(), kind);
    QVERIFY(error.message().contains("acme.example.com"_L1));
    QVERIFY(!error.message().contains(u'%'));
    QVERIFY(error.detail().contains(QLatin1StringView(QTest::currentDataTag())));
}

void ConnectErrorTest::connectError_fallsBackToTheStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ConnectCode>("code");
    const QByteArray page = "<html>no</html>";
    QTest::newRow("400") << 400 << page << ConnectCode::Internal;
    QTest::newRow("401") << 401 << page << ConnectCode::Unauthenticated;
    QTest::newRow("403") << 403 << page << ConnectCode::PermissionDenied;
    QTest::newRow("404") << 404 << page << ConnectCode::Unimplemented;
    QTest::newRow("408") << 408 << page << ConnectCode::DeadlineExceeded;
    QTest::newRow("429") << 429 << page << ConnectCode::Unavailable;
    QTest::newRow("500") << 500 << page << ConnectCode::Unknown;
    QTest::newRow("502") << 502 << page << ConnectCode::Unavailable;
    QTest::newRow("503") << 503 << page << ConnectCode::Unavailable;
    QTest::newRow("504") << 504 << page << ConnectCode::Unavailable;
    QTest::newRow("unknown code") << 403 << json("teapot") << ConnectCode::PermissionDenied;
    QTest::newRow("upper case") << 403 << json("NOT_FOUND") << ConnectCode::PermissionDenied;
    QTest::newRow("an array") << 404 << "[]"_ba << ConnectCode::Unimplemented;
    QTest::newRow("a number as code") << 404 << "{\"code\":5}"_ba << ConnectCode::Unimplemented;
    QTest::newRow("empty") << 503 << QByteArray() << ConnectCode::Unavailable;
    QTest::newRow("401 with another code") << 401 << json("not_found") << ConnectCode::Unauthenticated;
    QTest::newRow("JSON wins otherwise") << 404 << json("not_found") << ConnectCode::NotFound;
}

void ConnectErrorTest::connectError_fallsBackToTheStatus()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ConnectCode, code);
    QCOMPARE(connectCode(answer(status, body)), code);
}

void ConnectErrorTest::connectError_leavesDoubtAboutChanges_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("deadline") << 408 << json("deadline_exceeded") << ErrorKind::Uncertain;
    QTest::newRow("bad gateway") << 502 << QByteArray() << ErrorKind::Uncertain;
    QTest::newRow("gateway time-out") << 504 << QByteArray() << ErrorKind::Uncertain;
    QTest::newRow("not served") << 503 << QByteArray() << ErrorKind::Unavailable;
    QTest::newRow("the server says so") << 502 << json("unavailable") << ErrorKind::Unavailable;
    QTest::newRow("refused") << 403 << json("permission_denied") << ErrorKind::PermissionDenied;
}

void ConnectErrorTest::connectError_leavesDoubtAboutChanges()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QCOMPARE(connectError(answer(status, body), request(true)).kind(), kind);
}

void ConnectErrorTest::connectError_hasADetailForBugReports()
{
    const Error error = connectError(answer(404, json("not_found")), request());
    QCOMPARE(error.detail(),
        u"https://acme.example.com/cloudidl.identity.AppsService/List: HTTP 404, not_found, \"because\"; "
        u"request "
        "11111111-2222-4333-8444-555555555555"_s);
}

void ConnectErrorTest::connectError_namesWhereARedirectPoints()
{
    HttpAnswer redirect = answer(302, {}, {});
    redirect.location = QUrl(u"https://login.example.org/start?state=canary"_s);
    const Error error = connectError(redirect, request());
    QCOMPARE(error.kind(), ErrorKind::NotUnion);
    QVERIFY(error.message().contains("redirected to login.example.org"_L1));
    QVERIFY(!(error.message() + error.detail()).contains("canary"_L1));
}

void ConnectErrorTest::isConnectMessage_wantsStatusAndType()
{
    QVERIFY(isConnectMessage(answer(200, {}, "application/proto")));
    QVERIFY(!isConnectMessage(answer(204, {}, "application/proto")));
    QVERIFY(!isConnectMessage(answer(200, {}, "application/json")));
    QVERIFY(!isConnectMessage(answer(200, {}, {})));
    QVERIFY(connectError(answer(200, {}, "text/html"), request()).message().contains("web page"_L1));
}

QTEST_GUILESS_MAIN(ConnectErrorTest)
#include "connecterror_test.moc"
