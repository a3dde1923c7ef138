// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/reasonagainst.h>

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

/// What is disabled says why.
class ReasonAgainstTest final : public QObject
{
    Q_OBJECT

private slots:
    void aReason_disablesAndIsTold();
    void withoutAReason_itsOwnWordsAreBack();
    void anotherReason_takesTheFirstOnesPlace();
    void aReason_thatIsGoneAgain_asTheKeyboardMovesOn_isNotTold();
};

void ReasonAgainstTest::aReason_disablesAndIsTold()
{
    QPushButton button;
    setReasonAgainst(button, u"Type a name first."_s);
    QVERIFY(!button.isEnabled());
    QCOMPARE(button.toolTip(), u"Type a name first."_s);
    QCOMPARE(button.accessibleDescription(), u"Type a name first."_s);
}

void ReasonAgainstTest::withoutAReason_itsOwnWordsAreBack()
{
    QPushButton button;
    button.setToolTip(u"Makes a key"_s);
    button.setAccessibleDescription(u"Sends it to Union"_s);
    setReasonAgainst(button, u"Type a name first."_s);
    setReasonAgainst(button, {});
    QVERIFY(button.isEnabled());
    QCOMPARE(button.toolTip(), u"Makes a key"_s);
    QCOMPARE(button.accessibleDescription(), u"Sends it to Union"_s);
    button.setToolTip(u"Makes another key"_s);
    setReasonAgainst(button, {});
    QCOMPARE(button.toolTip(), u"Makes another key"_s);
}

void ReasonAgainstTest::anotherReason_takesTheFirstOnesPlace()
{
    QPushButton button;
    button.setToolTip(u"Makes a key"_s);
    setReasonAgainst(button, u"Type a name first."_s);
    setReasonAgainst(button, u"The name is taken."_s);
    QCOMPARE(button.toolTip(), u"The name is taken."_s);
    setReasonAgainst(button, {});
    QCOMPARE(button.toolTip(), u"Makes a key"_s);
}

/// A list that gets the keyboard chooses its first row, and then there is something to use the button for.
void ReasonAgainstTest::aReason_thatIsGoneAgain_asTheKeyboardMovesOn_isNotTold()
{
    QWidget window;
    QPushButton button(&window);
    QLineEdit next(&window);
    window.show();
    window.activateWindow();
    button.setFocus();
    QTRY_VERIFY(button.hasFocus());
    connect(qApp, &QApplication::focusChanged, &button, [&] {
        if (next.hasFocus())
            setReasonAgainst(button, {});
    });
    setReasonAgainst(button, u"Nothing is chosen."_s);
    QVERIFY(next.hasFocus());
    QVERIFY(button.isEnabled());
    QVERIFY(!hasReasonAgainst(button));
    QCOMPARE(button.toolTip(), QString());
    QCOMPARE(button.accessibleDescription(), QString());
}

QTEST_MAIN(ReasonAgainstTest)
#include "reasonagainst_test.moc"
