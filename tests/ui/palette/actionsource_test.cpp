// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/palette/actionsource.h>

#include <ui/palette/palettesearch.h>
#include <ui/window/actiontable.h>

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class ActionSourceTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void eachOfferedAction_isFoundByItsPlainName();
    void whatNobodyHasTakenUp_isNotFound();
    void whatCannotBeDoneNow_comesLast_andSaysWhy();
    void choosing_triggers();
    void switches_sayTheirState();
    void aChangeOfAnAction_isTold();

private:
    [[nodiscard]] QStringList found(const QString &typed) const
    {
        QStringList texts;
        for (const PaletteItem &item : m_search->find(typed))
            texts.append(item.text);
        return texts;
    }

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"latchkey.ini"_s), QSettings::IniFormat};
    std::unique_ptr<QWidget> m_window;
    Actions *m_actions = nullptr;
    std::unique_ptr<PaletteSearch> m_search;
};

void ActionSourceTest::init()
{
    m_settings.clear();
    m_search.reset();
    m_window = std::make_unique<QWidget>();
    m_actions = new Actions(*m_window);
    m_search = std::make_unique<PaletteSearch>(m_settings);
    m_search->add(std::make_unique<ActionSource>(*m_actions));
}

void ActionSourceTest::eachOfferedAction_isFoundByItsPlainName()
{
    for (const ActionEntry &entry : actionTable())
        m_actions->setOffered(entry.id, true);
    for (const ActionEntry &entry : actionTable()) {
        if (entry.id == ActionId::CommandPalette)
            continue;
        const QString name = Actions::plainName(*(*m_actions)[entry.id]);
        QVERIFY2(!name.contains(u'&'), qPrintable(name));
        const QStringList names = found(name);
        QVERIFY2(names.contains(name), qPrintable(name));
        if ((*m_actions)[entry.id]->isEnabled())
            QCOMPARE(names.first(), name);
    }
}

void ActionSourceTest::whatNobodyHasTakenUp_isNotFound()
{
    QVERIFY(!found(u"lock"_s).contains(u"Lock now"_s));
    m_actions->takeUp(ActionId::Lock, this, [] {});
    QCOMPARE(found(u"lock"_s).first(), u"Lock now"_s);
}

void ActionSourceTest::whatCannotBeDoneNow_comesLast_andSaysWhy()
{
    m_actions->setState({true, true, 0, false});
    const QList<PaletteItem> all = m_search->find({});
    bool hasDisabled = false;
    for (const PaletteItem &item : all) {
        QVERIFY2(!hasDisabled || !item.isEnabled, qPrintable(item.text));
        hasDisabled = hasDisabled || !item.isEnabled;
        if (!item.isEnabled)
            QVERIFY2(!item.detail.isEmpty(), qPrintable(item.text));
    }
    QVERIFY(hasDisabled);
    const PaletteItem edit = m_search->find(u"edit").first();
    QCOMPARE(edit.text, u"Edit"_s);
    QCOMPARE(edit.detail, u"Select a key first."_s);
    QCOMPARE(edit.shortcut, u"F2"_s);
}

void ActionSourceTest::choosing_triggers()
{
    const QSignalSpy triggered(m_actions, &Actions::triggered);
    m_search->choose(m_search->find(u"about").first());
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(triggered.first().first().value<ActionId>(), ActionId::About);
}

void ActionSourceTest::switches_sayTheirState()
{
    QCOMPARE(m_search->find(u"show details").first().detail, u"off"_s);
    (*m_actions)[ActionId::ToggleDetails]->setChecked(true);
    QCOMPARE(m_search->find(u"show details").first().detail, u"on"_s);
}

void ActionSourceTest::aChangeOfAnAction_isTold()
{
    const QSignalSpy changed(m_search.get(), &PaletteSearch::changed);
    m_actions->setState({true, true, 1, false});
    QVERIFY(!changed.isEmpty());
}

QTEST_MAIN(ActionSourceTest)
#include "actionsource_test.moc"
