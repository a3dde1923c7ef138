// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;

namespace Latchkey::Ui {

class StatusLabel;

/// A caption, a control under it, and a line for a hint or an error under that. The caption is the control's
/// buddy and accessible name; the hint or error its accessible description.
class FormField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormField)

public:
    /// Takes the control.
    FormField(const QString &caption, QWidget *control, QWidget *parent = nullptr);
    ~FormField() override;

    [[nodiscard]] QWidget *control() const { return m_control; }

    /// Muted, under the control; an empty text removes the line.
    void setHint(const QString &hint);

    /// In the error colour with an icon, instead of the hint, until set to an empty text.
    void setError(const QString &error);
    /// In the colour of what is due, instead of the hint: nothing stands in the way, but someone should look.
    void setWarning(const QString &warning);
    [[nodiscard]] bool hasError() const { return !m_errorText.isEmpty(); }

private:
    void updateLine();

    QWidget *m_control;
    QLabel *m_caption;
    QLabel *m_hint;
    StatusLabel *m_error;
    QString m_errorText;
    QString m_warningText;
};

} // namespace Latchkey::Ui
