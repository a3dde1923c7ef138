// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/messagebar.h>

#include <app/core/error.h>
#include <ui/theme/theme.h>
#include <ui/widgets/linkbutton.h>
#include <ui/widgets/selectabletext.h>

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class MessageBarTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void atFirst_itIsHidden();
    void aMessage_showsTextAndAction();
    void aNewMessage_replacesTheOldOne();
    void theAction_hidesTheBar_thenRuns();
    void theAction_mayShowTheNextMessage();
    void success_staysFiveSeconds();
    void success_hidesItself();
    void success_staysWhileTheFocusIsInIt();
    void everythingElse_stays_data();
    void everythingElse_stays();
    void aWarningAfterASuccess_stays();
    void close_dismisses();
    void escape_dismisses();
    void theBar_isAnAlertNamedMessage();
    void detail_isFolded_untilAskedFor();
    void anError_bringsItsMessageAndDetail();
    void aCancelledOperation_saysNothing();

private:
    [[nodiscard]] LinkButton *action() const;
    [[nodiscard]] QToolButton *button(const char *name) const;

    std::unique_ptr<QWidget> m_window;
    MessageBar *m_bar = nullptr;
    QLineEdit *m_elsewhere = nullptr;
};

LinkButton *MessageBarTest::action() const
{
    return m_bar->findChild<LinkButton *>(u"messageBarAction"_s);
}

QToolButton *MessageBarTest::button(const char *name) const
{
    return m_bar->findChild<QToolButton *>(QString::fromLatin1(name));
}

void MessageBarTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_bar = new MessageBar;
    m_elsewhere = new QLineEdit;
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_bar);
    layout->addWidget(m_elsewhere);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_elsewhere->setFocus();
}

void MessageBarTest::cleanup()
{
    m_window.reset();
}

void MessageBarTest::atFirst_itIsHidden()
{
    QVERIFY(!m_bar->isVisible());
    QVERIFY(!m_bar->isShowing());
}

void MessageBarTest::aMessage_showsTextAndAction()
{
    m_bar->showMessage(Severity::Warning, u"Union can't be reached."_s, u"Try again"_s);
    QVERIFY(m_bar->isVisible());
    QCOMPARE(m_bar->text(), u"Union can't be reached."_s);
    QVERIFY(action()->isVisible());
    QCOMPARE(action()->text(), u"Try again"_s);
    QVERIFY(!button("messageBarDetails")->isVisible());
}

void MessageBarTest::aNewMessage_replacesTheOldOne()
{
    m_bar->showMessage(Severity::Warning, u"one"_s, u"Try again"_s, {}, u"detail"_s);
    m_bar->showMessage(Severity::Information, u"two"_s);
    QCOMPARE(m_bar->text(), u"two"_s);
    QCOMPARE(m_bar->severity(), Severity::Information);
    QVERIFY(!action()->isVisible());
    QVERIFY(!button("messageBarDetails")->isVisible());
}

void MessageBarTest::theAction_hidesTheBar_thenRuns()
{
    bool wasShowing = true;
    int calls = 0;
    m_bar->showMessage(Severity::Error, u"one"_s, u"Try again"_s, [&] {
        wasShowing = m_bar->isShowing();
        ++calls;
    });
    const QSignalSpy triggered(m_bar, &MessageBar::actionTriggered);
    action()->click();
    QCOMPARE(calls, 1);
    QVERIFY(!wasShowing);
    QCOMPARE(triggered.size(), 1);
}

void MessageBarTest::theAction_mayShowTheNextMessage()
{
    m_bar->showMessage(
        Severity::Error, u"one"_s, u"Try again"_s, [this] { m_bar->showMessage(Severity::Error, u"two"_s); });
    action()->click();
    QVERIFY(m_bar->isVisible());
    QCOMPARE(m_bar->text(), u"two"_s);
}

void MessageBarTest::success_staysFiveSeconds()
{
    QCOMPARE(m_bar->successDuration(), 5s);
}

void MessageBarTest::success_hidesItself()
{
    m_bar->setSuccessDuration(30ms);
    const QSignalSpy dismissed(m_bar, &MessageBar::dismissed);
    m_bar->showMessage(Severity::Success, u"Copied."_s);
    QVERIFY(m_bar->isVisible());
    QTRY_VERIFY(!m_bar->isVisible());
    QCOMPARE(dismissed.size(), 1);
}

void MessageBarTest::success_staysWhileTheFocusIsInIt()
{
    m_bar->setSuccessDuration(20ms);
    m_bar->showMessage(Severity::Success, u"Copied."_s, u"Undo"_s);
    action()->setFocus();
    QTRY_VERIFY(action()->hasFocus());
    QTimer longer;
    longer.setSingleShot(true);
    longer.start(200ms);
    QTRY_VERIFY(!longer.isActive());
    QVERIFY(m_bar->isVisible());
    m_elsewhere->setFocus();
    QTRY_VERIFY(!m_bar->isVisible());
}

void MessageBarTest::everythingElse_stays_data()
{
    QTest::addColumn<int>("severity");
    QTest::newRow("information") << static_cast<int>(Severity::Information);
    QTest::newRow("warning") << static_cast<int>(Severity::Warning);
    QTest::newRow("error") << static_cast<int>(Severity::Error);
}

void MessageBarTest::everythingElse_stays()
{
    QFETCH(int, severity);
    m_bar->setSuccessDuration(10ms);
    m_bar->showMessage(static_cast<Severity>(severity), u"text"_s);
    QTimer longer;
    longer.setSingleShot(true);
    longer.start(100ms);
    QTRY_VERIFY(!longer.isActive());
    QVERIFY(m_bar->isVisible());
}

void MessageBarTest::aWarningAfterASuccess_stays()
{
    m_bar->setSuccessDuration(30ms);
    m_bar->showMessage(Severity::Success, u"Copied."_s);
    m_bar->showMessage(Severity::Warning, u"Offline."_s);
    QTimer longer;
    longer.setSingleShot(true);
    longer.start(150ms);
    QTRY_VERIFY(!longer.isActive());
    QVERIFY(m_bar->isVisible());
}

void MessageBarTest::close_dismisses()
{
    m_bar->showMessage(Severity::Error, u"text"_s);
    const QSignalSpy dismissed(m_bar, &MessageBar::dismissed);
    QCOMPARE(button("messageBarClose")->accessibleName(), u"Close"_s);
    button("messageBarClose")->click();
    QVERIFY(!m_bar->isVisible());
    QCOMPARE(dismissed.size(), 1);
}

void MessageBarTest::escape_dismisses()
{
    m_bar->showMessage(Severity::Error, u"text"_s);
    QTest::keyClick(button("messageBarClose"), Qt::Key_Escape);
    QVERIFY(!m_bar->isVisible());
}

void MessageBarTest::theBar_isAnAlertNamedMessage()
{
    m_bar->showMessage(Severity::Error, u"Union refused the sign-in."_s);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_bar);
    QVERIFY(accessible);
    QCOMPARE(m_bar->objectName(), u"messageBar"_s);
    QCOMPARE(accessible->role(), QAccessible::AlertMessage);
    QCOMPARE(accessible->text(QAccessible::Name), u"Message"_s);
    QCOMPARE(accessible->text(QAccessible::Description), u"Union refused the sign-in."_s);
}

void MessageBarTest::detail_isFolded_untilAskedFor()
{
    m_bar->showMessage(Severity::Error, u"text"_s, {}, {}, u"HTTP 503"_s);
    auto *detail = m_bar->findChild<SelectableText *>();
    QVERIFY(!detail->isVisible());
    QCOMPARE(button("messageBarDetails")->accessibleName(), u"Details"_s);
    button("messageBarDetails")->click();
    QVERIFY(detail->isVisible());
    QCOMPARE(detail->toPlainText(), u"HTTP 503"_s);
    button("messageBarDetails")->click();
    QVERIFY(!detail->isVisible());
}

void MessageBarTest::anError_bringsItsMessageAndDetail()
{
    m_bar->showError(Error(ErrorKind::Offline, u"Union can't be reached."_s, u"refused"_s), u"Try again"_s);
    QCOMPARE(m_bar->text(), u"Union can't be reached."_s);
    QCOMPARE(m_bar->severity(), Severity::Error);
    QVERIFY(button("messageBarDetails")->isVisible());
}

void MessageBarTest::aCancelledOperation_saysNothing()
{
    m_bar->showError(Error::cancelled());
    QVERIFY(!m_bar->isVisible());
}

QTEST_MAIN(MessageBarTest)
#include "messagebar_test.moc"
