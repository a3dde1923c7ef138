// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace Latchkey::Ui {

class MainWindow;
class Preferences;

/// Keeps all of Latchkey's windows out of screenshots and shared screens, where the system can and
/// Preferences::guardsScreen() wants it; lets them be captured for five minutes on request.
class ScreenGuard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScreenGuard)

public:
    using Exclude = std::function<void(QWidget &window, bool excluded)>;

    static constexpr std::chrono::minutes allowance{5};

    /// `preferences` and `window` outlive it. An empty `exclude`: the system can't.
    ScreenGuard(MainWindow &window, const Preferences &preferences, Exclude exclude = systemExclude());
    ~ScreenGuard() override;

    [[nodiscard]] static Exclude systemExclude();

    [[nodiscard]] bool isGuarding() const;
    /// For five minutes from now on.
    void allow();
    /// The five minutes are over.
    void endAllowance();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    MainWindow &m_window;
    const Preferences &m_preferences;
    Exclude m_exclude;
    QTimer m_allowed;
};

} // namespace Latchkey::Ui
