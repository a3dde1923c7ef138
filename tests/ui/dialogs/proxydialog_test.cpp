// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/proxydialog.h>
#include <ui/widgets/statuslabel.h>

#include <app/core/error.h>

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class ProxyDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { delete m_dialog; }
    void namesTheProxy_andStartsWithTheUserName();
    void keyboard_isEnough();
    void emptyUserName_isAskedFor();
    void password_canBeTakenOnce();
    void keeping_isOffAtFirst();
    void knownUser_isFilledIn();
    void refusal_isSaid_andThePasswordAskedForAgain();
    void password_isNotInTheAccessibleTree();

private:
    template <class Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_dialog->findChild<Widget *>(name);
    }

    ProxyDialog *m_dialog = nullptr;
};

void ProxyDialogTest::init()
{
    m_dialog = new ProxyDialog(u"proxy.example.com:3128"_s, nullptr);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void ProxyDialogTest::namesTheProxy_andStartsWithTheUserName()
{
    QCOMPARE(m_dialog->accessibleName(), u"Proxy sign-in"_s);
    const auto labels = m_dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->text().contains("proxy.example.com:3128"_L1); }));
    QVERIFY(find<QLineEdit>(u"userEdit"_s)->hasFocus());
    QCOMPARE(find<QLineEdit>(u"userEdit"_s)->accessibleName(), u"User name"_s);
    QCOMPARE(find<QLineEdit>(u"passwordEdit"_s)->accessibleName(), u"Password"_s);
    QCOMPARE(find<QCheckBox>(u"keepCheck"_s)->accessibleName(), u"Keep in keychain"_s);
}

void ProxyDialogTest::keyboard_isEnough()
{
    const QSignalSpy requested(m_dialog, &ProxyDialog::signInRequested);
    QTest::keyClicks(QApplication::focusWidget(), u"ann"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"secret"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(m_dialog->user(), u"ann"_s);
    QCOMPARE(m_dialog->takePassword(), Secret("secret"));
    QVERIFY(m_dialog->isToBeKept());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void ProxyDialogTest::emptyUserName_isAskedFor()
{
    const QSignalSpy requested(m_dialog, &ProxyDialog::signInRequested);
    find<QLineEdit>(u"userEdit"_s)->setText(u"  "_s);
    find<QPushButton>(u"signInButton"_s)->click();
    QCOMPARE(requested.count(), 0);
    QVERIFY(find<QLineEdit>(u"userEdit"_s)->hasFocus());
    QCOMPARE(find<QLineEdit>(u"userEdit"_s)->accessibleDescription(), u"Enter a user name."_s);
}

void ProxyDialogTest::password_canBeTakenOnce()
{
    find<QLineEdit>(u"passwordEdit"_s)->setText(u"secret"_s);
    QCOMPARE(m_dialog->takePassword(), Secret("secret"));
    QVERIFY(m_dialog->takePassword().isEmpty());
    QVERIFY(find<QLineEdit>(u"passwordEdit"_s)->text().isEmpty());
}

void ProxyDialogTest::keeping_isOffAtFirst()
{
    QVERIFY(!m_dialog->isToBeKept());
}

void ProxyDialogTest::knownUser_isFilledIn()
{
    m_dialog->setUser(u"ann"_s);
    QCOMPARE(m_dialog->user(), u"ann"_s);
    QVERIFY(find<QLineEdit>(u"passwordEdit"_s)->hasFocus());
}

void ProxyDialogTest::refusal_isSaid_andThePasswordAskedForAgain()
{
    m_dialog->setUser(u"ann"_s);
    m_dialog->setBusy(u"Asking the proxy…"_s);
    QVERIFY(!find<QPushButton>(u"signInButton"_s)->isEnabled());
    QVERIFY(find<QPushButton>(u"cancelButton"_s)->isEnabled());
    m_dialog->showRefused(Error(ErrorKind::ProxyAuthentication, u"not accepted"_s));
    QVERIFY(find<QPushButton>(u"signInButton"_s)->isEnabled());
    QVERIFY(find<QLineEdit>(u"passwordEdit"_s)->hasFocus());
    QCOMPARE(find<StatusLabel>(u"trouble"_s)->text(), u"not accepted"_s);
}

void ProxyDialogTest::password_isNotInTheAccessibleTree()
{
    auto *password = find<QLineEdit>(u"passwordEdit"_s);
    password->setText(u"canary"_s);
    QAccessibleInterface *field = QAccessible::queryAccessibleInterface(password);
    QVERIFY(field->state().passwordEdit);
    for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
        QVERIFY(!field->text(text).contains("canary"_L1));
    if (auto *contents = field->textInterface())
        QVERIFY(!contents->text(0, 6).contains("canary"_L1));
}

QTEST_MAIN(ProxyDialogTest)
#include "proxydialog_test.moc"
