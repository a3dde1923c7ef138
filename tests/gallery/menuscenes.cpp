// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "scene.h"
#include "stage.h"

#include <ui/keytable/keytable.h>
#include <ui/window/connectionmenu.h>
#include <ui/window/searchfield.h>
#include <ui/window/topbar.h>

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Latchkey::Gallery {

namespace {

using namespace Ui;

QList<ConnectionEntry> connections()
{
    return {
        {u"1"_s, u"Acme production"_s, u"acme.hosted.unionai.cloud"_s, QColor(u"#14a38b"_s),
            u"Robin Practice"_s, true, true, true},
        {u"2"_s, u"Acme staging"_s, u"acme-staging.hosted.unionai.cloud"_s, QColor(u"#d45e2c"_s),
            u"signed out"_s, false, false, true},
        {u"3"_s, u"Research"_s, u"union.research.example"_s, QColor(u"#9f67d8"_s), u"ci-pipeline"_s, true,
            false, true},
    };
}

void openMenuOf(Stage &stage)
{
    auto *button = stage.find<QToolButton>(u"menuButton"_s);
    QMenu *menu = button->menu();
    const int width = menu->sizeHint().width();
    const bool mirrored = button->isRightToLeft();
    menu->popup(button->mapToGlobal(QPoint(mirrored ? 0 : button->width() - width, button->height())));
}

void openConnections(Stage &stage)
{
    stage.window().topBar().connections()->setEntries(connections());
    stage.find<QAbstractButton>(u"connectionSwitcher"_s)->click();
}

void openContextMenu(Stage &stage)
{
    KeyTable &table = stage.window().table();
    const QRect row = table.visualRect(table.currentIndex());
    emit table.contextMenuRequestedFor(table.viewport()->mapToGlobal(row.center()));
}

/// The keyboard stays in its field, and what can be chosen is for the arrow keys.
void openPalette(Stage &stage, const QString &typed)
{
    stage.bench().trigger(ActionId::CommandPalette);
    QTest::keyClicks(stage.find<QLineEdit>(u"paletteField"_s), typed);
}

} // namespace

Scenes menuScenes()
{
    return {
        {u"menu"_s, openMenuOf},
        {u"menu-connections"_s, openConnections},
        {u"menu-context"_s, openContextMenu},
        {u"menu-search-help"_s,
            [](Stage &stage) {
                stage.window().topBar().search()->showHelp();
            }},
        {u"menu-search-help-small"_s,
            [](Stage &stage) {
                stage.window().resize(720, 480);
                stage.window().topBar().search()->showHelp();
            }},
    };
}

Scenes paletteScenes()
{
    return {
        {u"palette"_s,
            [](Stage &stage) {
                openPalette(stage, {});
            }},
        {u"palette-found"_s,
            [](Stage &stage) {
                openPalette(stage, u"ci"_s);
            }},
        {u"palette-nothing"_s,
            [](Stage &stage) {
                openPalette(stage, u"zzzz"_s);
            }},
    };
}

} // namespace Latchkey::Gallery
