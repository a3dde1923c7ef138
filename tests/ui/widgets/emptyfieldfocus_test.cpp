// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/emptyfieldfocus.h>

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QObject *field = nullptr;
QList<QAccessible::Event> heard;

void hear(QAccessibleEvent *event)
{
    if (event->object() == field)
        heard += event->type();
}

} // namespace

/// Needs a platform with accessibility switched on: tests/support/desktop-session.sh --x11 --a11y.
class EmptyFieldFocusTest final : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyField_isEntered_withoutAWordOfASelection();
    void whatIsInAField_isSelected();
};

void EmptyFieldFocusTest::anEmptyField_isEntered_withoutAWordOfASelection()
{
    const EmptyFieldFocus focus(*qApp);
    QWidget window;
    auto *first = new QLineEdit(&window);
    auto *second = new QLineEdit(&window);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    QTRY_VERIFY(QAccessible::isActive());
    field = second;
    QAccessible::installUpdateHandler(hear);
    QTest::keyClick(first, Qt::Key_Tab);
    QAccessible::installUpdateHandler(nullptr);
    QVERIFY(second->hasFocus());
    QCOMPARE(heard, QList{QAccessible::Focus});
    QTest::keyClicks(second, u"ada"_s);
    QCOMPARE(second->text(), u"ada"_s);
}

void EmptyFieldFocusTest::whatIsInAField_isSelected()
{
    const EmptyFieldFocus focus(*qApp);
    QWidget window;
    auto *first = new QLineEdit(&window);
    auto *second = new QLineEdit(u"ada"_s, &window);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab);
    QCOMPARE(second->selectedText(), u"ada"_s);
}

QTEST_MAIN(EmptyFieldFocusTest)
#include "emptyfieldfocus_test.moc"
