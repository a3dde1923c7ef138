// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "windowbench.h"

#include <tests/support/scriptedserver.h>
#include <tests/support/testcertificates.h>

#include <QAbstractButton>
#include <QLineEdit>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QString connectDialog = u"connectDialog"_s;
const QString signInDialog = u"signInDialog"_s;

} // namespace

class ConnectFlowTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench.emplace(); }
    void cleanup() { m_bench.reset(); }

    void address_becomesAConnection_andASession();
    void addressThatIsNone_isExplained();
    void addressWithoutUnion_isExplained_andCanBeChanged();
    void unknownAuthority_unfoldsTheFieldForIt();
    void silentAddress_canBeCancelled();

private:
    void connectTo(const QString &address);

    std::optional<WindowBench> m_bench;
};

void ConnectFlowTest::connectTo(const QString &address)
{
    m_bench->trigger(ActionId::Connect);
    QVERIFY(m_bench->dialog(connectDialog));
    m_bench->field<QLineEdit>(connectDialog, u"addressEdit"_s)->setText(address);
    m_bench->field<QLineEdit>(connectDialog, u"organizationEdit"_s)->setText(u"practice"_s);
    m_bench->button(connectDialog, u"connectButton"_s)->click();
}

void ConnectFlowTest::address_becomesAConnection_andASession()
{
    connectTo(m_bench->endpoint.url().toString() + u"/console/projects"_s);
    SOON_COMPARE(m_bench->shownRows(), 39);
    QVERIFY(!m_bench->dialog(connectDialog));
    QVERIFY(!m_bench->dialog(signInDialog));
    QCOMPARE(m_bench->connections.connections().size(), 1);
    QVERIFY(m_bench->connections.connections().first().hasAccount);
    QCOMPARE(m_bench->keychain.writes, 1);
}

void ConnectFlowTest::addressThatIsNone_isExplained()
{
    connectTo(u"ftp://example.com"_s);
    QVERIFY(m_bench->dialog(connectDialog));
    auto *address = m_bench->field<QLineEdit>(connectDialog, u"addressEdit"_s);
    QVERIFY(!address->accessibleDescription().isEmpty());
    QVERIFY(m_bench->connections.connections().isEmpty());
}

void ConnectFlowTest::addressWithoutUnion_isExplained_andCanBeChanged()
{
    ScriptedServer console;
    console.answer("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>");
    connectTo(console.url().toString());
    SOON(!m_bench->trouble(connectDialog).isEmpty());
    QVERIFY(m_bench->connections.connections().isEmpty());
    m_bench->field<QLineEdit>(connectDialog, u"addressEdit"_s)->setText(m_bench->endpoint.url().toString());
    m_bench->button(connectDialog, u"connectButton"_s)->click();
    SOON_COMPARE(m_bench->shownRows(), 39);
}

void ConnectFlowTest::unknownAuthority_unfoldsTheFieldForIt()
{
    TestCertificates certificates;
    const ScriptedServer server(certificates.trusted());
    connectTo(server.url().toString());
    SOON(m_bench->trouble(connectDialog).contains("authority"_L1));
    QVERIFY(m_bench->field<QLineEdit>(connectDialog, u"caFileEdit"_s)->isVisible());
}

void ConnectFlowTest::silentAddress_canBeCancelled()
{
    ScriptedServer silent;
    silent.answer(Reaction{});
    connectTo(silent.url().toString());
    QVERIFY(!m_bench->button(connectDialog, u"connectButton"_s)->isEnabled());
    QTest::keyClick(m_bench->dialog(connectDialog), Qt::Key_Escape);
    QVERIFY(!m_bench->dialog(connectDialog));
    QCOMPARE(m_bench->emptyHeading(), u"Connect to Union"_s);
}

QTEST_MAIN(ConnectFlowTest)
#include "connectflow_test.moc"
