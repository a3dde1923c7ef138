// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/window/actions.h>

#include <QObject>
#include <QString>

#include <optional>

class QKeyEvent;

namespace Latchkey::Ui {

class MainWindow;

/// The shortcuts of what is done to keys, while the action is disabled: Qt would say nothing. Where no key is
/// selected and the table has the focus, it is done to the key in the current row, which is selected first;
/// where it can't be done, it says why.
class FocusedKey final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FocusedKey)

public:
    /// `window` outlives it.
    explicit FocusedKey(MainWindow &window);
    ~FocusedKey() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// A sentence; it is over once something else is selected.
    void refused(const QString &why);

private:
    [[nodiscard]] std::optional<ActionId> disabledActionOf(const QKeyEvent &event) const;
    void perform(ActionId id);
    void selectionChanged();

    MainWindow &m_window;
    QString m_why; ///< what was said last
};

} // namespace Latchkey::Ui
