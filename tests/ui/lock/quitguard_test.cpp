// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/ui/window/windowbench.h>

#include <ui/dialogs/revealdialog.h>
#include <ui/lock/lockkeeper.h>
#include <ui/lock/quitguard.h>
#include <ui/window/actions.h>

#include <QAbstractButton>
#include <QCloseEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QString question = u"unsavedSecretDialog"_s;

} // namespace

class QuitGuardTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void quit_goesThrough_whenNothingIsLost();
    void quit_asks_whereTheSecretWasOnlyCopied();
    void shortcut_inTheRevealSheet_asks();
    void goBack_keepsEverything();
    void quitAnyway_quits();
    void quitAnyway_isMeantOnce();
    void quit_asks_whereARotationHasASecretInMemoryAlone();
    void quit_whileLocked_asks_andNamesNoKey();

private:
    void openReveal(bool delivered);
    [[nodiscard]] bool isAskedToQuit();
    [[nodiscard]] bool quits(const std::function<void()> &wish = [] { QCoreApplication::quit(); });

    std::optional<WindowBench> m_bench;
    std::optional<QuitGuard> m_guard;
    QPointer<RevealDialog> m_reveal;
};

void QuitGuardTest::init()
{
    m_bench.emplace();
    m_guard.emplace(m_bench->window);
}

void QuitGuardTest::cleanup()
{
    m_guard.reset();
    m_bench.reset();
}

void QuitGuardTest::openReveal(bool delivered)
{
    RevealDialog::Content content;
    content.name = u"ci-canary"_s;
    content.encoded = Secret("Y2FuYXJ5");
    m_reveal = new RevealDialog(content, &m_bench->window);
    if (delivered)
        m_reveal->setDelivered(u"Saved."_s);
    m_reveal->openOverWindow();
}

/// Quits work in an event loop only; false where the guard has swallowed this one.
bool QuitGuardTest::quits(const std::function<void()> &wish)
{
    bool reached = false;
    QTimer::singleShot(0, qApp, wish);
    QTimer late;
    connect(&late, &QTimer::timeout, qApp, [&reached] {
        reached = true;
        QCoreApplication::exit();
    });
    late.start(500);
    QCoreApplication::exec();
    return !reached;
}

bool QuitGuardTest::isAskedToQuit()
{
    return m_bench->dialog(question) != nullptr;
}

void QuitGuardTest::quit_goesThrough_whenNothingIsLost()
{
    openReveal(true);
    QVERIFY(quits());
    QVERIFY(!isAskedToQuit());
}

void QuitGuardTest::quit_asks_whereTheSecretWasOnlyCopied()
{
    openReveal(false);
    m_reveal->setCopied(u"Copied."_s); // the clipboard is cleared at the end
    QVERIFY(!quits());
    QVERIFY(isAskedToQuit());
}

void QuitGuardTest::shortcut_inTheRevealSheet_asks()
{
    QVERIFY(m_bench->openSignedIn());
    m_bench->trigger(ActionId::NewKey);
    QTest::keyClicks(m_bench->field<QWidget>(u"newKeyDialog"_s, u"nameEdit"_s), u"ci"_s);
    m_bench->button(u"newKeyDialog"_s, u"createButton"_s)->click();
    SOON(m_bench->dialog(u"revealDialog"_s));
    QDialog *reveal = m_bench->dialog(u"revealDialog"_s);
    reveal->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(reveal));
    QVERIFY(!quits([reveal] { QTest::keyClick(reveal, Qt::Key_Q, Qt::ControlModifier); }));
    QVERIFY(isAskedToQuit());
    QVERIFY(reveal->isVisible());
}

void QuitGuardTest::goBack_keepsEverything()
{
    openReveal(false);
    QVERIFY(!quits());
    QVERIFY(isAskedToQuit());
    m_bench->button(question, u"goBackButton"_s)->click();
    QVERIFY(!isAskedToQuit());
    QVERIFY(m_reveal && m_reveal->isVisible());
    QVERIFY(!m_reveal->isDelivered());
}

void QuitGuardTest::quitAnyway_quits()
{
    openReveal(false);
    QVERIFY(!quits());
    QTimer::singleShot(0, qApp, [this] { m_bench->button(question, u"quitAnywayButton"_s)->click(); });
    QTimer late;
    connect(&late, &QTimer::timeout, qApp, [] { QCoreApplication::exit(1); });
    late.start(5000);
    QCOMPARE(QCoreApplication::exec(), 0);
}

void QuitGuardTest::quitAnyway_isMeantOnce()
{
    class Stubborn final : public QWidget
    {
        void closeEvent(QCloseEvent *event) override { event->ignore(); }
    } stubborn;
    stubborn.show();
    openReveal(false);
    QVERIFY(!quits());
    QVERIFY(!quits([this] { m_bench->button(question, u"quitAnywayButton"_s)->click(); }));
    openReveal(false);
    QVERIFY(!quits());
    QVERIFY(isAskedToQuit());
}

void QuitGuardTest::quit_asks_whereARotationHasASecretInMemoryAlone()
{
    QVERIFY(m_bench->openSignedIn());
    const Error locked(ErrorKind::KeychainLocked, u"The keychain is locked."_s);
    m_bench->keychain.writeError = locked;
    m_bench->keychain.notReady = locked;
    const QString rotate = u"rotateDialog"_s;
    QVERIFY(m_bench->select({u"prod-deploy"_s}));
    m_bench->trigger(ActionId::Rotate);
    m_bench->button(rotate, u"nextButton"_s)->click();
    SOON(m_bench->button(rotate, u"inMemoryButton"_s)->isVisible());
    m_bench->button(rotate, u"inMemoryButton"_s)->click();
    SOON(m_bench->button(rotate, u"copyKeyButton"_s)->isVisible());
    m_bench->button(rotate, u"laterButton"_s)->click();
    QTRY_VERIFY(!m_bench->dialog(rotate));
    QVERIFY(!quits());
    QVERIFY(isAskedToQuit());
    m_bench->button(question, u"goBackButton"_s)->click();
    m_bench->messageAction()->click();
    SOON(m_bench->dialog(rotate));
    m_bench->field<QLineEdit>(rotate, u"whereEdit"_s)->setText(u"Jenkins"_s);
    m_bench->button(rotate, u"nextButton"_s)->click();
    SOON(m_bench->field<QWidget>(rotate, u"waitRadio"_s)->isVisible());
    m_bench->button(rotate, u"laterButton"_s)->click();
    QTRY_VERIFY(!m_bench->dialog(rotate));
    QVERIFY(quits()); // it has gone somewhere
}

void QuitGuardTest::quit_whileLocked_asks_andNamesNoKey()
{
    LockKeeper keeper({m_bench->window, *m_bench->controller, m_bench->clipboard, m_bench->preferences});
    openReveal(false);
    keeper.lock();
    QVERIFY(!m_reveal->isVisible());
    QVERIFY(!quits());
    QVERIFY(isAskedToQuit());
    QDialog *asked = m_bench->dialog(question);
    for (const QLabel *label : asked->findChildren<QLabel *>())
        QVERIFY(!label->text().contains("ci-canary"_L1));
    m_bench->button(question, u"goBackButton"_s)->click();
    keeper.unlock();
    QVERIFY(m_reveal->isVisible());
}

QTEST_MAIN(QuitGuardTest)
#include "quitguard_test.moc"
