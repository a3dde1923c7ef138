// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/clock.h>
#include <app/journal/journalfilter.h>

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace Latchkey::Ui {

class DayEdit;
class FilterChip;
class FormField;

/// Where a person says which entries of the activity journal to show: words, an action, a connection, a time.
class ActivityFilter final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityFilter)

public:
    struct ConnectionChoice
    {
        QString controlPlane;
        QString name;
    };

    explicit ActivityFilter(Clock clock, QWidget *parent = nullptr);
    ~ActivityFilter() override;

    /// What was chosen stays chosen.
    void setConnections(const QList<ConnectionChoice> &connections);
    /// Leaves out all keys but this one, until the person takes that back.
    void setKey(const QString &controlPlane, const QString &clientId);
    [[nodiscard]] JournalFilter filter() const;
    void focusText();

signals:
    void changed();

private:
    enum class Period { AnyTime, Today, SevenDays, ThirtyDays, Year, Between };

    void setupFields();
    void setupLayout();
    void removeKey();
    void updateDays();
    [[nodiscard]] bool isBetween() const;
    [[nodiscard]] QString reasonAgainst(const DayEdit &day) const;
    [[nodiscard]] QDate firstDay() const;

    Clock m_clock;
    QLineEdit *m_text;
    QComboBox *m_action;
    QString m_keyControlPlane; ///< with the client ID: the one key that is wanted; both empty: any
    QString m_clientId;
    FilterChip *m_key; ///< stands for the connection, too: a key has one
    QComboBox *m_connection;
    QComboBox *m_period;
    QWidget *m_days; ///< first and last day of a time of one's own
    DayEdit *m_from;
    DayEdit *m_to;
    FormField *m_fromField;
    FormField *m_toField;
};

} // namespace Latchkey::Ui
