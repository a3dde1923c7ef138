// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/dialogs/sheet.h>

class QListWidget;
class QListWidgetItem;

namespace Latchkey::Ui {

/// "Saved searches": their names and order, and the way to be rid of them.
class ManageSearchesDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ManageSearchesDialog)

public:
    struct Entry
    {
        QString name;
        QString text;
    };

    explicit ManageSearchesDialog(QWidget *parent);
    ~ManageSearchesDialog() override;

    /// The current place stays, or the one that was asked for.
    void setEntries(const QList<Entry> &entries);
    void setCurrent(int index);

signals:
    void renameRequested(int index, const QString &name);
    void deleteRequested(int index);
    void moveRequested(int index, int place);

private:
    void setupList();
    void setupButtons();
    void renameCurrent();
    void moveCurrent(int by);
    void updateButtons();

    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_rename;
    QPushButton *m_delete;
};

} // namespace Latchkey::Ui
