// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/window/emptystates.h>
#include <ui/window/pagechoice.h>

#include <QObject>

#include <optional>

namespace Latchkey::Ui {

class MainWindow;

/// Turns the window to the table or to the empty state that fits, and tells what the person does there.
class PageTurner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageTurner)

public:
    explicit PageTurner(MainWindow &window);
    ~PageTurner() override;

    void turnTo(const PageSituation &situation);

signals:
    void stepTaken(const Latchkey::Ui::EmptyContent::Step &step);

private:
    void tellShortcut();

    MainWindow &m_window;
    std::optional<EmptyContent> m_shown;
    QMetaObject::Connection m_shortcut; // to the button's tool tip
};

} // namespace Latchkey::Ui
