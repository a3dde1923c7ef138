// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keys/appsclient.h>
#include <ui/dialogs/sheet.h>

#include <functional>

class QLineEdit;
class QPlainTextEdit;

namespace Latchkey::Ui {

class FormField;

/// "Edit API key": name, contacts and redirect URIs; nothing else changes.
class EditKeyDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditKeyDialog)

public:
    EditKeyDialog(const ApiKey &key, QWidget *parent);
    ~EditKeyDialog() override;

    /// What the edit started from.
    [[nodiscard]] const ApiKey &base() const { return m_base; }
    void selectName();
    /// Says it under the name while another key has it too. Nothing stands in the way of that.
    void warnOfName(const std::function<bool(const QString &name)> &isAnothers);

    /// Someone changed the key meanwhile: a field that was not touched here takes on what is there now; one
    /// that was keeps what was typed, beside what is there now.
    void showChangedMeanwhile(const ApiKey &now);

signals:
    void saveRequested(const Latchkey::KeyEdit &edit);

private:
    void fillIn(const ApiKey &key);
    [[nodiscard]] KeyEdit edited() const;
    void request();

    ApiKey m_base;
    // What the fields were filled with: one that still says so is sent back as it came, not as it reads.
    QString m_shownName;
    QString m_shownContacts;
    QString m_shownRedirectUris;
    QLineEdit *m_name;
    QLineEdit *m_contacts;
    QPlainTextEdit *m_redirectUris;
    FormField *m_nameField;
    FormField *m_contactsField;
    FormField *m_redirectField;
};

} // namespace Latchkey::Ui
