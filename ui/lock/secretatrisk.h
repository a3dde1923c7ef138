// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace Latchkey::Ui {

/// Stands in a window as long as a new key's secret is in memory alone and has gone nowhere: a QuitGuard asks
/// before it is lost.
class SecretAtRisk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretAtRisk)

public:
    explicit SecretAtRisk(QObject *window);
    ~SecretAtRisk() override;
};

} // namespace Latchkey::Ui
