// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

class QDialog;

namespace Latchkey::Ui {

/// Dims a window while a dialog is open over it. `Scrim::behind(dialog, window)` before `dialog->open()` is
/// all: it shows, resizes and goes with the dialog. Whoever turns to the window is led back to the dialog.
class Scrim final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Scrim)

public:
    ~Scrim() override;

    static void behind(QDialog *dialog, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Scrim(QDialog *dialog, QWidget *window);

    QPointer<QDialog> m_dialog; // goes before the scrim does
};

} // namespace Latchkey::Ui
