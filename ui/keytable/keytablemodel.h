// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/clock.h>
#include <app/keys/keylist.h>
#include <app/keys/keystatus.h>
#include <ui/keytable/keytexts.h>

#include <QAbstractTableModel>
#include <QTimer>

#include <functional>

namespace Latchkey {

namespace Ui {

/// The keys of one connection as a table, directly on the list, no copy. No role holds a secret.
class KeyTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyTableModel)

public:
    // Plain: columns and roles travel as int through Qt's item API.
    enum Column { Name, ClientId, Created, Expires, Owner, Status, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole + 1, ///< QString, or a number where the order is one
        FilterRole, ///< the words that a search looks at: name, client ID and each contact, one a line
        ApiKeyRole, ///< bool: has the client-credentials grant
        KeptRole, ///< bool: its secret is in this computer's keychain
        StatusRole, ///< int(KeyStatus)
        CreatedAtRole, ///< ms since the epoch; invalid where it is not known
        RotateByRole, ///< the same; see rotateBy()
        ClientIdRole, ///< as the server spells it
        NewsRole, ///< int(KeyNews::Mark)
        RotatedRole, ///< bool: is being rotated, as the old key or the new one
        NewsTextRole, ///< the mark in a word; empty for none
        LongStatusRole, ///< the status with how long a key is overdue, for where there is room
    };

    /// Whether the secret of this client ID is kept on this computer.
    using KeptPredicate = std::function<bool(const QString &clientId)>;

    /// Without a list it is an empty table with all its columns.
    explicit KeyTableModel(Clock clock, QObject *parent = nullptr);
    KeyTableModel(const KeyList &keys, KeptPredicate isKept, Clock clock, QObject *parent = nullptr);
    ~KeyTableModel() override;

    /// Shows another list, or none. The list lives until the next call.
    void setKeys(const KeyList *keys, KeptPredicate isKept);

    [[nodiscard]] const ApiKey &keyAt(int row) const;
    /// The time that the rows are told at.
    [[nodiscard]] const QDateTime &now() const { return m_now; }

    /// What else is known of a key on this computer; asked for each row that is shown.
    struct RotationFacts
    {
        std::function<bool(const QString &clientId)> isRotated;
        std::function<QString(const QString &clientId)> text; ///< how far it is
    };
    void setRotationFacts(RotationFacts facts);
    /// To be told when the rotation of this key has begun, or come further, or ended.
    void refreshRotation(const QString &clientId);
    /// To be told when a secret was kept or dropped.
    void refreshKept(const QString &clientId);
    /// What a timer does once a minute: relative times and statuses move on, some rows in each turn of the
    /// event loop.
    void refreshTimes();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Around several changes of data; they may be taken together.
    void changesBegin();
    void changesEnd();
    /// Within a change of layout: by the row before, the row now.
    void rowsReordered(const std::vector<int> &newRows);
    /// The rows are told at another time; after the changes that come with it.
    void timeMoved(const QDateTime &now);

private:
    void connectKeys();
    [[nodiscard]] int size() const;
    void tell(const RowRanges &rows, const QList<int> &roles);
    void takeOrder(const std::vector<int> &newRows);
    void moveTimes();

    const KeyList *m_keys = nullptr;
    [[nodiscard]] bool isRotated(const ApiKey &key) const;

    KeptPredicate m_isKept;
    RotationFacts m_rotations;
    Clock m_clock;
    QDateTime m_now;
    QDateTime m_before; // the time that the rows from m_timesFrom on are still told at
    int m_timesFrom = -1; // negative: all are told at m_now
    QTimer m_timer;
};

} // namespace Ui
} // namespace Latchkey
