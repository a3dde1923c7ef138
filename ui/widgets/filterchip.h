// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QToolButton;

namespace Latchkey::Ui {

class ElidedLabel;

/// Something that was chosen elsewhere, and a button that takes it back. Assistive technology is told what
/// was chosen with the button, too.
class FilterChip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterChip)

public:
    /// `removal` is the button's name.
    explicit FilterChip(const QString &removal, QWidget *parent = nullptr);
    ~FilterChip() override;

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QToolButton &button() const { return *m_remove; }

signals:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_text;
    QToolButton *m_remove;
};

} // namespace Latchkey::Ui
