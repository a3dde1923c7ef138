// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/searchfield.h>
#include <ui/window/searchhelp.h>

#include <QAccessible>
#include <QAction>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    QWidget window;
    SearchField field{&window};
    SearchHelp *help = field.findChild<SearchHelp *>();
    QSignalSpy told{&field, &SearchField::troubleChanged};
    QSignalSpy left{&field, &SearchField::left};
    QSignalSpy entered{&field, &SearchField::entered};

    Fixture()
    {
        window.resize(400, 100);
        field.resize(400, 36);
        window.show();
        window.activateWindow();
        field.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    void choose(const QString &example)
    {
        for (QAction *entry : help->actions()) {
            if (entry->data().toString() == example)
                entry->trigger();
        }
    }
    void press(Qt::Key key) { QTest::keyClick(&field, key); }
    void type(const QString &text) { QTest::keyClicks(&field, text); }
};

} // namespace

class SearchFieldTest final : public QObject
{
    Q_OBJECT

private slots:
    void trouble_isTold_onceThePersonPauses();
    void trouble_isTold_atOnce_whenThePersonGoesOn();
    void trouble_isOver_atOnce();
    void description_saysWhatIsWrong_orWhatHelps();
    void help_opensByKeyAndButton();
    void help_insertsOperators();
    void help_leavesRoomForWhatIsTheirs();
    void escape_clears_thenLeaves();
    void eachButton_hasAName();
    void placeholder_isWholeAtAnyWidth();
};

void SearchFieldTest::placeholder_isWholeAtAnyWidth()
{
    Fixture f;
    QVERIFY(f.field.placeholderText().contains(u"is:due"_s));
    f.field.resize(200, 36);
    QCOMPARE(f.field.placeholderText(), u"Search keys"_s);
    QVERIFY(f.field.toolTip().contains(u"is:due"_s));
    f.field.resize(140, 36);
    QCOMPARE(f.field.placeholderText(), u"Search"_s);
    f.field.resize(400, 36);
    QVERIFY(f.field.placeholderText().contains(u"is:due"_s));
}

void SearchFieldTest::eachButton_hasAName()
{
    Fixture f;
    f.type(u"grafana"_s);
    QStringList names;
    for (const QToolButton *button : f.field.findChildren<QToolButton *>())
        names += QAccessible::queryAccessibleInterface(const_cast<QToolButton *>(button))
                     ->text(QAccessible::Name);
    names.sort();
    QCOMPARE(names, QStringList({u"Clear search"_s, u"Search keys"_s, u"Search operators"_s}));
}

void SearchFieldTest::trouble_isTold_onceThePersonPauses()
{
    Fixture f;
    f.type(u"is:d"_s);
    QCOMPARE(f.told.size(), 0);
    QTRY_COMPARE(f.told.size(), 1);
    QVERIFY(f.told.at(0).at(0).toString().contains(u"“is:d”"_s));
    f.type(u"ue"_s);
    QCOMPARE(f.told.size(), 2);
    QVERIFY(f.told.at(1).at(0).toString().isEmpty());
}

void SearchFieldTest::trouble_isTold_atOnce_whenThePersonGoesOn()
{
    Fixture f;
    f.type(u"age:abc"_s);
    f.press(Qt::Key_Return);
    QCOMPARE(f.told.size(), 1);
    QCOMPARE(f.entered.size(), 1);
    f.type(u" is:x"_s);
    f.press(Qt::Key_Tab);
    QCOMPARE(f.told.size(), 2);
    QVERIFY(f.told.at(1).at(0).toString().contains(u"“is:x”"_s));
}

void SearchFieldTest::trouble_isOver_atOnce()
{
    Fixture f;
    f.field.setText(u"is:x"_s);
    f.press(Qt::Key_Return);
    f.field.clear();
    QCOMPARE(f.told.size(), 2);
    QVERIFY(f.told.at(1).at(0).toString().isEmpty());
}

void SearchFieldTest::description_saysWhatIsWrong_orWhatHelps()
{
    Fixture f;
    QVERIFY(f.field.accessibleDescription().contains("F1"_L1));
    f.field.setText(u"is:x"_s);
    f.press(Qt::Key_Return);
    QVERIFY(f.field.accessibleDescription().contains(u"“is:x”"_s));
    f.field.setText(u"http:"_s);
    QVERIFY(f.field.accessibleDescription().contains("F1"_L1));
}

void SearchFieldTest::help_opensByKeyAndButton()
{
    Fixture f;
    f.press(Qt::Key_F1);
    QVERIFY(f.help->isVisible());
    f.help->close();
    auto *button = f.field.findChild<QToolButton *>(u"searchHelpButton"_s);
    QCOMPARE(button->accessibleName(), u"Search operators"_s);
    QVERIFY(f.field.rect().contains(button->geometry()));
    f.press(Qt::Key_Tab);
    QCOMPARE(f.window.focusWidget(), button);
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(f.help->isVisible());
    f.help->close();
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(f.help->isVisible());
    f.choose(u"is:due"_s);
    QCOMPARE(f.window.focusWidget(), &f.field);
}

void SearchFieldTest::help_insertsOperators()
{
    Fixture f;
    f.choose(u"is:due"_s);
    f.choose(u"is:stored"_s);
    QCOMPARE(f.field.text(), u"is:due is:stored "_s);
    f.field.setText(u"nightly"_s);
    f.choose(u"is:due"_s);
    QCOMPARE(f.field.text(), u"nightly is:due "_s);
    f.type(u"-"_s);
    f.choose(u"is:stored"_s);
    QCOMPARE(f.field.text(), u"nightly is:due -is:stored "_s);
}

void SearchFieldTest::help_leavesRoomForWhatIsTheirs()
{
    Fixture f;
    f.field.setText(u"a"_s);
    f.choose(u"age:>90d"_s);
    QCOMPARE(f.field.selectedText(), u"90"_s);
    f.type(u"7"_s);
    QCOMPARE(f.field.text(), u"a age:>7d"_s);
    f.choose(u"\"data team\""_s);
    f.type(u"b c"_s);
    QCOMPARE(f.field.text(), u"a age:>7d \"b c\""_s);
    f.choose(u"owner:ada"_s);
    f.type(u"bo"_s);
    QVERIFY(f.field.text().endsWith(u" owner:bo"_s));
}

void SearchFieldTest::escape_clears_thenLeaves()
{
    Fixture f;
    f.type(u"a"_s);
    f.press(Qt::Key_Escape);
    QCOMPARE(f.field.text(), QString());
    QCOMPARE(f.left.size(), 0);
    f.press(Qt::Key_Escape);
    QCOMPARE(f.left.size(), 1);
}

QTEST_MAIN(SearchFieldTest)
#include "searchfield_test.moc"
