// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/secret.h>

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace Latchkey::Ui {

class FormField;

/// Takes an encoded API key: masked while it is typed or pasted, wiped with the pane at the latest.
class ApiKeyPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiKeyPane)

public:
    explicit ApiKeyPane(QWidget *parent = nullptr);
    ~ApiKeyPane() override;

    /// The text of the field.
    [[nodiscard]] Secret key() const;
    void wipeKey();
    [[nodiscard]] bool hasKey() const;
    /// Whether the person wants the key in the keychain; off at first.
    [[nodiscard]] bool isToBeKept() const;

    /// Under the field; an empty text removes it.
    void setError(const QString &text);

signals:
    void keyChanged();

private:
    QLineEdit *m_key;
    FormField *m_field;
    QCheckBox *m_keep;
};

} // namespace Latchkey::Ui
