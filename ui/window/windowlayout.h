// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QRect>
#include <QTimer>

class QSettings;

namespace Latchkey::Ui {

class MainWindow;

/// Size and place of the window, columns, sort, details: brought back at the start, and kept as they change,
/// so that a crash or a session that ends loses nothing.
class WindowLayout final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowLayout)

public:
    /// Restores at once. What makes no sense in `settings` counts as absent. Both outlive it.
    WindowLayout(MainWindow &window, QSettings &settings);
    ~WindowLayout() override;

    /// `wanted` moved and shrunk into `screen`; never smaller than `smallest`.
    [[nodiscard]] static QRect fitted(const QRect &wanted, const QRect &screen, const QSize &smallest);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restore();
    void fitScreen();
    void save();

    MainWindow &m_window;
    QSettings &m_settings;
    QTimer m_pause;
};

} // namespace Latchkey::Ui
