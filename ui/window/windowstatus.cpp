// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/windowstatus.h>

#include <app/auth/session.h>
#include <app/keys/keptsecrets.h>
#include <app/keys/keylist.h>
#include <app/keys/workspace.h>
#include <ui/keytable/keyfiltermodel.h>
#include <ui/window/actions.h>
#include <ui/window/keydetails.h>
#include <ui/window/mainwindow.h>
#include <ui/window/statusline.h>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

WindowStatus::WindowStatus(MainWindow &window, Clock clock)
    : m_window(window)
    , m_clock(std::move(clock))
{
}

void WindowStatus::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_counts.reset();
}

void WindowStatus::updateActions()
{
    const QStringList selected = m_window.showsTable() ? m_window.selectedClientIds() : QStringList();
    ActionState state;
    state.hasConnection = m_workspace != nullptr;
    state.signedIn = isSignedIn();
    state.selected = int(selected.size());
    state.secretKept
        = selected.size() == 1 && m_workspace && m_workspace->keptSecrets().isKept(selected.first());
    m_window.actions().setState(state);
}

void WindowStatus::updateSelection()
{
    const QStringList selected = m_window.selectedClientIds();
    const int row = selected.size() == 1 && m_workspace ? m_workspace->keys().rowOf(selected.first()) : -1;
    if (row >= 0)
        m_window.details().showKey(
            m_workspace->keys().at(row), m_workspace->keptSecrets().isKept(selected.first()));
    else
        m_window.details().showCount(int(selected.size()));
    updateActions();
}

void WindowStatus::updateSummary()
{
    StatusLine &line = m_window.statusLine();
    if (!isSignedIn()) {
        line.setProgress(-1);
        return line.setSummary(m_workspace ? tr("Signed out") : tr("Not connected"));
    }
    const KeyList &keys = m_workspace->keys();
    line.setProgress(keys.isLoading() ? keys.size() : -1);
    line.setSummary(keys.isLoading() ? QString() : summary());
}

QString WindowStatus::summary()
{
    if (!m_counts)
        m_counts = keyCounts(m_workspace->keys(), m_clock());
    QStringList parts{tr("%n keys", nullptr, m_counts->total)};
    if (m_counts->due > 0)
        parts.append(tr("%n due", nullptr, m_counts->due));
    if (m_counts->overdue > 0)
        parts.append(tr("%n overdue", nullptr, m_counts->overdue));
    if (m_counts->expired > 0)
        parts.append(tr("%n expired", nullptr, m_counts->expired));
    if (m_window.filter().isFiltering())
        parts.prepend(tr("%n shown", nullptr, m_window.filter().rowCount()));
    return parts.join(u" · "_s);
}

bool WindowStatus::isSignedIn() const
{
    return m_workspace && m_workspace->session().state() == Session::State::SignedIn;
}

} // namespace Latchkey::Ui
