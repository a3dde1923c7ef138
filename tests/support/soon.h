// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTest>

/// Longer than QTRY's five seconds: where a process, a keyring or a server has a part in it, on a busy
/// machine, or a call that fails and is tried four times.
#define SOON(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 20000)
#define SOON_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 20000)
