// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/dialogs/sheet.h>

#include <QStringList>

class QLineEdit;

namespace Latchkey::Ui {

class FormField;

/// "Save search": under which name.
class SaveSearchDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SaveSearchDialog)

public:
    /// The name is `text` until the person types another; one of `taken` is said to be replaced.
    SaveSearchDialog(const QString &text, const QStringList &taken, QWidget *parent);
    ~SaveSearchDialog() override;

    [[nodiscard]] QString name() const;

private:
    void update();

    QStringList m_taken;
    QLineEdit *m_name;
    FormField *m_field;
    QPushButton *m_save;
};

} // namespace Latchkey::Ui
