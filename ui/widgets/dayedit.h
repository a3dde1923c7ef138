// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QLineEdit>

namespace Latchkey::Ui {

/// A day that is typed as a whole, stepped through with Up and Down, or chosen from a month. Any text can be
/// typed: QDateEdit takes the part that it can of one that replaces another, and makes another day of it.
class DayEdit final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DayEdit)

public:
    explicit DayEdit(QWidget *parent = nullptr);
    ~DayEdit() override;

    /// Invalid where the text is no day.
    [[nodiscard]] QDate date() const;
    void setDate(const QDate &date);
    /// Those that the month offers; any other can be typed.
    void setOffered(const QDate &first, const QDate &last);
    /// In the person's format, with the whole year: as it is to be typed.
    [[nodiscard]] static QString textOf(const QDate &date);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openMonth();

    QDate m_shown; ///< what textOf() was shown of last
    QDate m_first;
    QDate m_last;
};

} // namespace Latchkey::Ui
