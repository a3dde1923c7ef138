// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace Latchkey {

/// Tells when the computer is on a network again, where the system says so (QNetworkInformation); silent
/// elsewhere.
class NetworkWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkWatch)

public:
    explicit NetworkWatch(QObject *parent = nullptr);
    ~NetworkWatch() override;

    /// From the first call on: asking the system costs milliseconds that a start does not have.
    void start();
    /// True where nothing is known.
    [[nodiscard]] bool isOnline() const { return m_online; }

signals:
    void returned();

private:
    void note(bool online);

    bool m_started = false;
    bool m_online = true;
};

} // namespace Latchkey
