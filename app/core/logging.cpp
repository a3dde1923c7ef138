// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/logging.h>

namespace Latchkey {

Q_LOGGING_CATEGORY(lcCore, "latchkey.core", QtInfoMsg)
Q_LOGGING_CATEGORY(lcRpc, "latchkey.rpc", QtInfoMsg)
Q_LOGGING_CATEGORY(lcKeychain, "latchkey.keychain", QtInfoMsg)
Q_LOGGING_CATEGORY(lcJournal, "latchkey.journal", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAuth, "latchkey.auth", QtInfoMsg)
Q_LOGGING_CATEGORY(lcConnections, "latchkey.connections", QtInfoMsg)
Q_LOGGING_CATEGORY(lcKeys, "latchkey.keys", QtInfoMsg)
Q_LOGGING_CATEGORY(lcDelivery, "latchkey.delivery", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPractice, "latchkey.practice", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "latchkey.ui", QtInfoMsg)

} // namespace Latchkey
