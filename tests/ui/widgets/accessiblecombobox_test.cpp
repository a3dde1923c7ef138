// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/accessiblecombobox.h>

#include <tests/ui/widgets/announcements.h>
#include <ui/widgets/accessibleroles.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

/// Needs a platform with accessibility switched on: tests/support/desktop-session.sh --x11 --a11y.
class AccessibleComboBoxTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void nameIsTheCaption_valueAndTextAreTheChoice();
    void anotherChoice_isSaid_whereTheKeyboardIs();
    void theListIsItsChild();
    void pressing_opensTheList();
    void aFieldToTypeIn_staysQtsOwn();

private:
    [[nodiscard]] QAccessibleInterface *accessible() const
    {
        return QAccessible::queryAccessibleInterface(m_box);
    }

    std::unique_ptr<QWidget> m_window;
    QComboBox *m_box = nullptr;
    QLineEdit *m_other = nullptr;
};

void AccessibleComboBoxTest::init()
{
    installAccessibleRoles();
    m_window = std::make_unique<QWidget>();
    m_box = new QComboBox;
    m_box->addItems({u"Like the system"_s, u"Light"_s, u"Dark"_s});
    m_box->setAccessibleName(u"Look"_s);
    m_other = new QLineEdit;
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_box);
    layout->addWidget(m_other);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(QAccessible::isActive());
}

void AccessibleComboBoxTest::nameIsTheCaption_valueAndTextAreTheChoice()
{
    m_box->setCurrentIndex(2);
    QCOMPARE(accessible()->role(), QAccessible::ComboBox);
    QCOMPARE(accessible()->text(QAccessible::Name), u"Look"_s);
    QCOMPARE(accessible()->text(QAccessible::Value), u"Dark"_s);
    QAccessibleTextInterface *text = accessible()->textInterface();
    QVERIFY(text);
    QCOMPARE(text->text(0, text->characterCount()), u"Dark"_s);
    QCOMPARE(text->text(1, 3), u"ar"_s);
    QVERIFY(!accessible()->state().editable);
}

void AccessibleComboBoxTest::anotherChoice_isSaid_whereTheKeyboardIs()
{
    QVERIFY(accessible());
    const Announcements announcements;
    m_other->setFocus();
    m_box->setCurrentIndex(1); // by the program
    m_box->setFocus();
    QTest::keyClick(m_box, Qt::Key_Down);
    QTRY_COMPARE(Announcements::heard(), QStringList{u"Dark"_s});
}

void AccessibleComboBoxTest::theListIsItsChild()
{
    QCOMPARE(accessible()->childCount(), 1);
    QAccessibleInterface *list = accessible()->child(0);
    QCOMPARE(list->object(), m_box->view());
    QCOMPARE(accessible()->indexOfChild(list), 0);
    QCOMPARE(list->childCount(), 3);
}

void AccessibleComboBoxTest::pressing_opensTheList()
{
    QVERIFY(accessible()->state().collapsed);
    accessible()->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QTRY_VERIFY(m_box->view()->isVisible());
    QVERIFY(accessible()->state().expanded);
    accessible()->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QTRY_VERIFY(accessible()->state().collapsed);
}

void AccessibleComboBoxTest::aFieldToTypeIn_staysQtsOwn()
{
    QComboBox editable;
    editable.setEditable(true);
    QVERIFY(!dynamic_cast<AccessibleComboBox *>(QAccessible::queryAccessibleInterface(&editable)));
    QVERIFY(dynamic_cast<AccessibleComboBox *>(accessible()));
}

QTEST_MAIN(AccessibleComboBoxTest)
#include "accessiblecombobox_test.moc"
