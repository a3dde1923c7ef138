// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/dialogs/keyform.h>
#include <ui/dialogs/sheet.h>

namespace Latchkey::Ui {

/// "New API key": a form, and what may go wrong with it.
class NewKeyDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewKeyDialog)

public:
    using Rules = KeyForm::Rules;

    NewKeyDialog(Rules rules, QWidget *parent);
    ~NewKeyDialog() override;

    void setName(const QString &name);
    void setContacts(const QStringList &contacts);
    /// The server says that the client ID is taken, though the list did not know.
    void showTaken();
    /// The key was made but its secret was lost on the way: offers to delete it and create it again.
    void offerReplacement(const Error &error);

signals:
    void createRequested(const Latchkey::NewKey &key);
    /// The same, after deleting what has this client ID.
    void replaceRequested(const Latchkey::NewKey &key);

private:
    void updateCreate();
    void request();

    KeyForm *m_form;
    QPushButton *m_create;
    bool m_replaces = false;
};

} // namespace Latchkey::Ui
