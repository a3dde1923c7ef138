// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/dialogs/sheet.h>
#include <ui/widgets/connectionentry.h>

class QListWidget;

namespace Latchkey::Ui {

/// "Manage connections": their order (buttons, dragging, Alt+Up and Alt+Down), and the way to edit, remove
/// and add them.
class ManageConnectionsDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ManageConnectionsDialog)

public:
    explicit ManageConnectionsDialog(QWidget *parent);
    ~ManageConnectionsDialog() override;

    /// Keeps the current one, by id.
    void setEntries(const QList<ConnectionEntry> &entries);

signals:
    void moveRequested(const QString &id, int position);
    void editRequested(const QString &id);
    void removeRequested(const QString &id);
    void addRequested();

private:
    void setupList();
    void setupButtons();
    void moveCurrent(int by);
    void updateButtons();
    [[nodiscard]] QString currentId() const;

    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace Latchkey::Ui
