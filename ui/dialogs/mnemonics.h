// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QAbstractButton;

namespace Latchkey::Ui {

/// Letters for the buttons of a dialog: Alt and the letter press one. They are chosen from what the buttons
/// say in the person's language, so that no two visible buttons share one, and underlined while Alt is held.
/// None on macOS, and none in scripts that are typed with an input method.
class Mnemonics final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Mnemonics)

public:
    /// For `window`, which owns it.
    explicit Mnemonics(QWidget *window);
    ~Mnemonics() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QList<QAbstractButton *> buttons() const;
    void assign();
    void setShown(bool shown);

    QWidget *m_window;
    bool m_isShown = false;
};

} // namespace Latchkey::Ui
