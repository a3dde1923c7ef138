// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QDialog;
class QWidget;

namespace Latchkey::Ui {

/// Where the dialogs are while Latchkey is locked: hidden, with all that was typed into them, and back
/// afterwards. What holds a secret that was typed or pasted, and a sign-in under way, is closed instead, and
/// so are menus and the system's own dialogs.
class DialogShelf final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DialogShelf)

public:
    /// `window` stays where it is.
    explicit DialogShelf(QWidget &window);
    ~DialogShelf() override;

    /// What opens from now on is put away too.
    void putAway();
    void bringBack();

    /// Stays visible while the others are away.
    static void spare(QDialog *dialog);

    /// Somewhere in it a secret was typed or pasted.
    [[nodiscard]] static bool hasTypedSecret(const QWidget &widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void putAway(QWidget *topLevel);

    QWidget &m_window;
    QList<QPointer<QDialog>> m_shelf; ///< in the order in which they were hidden
    bool m_isAway = false;
};

} // namespace Latchkey::Ui
