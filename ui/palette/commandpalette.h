// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/palette/paletteitem.h>

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QTimer;

namespace Latchkey::Ui {

class PaletteModel;
class PaletteSearch;

/// The command palette over a window: a field, and under it what is found. The keyboard stays in the field:
/// Up, Down, Page Up and Page Down choose, Enter takes, Escape leaves. It closes when the keyboard goes
/// elsewhere in the window, and gives it back where it came from.
class CommandPalette final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    /// Covers `window`, which it is a child of. `search` outlives it.
    CommandPalette(PaletteSearch &search, QWidget &window);
    ~CommandPalette() override;

    /// Shows it and takes the keyboard.
    void open();
    void dismiss();

signals:
    /// The palette has closed, and the keyboard is where it was.
    void chosen(const Latchkey::Ui::PaletteItem &item);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setupField();
    void setupList();
    void setupLayout();
    void fit();
    [[nodiscard]] bool takeKey(int key);
    void leaveIfKeyboardHas(const QWidget *now);
    void findAgain();
    void showFound(const QString &keepId);
    void moveTo(int row);
    void take();
    void say(const QString &text);

    PaletteSearch &m_search;
    PaletteModel *m_model;
    QWidget *m_panel;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    QTimer *m_findAgain;
    QPointer<QWidget> m_cameFrom;
};

} // namespace Latchkey::Ui
