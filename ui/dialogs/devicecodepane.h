// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/devicesignin.h>

#include <QTimer>
#include <QWidget>

class QLabel;

namespace Latchkey::Ui {

class QrCode;
class SelectableText;

/// A code to sign in with on any machine: large, with a button to copy it, a QR code of the complete address,
/// and how long it is good for.
class DeviceCodePane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeviceCodePane)

public:
    explicit DeviceCodePane(QWidget *parent = nullptr);
    ~DeviceCodePane() override;

    /// Where the time comes from; for tests.
    void setClock(Clock clock) { m_clock = std::move(clock); }

    void setPrompt(const DevicePrompt &prompt);
    /// The code is good for nothing any more.
    void stop();

signals:
    void copied();

private:
    void setupCode();
    void setupAddress();
    void updateCountdown();

    Clock m_clock = systemClock();
    DevicePrompt m_prompt;
    QTimer m_tick;
    SelectableText *m_code;
    SelectableText *m_address;
    QrCode *m_qrCode;
    QLabel *m_countdown;
};

} // namespace Latchkey::Ui
