// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "scene.h"
#include "stage.h"

#include <ui/about/aboutdialog.h>
#include <ui/about/documentation.h>
#include <ui/about/linksheet.h>
#include <ui/dialogs/managesearchesdialog.h>
#include <ui/dialogs/preferencesdialog.h>
#include <ui/dialogs/savesearchdialog.h>
#include <ui/lock/lockkeeper.h>
#include <ui/lock/lockwarning.h>
#include <ui/lock/unsavedsecretdialog.h>
#include <ui/preferences/preferences.h>

#include <QKeySequenceEdit>
#include <QTest>

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

void openShortcuts(Stage &stage)
{
    stage.bench().trigger(ActionId::Shortcuts);
    (void)QTest::qWaitForWindowActive(stage.bench().dialog(u"shortcutsDialog"_s));
}

void pressTakenKeys(Stage &stage)
{
    openShortcuts(stage);
    auto *keys = stage.bench().field<QKeySequenceEdit>(u"shortcutsDialog"_s, u"shortcutEdit"_s);
    keys->setFocus();
    QTest::keyClick(keys, Qt::Key_F5); // refreshes
}

} // namespace

Scenes programScenes()
{
    const auto front = Scene::Frame::Front;
    return {
        {u"save-search"_s,
            [](Stage &stage) {
                stage.open<SaveSearchDialog>(u"is:due owner:data"_s, QStringList{u"Due soon"_s});
            },
            front},
        {u"manage-searches"_s,
            [](Stage &stage) {
                stage.open<ManageSearchesDialog>()->setEntries({{u"Due soon"_s, u"is:due"_s},
                    {u"Old ones of the data team"_s, u"age:>1y owner:data"_s}});
            },
            front},
        {u"preferences"_s,
            [](Stage &stage) { stage.open<PreferencesDialog>(stage.preferences(), everything()); }, front},
        {u"shortcuts"_s, openShortcuts, front},
        {u"shortcuts-taken"_s, pressTakenKeys, front},
        {u"about"_s, [](Stage &stage) { stage.open<AboutDialog>(); }, front},
        {u"documentation-offline"_s, [](Stage &stage) { stage.open<LinkSheet>(Documentation::overview()); },
            front},
        {u"locked"_s, lock},
        {u"locked-signed-out"_s,
            [](Stage &stage) {
                stage.bench().trigger(ActionId::SignOut);
                (void)QTest::qWaitFor([&stage] { return !stage.bench().controller->isAnySignedIn(); });
                lock(stage);
            }},
        {u"lock-warning"_s,
            [](Stage &stage) { stage.open<LockWarning>(QStringList())->setLeft(std::chrono::seconds(24)); },
            front},
        {u"lock-warning-consequences"_s, warnOfLock, front},
        {u"unsaved-secret"_s, [](Stage &stage) { stage.open<UnsavedSecretDialog>(); }, front},
    };
}

} // namespace Latchkey::Gallery
