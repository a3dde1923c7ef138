// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/desktop/desktopwatch.h>

namespace Latchkey {

DesktopWatch::DesktopWatch(QObject *parent)
    : QObject(parent)
{
}

DesktopWatch::~DesktopWatch() = default;

} // namespace Latchkey

#include "moc_desktopwatch.cpp"
