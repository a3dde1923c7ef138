// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/endpoint.h>
#include <ui/dialogs/sheet.h>

class QLineEdit;

namespace Latchkey::Ui {

class Disclosure;
class FormField;

/// "Connect to Union": asks for the address of a control plane and says how it understood it.
class ConnectDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectDialog)

public:
    explicit ConnectDialog(QWidget *parent);
    ~ConnectDialog() override;

    void setAddress(const QString &address);
    /// A certificate is not trusted: unfolds the field for a CA file.
    void offerCaFile();

signals:
    /// The person wants this; `caFile` is empty for the system's trust alone.
    void connectRequested(
        const Latchkey::Endpoint &endpoint, const QString &organization, const QString &caFile);

private:
    void setupAdvanced();
    void showUnderstood();
    void request();
    void browse();

    QLineEdit *m_address;
    FormField *m_addressField;
    Disclosure *m_advanced;
    QLineEdit *m_organization;
    QLineEdit *m_caFile;
};

} // namespace Latchkey::Ui
