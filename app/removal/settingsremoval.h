// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Latchkey {

class FileRemoval;

/// Removes all that QSettings keeps for this program: a file with its locks, or what the system has instead.
void removeSettings(FileRemoval &files);

} // namespace Latchkey
