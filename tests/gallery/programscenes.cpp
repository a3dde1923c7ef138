// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "scene.h"
#include "stage.h"

#include <ui/about/aboutdialog.h>
#include <ui/about/documentation.h>
#include <ui/about/linksheet.h>
#include <ui/dialogs/preferencesdialog.h>
#include <ui/lock/lockkeeper.h>
#include <ui/lock/lockwarning.h>
#include <ui/lock/unsavedsecretdialog.h>
#include <ui/preferences/preferences.h>

using namespace Qt::StringLiterals;

namespace Latchkey::Gallery {

using namespace Testing;
using namespace Ui;

namespace {

PreferencesDialog::Offers everything()
{
    return {{{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}, {u"ar"_s, u"العربية"_s}}, true, true};
}

void lock(Stage &stage)
{
    WindowBench &bench = stage.bench();
    auto *keeper = new LockKeeper({bench.window, *bench.controller, bench.clipboard, bench.preferences});
    keeper->setParent(&bench.window);
    (void)keeper->lock();
}

void warnOfLock(Stage &stage)
{
    const QStringList consequences{
        u"The secret of “CI Pipeline (EU)” has gone nowhere yet. It stays hidden in memory until you unlock, "
        u"and is lost if Latchkey ends before."_s,
        u"Your sign-in to “Acme staging” is in memory only. Locking ends it."_s};
    stage.open<LockWarning>(consequences)->setLeft(std::chrono::seconds(24));
}

} // namespace

Scenes programScenes()
{
    return {
        {u"preferences"_s,
            [](Stage &stage) { stage.open<PreferencesDialog>(stage.preferences(), everything()); },
            Scene::Frame::Front},
        {u"about"_s, [](Stage &stage) { stage.open<AboutDialog>(); }, Scene::Frame::Front},
        {u"documentation-offline"_s, [](Stage &stage) { stage.open<LinkSheet>(Documentation::overview()); },
            Scene::Frame::Front},
        {u"locked"_s, lock},
        {u"lock-warning"_s,
            [](Stage &stage) { stage.open<LockWarning>(QStringList())->setLeft(std::chrono::seconds(24)); },
            Scene::Frame::Front},
        {u"lock-warning-consequences"_s, warnOfLock, Scene::Frame::Front},
        {u"unsaved-secret"_s, [](Stage &stage) { stage.open<UnsavedSecretDialog>(); }, Scene::Frame::Front},
    };
}

} // namespace Latchkey::Gallery
