// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/practice/practicetenant.h>

#include "practiceclient.h"

#include <cloudidl/identity/apps_service.pb.h>

#include <QElapsedTimer>

#include <optional>
#include <set>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace cloudidl::identity;

namespace {

const QString apps = u"cloudidl.identity.AppsService/"_s;
constexpr int silence = 4'000; // ms; less than the tenant waits for the rest of a request

} // namespace

/// Each fault once, seen from outside.
class PracticeFaultsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void requestCount_countsByPath();
    void fault_hitsItsPathAlone_asOftenAsSaid();
    void faults_comeInTheirOrder();
    void clearFaults_endsThem();
    void latency_holdsUpTheAnswer_afterTheEffect();
    void connectError_hasItsCodeAndStatus();
    void dropBefore_hasNoEffect();
    void dropAfter_hasItsEffect();
    void html_isAnAnswer();
    void htmlError_isA500();
    void truncated_givesHalf();
    void huge_givesSoManyBytes();
    void redirect_pointsElsewhere();
    void hang_neverAnswers_andDoesNotHoldUpTheEnd();
    void silentConnection_doesNotHoldUpTheEnd();
    void tokenLoop_leadsBackToItself();
    void duplicateKeys_comeOnSeveralPages();
    void futureEnum_isInEveryKey();
    void missingSecret_leavesItOut();

private:
    std::optional<PracticeTenant> m_tenant;
    std::optional<PracticeClient> m_client;

    void inject(PracticeFault::Kind kind, const std::string &path, int times = 1);
    [[nodiscard]] std::pair<Reply, GetAppResponse> get(const std::string &clientId);
    [[nodiscard]] std::pair<Reply, CreateAppResponse> create(const std::string &clientId);
    [[nodiscard]] ListAppsResponse list(const std::string &token = {});
    [[nodiscard]] QByteArray rawCreate(const std::string &clientId) const;
};

void PracticeFaultsTest::init()
{
    PracticeOptions options;
    options.pageSize = 10;
    m_tenant.emplace(options);
    const auto endpoint = m_tenant->start();
    QVERIFY(endpoint.has_value());
    m_client.emplace(*endpoint, m_tenant->signedIn().accessToken.reveal().toByteArray());
}

void PracticeFaultsTest::cleanup()
{
    m_client.reset();
    m_tenant.reset();
}

void PracticeFaultsTest::inject(PracticeFault::Kind kind, const std::string &path, int times)
{
    PracticeFault fault;
    fault.kind = kind;
    fault.path = path;
    fault.times = times;
    m_tenant->inject(fault);
}

std::pair<Reply, GetAppResponse> PracticeFaultsTest::get(const std::string &clientId)
{
    GetAppRequest request;
    request.set_organization("practice");
    request.set_client_id(clientId);
    return m_client->call<GetAppResponse>(apps + u"Get"_s, request);
}

std::pair<Reply, CreateAppResponse> PracticeFaultsTest::create(const std::string &clientId)
{
    CreateAppRequest request;
    request.set_organization("practice");
    request.set_client_id(clientId);
    return m_client->call<CreateAppResponse>(apps + u"Create"_s, request);
}

ListAppsResponse PracticeFaultsTest::list(const std::string &token)
{
    ListAppsRequest request;
    request.set_organization("practice");
    request.mutable_request()->set_token(token);
    return m_client->call<ListAppsResponse>(apps + u"List"_s, request).second;
}

// The bytes of one Create, for a bare socket: Qt would send it again after a lost connection.
QByteArray PracticeFaultsTest::rawCreate(const std::string &clientId) const
{
    CreateAppRequest request;
    request.set_organization("practice");
    request.set_client_id(clientId);
    const QByteArray body = QByteArray::fromStdString(request.SerializeAsString());
    QByteArray head = "POST /cloudidl.identity.AppsService/Create HTTP/1.1\r\n";
    head += "Host: " + m_client->endpoint().authority().toLatin1() + "\r\n";
    for (const auto &[name, value] : m_client->connectHeaders())
        head += name + ": " + value + "\r\n";
    head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
    return head + body;
}

void PracticeFaultsTest::requestCount_countsByPath()
{
    QCOMPARE(m_tenant->requestCount(""), 0);
    QCOMPARE(get("ci-pipeline").first.status, 200);
    QCOMPARE(get("nobody").first.status, 404);
    QCOMPARE(m_client->get(u"/config/v1/flyte_client"_s).status, 200);
    QCOMPARE(m_tenant->requestCount("AppsService/Get"), 2);
    QCOMPARE(m_tenant->requestCount("AppsService"), 2);
    QCOMPARE(m_tenant->requestCount("Create"), 0);
    QCOMPARE(m_tenant->requestCount(""), 3);
}

void PracticeFaultsTest::fault_hitsItsPathAlone_asOftenAsSaid()
{
    inject(PracticeFault::Kind::ConnectError, "AppsService/Get", 2);
    QCOMPARE(list().apps_size(), 10);
    QCOMPARE(get("grafana").first.status, 503);
    QCOMPARE(get("grafana").first.status, 503);
    QCOMPARE(get("grafana").first.status, 200);
    inject(PracticeFault::Kind::ConnectError, "AppsService/Get", -1);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(get("grafana").first.status, 503);
}

void PracticeFaultsTest::faults_comeInTheirOrder()
{
    inject(PracticeFault::Kind::HtmlError, "Get");
    inject(PracticeFault::Kind::ConnectError, "");
    QCOMPARE(get("grafana").first.status, 500);
    QCOMPARE(get("grafana").first.status, 503);
    QCOMPARE(get("grafana").first.status, 200);
}

void PracticeFaultsTest::clearFaults_endsThem()
{
    inject(PracticeFault::Kind::HtmlError, "", -1);
    QCOMPARE(get("grafana").first.status, 500);
    m_tenant->clearFaults();
    QCOMPARE(get("grafana").first.status, 200);
}

void PracticeFaultsTest::latency_holdsUpTheAnswer_afterTheEffect()
{
    PracticeFault fault;
    fault.kind = PracticeFault::Kind::Latency;
    fault.path = "AppsService/Create";
    fault.latency = std::chrono::milliseconds(300);
    m_tenant->inject(fault);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(create("late-key").first.status, 200);
    QVERIFY(timer.elapsed() >= 300);

    fault.latency = std::chrono::hours(1);
    m_tenant->inject(fault);
    QTcpSocket socket; // does not wait for the answer
    socket.connectToHost(m_client->endpoint().host(), quint16(m_client->endpoint().port()));
    socket.write(rawCreate("later-key"));
    QTRY_COMPARE(m_tenant->keyCount(), 42);
    QCOMPARE(socket.bytesAvailable(), 0);
}

void PracticeFaultsTest::connectError_hasItsCodeAndStatus()
{
    PracticeFault fault;
    fault.kind = PracticeFault::Kind::ConnectError;
    fault.connectCode = "resource_exhausted";
    fault.httpStatus = 429;
    m_tenant->inject(fault);
    const Reply reply = create("new-key").first;
    QCOMPARE(reply.status, 429);
    QCOMPARE(reply.contentType, QByteArray("application/json"));
    QCOMPARE(reply.errorCode(), u"resource_exhausted"_s);
    QCOMPARE(m_tenant->keyCount(), 40);
}

void PracticeFaultsTest::dropBefore_hasNoEffect()
{
    inject(PracticeFault::Kind::DropBefore, "Create");
    QCOMPARE(m_client->exchange(rawCreate("new-key")), QByteArray());
    QCOMPARE(m_tenant->requestCount("Create"), 1);
    QCOMPARE(m_tenant->keyCount(), 40);
}

void PracticeFaultsTest::dropAfter_hasItsEffect()
{
    inject(PracticeFault::Kind::DropAfter, "Create");
    QCOMPARE(m_client->exchange(rawCreate("new-key")), QByteArray());
    QCOMPARE(m_tenant->requestCount("Create"), 1);
    QCOMPARE(m_tenant->keyCount(), 41);
    QCOMPARE(get("new-key").first.status, 200);
}

void PracticeFaultsTest::html_isAnAnswer()
{
    inject(PracticeFault::Kind::Html, "Create");
    const Reply reply = m_client->post(u"/"_s + apps + u"Create"_s, "", m_client->connectHeaders());
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.contentType.startsWith("text/html"));
    QVERIFY(reply.body.startsWith("<!doctype html>"));
}

void PracticeFaultsTest::htmlError_isA500()
{
    inject(PracticeFault::Kind::HtmlError, "Get");
    const Reply reply = get("grafana").first;
    QCOMPARE(reply.status, 500);
    QVERIFY(reply.contentType.startsWith("text/html"));
}

void PracticeFaultsTest::truncated_givesHalf()
{
    const qsizetype whole = get("grafana").first.body.size();
    inject(PracticeFault::Kind::Truncated, "Get");
    GetAppRequest request;
    request.set_organization("practice");
    request.set_client_id("grafana");
    const Reply reply = m_client->post(u"/"_s + apps + u"Get"_s,
        QByteArray::fromStdString(request.SerializeAsString()), m_client->connectHeaders());
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body.size(), whole / 2);
    GetAppResponse answer;
    QVERIFY(!answer.ParseFromArray(reply.body.constData(), int(reply.body.size())));
}

void PracticeFaultsTest::huge_givesSoManyBytes()
{
    inject(PracticeFault::Kind::Huge, "List");
    const Reply reply = m_client->post(u"/"_s + apps + u"List"_s, "", m_client->connectHeaders());
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body.size(), 20 * 1024 * 1024);
}

void PracticeFaultsTest::redirect_pointsElsewhere()
{
    PracticeFault fault;
    fault.kind = PracticeFault::Kind::Redirect;
    fault.redirectTo = "https://elsewhere.example/login";
    m_tenant->inject(fault);
    const Reply reply = get("grafana").first;
    QCOMPARE(reply.status, 301);
    QCOMPARE(reply.location, QByteArray("https://elsewhere.example/login"));
}

void PracticeFaultsTest::hang_neverAnswers_andDoesNotHoldUpTheEnd()
{
    inject(PracticeFault::Kind::Hang, "flyte_client", -1);
    QTcpSocket socket;
    socket.connectToHost(m_client->endpoint().host(), quint16(m_client->endpoint().port()));
    socket.write("GET /config/v1/flyte_client HTTP/1.1\r\nHost: 127.0.0.1:"
        + QByteArray::number(m_client->endpoint().port()) + "\r\n\r\n");
    QTRY_COMPARE(m_tenant->requestCount("flyte_client"), 1);
    QCOMPARE(get("grafana").first.status, 200); // others are served meanwhile
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);

    QElapsedTimer timer;
    timer.start();
    m_tenant.reset();
    QVERIFY2(timer.elapsed() < silence, qPrintable(QString::number(timer.elapsed())));
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(socket.readAll(), QByteArray());
}

void PracticeFaultsTest::silentConnection_doesNotHoldUpTheEnd()
{
    QTcpSocket silent;
    silent.connectToHost(m_client->endpoint().host(), quint16(m_client->endpoint().port()));
    QTRY_COMPARE(silent.state(), QAbstractSocket::ConnectedState);
    QTcpSocket half;
    half.connectToHost(m_client->endpoint().host(), quint16(m_client->endpoint().port()));
    half.write("POST /oauth2/token HTTP/1.1\r\nContent-Length: 100\r\n\r\nhalf");
    QTRY_COMPARE(half.bytesToWrite(), 0);
    QCOMPARE(get("grafana").first.status, 200);
    QElapsedTimer timer;
    timer.start();
    m_tenant.reset();
    QVERIFY2(timer.elapsed() < silence, qPrintable(QString::number(timer.elapsed())));
}

void PracticeFaultsTest::tokenLoop_leadsBackToItself()
{
    inject(PracticeFault::Kind::TokenLoop, "List", -1);
    const ListAppsResponse first = list();
    const ListAppsResponse second = list(first.token());
    QVERIFY(!first.token().empty());
    QCOMPARE(second.token(), first.token());
    QCOMPARE(list(second.token()).apps(0).client_id(), second.apps(0).client_id());
}

void PracticeFaultsTest::duplicateKeys_comeOnSeveralPages()
{
    inject(PracticeFault::Kind::DuplicateKeys, "List", -1);
    std::multiset<std::string> seen;
    std::set<std::string> repeatedFromEarlierPages;
    std::string token;
    do {
        const ListAppsResponse page = list(token);
        const std::multiset<std::string> before = seen;
        for (const App &app : page.apps()) {
            if (before.contains(app.client_id()))
                repeatedFromEarlierPages.insert(app.client_id());
            seen.insert(app.client_id());
        }
        token = page.token();
    } while (!token.empty());
    QCOMPARE(std::set<std::string>(seen.begin(), seen.end()).size(), size_t(40));
    QCOMPARE(repeatedFromEarlierPages.size(), size_t(3)); // four pages
    QCOMPARE(seen.size(), size_t(40 + 3 + 4));
}

void PracticeFaultsTest::futureEnum_isInEveryKey()
{
    inject(PracticeFault::Kind::FutureEnum, "AppsService", -1);
    const ListAppsResponse page = list();
    for (const App &app : page.apps()) {
        QVERIFY(!GrantTypes_IsValid(*app.grant_types().rbegin()));
        QVERIFY(!TokenEndpointAuthMethod_IsValid(app.token_endpoint_auth_method()));
    }
    QVERIFY(!ApplicationType_IsValid(get("grafana").second.app().application_type()));
    QVERIFY(!ResponseTypes_IsValid(*create("new-key").second.app().response_types().rbegin()));
}

void PracticeFaultsTest::missingSecret_leavesItOut()
{
    inject(PracticeFault::Kind::MissingSecret, "Create");
    const auto [reply, created] = create("new-key");
    QCOMPARE(reply.status, 200);
    QVERIFY(created.app().client_secret().empty());
    QVERIFY(!create("newer-key").second.app().client_secret().empty());
}

QTEST_GUILESS_MAIN(PracticeFaultsTest)
#include "practicefaults_test.moc"
