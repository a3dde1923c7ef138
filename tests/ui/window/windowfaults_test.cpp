// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
// "Bad input and faults" at the window's level: what each fault looks like to the person.
#include "windowbench.h"

#include <tests/support/capturedlog.h>
#include <tests/support/scriptedserver.h>
#include <tests/support/testcertificates.h>

#include <app/keys/workspace.h>
#include <ui/keytable/keytable.h>
#include <ui/widgets/selectabletext.h>
#include <ui/window/keydetails.h>

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

using Kind = PracticeFault::Kind;

PracticeFault faultAt(const char *path, Kind kind)
{
    PracticeFault fault;
    fault.kind = kind;
    fault.path = path;
    fault.times = -1;
    return fault;
}

PracticeFault connectError(const char *path, const char *code, int status)
{
    PracticeFault fault = faultAt(path, Kind::ConnectError);
    fault.connectCode = code;
    fault.httpStatus = status;
    return fault;
}

bool isSentence(const QString &text)
{
    return text.size() > 20 && text.endsWith(u'.');
}

/// What a fault of List looks like.
struct Row
{
    const char *name;
    PracticeFault fault;
    const char *heading; ///< of the empty state while there is no list
    const char *button; ///< what it offers
};

constexpr auto list = "AppsService/List";
constexpr auto metadata = "OAuth2Metadata";

QList<Row> rows()
{
    PracticeFault redirect = faultAt(list, Kind::Redirect);
    redirect.redirectTo = "http://127.0.0.1:9/elsewhere";
    return {
        {"unavailable", connectError(list, "unavailable", 503), "The keys could not be loaded", "Try again"},
        {"permission denied", connectError(list, "permission_denied", 403), "You may not see the keys",
            "Try again"},
        {"unimplemented", connectError(list, "unimplemented", 404), "No API keys at this address",
            "Connect to another address…"},
        {"unauthenticated for good", connectError(list, "unauthenticated", 401), "Your sign-in has ended",
            "Sign in…"},
        {"internal", connectError(list, "internal", 500), "The keys could not be loaded", "Try again"},
        {"dropped", faultAt(list, Kind::DropBefore), "Union can't be reached", "Try again"},
        {"dropped after", faultAt(list, Kind::DropAfter), "Union can't be reached", "Try again"},
        {"web page", faultAt(list, Kind::Html), "No API keys at this address", "Connect to another address…"},
        {"500 with a web page", faultAt(list, Kind::HtmlError), "The keys could not be loaded", "Try again"},
        {"half a message", faultAt(list, Kind::Truncated), "The keys could not be loaded", "Try again"},
        {"20 MB", faultAt(list, Kind::Huge), "The keys could not be loaded", "Try again"},
        {"redirect", redirect, "No API keys at this address", "Connect to another address…"},
    };
}

} // namespace

Q_DECLARE_METATYPE(PracticeFault)

class WindowFaultsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench.emplace(); }
    void cleanup() { m_bench.reset(); }

    void atTheStart_theEmptyStateExplains_data() { listFaults(); }
    void atTheStart_theEmptyStateExplains();
    void later_theListStays_andTheBarExplains_data() { listFaults(); }
    void later_theListStays_andTheBarExplains();
    void network_isExplained_data();
    void network_isExplained();
    void redirect_carriesNoTokenElsewhere();
    void silence_canBeCancelled();
    void tokenLoop_keepsWhatCame_andSaysSo();
    void harmlessFaults_showTheKeys_data();
    void harmlessFaults_showTheKeys();
    void create_failsWithinItsDialog_data();
    void create_failsWithinItsDialog();

private:
    void listFaults();

    std::optional<WindowBench> m_bench;
};

void WindowFaultsTest::listFaults()
{
    QTest::addColumn<PracticeFault>("fault");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("button");
    for (const Row &row : rows())
        QTest::newRow(row.name) << row.fault << QString::fromUtf8(row.heading)
                                << QString::fromUtf8(row.button);
}

void WindowFaultsTest::atTheStart_theEmptyStateExplains()
{
    QFETCH(PracticeFault, fault);
    QFETCH(QString, heading);
    QFETCH(QString, button);
    const CapturedLog log;
    m_bench->keepSignIn(m_bench->endpoint);
    m_bench->tenant.inject(fault);
    m_bench->openSignedOut();
    SOON_COMPARE(m_bench->emptyHeading(), heading);
    QVERIFY2(isSentence(m_bench->emptyText()), qPrintable(m_bench->emptyText()));
    QCOMPARE(m_bench->emptyButton()->text(), button);
    QVERIFY(m_bench->emptyButton()->isVisible() && m_bench->emptyButton()->isEnabled());
    QVERIFY(!m_bench->leaksToken(log.text()));

    m_bench->tenant.clearFaults();
    m_bench->trigger(ActionId::Refresh);
    SOON_COMPARE(m_bench->shownRows(), 39);
}

void WindowFaultsTest::later_theListStays_andTheBarExplains()
{
    QFETCH(PracticeFault, fault);
    const CapturedLog log;
    QVERIFY(m_bench->openSignedIn());
    QVERIFY(m_bench->select({u"vault-sync"_s}));
    m_bench->tenant.inject(fault);
    m_bench->trigger(ActionId::Refresh);
    SOON(!m_bench->message().isEmpty());
    QVERIFY2(isSentence(m_bench->message()), qPrintable(m_bench->message()));
    QVERIFY(m_bench->messageAction()->isVisible());
    QVERIFY(!m_bench->messageAction()->text().isEmpty());
    QCOMPARE(m_bench->shownRows(), 39);
    QCOMPARE(m_bench->window.selectedClientIds(), QStringList(u"vault-sync"_s));
    QVERIFY(!m_bench->leaksToken(log.text()));

    m_bench->tenant.clearFaults();
    m_bench->trigger(ActionId::Refresh);
    SOON_COMPARE(m_bench->message(), QString()); // what is over is no longer said
    QCOMPARE(m_bench->shownRows(), 39);
}

void WindowFaultsTest::network_isExplained_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("heading");
    QTest::newRow("refused port") << u"refused"_s << u"Union can't be reached"_s;
    QTest::newRow("no such host") << u"unknown host"_s << u"Union can't be reached"_s;
    QTest::newRow("connections dropped") << u"dropping"_s << u"Union can't be reached"_s;
    QTest::newRow("web console") << u"console"_s << u"No API keys at this address"_s;
    QTest::newRow("certificate for another name") << u"name"_s << u"The server can't be trusted"_s;
    QTest::newRow("unknown authority") << u"authority"_s << u"The server can't be trusted"_s;
    QTest::newRow("expired certificate") << u"expired"_s << u"The server can't be trusted"_s;
}

void WindowFaultsTest::network_isExplained()
{
    QFETCH(QString, what);
    QFETCH(QString, heading);
    const CapturedLog log;
    TestCertificates certificates;
    std::optional<ServerIdentity> identity;
    if (what == "name"_L1)
        identity = certificates.forAnotherName();
    else if (what == "authority"_L1)
        identity = certificates.trusted();
    else if (what == "expired"_L1)
        identity = certificates.expired();
    ScriptedServer server(identity);
    server.answer("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>");
    if (what == "dropping"_L1)
        server.dropNewConnections();
    QString address = server.url().toString();
    if (what == "refused"_L1)
        address = u"http://127.0.0.1:%1"_s.arg(refusedPort());
    else if (what == "unknown host"_L1)
        address = u"https://no-such-host.invalid"_s;

    Connection connection = m_bench->connection();
    connection.endpoint = Endpoint::parse(address).value();
    if (what == "name"_L1 || what == "expired"_L1)
        connection.caFile = certificates.authorityFile();
    m_bench->keepSignIn(connection.endpoint);
    m_bench->controller->addAndOpen(connection);
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->emptyHeading(), heading, 60000);
    QVERIFY2(isSentence(m_bench->emptyText()), qPrintable(m_bench->emptyText()));
    QVERIFY(m_bench->emptyButton()->isVisible());
    QVERIFY(!m_bench->leaksToken(log.text()));
    QVERIFY(m_bench->keychain.removals == 0); // nothing is lost
}

void WindowFaultsTest::redirect_carriesNoTokenElsewhere()
{
    ScriptedServer elsewhere;
    elsewhere.answer("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    QVERIFY(m_bench->openSignedIn());
    PracticeFault fault = faultAt(list, Kind::Redirect);
    fault.redirectTo = elsewhere.url().toString().toStdString();
    m_bench->tenant.inject(fault);
    m_bench->trigger(ActionId::Refresh);
    SOON(m_bench->message().contains("redirected to"_L1));
    QCOMPARE(elsewhere.connections(), 0);
}

void WindowFaultsTest::silence_canBeCancelled()
{
    m_bench->keepSignIn(m_bench->endpoint);
    m_bench->tenant.inject(faultAt(list, Kind::Hang));
    m_bench->openSignedOut();
    auto *cancel = m_bench->window.findChild<QAbstractButton *>(u"cancelLoadButton"_s);
    SOON(cancel->isVisible());
    SOON(m_bench->tenant.requestCount(list) > 0);
    cancel->click();
    QVERIFY(!cancel->isVisible());
    QCOMPARE(m_bench->emptyHeading(), u"Loading was stopped"_s);
    QCOMPARE(m_bench->emptyButton()->text(), u"Load all"_s);
    QVERIFY(isSentence(m_bench->emptyText()));
    m_bench->tenant.clearFaults();
    m_bench->emptyButton()->click();
    SOON_COMPARE(m_bench->shownRows(), 39);
}

void WindowFaultsTest::tokenLoop_keepsWhatCame_andSaysSo()
{
    m_bench.reset();
    m_bench.emplace(PracticeOptions{.pageSize = 10});
    m_bench->keepSignIn(m_bench->endpoint);
    m_bench->tenant.inject(faultAt(list, Kind::TokenLoop));
    m_bench->openSignedOut();
    SOON(isSentence(m_bench->message()));
    QCOMPARE(m_bench->messageAction()->text(), u"Try again"_s);
    QVERIFY(m_bench->shownRows() >= 10);
}

void WindowFaultsTest::harmlessFaults_showTheKeys_data()
{
    QTest::addColumn<PracticeFault>("fault");
    PracticeFault once = connectError(list, "unavailable", 503);
    once.times = 2;
    QTest::newRow("unavailable for a moment") << once;
    once = faultAt(list, Kind::DropAfter);
    once.times = 1;
    QTest::newRow("dropped once") << once;
    QTest::newRow("duplicate ids") << faultAt(list, Kind::DuplicateKeys);
    QTest::newRow("enums from the future") << faultAt(list, Kind::FutureEnum);
    QTest::newRow("no identity") << connectError("UserInfo", "internal", 500);
    QTest::newRow("metadata as documents only") << connectError(metadata, "unimplemented", 404);
}

void WindowFaultsTest::harmlessFaults_showTheKeys()
{
    QFETCH(PracticeFault, fault);
    m_bench->tenant.inject(fault);
    QVERIFY(m_bench->openSignedIn());
    QCOMPARE(m_bench->message(), QString());
    QVERIFY(m_bench->shownRows() >= 39);
    QVERIFY(m_bench->select({u"nightly-etl"_s}));
    QVERIFY(m_bench->window.details().findChild<SelectableText *>(u"detailsTitle"_s)->toPlainText()
        == "nightly-etl"_L1);
}

void WindowFaultsTest::create_failsWithinItsDialog_data()
{
    constexpr auto create = "AppsService/Create";
    QTest::addColumn<PracticeFault>("fault");
    QTest::newRow("unavailable") << connectError(create, "unavailable", 503);
    QTest::newRow("permission denied") << connectError(create, "permission_denied", 403);
    QTest::newRow("invalid") << connectError(create, "invalid_argument", 400);
    QTest::newRow("unauthenticated") << connectError(create, "unauthenticated", 401);
    QTest::newRow("dropped before") << faultAt(create, Kind::DropBefore);
    QTest::newRow("dropped after") << faultAt(create, Kind::DropAfter);
    QTest::newRow("web page") << faultAt(create, Kind::Html);
    QTest::newRow("500 with a web page") << faultAt(create, Kind::HtmlError);
    QTest::newRow("half a message") << faultAt(create, Kind::Truncated);
    QTest::newRow("20 MB") << faultAt(create, Kind::Huge);
    QTest::newRow("no secret") << faultAt(create, Kind::MissingSecret);
}

void WindowFaultsTest::create_failsWithinItsDialog()
{
    QFETCH(PracticeFault, fault);
    const CapturedLog log;
    const QString dialog = u"newKeyDialog"_s;
    QVERIFY(m_bench->openSignedIn());
    m_bench->tenant.inject(fault);
    m_bench->trigger(ActionId::NewKey);
    QTest::keyClicks(m_bench->field<QLineEdit>(dialog, u"nameEdit"_s), u"ci"_s);
    auto *create = m_bench->button(dialog, u"createButton"_s);
    create->click();
    SOON(!m_bench->trouble(dialog).isEmpty());
    QVERIFY2(isSentence(m_bench->trouble(dialog)), qPrintable(m_bench->trouble(dialog)));
    QVERIFY(create->isEnabled());
    // Only a call that was refused for its token is sent again, with a fresh one.
    QCOMPARE(m_bench->tenant.requestCount("AppsService/Create"), fault.httpStatus == 401 ? 2 : 1);
    QCOMPARE(m_bench->shownRows(), 39); // no key without its secret
    QVERIFY(!m_bench->leaksToken(log.text()));
    QTest::keyClick(m_bench->dialog(dialog), Qt::Key_Escape);
    QVERIFY(!m_bench->dialog(dialog));
}

QTEST_MAIN(WindowFaultsTest)
#include "windowfaults_test.moc"
