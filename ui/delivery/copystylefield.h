// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/delivery/copyformat.h>

#include <QWidget>

class QComboBox;

namespace Latchkey::Ui {

/// Two lists side by side: the form that credentials are written in, and the variable that they are for.
/// Offers forms that hold the secret.
class CopyStyleField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyStyleField)

public:
    explicit CopyStyleField(QWidget *parent = nullptr);
    ~CopyStyleField() override;

    [[nodiscard]] CopyStyle style() const;
    void setStyle(const CopyStyle &style);
    /// What is copied is no encoded key: its bare value, and no other form.
    void restrictToRaw();

    /// Without what stands in brackets, for a field with little room.
    [[nodiscard]] static QString shortName(const QString &name);

signals:
    void changed();

private:
    void updateVariable();

    QComboBox *m_format;
    QComboBox *m_variable;
};

} // namespace Latchkey::Ui
