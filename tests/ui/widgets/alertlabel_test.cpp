// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/alertlabel.h>

#include <QAccessible>
#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class AlertLabelTest final : public QObject
{
    Q_OBJECT

private slots:
    void isThere_onlyWithSomethingToSay();
    void role_isAnAlert();
};

void AlertLabelTest::isThere_onlyWithSomethingToSay()
{
    QWidget window;
    AlertLabel label(&window);
    window.show();
    QVERIFY(!label.isVisible());
    label.say(u"Something is wrong."_s);
    QVERIFY(label.isVisible());
    QCOMPARE(label.text(), u"Something is wrong."_s);
    label.say({});
    QVERIFY(!label.isVisible());
    QVERIFY(label.accessibleName().isEmpty());
}

void AlertLabelTest::role_isAnAlert()
{
    AlertLabel label;
    label.say(u"one"_s);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&label);
    QCOMPARE(accessible->role(), QAccessible::AlertMessage);
    QCOMPARE(accessible->text(QAccessible::Name), u"one"_s);
}

QTEST_MAIN(AlertLabelTest)
#include "alertlabel_test.moc"
