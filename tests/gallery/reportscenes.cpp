// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "scene.h"
#include "stage.h"

#include <app/core/error.h>
#include <ui/reports/exportdialog.h>

#include <QComboBox>

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

} // namespace

Scenes reportScenes()
{
    const auto front = Scene::Frame::Front;
    return {
        {u"export"_s, [](Stage &stage) { exportKeys(stage, KeyFormat::ProtobufJson); }, front},
        {u"export-csv"_s, [](Stage &stage) { exportKeys(stage, KeyFormat::Csv); }, front},
        {u"export-failed"_s, exportFailed, front},
    };
}

} // namespace Latchkey::Gallery
