// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/secret.h>

#include <QWidget>

namespace Latchkey::Ui {

/// A secret that is too long for its field, over as many lines as it takes: laid over what is under the field
/// while the eye is held down, so that nothing moves. Painted and nothing else, as SecretField's is.
class SecretSheet final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretSheet)

public:
    explicit SecretSheet(QWidget *parent = nullptr);
    ~SecretSheet() override;

    /// Over `field`, of which `text` is where the secret begins.
    void open(const Secret &secret, const QWidget &field, const QRect &text);
    /// Forgets the secret.
    void close();

    /// Paints one character at a time, so that no string with the secret is left on the heap. At most what
    /// fits into `area`, in lines of its width.
    static void paintSecret(QPainter &painter, const Secret &secret, const QRect &area, int lineHeight);
    /// How many characters of the painter's font stand in a line.
    [[nodiscard]] static int charactersIn(int width, const QFont &font);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Secret m_secret;
    QRect m_text;
};

} // namespace Latchkey::Ui
