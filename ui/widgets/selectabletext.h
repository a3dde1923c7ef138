// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextEdit>

namespace Latchkey::Ui {

/// Plain text that can be selected with mouse and keyboard and breaks anywhere, as addresses and ids need it.
/// As high as its text at the width it is given.
class SelectableText final : public QTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SelectableText)

public:
    explicit SelectableText(QWidget *parent = nullptr);
    ~SelectableText() override;

    void setText(const QString &text);

    /// What its lines take of `width` when they are broken there.
    [[nodiscard]] int widthWithin(int width) const;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace Latchkey::Ui
