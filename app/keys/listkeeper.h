// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/worker.h>
#include <app/keys/listcache.h>

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace Latchkey {

class KeyList;
class Session;

/// Keeps the last list of one connection for the next run: written after each good load and after what the
/// person does to keys, which is no news to anybody; shown again once the
/// keychain has given the sign-in, until the server answers. Only where the sign-in itself is in the
/// keychain; goes with a sign-out. Files are read and written on a thread.
class ListKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListKeeper)

public:
    /// List and session outlive the keeper.
    ListKeeper(const ListCache &cache, KeyList &keys, Session &session, QObject *parent = nullptr);
    ~ListKeeper() override;

    /// The connection has another organization: its list is another one.
    void setCache(const ListCache &cache);

signals:
    /// The file was read, written or deleted; for tests.
    void settled();

private:
    void forget();
    void followSession();
    void read();
    void show();
    void noteChange();
    void write();
    [[nodiscard]] bool isWorthKeeping() const;

    ListCache m_cache;
    KeyList &m_keys;
    Session &m_session;
    std::optional<StoredList> m_stored; // read, not shown yet
    bool m_wasRestoring = false; // the sign-in comes from the keychain, not from a person
    bool m_isForgotten = false;
    QTimer m_pause; // several keys are deleted one after the other
    std::unique_ptr<Worker> m_worker = std::make_unique<Worker>();
};

} // namespace Latchkey
