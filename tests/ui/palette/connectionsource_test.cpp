// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/palette/connectionsource.h>

#include <ui/window/actions.h>
#include <ui/window/connectionmenu.h>

#include <QSignalSpy>
#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class ConnectionSourceTest final : public QObject
{
    Q_OBJECT

private slots:
    void theOthers_areFound_byLabelAndHost();
    void choosing_isChoosingInTheMenu();
};

namespace {

QList<ConnectionEntry> entries()
{
    return {{u"1"_s, u"Production"_s, u"acme.example"_s, Qt::red, u"signed out"_s, false, true},
        {u"2"_s, u"Staging"_s, u"stage.acme.example"_s, Qt::blue, u"Robin"_s, true, false}};
}

QList<int> found(const ConnectionSource &source, QStringView typed)
{
    PaletteRanking ranking(9);
    source.find(PaletteQuery(typed), ranking);
    QList<int> indexes;
    for (const auto &place : ranking.best())
        indexes.append(place.index);
    return indexes;
}

} // namespace

void ConnectionSourceTest::theOthers_areFound_byLabelAndHost()
{
    QWidget window;
    const Actions actions(window);
    ConnectionMenu menu(actions, window);
    const ConnectionSource source(menu);
    const QSignalSpy changed(&source, &ConnectionSource::changed);
    menu.setEntries(entries());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(found(source, u"stag"), QList{1});
    QCOMPARE(found(source, u"acme"), QList{1});
    QVERIFY(found(source, u"production").isEmpty()); // it is shown already
    const PaletteItem item = source.item(1);
    QCOMPARE(item.text, u"Staging"_s);
    QCOMPARE(item.detail, u"stage.acme.example · Robin"_s);
    QCOMPARE(item.kind, u"connection"_s);
    QCOMPARE(item.shortcut, u"Ctrl+2"_s);
}

void ConnectionSourceTest::choosing_isChoosingInTheMenu()
{
    QWidget window;
    const Actions actions(window);
    ConnectionMenu menu(actions, window);
    ConnectionSource source(menu);
    menu.setEntries(entries());
    const QSignalSpy chosen(&menu, &ConnectionMenu::chosen);
    source.choose(source.item(1));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), u"2"_s);
}

QTEST_MAIN(ConnectionSourceTest)
#include "connectionsource_test.moc"
