// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "scene.h"
#include "stage.h"

#include <ui/about/aboutdialog.h>
#include <ui/about/documentation.h>
#include <ui/about/linksheet.h>
#include <ui/dialogs/preferencesdialog.h>
#include <ui/preferences/preferences.h>

using namespace Qt::StringLiterals;

namespace Latchkey::Gallery {

using namespace Ui;

namespace {

PreferencesDialog::Offers everything()
{
    return {{{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}, {u"ar"_s, u"العربية"_s}}, true, true};
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
    };
}

} // namespace Latchkey::Gallery
