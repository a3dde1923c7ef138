// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>

class QAction;
class QHeaderView;
class QTableView;

namespace Latchkey::Ui {

/// The columns of the table of keys: which are shown, their order and widths. As long as the person drags
/// none, the widths fill the view. The name is never hidden: it carries the row's sentence for assistive
/// technology.
class KeyColumns final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyColumns)

public:
    /// `view` owns it.
    explicit KeyColumns(QTableView &view);
    ~KeyColumns() override;

    /// Once the view has its first model; columns and order stay as they are for those that follow.
    void setup();

    /// One checkable action for each column that can be hidden, in the columns' own order; data() is the
    /// column.
    [[nodiscard]] const QList<QAction *> &showActions() const { return m_showActions; }
    /// The visible columns as they stand from start to end.
    [[nodiscard]] QList<int> shown() const;
    [[nodiscard]] bool canMove(int column, int by) const;
    /// By so many visible places, towards the end where positive. Does nothing beyond the ends.
    void move(int column, int by);
    /// Columns, order, widths and sort as at the first start.
    void reset();
    /// Gives the columns the room there is.
    void fit();

    [[nodiscard]] QByteArray save() const;
    /// False where `state` can't be read; then nothing changes.
    bool restore(const QByteArray &state);

signals:
    /// What save() tells is another now.
    void changed();

private:
    void setShown(int column, bool shown);
    void updateActions();
    [[nodiscard]] QHeaderView &header() const;

    QTableView &m_view;
    QList<QAction *> m_showActions;
    bool m_isFitted = true;
    bool m_isFitting = false;
};

} // namespace Latchkey::Ui
