// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keychain/keyringprobe.h>

#include <QObject>

namespace Latchkey::Ui {

/// Versions and surroundings for a bug report, in English whatever the language, a line each. Nothing in it
/// says who or where the person is: no secret, no control plane, no host, no user, no path.
class DebugInformation final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DebugInformation)

public:
    explicit DebugInformation(QObject *parent = nullptr);
    ~DebugInformation() override;

    /// Asks the keychain what it is, without a prompt; complete() comes later, exactly once.
    void collect();
    /// All that is known so far.
    [[nodiscard]] QString text() const;

signals:
    void complete();

private:
    void take(KeyringState state);

    QString m_keychain;
};

} // namespace Latchkey::Ui
