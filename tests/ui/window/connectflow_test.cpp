// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "windowbench.h"

#include <tests/support/scriptedserver.h>
#include <tests/support/testcertificates.h>

#include <app/keys/workspace.h>

#include <QAbstractButton>
#include <QLineEdit>
#include <QListWidget>

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

    void wrongAddress_isTold();
    void brokenCaFile_isSaidAtItsField();
    void whatIsFound_isOffered_andConnects();
    void key_signsInWithoutABrowser();
    void slowDisk_keepsNobodyWaiting();
    void secondAsking_showsTheSameDialog();

private:
    void openDialog();
    void connectTo(const QString &address);
    [[nodiscard]] QLineEdit *field(const QString &name) const
    {
        return m_bench->field<QLineEdit>(connectDialog, name);
    }
    /// What is said at the address.
    [[nodiscard]] QString said() const { return field(u"addressEdit"_s)->accessibleDescription(); }

    std::optional<WindowBench> m_bench;
};

void ConnectFlowTest::openDialog()
{
    m_bench->trigger(ActionId::Connect);
    SOON(m_bench->dialog(connectDialog));
}

void ConnectFlowTest::connectTo(const QString &address)
{
    openDialog();
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
    SOON(said().contains("web page"_L1));
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
    SOON(field(u"caFileEdit"_s)->isVisible());
    field(u"caFileEdit"_s)->setText(certificates.authorityFile());
    m_bench->button(connectDialog, u"connectButton"_s)->click();
    SOON(!said().isEmpty() && !server.requests().isEmpty()); // trusted now
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

// After one attempt: tests/app/keys/controlplanecheck_test.cpp.
void ConnectFlowTest::wrongAddress_isTold()
{
    connectTo(u"no-such-host.invalid"_s); // RFC 6761 §6.4
    SOON(said().contains("no server named"_L1));
    QVERIFY(m_bench->connections.connections().isEmpty());
}

void ConnectFlowTest::brokenCaFile_isSaidAtItsField()
{
    openDialog();
    field(u"addressEdit"_s)->setText(u"acme.example.com"_s);
    field(u"caFileEdit"_s)->setText(u"/no/such.pem"_s);
    m_bench->button(connectDialog, u"connectButton"_s)->click();
    SOON(field(u"caFileEdit"_s)->isVisible() && field(u"caFileEdit"_s)->hasFocus());
}

void ConnectFlowTest::whatIsFound_isOffered_andConnects()
{
    FoundConnection tenant;
    tenant.endpoint = m_bench->endpoint;
    tenant.organization = u"practice"_s;
    tenant.sources = {u"~/.flyte/config.yaml"_s};
    m_bench->foundHere = {{tenant}, {}};
    openDialog();
    auto *list = m_bench->field<QListWidget>(connectDialog, u"foundList"_s);
    QVERIFY(list->isVisible()); // from the start
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    SOON_COMPARE(m_bench->shownRows(), 39);
    QCOMPARE(m_bench->connections.connections().first().organization, u"practice"_s);
}

void ConnectFlowTest::key_signsInWithoutABrowser()
{
    const auto made = m_bench->someoneElse().apps().create({u"robot"_s, u"robot"_s, {}, {}, true});
    SOON(made.isFinished());
    const CreatedKey key = made.result().value();
    FoundConnection tenant;
    tenant.endpoint = m_bench->endpoint;
    tenant.sources = {u"FLYTE_API_KEY"_s};
    tenant.key = ApplicationCredentials{key.key.clientId, key.clientSecret};
    m_bench->foundHere = {{tenant}, {}};
    openDialog();
    auto *list = m_bench->field<QListWidget>(connectDialog, u"foundList"_s);
    QVERIFY(list->isVisible()); // from the start
    list->setCurrentRow(0);
    field(u"organizationEdit"_s)->setText(u"practice"_s);
    m_bench->button(connectDialog, u"connectWithKeyButton"_s)->click();
    SOON_COMPARE(m_bench->shownRows(), 40);
    QCOMPARE(m_bench->browser.pages, 0);
    QCOMPARE(m_bench->keychain.writes, 0);
}

void ConnectFlowTest::slowDisk_keepsNobodyWaiting()
{
    FoundConnection tenant;
    tenant.endpoint = m_bench->endpoint;
    tenant.sources = {u"~/.flyte/config.yaml"_s};
    m_bench->foundHere = {{tenant}, {}};
    m_bench->disk.acquire();
    openDialog();
    QVERIFY(!m_bench->field<QListWidget>(connectDialog, u"foundList"_s)->isVisible());
    m_bench->disk.release();
    SOON(m_bench->field<QListWidget>(connectDialog, u"foundList"_s)->isVisible());
}

void ConnectFlowTest::secondAsking_showsTheSameDialog()
{
    openDialog();
    m_bench->trigger(ActionId::Connect);
    QCOMPARE(m_bench->window.findChildren<QDialog *>(connectDialog).size(), 1);
    QTest::keyClick(m_bench->dialog(connectDialog), Qt::Key_Escape);
    openDialog();
}

QTEST_MAIN(ConnectFlowTest)
#include "connectflow_test.moc"
