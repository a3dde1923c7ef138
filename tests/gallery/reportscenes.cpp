// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "scene.h"
#include "stage.h"

#include <app/core/error.h>
#include <app/keys/keylist.h>
#include <app/keys/workspace.h>
#include <ui/reports/exportdialog.h>
#include <ui/reports/overviewdialog.h>

#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Latchkey::Gallery {

namespace {

using namespace Ui;

ExportDialog *exportKeys(Stage &stage, KeyFormat format)
{
    return stage.open<ExportDialog>(
        ExportDialog::Content{.selected = 3, .all = stage.bench().shownRows(), .format = format});
}

void exportFailed(Stage &stage)
{
    exportKeys(stage, KeyFormat::Csv)
        ->showTrouble(writeReport(u"~/none/api-keys.csv"_s, {}).error()); // in the language shown
}

OverviewDialog *overview(Stage &stage)
{
    auto *dialog = stage.open<OverviewDialog>();
    const ApiKeys keys = stage.bench().workspace->keys().snapshot();
    dialog->setReport(std::make_shared<const KeyReport>(
        keyReport(keys, now(), QSet<QString>{u"nightly-etl"_s, u"grafana"_s})));
    return dialog;
}

void overviewSaveMenu(Stage &stage)
{
    auto *button = overview(stage)->findChild<QPushButton *>(u"saveReportButton"_s);
    QMenu *menu = button->menu();
    menu->popup(button->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

} // namespace

Scenes reportScenes()
{
    const auto front = Scene::Frame::Front;
    return {
        {u"export"_s, [](Stage &stage) { exportKeys(stage, KeyFormat::FlyteJson); }, front},
        {u"export-objects"_s, [](Stage &stage) { exportKeys(stage, KeyFormat::ProtobufJson); }, front},
        {u"export-csv"_s, [](Stage &stage) { exportKeys(stage, KeyFormat::Csv); }, front},
        {u"export-failed"_s, exportFailed, front},
        {u"overview"_s, overview},
        {u"overview-save"_s, overviewSaveMenu},
        {u"overview-waiting"_s, [](Stage &stage) { stage.open<OverviewDialog>(); }, front},
    };
}

} // namespace Latchkey::Gallery
