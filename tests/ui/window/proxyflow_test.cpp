// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/statuslabel.h>
#include <ui/window/proxyflow.h>

#include <app/auth/proxykeychain.h>
#include <app/rpc/network.h>
#include <tests/app/auth/faultykeychain.h>
#include <tests/support/scriptedserver.h>
#include <ui/dialogs/proxydialog.h>
#include <ui/widgets/linkbutton.h>
#include <ui/widgets/messagebar.h>

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

/// A proxy that wants ann's password, and leads nowhere: what comes after it is no TLS.
class DemandingProxy
{
public:
    DemandingProxy()
    {
        m_server.answer([this](const ReceivedRequest &request) {
            const QByteArray expected = "Basic " + QByteArray("ann:right").toBase64();
            const bool isRight = request.header("proxy-authorization") == expected;
            if (m_isSilent)
                return Reaction();
            return isRight ? Reaction{"HTTP/1.1 200 OK\r\n\r\n", Reaction::Then::Close}
                           : Reaction{"HTTP/1.1 407 Who?\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                                      "Content-Length: 0\r\n\r\n"};
        });
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(m_server.serverPort()));
    }

    void stopAnswering() { m_isSilent = true; }
    [[nodiscard]] ProxyAddress address() const { return {u"127.0.0.1"_s, m_server.serverPort()}; }

private:
    ScriptedServer m_server;
    bool m_isSilent = false;
};

} // namespace

class ProxyFlowTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void refusal_offersToEnterThePassword_andOpensNothing();
    void rightPassword_isUsedFromThenOn();
    void wrongPassword_isSaidAndAskedForAgain();
    void cancel_leavesThingsAsTheyAre();
    void cancel_whileAsking_leavesThingsAsTheyAre();
    void keptPassword_isInTheKeychain();
    void keychainTrouble_isSaid_andThePasswordUsed();
    void dialogThatWaits_getsTheQuestionOverIt();
    void ask_doesNothing_whereNoProxyRefused();

private:
    [[nodiscard]] ErrorKind send();
    [[nodiscard]] ProxyDialog *dialog() const { return m_window->findChild<ProxyDialog *>(); }
    void openDialog();
    void enter(const QString &password) const;

    std::unique_ptr<DemandingProxy> m_proxy;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<FaultyKeychain> m_keychain;
    std::unique_ptr<Network> m_network;
    std::unique_ptr<ProxyKeychain> m_kept;
    std::unique_ptr<QWidget> m_window;
    MessageBar *m_bar = nullptr;
    std::unique_ptr<ProxyFlow> m_flow;
};

void ProxyFlowTest::init()
{
    m_proxy = std::make_unique<DemandingProxy>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
    m_keychain = std::make_unique<FaultyKeychain>();
    m_network = std::make_unique<Network>();
    m_kept = std::make_unique<ProxyKeychain>(*m_keychain, *m_settings, m_network->proxyLogins);
    m_window = std::make_unique<QWidget>();
    m_bar = new MessageBar;
    (new QVBoxLayout(m_window.get()))->addWidget(m_bar);
    m_window->resize(700, 500);
    m_window->show();
    m_flow = std::make_unique<ProxyFlow>(*m_window, *m_bar, *m_network, *m_kept);
}

void ProxyFlowTest::cleanup()
{
    m_flow.reset();
    m_window.reset();
    m_kept.reset();
    m_network.reset();
    qunsetenv("https_proxy");
}

/// Tls: past the proxy.
ErrorKind ProxyFlowTest::send()
{
    HttpClient http(*m_network, {});
    HttpRequest request;
    request.url = QUrl(u"https://union.contract.test/x?y=z"_s);
    const auto answer = http.send(request);
    if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }, 10'000))
        return ErrorKind::Cancelled;
    return answer.result().error().kind();
}

void ProxyFlowTest::openDialog()
{
    QCOMPARE(send(), ErrorKind::ProxyAuthentication);
    QTRY_VERIFY(m_bar->isShowing());
    m_flow->ask();
    QVERIFY(dialog());
    QTRY_VERIFY(dialog()->isVisible());
}

void ProxyFlowTest::enter(const QString &password) const
{
    dialog()->findChild<QLineEdit *>(u"userEdit"_s)->setText(u"ann"_s);
    dialog()->findChild<QLineEdit *>(u"passwordEdit"_s)->setText(password);
    dialog()->findChild<QPushButton *>(u"signInButton"_s)->click();
}

void ProxyFlowTest::refusal_offersToEnterThePassword_andOpensNothing()
{
    QCOMPARE(send(), ErrorKind::ProxyAuthentication);
    QTRY_VERIFY(m_bar->isShowing());
    QVERIFY(!dialog());
    QVERIFY2(m_bar->text().contains(m_proxy->address().text()), qPrintable(m_bar->text()));
    const auto buttons = m_bar->findChildren<LinkButton *>();
    const auto offer = std::find_if(buttons.begin(), buttons.end(),
        [](const LinkButton *button) { return button->text() == u"Enter password…"_s; });
    QVERIFY(offer != buttons.end());
    (*offer)->click();
    QTRY_VERIFY(dialog());
}

void ProxyFlowTest::rightPassword_isUsedFromThenOn()
{
    openDialog();
    const QSignalSpy accepted(m_flow.get(), &ProxyFlow::accepted);
    enter(u"right"_s);
    QTRY_COMPARE(accepted.count(), 1);
    QTRY_VERIFY(!dialog());
    QVERIFY(!m_bar->isShowing());
    QVERIFY(send() != ErrorKind::ProxyAuthentication);
    QVERIFY(!m_kept->isKept(m_proxy->address()));
    QCOMPARE(m_keychain->writes, 0);
}

void ProxyFlowTest::wrongPassword_isSaidAndAskedForAgain()
{
    openDialog();
    const QSignalSpy accepted(m_flow.get(), &ProxyFlow::accepted);
    enter(u"wrong"_s);
    const auto *trouble = dialog()->findChild<StatusLabel *>(u"trouble"_s);
    QTRY_VERIFY(trouble->isVisible());
    QVERIFY2(trouble->text().contains("did not accept"_L1), qPrintable(trouble->text()));
    QCOMPARE(accepted.count(), 0);
    enter(u"right"_s);
    QTRY_COMPARE(accepted.count(), 1);
}

void ProxyFlowTest::cancel_leavesThingsAsTheyAre()
{
    openDialog();
    enter(u"wrong"_s);
    QTRY_VERIFY(dialog()->findChild<QWidget *>(u"trouble"_s)->isVisible());
    dialog()->findChild<QPushButton *>(u"cancelButton"_s)->click();
    QTRY_VERIFY(!dialog());
    QVERIFY(!m_network->proxyLogins.known(m_proxy->address()));
    QCOMPARE(send(), ErrorKind::ProxyAuthentication);
}

void ProxyFlowTest::cancel_whileAsking_leavesThingsAsTheyAre()
{
    openDialog();
    m_proxy->stopAnswering();
    enter(u"right"_s);
    QVERIFY(dialog()->isBusy());
    dialog()->findChild<QPushButton *>(u"cancelButton"_s)->click();
    QTRY_VERIFY(!dialog());
    QVERIFY(!m_network->proxyLogins.known(m_proxy->address()));
}

void ProxyFlowTest::keptPassword_isInTheKeychain()
{
    openDialog();
    dialog()->findChild<QCheckBox *>(u"keepCheck"_s)->setChecked(true);
    enter(u"right"_s);
    QTRY_VERIFY(!dialog());
    QVERIFY(m_kept->isKept(m_proxy->address()));
    QCOMPARE(m_keychain->writes, 1);

    Network next; // the next run
    ProxyKeychain kept(*m_keychain, *m_settings, next.proxyLogins);
    QCOMPARE(next.proxyLogins.find(m_proxy->address()).result().value()->password, Secret("right"));
}

void ProxyFlowTest::keychainTrouble_isSaid_andThePasswordUsed()
{
    m_keychain->writeError = Error(ErrorKind::KeychainLocked, u"It is locked."_s);
    openDialog();
    dialog()->findChild<QCheckBox *>(u"keepCheck"_s)->setChecked(true);
    enter(u"right"_s);
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY2(m_bar->text().contains("It is locked."_L1), qPrintable(m_bar->text()));
    QVERIFY(send() != ErrorKind::ProxyAuthentication);
}

void ProxyFlowTest::dialogThatWaits_getsTheQuestionOverIt()
{
    QPointer<Sheet> waiting = new Sheet(u"Connect"_s, m_window.get());
    waiting->openOverWindow();
    QTRY_COMPARE(QApplication::activeModalWidget(), waiting.data());
    waiting->setBusy(u"Looking…"_s);
    QCOMPARE(send(), ErrorKind::ProxyAuthentication);
    QTRY_VERIFY(dialog());
    QCOMPARE(dialog()->parentWidget(), waiting.data());
    QVERIFY(!m_bar->isShowing());
}

void ProxyFlowTest::ask_doesNothing_whereNoProxyRefused()
{
    m_flow->ask();
    QVERIFY(!dialog());
}

QTEST_MAIN(ProxyFlowTest)
#include "proxyflow_test.moc"
