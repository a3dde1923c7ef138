// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>

#include <functional>

namespace Latchkey::Ui {

class MainWindow;

/// Does what comes from outside the window once the person can see it happen: while Latchkey is locked, or a
/// dialog is open, it waits. In the order in which it was asked for; what waits ends with this.
class WhenFree final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhenFree)

public:
    using Task = std::function<void()>;

    /// `window` outlives it.
    explicit WhenFree(MainWindow &window);
    ~WhenFree() override;

    /// Before it returns, where nothing stands in the way.
    void run(Task task);

private:
    void look();

    MainWindow &m_window;
    QList<Task> m_waiting;
};

} // namespace Latchkey::Ui
