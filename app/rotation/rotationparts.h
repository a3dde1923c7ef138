// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/clock.h>

namespace Latchkey {

class RotationStore;
class Workspace;

/// What rotations of one connection work with. All of it outlives them.
struct RotationParts
{
    Workspace &workspace;
    RotationStore &store;
    Clock clock = systemClock();
};

} // namespace Latchkey
