// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Latchkey {

/// Shuts down this program's own connections that were accepted at `localPort`: the one from `remotePort`, or
/// all where that is 0. The HTTP library has no way to close a connection without an answer.
void closeConnections(int localPort, int remotePort = 0);

} // namespace Latchkey
