// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/connections/connection.h>
#include <ui/dialogs/sheet.h>

class QLineEdit;

namespace Latchkey::Ui {

class FileField;
class FormField;
class SwatchPicker;

/// "Edit connection": label, organization, colour and CA file; the address is fixed.
class EditConnectionDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditConnectionDialog)

public:
    EditConnectionDialog(const Connection &connection, QWidget *parent);
    ~EditConnectionDialog() override;

signals:
    /// The CA file, if there is one, can be read and holds a certificate.
    void saveRequested(const Latchkey::Connection &connection);
    void removeRequested();

private:
    void setupFields();
    void setupButtons();
    void save();

    Connection m_connection;
    QLineEdit *m_label;
    QLineEdit *m_organization;
    SwatchPicker *m_color;
    FileField *m_caFile;
    FormField *m_caField;
};

} // namespace Latchkey::Ui
