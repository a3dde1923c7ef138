// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene.h"

#include <QImage>
#include <QStringList>

class QWidget;

namespace Latchkey::Gallery {

/// The window and everything that is over it, as a compositor would put them together.
[[nodiscard]] QImage photograph(QWidget &window, Scene::Frame frame);

/// The classes of the windows that can be seen.
[[nodiscard]] QStringList shownClasses();

} // namespace Latchkey::Gallery
