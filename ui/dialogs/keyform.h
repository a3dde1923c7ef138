// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keys/appsclient.h>

#include <QWidget>

#include <functional>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace Latchkey::Ui {

class FormField;
class StatusLabel;

/// What a person chooses for a key to be made: the name becomes a client ID while it is typed, and a taken
/// one is said before anything is sent.
class KeyForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyForm)

public:
    /// What the form asks of the connection: both are pure and quick.
    struct Rules
    {
        std::function<QString(QStringView name)> clientIdFor; ///< empty: nothing of the name is left
        std::function<bool(const QString &clientId)> isTaken;
        bool isListedByName = false; ///< the key's name is what is typed, not the client ID made of it
    };

    explicit KeyForm(Rules rules, QWidget *parent = nullptr);
    ~KeyForm() override;

    void setName(const QString &name);
    void setContacts(const QStringList &contacts);
    void setRedirectUris(const QStringList &uris);
    /// The server says that the client ID is taken, though the list did not know.
    void showTaken();
    /// The name is asked again whether it can be had: the list is another now.
    void look();

    /// Why no key can be made of it, as a sentence; empty where one can.
    [[nodiscard]] QString reasonAgainst() const;
    /// Nothing where a redirect URI is none: the form says so then.
    [[nodiscard]] std::optional<NewKey> key();

signals:
    /// The name is another, and with it reasonAgainst().
    void changed();

private:
    void setupClientId();
    void setupPolicies();
    [[nodiscard]] QString nameHint() const;
    [[nodiscard]] QWidget *explainPolicies();
    void setupAdvanced();
    void showAvailability(const QString &clientId, bool taken);
    void announceClientId(const QString &clientId, bool taken);

    Rules m_rules;
    QVBoxLayout *m_layout;
    QLineEdit *m_name;
    FormField *m_nameField;
    QLabel *m_clientId = nullptr;
    StatusLabel *m_availability = nullptr;
    QLineEdit *m_contacts;
    QCheckBox *m_defaultPolicies = nullptr;
    QPlainTextEdit *m_redirectUris = nullptr;
    FormField *m_redirectField = nullptr;
};

} // namespace Latchkey::Ui
