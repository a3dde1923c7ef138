// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>
#include <app/journal/journalfilter.h>

#include <QDateTime>
#include <QPointer>
#include <QWidget>

#include <optional>

namespace Latchkey {
class Journal;
}

namespace Latchkey::Ui {

class CopyableField;
class LinkButton;

/// What the activity journal knows of one key: when its credentials were used last from this computer, and
/// what was done to it lately. Empty until the journal has answered.
class KeyHistory final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyHistory)

public:
    explicit KeyHistory(QWidget *parent = nullptr);
    ~KeyHistory() override;

    /// Null where nothing is recorded: then there is nothing to see.
    void showKey(Journal *journal, const QString &controlPlane, const QString &clientId);
    /// What ages are told at.
    void setNow(const QDateTime &now);

signals:
    /// Everything that was done to this key.
    void allRequested(const QString &controlPlane, const QString &clientId);

private:
    void read();
    void readUse();
    void update();
    [[nodiscard]] QString line(const JournalEntry &entry) const;

    QDateTime m_now;
    QPointer<Journal> m_journal;
    JournalFilter m_key; ///< the entries of the key
    int m_generation = 0; ///< answers about an earlier key count no more
    QList<JournalEntry> m_latest;
    std::optional<JournalEntry> m_use; ///< the last one
    CopyableField *m_lastUse;
    CopyableField *m_entries;
    LinkButton *m_all;
};

} // namespace Latchkey::Ui
