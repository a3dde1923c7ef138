// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>
#include <QTimer>

class QToolButton;

namespace Latchkey::Ui {

class SearchHelp;

/// Where a person types a search: see KeyQuery. Offers the operators, and tells what of the text was not
/// understood: once the person pauses or goes on with another widget, not at each letter.
class SearchField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchField)

public:
    explicit SearchField(QWidget *parent = nullptr);
    ~SearchField() override;

    void showHelp();

signals:
    /// The person wants to go on in the table.
    void left();
    /// The same, with what was found.
    void entered();
    /// Words for a person; empty once all is understood.
    void troubleChanged(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setupKeys();
    void setupHelp();
    void nameButtons();
    void fitPlaceholder();
    void insertExample(const QString &text, int selectFrom, int selected);
    void enter();
    void clearOrLeave();
    void textHasChanged(const QString &text);
    void tellTrouble();

    SearchHelp *m_help;
    QToolButton *m_helpButton;
    QTimer m_pause;
    QString m_trouble;
};

} // namespace Latchkey::Ui
