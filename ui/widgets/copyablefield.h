// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace Latchkey::Ui {

class SelectableText;

/// A caption over a value that can be selected with mouse and keyboard and copied with a button beside it.
/// For what is not secret; secrets go into a SecretField.
class CopyableField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyableField)

public:
    /// `copyName` is the copy button's accessible name and tool tip: tr("Copy client ID").
    CopyableField(const QString &caption, const QString &copyName, QWidget *parent = nullptr);
    ~CopyableField() override;

    /// Plain text, wrapped. An empty value shows a dash and no copy button.
    void setValue(const QString &value) { setValue(value, value); }
    /// For a value that is not safe to show as it is: what is shown, and what the button copies.
    void setValue(const QString &shown, const QString &value);
    [[nodiscard]] QString value() const { return m_value; }

    void setMonospace(bool monospace);
    void setCopyable(bool copyable);

signals:
    /// The value is on the clipboard.
    void copied(const QString &value);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void copy();
    void updateButton();
    void fitText();

    QString m_value;
    bool m_isCopyable = true;
    QLabel *m_caption;
    SelectableText *m_text;
    QToolButton *m_button;
};

} // namespace Latchkey::Ui
