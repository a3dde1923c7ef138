// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "samplecontrols.h"
#include "scene.h"
#include "stage.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace Latchkey::Gallery {

namespace {

SampleControls *controls(Stage &stage)
{
    stage.window().resize(1100, 880); // room for all of them
    auto *controls = new SampleControls(&stage.window());
    controls->setGeometry(stage.window().rect());
    controls->show();
    return controls;
}

} // namespace

Scenes controlScenes()
{
    return {
        {u"controls"_s, controls},
        {u"controls-list"_s,
            [](Stage &stage) {
                controls(stage)->findChild<QComboBox *>()->showPopup();
            }},
    };
}

} // namespace Latchkey::Gallery
