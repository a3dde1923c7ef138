// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keys/appsclient.h>
#include <ui/dialogs/sheet.h>

#include <functional>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace Latchkey::Ui {

class FormField;
class StatusLabel;

/// "New API key": the name becomes a client ID while it is typed, and a taken one is said before anything is
/// sent.
class NewKeyDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewKeyDialog)

public:
    /// What the dialog asks of the connection: both are pure and quick.
    struct Rules
    {
        std::function<QString(QStringView name)> clientIdFor; ///< empty: nothing of the name is left
        std::function<bool(const QString &clientId)> isTaken;
    };

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
    void setupClientId();
    void setupPolicies();
    [[nodiscard]] static QString nameHint();
    [[nodiscard]] QWidget *explainPolicies();
    void setupAdvanced();
    [[nodiscard]] static QString reasonAgainst(const QString &clientId, bool taken);
    void updateClientId();
    void announceClientId(const QString &clientId, bool taken);
    void request();

    Rules m_rules;
    QLineEdit *m_name;
    FormField *m_nameField;
    QLabel *m_clientId;
    StatusLabel *m_availability;
    QLineEdit *m_contacts;
    QCheckBox *m_defaultPolicies;
    QPlainTextEdit *m_redirectUris;
    FormField *m_redirectField;
    QPushButton *m_create;
    bool m_replaces = false;
};

} // namespace Latchkey::Ui
