// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/lock/secretatrisk.h>

namespace Latchkey::Ui {

SecretAtRisk::SecretAtRisk(QObject *window)
    : QObject(window)
{
}

SecretAtRisk::~SecretAtRisk() = default;

} // namespace Latchkey::Ui

#include "moc_secretatrisk.cpp"
