// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/secret.h>

#include <QPointer>
#include <QWidget>

class QToolButton;

namespace Latchkey::Ui {

class SecretSheet;

/// Shows that a secret is there: dots, and the secret itself only while the eye is held down with the mouse
/// or with Space. It is painted and nothing else: no text property, selection, drag, tool tip or accessible
/// text holds it, and the number of dots does not tell its length. Its accessible name is
/// "API key, hidden"; assistive technology hears that the key is shown, never the key.
class SecretField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretField)

public:
    explicit SecretField(QWidget *parent = nullptr);
    ~SecretField() override;

    void setSecret(const Secret &secret);
    void clear() { setSecret({}); }

    [[nodiscard]] bool isRevealed() const { return m_isRevealed; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void revealedChanged(bool revealed);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setRevealed(bool revealed);
    void paintDots(QPainter &painter) const;
    [[nodiscard]] bool isFitting() const;
    [[nodiscard]] QRect textArea() const;

    Secret m_secret;
    bool m_isRevealed = false;
    QToolButton *m_eye;
    QPointer<SecretSheet> m_sheet;
};

} // namespace Latchkey::Ui
