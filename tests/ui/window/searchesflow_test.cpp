// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "windowbench.h"

#include <ui/keytable/keytable.h>
#include <ui/widgets/messagebar.h>
#include <ui/window/connectionmenu.h>
#include <ui/window/savedsearches.h>
#include <ui/window/searchesflow.h>
#include <ui/window/searchfield.h>
#include <ui/window/topbar.h>

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class SearchesFlowTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whatIsTyped_isSavedUnderItsOwnText_orAnotherName();
    void nothingTyped_orSavedAlready_isNotOffered();
    void takenName_isSaid();
    void menu_appliesASearch_andChecksTheOneThatIsShown();
    void brokenSearch_breaksNothing();
    void searches_areTheSameForAllConnections();
    void manage_renames_orders_deletes();
    void manage_byKeyboard();
    void fullList_saysSo();

private:
    [[nodiscard]] QAction *entry(int number) const
    {
        auto *menu = m_bench->window.topBar().connections();
        auto *action = menu->findChild<QAction *>(u"savedSearch%1"_s.arg(number));
        return action && menu->actions().contains(action) && action->isVisible() ? action : nullptr;
    }
    [[nodiscard]] SearchField *field() const { return m_bench->window.topBar().search(); }
    [[nodiscard]] QAction *action(ActionId id) const { return m_bench->window.actions()[id]; }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const SavedSearch &search : m_searches->all())
            names += search.name;
        return names;
    }
    QListWidget *openManage()
    {
        m_bench->trigger(ActionId::ManageSearches);
        return m_bench->field<QListWidget>(u"manageSearchesDialog"_s, u"searchList"_s);
    }

    std::optional<WindowBench> m_bench;
    std::optional<SavedSearches> m_searches;
    std::optional<SearchesFlow> m_flow;
};

void SearchesFlowTest::init()
{
    m_bench.emplace();
    m_searches.emplace(m_bench->settings);
    m_flow.emplace(m_bench->window, *m_searches);
    QVERIFY(m_bench->openSignedIn());
}

void SearchesFlowTest::cleanup()
{
    m_flow.reset();
    m_searches.reset();
    m_bench.reset();
}

void SearchesFlowTest::whatIsTyped_isSavedUnderItsOwnText_orAnotherName()
{
    field()->setText(u" is:due  "_s);
    m_bench->trigger(ActionId::SaveSearch);
    auto *name = m_bench->field<QLineEdit>(u"saveSearchDialog"_s, u"nameEdit"_s);
    QCOMPARE(name->text(), u"is:due"_s);
    QCOMPARE(name->selectedText(), u"is:due"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(m_searches->all(), (QList<SavedSearch>{{u"is:due"_s, u"is:due"_s}}));
    QVERIFY(m_bench->message().contains(u"“is:due”"_s));

    field()->setText(u"age:>90d"_s);
    m_bench->trigger(ActionId::SaveSearch);
    name = m_bench->field<QLineEdit>(u"saveSearchDialog"_s, u"nameEdit"_s);
    name->clear();
    QVERIFY(!m_bench->button(u"saveSearchDialog"_s, u"saveButton"_s)->isEnabled());
    QTest::keyClicks(name, u"Old ones"_s);
    m_bench->button(u"saveSearchDialog"_s, u"saveButton"_s)->click();
    QCOMPARE(m_searches->all().last(), (SavedSearch{u"Old ones"_s, u"age:>90d"_s}));
    QCOMPARE(entry(2)->text(), u"Old ones"_s);
}

void SearchesFlowTest::nothingTyped_orSavedAlready_isNotOffered()
{
    QVERIFY(!action(ActionId::SaveSearch)->isVisible());
    QVERIFY(!action(ActionId::ManageSearches)->isVisible());
    field()->setText(u"is:due ci"_s);
    QVERIFY(action(ActionId::SaveSearch)->isEnabled());
    m_searches->save({}, u"ci is:due"_s);
    QVERIFY(!action(ActionId::SaveSearch)->isVisible());
    QVERIFY(action(ActionId::ManageSearches)->isEnabled());
}

void SearchesFlowTest::takenName_isSaid()
{
    m_searches->save(u"Due"_s, u"is:due"_s);
    field()->setText(u"is:overdue"_s);
    m_bench->trigger(ActionId::SaveSearch);
    auto *name = m_bench->field<QLineEdit>(u"saveSearchDialog"_s, u"nameEdit"_s);
    QCOMPARE(name->accessibleDescription(), QString());
    name->setText(u"due"_s);
    QVERIFY(name->accessibleDescription().contains("replaces"_L1));
    m_bench->button(u"saveSearchDialog"_s, u"saveButton"_s)->click();
    QCOMPARE(m_searches->all(), (QList<SavedSearch>{{u"due"_s, u"is:overdue"_s}}));
}

void SearchesFlowTest::menu_appliesASearch_andChecksTheOneThatIsShown()
{
    m_searches->save(u"Night && day"_s, u"nightly"_s);
    m_searches->save(u"All"_s, u"-nothing"_s);
    QVERIFY(!entry(1)->isChecked());
    entry(1)->trigger();
    QCOMPARE(field()->text(), u"nightly"_s);
    QCOMPARE(m_bench->shownNames(), QStringList(u"nightly-etl"_s));
    QVERIFY(entry(1)->isChecked());
    QVERIFY(!entry(2)->isChecked());
    entry(1)->trigger(); // again: it stays
    QVERIFY(entry(1)->isChecked());
    QCOMPARE(m_bench->window.focusWidget(), &m_bench->window.table());
    field()->clear();
    QVERIFY(!entry(1)->isChecked());
    QCOMPARE(entry(1)->text(), u"Night &&&& day"_s); // no mnemonic
}

void SearchesFlowTest::brokenSearch_breaksNothing()
{
    m_searches->save(u"Broken"_s, u"is:nonsense \"open"_s);
    entry(1)->trigger();
    QCOMPARE(field()->text(), u"is:nonsense \"open"_s);
    QVERIFY(entry(1)->isChecked());
    QVERIFY(!action(ActionId::SaveSearch)->isVisible());
}

void SearchesFlowTest::searches_areTheSameForAllConnections()
{
    m_searches->save(u"Night"_s, u"nightly"_s);
    PracticeTenant other({.keyCount = 3});
    Connection second = m_bench->connection();
    second.endpoint = other.start().value();
    m_bench->controller->addAndOpen(second);
    QVERIFY(entry(1));
    QVERIFY(!entry(1)->isChecked());
}

void SearchesFlowTest::manage_renames_orders_deletes()
{
    for (const QString &name : QStringList{u"a"_s, u"b"_s, u"c"_s})
        m_searches->save(name, name);
    QListWidget *list = openManage();
    QCOMPARE(list->count(), 3);
    list->setCurrentRow(2);
    m_bench->button(u"manageSearchesDialog"_s, u"moveUpButton"_s)->click();
    QCOMPARE(names(), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
    QCOMPARE(list->currentItem()->text(), u"c"_s);
    list->item(1)->setText(u"renamed"_s);
    QTRY_COMPARE(names(), (QStringList{u"a"_s, u"renamed"_s, u"b"_s}));
    list->item(1)->setText(u"b"_s); // another's
    QTRY_COMPARE(list->item(1)->text(), u"renamed"_s);
    m_bench->button(u"manageSearchesDialog"_s, u"deleteButton"_s)->click();
    QCOMPARE(names(), (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(!entry(3));
    QCOMPARE(entry(2)->text(), u"b"_s);
}

void SearchesFlowTest::manage_byKeyboard()
{
    for (const QString &name : QStringList{u"a"_s, u"b"_s})
        m_searches->save(name, name);
    QListWidget *list = openManage();
    QCOMPARE(m_bench->dialog(u"manageSearchesDialog"_s)->focusWidget(), list);
    SOON(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(names(), (QStringList{u"b"_s, u"a"_s}));
    QTest::keyClick(list, Qt::Key_F2);
    auto *editor = list->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(u"typed"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(names(), (QStringList{u"b"_s, u"typed"_s}));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_COMPARE(names(), QStringList(u"b"_s));
}

void SearchesFlowTest::fullList_saysSo()
{
    for (int index = 0; index < SavedSearches::most; ++index)
        m_searches->save({}, u"search %1"_s.arg(index));
    field()->setText(u"one more"_s);
    m_bench->trigger(ActionId::SaveSearch);
    QVERIFY(!m_bench->dialog(u"saveSearchDialog"_s));
    QVERIFY(m_bench->message().contains("no room"_L1));
    m_bench->messageAction()->click();
    QVERIFY(m_bench->dialog(u"manageSearchesDialog"_s));
}

QTEST_MAIN(SearchesFlowTest)
#include "searchesflow_test.moc"
