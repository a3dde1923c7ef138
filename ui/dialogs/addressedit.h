// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/secret.h>

#include <QLineEdit>

class QMimeData;

namespace Latchkey::Ui {

/// A field for an address that never shows an API key: what is pasted or dropped and holds one goes straight
/// to keyTaken(), past the field's text, its undo history and assistive technology.
class AddressEdit final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddressEdit)

public:
    explicit AddressEdit(QWidget *parent = nullptr);
    ~AddressEdit() override;

    /// As pasted: takes a key out of the text; else the text is what the field shows.
    void setAddress(const QString &text);
    /// Takes a key that was typed letter by letter; true where there was one.
    bool takeTypedKey();

signals:
    void keyTaken(const Latchkey::Secret &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    /// True where `text` held a key, which has been taken.
    bool takeKey(const QString &text);
    [[nodiscard]] bool takeKeyFrom(const QMimeData *offered);
    void watchGrowth(const QString &text);

    qsizetype m_length = 0;
};

} // namespace Latchkey::Ui
