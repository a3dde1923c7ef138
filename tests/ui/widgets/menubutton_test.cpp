// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/menubutton.h>

#include <QMenu>
#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

/// The menu opens without the mouse, by whatever name assistive technology asks for it.
class MenuButtonTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void eachOfItsActions_opensTheMenu();
    void theMenu_isClosedAndOpenedAgain();
    void disabled_itOffersNone();
    void rightToLeft_theMenuEndsWhereTheButtonDoes();

private:
    [[nodiscard]] QAccessibleInterface *accessible() const
    {
        return QAccessible::queryAccessibleInterface(m_button);
    }

    std::unique_ptr<QWidget> m_window;
    MenuButton *m_button = nullptr;
    QMenu *m_menu = nullptr;
};

void MenuButtonTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(400, 200);
    m_button = new MenuButton(m_window.get());
    m_button->setAccessibleName(u"Menu"_s);
    m_button->move(200, 20);
    m_menu = new QMenu(m_button);
    m_menu->addAction(u"Refresh"_s);
    m_button->setMenu(m_menu);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void MenuButtonTest::eachOfItsActions_opensTheMenu()
{
    QCOMPARE(accessible()->text(QAccessible::Name), u"Menu"_s);
    QVERIFY(accessible()->state().hasPopup);
    const QStringList actions = accessible()->actionInterface()->actionNames();
    QCOMPARE(actions.first(), QAccessibleActionInterface::pressAction());
    for (const QString &action :
        {QAccessibleActionInterface::pressAction(), QAccessibleActionInterface::showMenuAction()}) {
        QVERIFY(actions.contains(action));
        accessible()->actionInterface()->doAction(action);
        QVERIFY2(m_menu->isVisible(), qPrintable(action));
        QVERIFY(accessible()->state().pressed);
        m_menu->close();
        QVERIFY(!accessible()->state().pressed);
    }
}

void MenuButtonTest::theMenu_isClosedAndOpenedAgain()
{
    m_button->openMenu();
    QTest::keyClick(m_menu, Qt::Key_Escape);
    QVERIFY(!m_menu->isVisible());
    m_button->openMenu();
    QVERIFY(m_menu->isVisible());
    QVERIFY(m_button->isDown());
}

void MenuButtonTest::disabled_itOffersNone()
{
    m_button->setEnabled(false);
    QVERIFY(
        !accessible()->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    accessible()->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(!m_menu->isVisible());
}

void MenuButtonTest::rightToLeft_theMenuEndsWhereTheButtonDoes()
{
    m_button->openMenu();
    QCOMPARE(m_menu->x(), m_button->mapToGlobal(QPoint(0, 0)).x());
    m_menu->close();
    m_window->setLayoutDirection(Qt::RightToLeft);
    m_button->openMenu();
    QCOMPARE(m_menu->geometry().right(), m_button->mapToGlobal(m_button->rect().bottomRight()).x());
}

QTEST_MAIN(MenuButtonTest)
#include "menubutton_test.moc"
