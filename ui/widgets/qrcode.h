// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace Latchkey::Ui {

/// An address as a QR code (ISO/IEC 18004), dark on light in every theme, with the quiet zone that readers
/// need, each module the same whole number of the screen's own pixels.
class QrCode final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QrCode)

public:
    explicit QrCode(QWidget *parent = nullptr);
    ~QrCode() override;

    /// An empty text, or one that is too long for a code (about 2,300 bytes), shows nothing.
    void setText(const QString &text);
    [[nodiscard]] bool isEmpty() const { return m_width == 0; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isDark(int row, int column) const;

    QByteArray m_modules; ///< m_width × m_width, '1' for dark
    int m_width = 0; ///< modules, without the quiet zone
};

} // namespace Latchkey::Ui
