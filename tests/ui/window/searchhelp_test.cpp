// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/keyquery.h>
#include <ui/theme/latchkeystyle.h>
#include <ui/window/searchhelp.h>

#include <QAccessible>
#include <QApplication>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

QList<QAction *> entries(const SearchHelp &help)
{
    QList<QAction *> entries = help.actions();
    entries.removeIf([](const QAction *action) { return !action->data().isValid(); });
    return entries;
}

} // namespace

class SearchHelpTest final : public QObject
{
    Q_OBJECT

private slots:
    void examples_areUnderstood_andShowEveryOperator();
    void entries_haveWords_thatAssistiveTechnologyReads();
    void chosen_typesWhatIsTheSameForAll();
    void keyboard_choosesTheFirst();
    void withoutRoomForAll_scrolls_andLeavesTheFieldInView();
};

void SearchHelpTest::examples_areUnderstood_andShowEveryOperator()
{
    const SearchHelp help;
    QString all;
    for (const QAction *entry : entries(help)) {
        const QString example = entry->data().toString();
        const KeyQuery query(example);
        QVERIFY2(!query.isEmpty() && query.problems().isEmpty(), qPrintable(example));
        QVERIFY2(entry->text().contains(example), qPrintable(example));
        all += example + u'\n';
    }
    for (const char *part : {"is:due\n", "is:overdue\n", "is:expired\n", "is:ok\n", "is:stored\n",
             "is:unowned\n", "left:<1", "age:>9", "age:<2", "age:>=", "age:<=", "age:=", "d\n", "w\n", "m\n",
             "y\n", "name:", "id:", "owner:", "\"", "-"})
        QVERIFY2(all.contains(QLatin1StringView(part)), part);
}

void SearchHelpTest::entries_haveWords_thatAssistiveTechnologyReads()
{
    SearchHelp help;
    QAccessibleInterface *menu = QAccessible::queryAccessibleInterface(&help);
    QCOMPARE(menu->role(), QAccessible::PopupMenu);
    QCOMPARE(menu->text(QAccessible::Name), u"Search operators"_s);
    QStringList names;
    for (int child = 0; child < menu->childCount(); ++child) {
        if (QAccessibleInterface *item = menu->child(child); item && item->role() == QAccessible::MenuItem)
            names += item->text(QAccessible::Name);
    }
    QVERIFY(names.size() >= entries(help).size());
    const auto speaks = [&names](const QString &words, const QString &example) {
        return std::any_of(names.begin(), names.end(),
            [&](const QString &name) { return name.startsWith(words) && name.contains(example); });
    };
    QVERIFY(speaks(u"Older than 90 days"_s, u"age:>90d"_s));
    QVERIFY(speaks(u"Secret kept on this computer"_s, u"is:stored"_s));
}

void SearchHelpTest::chosen_typesWhatIsTheSameForAll()
{
    const SearchHelp help;
    QSignalSpy chosen(&help, &SearchHelp::chosen);
    for (QAction *entry : entries(help)) {
        entry->trigger();
        const QList<QVariant> typed = chosen.takeFirst();
        const QString text = typed.at(0).toString();
        const int from = typed.at(1).toInt();
        const QString theirs = text.mid(from, typed.at(2).toInt());
        const QString example = entry->data().toString();
        QVERIFY2(example.startsWith(text.first(1)), qPrintable(example));
        QVERIFY2(from >= 0 && from <= text.size(), qPrintable(example));
        QVERIFY2(theirs.isEmpty() || theirs.toInt() > 0, qPrintable(example + u": "_s + theirs));
        QVERIFY2((example.startsWith("age:"_L1) || example.startsWith("left:"_L1)) != theirs.isEmpty(),
            qPrintable(example));
    }
}

void SearchHelpTest::keyboard_choosesTheFirst()
{
    SearchHelp help;
    QSignalSpy chosen(&help, &SearchHelp::chosen);
    help.popup(QPoint());
    QTest::keyClick(&help, Qt::Key_Down);
    QTest::keyClick(&help, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), u"is:due "_s);
    QVERIFY(!help.isVisible());
}

void SearchHelpTest::withoutRoomForAll_scrolls_andLeavesTheFieldInView()
{
    QApplication::setStyle(new LatchkeyStyle);
    QWidget field;
    field.resize(300, 36);
    const QRect screen = field.screen()->availableGeometry();
    field.move(20, screen.center().y());
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    SearchHelp help;
    const int width = help.sizeHint().width();
    QVERIFY(help.sizeHint().height() > screen.height() / 2);
    help.openUnder(field);
    QVERIFY(help.y() > field.mapToGlobal(field.rect().bottomLeft()).y());
    QVERIFY(screen.contains(help.geometry()));
    QCOMPARE(help.width(), width); // one column
    for (qsizetype step = 0;
         step < help.actions().size() && help.activeAction() != help.actions().constLast(); ++step)
        QTest::keyClick(&help, Qt::Key_Down);
    QCOMPARE(help.activeAction(), help.actions().constLast());
    QVERIFY(help.rect().contains(help.actionGeometry(help.activeAction())));
    help.close();
    field.move(20, screen.top()); // where there is room again
    help.openUnder(field);
    QCOMPARE(help.size(), help.sizeHint());
}

QTEST_MAIN(SearchHelpTest)
#include "searchhelp_test.moc"
