// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/secret.h>
#include <ui/dialogs/sheet.h>

class QCheckBox;
class QLineEdit;

namespace Latchkey::Ui {

class FormField;

/// Asks for the user name and the password of a proxy.
class ProxyDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProxyDialog)

public:
    /// `proxy` is host:port.
    ProxyDialog(const QString &proxy, QWidget *parent);
    ~ProxyDialog() override;

    void setUser(const QString &user);
    /// Not empty when signInRequested() comes.
    [[nodiscard]] QString user() const;
    /// What was typed; the field is empty afterwards.
    [[nodiscard]] Secret takePassword();
    [[nodiscard]] bool isToBeKept() const;

    /// The proxy did not take them: says so, and the password can be typed again.
    void showRefused(const Error &error);

signals:
    void signInRequested();

private:
    void setupKeep();
    void request();

    QLineEdit *m_user;
    FormField *m_userField;
    QLineEdit *m_password;
    QCheckBox *m_keep;
};

} // namespace Latchkey::Ui
