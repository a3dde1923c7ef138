// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/error.h>
#include <app/journal/journalfilter.h>

#include <QAbstractTableModel>

#include <functional>

namespace Latchkey {
class Journal;
}

namespace Latchkey::Ui {

/// Entries of the journal that fit a filter, the newest first. Reads a page at a time, as a view comes to its
/// end; what was there stays until what takes its place has been read. New entries come in by themselves.
class ActivityModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityModel)

public:
    enum Column {
        When,
        Action,
        Key,
        Fingerprint,
        ConnectionName,
        Who,
        ResultColumn,
        ColumnCount
    }; // used as int by Qt
    enum Role { OutcomeRole = Qt::UserRole };
    static constexpr int pageSize = 200;

    /// What people call a control plane; its address where it has no name.
    using Namer = std::function<QString(const QString &controlPlane)>;

    /// The journal outlives the model.
    ActivityModel(Journal &journal, Namer nameOf, QObject *parent = nullptr);
    ~ActivityModel() override;

    void setFilter(const JournalFilter &filter);
    [[nodiscard]] const JournalFilter &filter() const { return m_wanted; }
    /// The first page of what the filter asks for has not come yet.
    [[nodiscard]] bool isLoading() const { return m_wantsFirst || m_isReadingFirst; }
    [[nodiscard]] const JournalEntry &at(int row) const { return m_entries.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// The first page is there, or could not be read.
    void loaded();
    void failed(const Latchkey::Error &why);

private:
    void readFirst();
    void readNext();
    void takeFirst(const QList<JournalEntry> &page);
    void takeNext(const QList<JournalEntry> &page);
    [[nodiscard]] QString text(const JournalEntry &entry, int column) const;

    Journal &m_journal;
    Namer m_nameOf;
    JournalFilter m_wanted;
    JournalFilter m_shown;
    QList<JournalEntry> m_entries;
    bool m_isReading = false; ///< one question at a time: who types is not answered for each letter
    bool m_isReadingFirst = false;
    bool m_wantsFirst = false;
    bool m_isComplete = false;
};

} // namespace Latchkey::Ui
