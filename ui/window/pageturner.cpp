// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/pageturner.h>

#include <ui/widgets/actionbutton.h>
#include <ui/widgets/emptystate.h>
#include <ui/window/mainwindow.h>

#include <QPushButton>

namespace Latchkey::Ui {

PageTurner::PageTurner(MainWindow &window)
    : m_window(window)
{
    connect(&m_window.emptyState(), &EmptyState::buttonClicked, this, [this] {
        if (m_shown && m_shown->button)
            emit stepTaken(*m_shown->button);
    });
    connect(&m_window.emptyState(), &EmptyState::linkClicked, this, [this] {
        if (m_shown && m_shown->link)
            emit stepTaken(*m_shown->link);
    });
}

PageTurner::~PageTurner() = default;

void PageTurner::turnTo(const PageSituation &situation)
{
    const auto content = emptyContentFor(situation);
    const bool isOther = content != m_shown;
    m_shown = content;
    if (content && isOther) {
        m_window.emptyState().setContent(
            content->icon, content->heading, content->text, content->buttonText, content->linkText);
        tellShortcut();
    }
    content ? m_window.showEmptyState() : m_window.showTable();
}

void PageTurner::tellShortcut()
{
    QPushButton &button = *m_window.emptyState().button();
    disconnect(m_shortcut);
    button.setToolTip({});
    if (!m_shown->button)
        return;
    if (const auto *id = std::get_if<ActionId>(&*m_shown->button))
        m_shortcut = Ui::tellShortcut(button, *m_window.actions()[*id]);
}

} // namespace Latchkey::Ui
