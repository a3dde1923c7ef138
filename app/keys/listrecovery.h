// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/clock.h>
#include <app/rpc/networkwatch.h>

#include <QObject>

#include <chrono>
#include <optional>

namespace Latchkey {

class KeyList;

/// Loads a list that could not be loaded once more, by itself, when what was in its way may be gone: the
/// network is back, or the window is used again. Never as a matter of time alone.
class ListRecovery final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListRecovery)

public:
    explicit ListRecovery(KeyList &keys, SteadyClock steady = steadyClock(), QObject *parent = nullptr);
    ~ListRecovery() override;

    /// The window is used again. Does nothing within fifteen seconds after the last load failed: changing
    /// windows is no reason to ask a server that is down over and over.
    void tryAgain();

    [[nodiscard]] NetworkWatch &network() { return m_network; }

private:
    void noteLoad();
    [[nodiscard]] bool mayHelp() const;

    KeyList &m_keys;
    SteadyClock m_steady;
    NetworkWatch m_network;
    std::optional<std::chrono::milliseconds> m_failedAt;
};

} // namespace Latchkey
