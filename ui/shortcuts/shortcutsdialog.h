// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/dialogs/sheet.h>
#include <ui/window/actions.h>

#include <optional>

class QKeySequence;
class QKeySequenceEdit;
class QLineEdit;
class QListView;

namespace Latchkey::Ui {

class FormField;
class PaletteModel;
class ShortcutSettings;

/// "Keyboard shortcuts": every action with its shortcut, to search and to change. Keys that another action
/// has are taken from it only if the person says so.
class ShortcutsDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutsDialog)

public:
    /// `shortcuts` outlives it.
    ShortcutsDialog(ShortcutSettings &shortcuts, QWidget *parent);
    ~ShortcutsDialog() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupList();
    void setupEdit();
    void setupButtons();
    void showList();
    void showCurrent();
    [[nodiscard]] std::optional<ActionId> current() const;
    [[nodiscard]] QString nameOf(ActionId id) const;
    void take(const QKeySequence &keys);
    void give(const QKeySequence &keys);

    ShortcutSettings &m_shortcuts;
    QLineEdit *m_search;
    PaletteModel *m_model;
    QListView *m_list;
    QKeySequenceEdit *m_keys;
    FormField *m_field;
    QPushButton *m_takeOver;
    QPushButton *m_reset;
    QPushButton *m_remove;
    QPushButton *m_resetAll;
};

} // namespace Latchkey::Ui
