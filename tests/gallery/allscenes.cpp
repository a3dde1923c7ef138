// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "scene.h"

namespace Latchkey::Gallery {

Scenes allScenes()
{
    Scenes all;
    for (const auto &some : {windowScenes(), listScenes(), menuScenes(), paletteScenes(), emptyScenes(),
             keyScenes(), deliveryScenes(), verifyScenes(), rotationScenes(), connectionScenes(),
             signInScenes(), cliScenes(), programScenes(), reportScenes(), activityScenes(), controlScenes()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace Latchkey::Gallery
