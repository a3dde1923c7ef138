// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/ui/window/windowbench.h>

#include <app/auth/session.h>
#include <app/keys/workspace.h>
#include <ui/desktop/newkeyrequest.h>

#include <QDialog>
#include <QTest>
#include <QTimeZone>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QString newKeyDialog = u"newKeyDialog"_s;

} // namespace

class NewKeyRequestTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void signedIn_opensTheDialogAtOnce();
    void signedOut_opensItAfterTheSignIn_once();
    void whileLocked_opensItAfterTheUnlock();
    void whileAnotherDialogIsOpen_waitsForIt();
    void whileItIsOpen_noSecondOneComes();
    void whenTheSignInIsDismissed_theWishIsOver();
    void whenConnectingIsDismissed_theWishIsOver();
    void whenTheKeychainStaysLocked_theWishIsOver();
    void whenAnotherConnectionIsShown_theWishIsOver();
    void afterAWhile_theWishIsOver();
    void askedAgain_countsAnew();

private:
    /// Whether the dialog stays away once keys can be created.
    [[nodiscard]] bool isForgotten();
    [[nodiscard]] QDialog *dialog() const { return m_bench->dialog(newKeyDialog); }

    std::unique_ptr<WindowBench> m_bench;
    std::unique_ptr<NewKeyRequest> m_request;
    QDateTime m_now;
};

void NewKeyRequestTest::init()
{
    m_bench = std::make_unique<WindowBench>();
    m_request
        = std::make_unique<NewKeyRequest>(m_bench->window, *m_bench->controller, [this] { return m_now; });
    m_now = QDateTime(QDate(2026, 5, 4), QTime(12, 0), QTimeZone::utc());
    m_bench->window.show();
}

void NewKeyRequestTest::cleanup()
{
    m_request.reset();
    m_bench.reset();
}

void NewKeyRequestTest::signedIn_opensTheDialogAtOnce()
{
    QVERIFY(m_bench->openSignedIn());
    m_request->make();
    QVERIFY(dialog());
}

void NewKeyRequestTest::signedOut_opensItAfterTheSignIn_once()
{
    m_request->make();
    m_request->make();
    QCoreApplication::processEvents();
    QVERIFY(!dialog());
    QVERIFY(m_bench->openSignedIn());
    QTRY_VERIFY(dialog());
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    m_bench->window.setCover(new QWidget(&m_bench->window)); // no key can be created under it
    m_bench->window.setCover(nullptr);
    QCoreApplication::processEvents();
    QVERIFY(!dialog());
}

void NewKeyRequestTest::whileLocked_opensItAfterTheUnlock()
{
    QVERIFY(m_bench->openSignedIn());
    m_bench->window.setCover(new QWidget(&m_bench->window));
    m_request->make();
    QCoreApplication::processEvents();
    QVERIFY(!dialog());
    m_bench->window.setCover(nullptr);
    QTRY_VERIFY(dialog());
}

void NewKeyRequestTest::whileAnotherDialogIsOpen_waitsForIt()
{
    QVERIFY(m_bench->openSignedIn());
    QDialog other(&m_bench->window);
    other.open();
    m_request->make();
    QCoreApplication::processEvents();
    QVERIFY(!dialog());
    other.reject();
    QTRY_VERIFY(dialog());
}

void NewKeyRequestTest::whileItIsOpen_noSecondOneComes()
{
    QVERIFY(m_bench->openSignedIn());
    m_request->make();
    QVERIFY(dialog());
    m_request->make();
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    QCoreApplication::processEvents();
    QVERIFY(!dialog());
}

bool NewKeyRequestTest::isForgotten()
{
    const bool isSignedIn = m_bench->openSignedIn()
        || QTest::qWaitFor([this] { return m_bench->isLoaded(m_bench->tenant.keyCount()); }, 20'000);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents(); // what comes later, and what that leads to
    return isSignedIn && m_bench->window.actions()[ActionId::NewKey]->isEnabled() && !dialog();
}

void NewKeyRequestTest::whenTheSignInIsDismissed_theWishIsOver()
{
    m_bench->openSignedOut();
    SOON(m_bench->workspace->session().state() == Session::State::SignedOut);
    m_request->make();
    m_bench->trigger(ActionId::SignIn);
    SOON(m_bench->dialog(u"signInDialog"_s));
    m_bench->dialog(u"signInDialog"_s)->reject();
    SOON(!m_bench->dialog(u"signInDialog"_s));
    QVERIFY(isForgotten());
}

void NewKeyRequestTest::whenConnectingIsDismissed_theWishIsOver()
{
    m_request->make();
    m_bench->controller->askToConnect({});
    SOON(m_bench->dialog(u"connectDialog"_s));
    m_bench->dialog(u"connectDialog"_s)->reject();
    SOON(!m_bench->dialog(u"connectDialog"_s));
    QVERIFY(isForgotten());
}

void NewKeyRequestTest::whenTheKeychainStaysLocked_theWishIsOver()
{
    m_bench->isAccountExpected = true;
    m_bench->keepSignIn(m_bench->endpoint);
    m_bench->keychain.isSilent = true;
    m_bench->openSignedOut();
    m_request->make();
    m_bench->keychain.isSilent = false;
    m_bench->keychain.answerReads(failure(ErrorKind::KeychainLocked, u"The keychain is locked."_s));
    SOON(m_bench->workspace->session().state() == Session::State::SignedOut);
    m_bench->workspace->session().restore();
    QVERIFY(isForgotten());
}

void NewKeyRequestTest::whenAnotherConnectionIsShown_theWishIsOver()
{
    Connection other;
    other.endpoint = *Endpoint::parse(u"https://other.example.com"_s);
    other.organization = u"other"_s;
    m_bench->isAccountExpected = true;
    m_bench->controller->addAndOpen(other);
    QVERIFY(m_bench->controller->shown());
    m_request->make();
    QVERIFY(isForgotten());
}

void NewKeyRequestTest::afterAWhile_theWishIsOver()
{
    m_request->make();
    m_now = m_now.addSecs(5 * 60 + 1);
    QVERIFY(isForgotten());
}

void NewKeyRequestTest::askedAgain_countsAnew()
{
    m_request->make();
    m_now = m_now.addSecs(5 * 60);
    m_request->make();
    m_now = m_now.addSecs(5 * 60);
    QVERIFY(m_bench->openSignedIn());
    QTRY_VERIFY(dialog());
}

QTEST_MAIN(NewKeyRequestTest)
#include "newkeyrequest_test.moc"
