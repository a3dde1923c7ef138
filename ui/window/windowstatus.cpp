// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/windowstatus.h>

#include <app/keys/keptsecrets.h>
#include <app/keys/keylist.h>
#include <app/keys/networktrouble.h>
#include <app/keys/workspace.h>
#include <ui/journal/keyhistory.h>
#include <ui/keytable/keyfiltermodel.h>
#include <ui/window/actions.h>
#include <ui/window/connectioncontroller.h>
#include <ui/window/connectionswitcher.h>
#include <ui/window/keydetails.h>
#include <ui/window/mainwindow.h>
#include <ui/window/sessionnotices.h>
#include <ui/window/statusline.h>
#include <ui/window/topbar.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

QString asSentence(QString words)
{
    words.replace(0, 1, words.first(1).toUpper());
    return words;
}

/// Empty while a first load may still bring what is the case: then a key can be changed as at any time.
QString whyOnlyToRead(const KeyList &keys)
{
    const auto &trouble = keys.trouble();
    if (!keys.isStale() || !trouble)
        return {};
    return isOfTheNetwork(trouble->kind())
        ? Actions::tr("Union can't be reached, so keys can't be changed now.")
        : SessionNotices::sentenceOf(*trouble);
}

} // namespace

WindowStatus::WindowStatus(MainWindow &window)
    : m_window(window)
{
}

void WindowStatus::setConnection(ConnectionController *connection)
{
    m_connection = connection;
    m_window.statusLine().setSummary({}); // it was about another one
    m_window.details().setKeychainForgets(
        m_connection && m_connection->kind() == ConnectionController::Kind::Practice);
}

void WindowStatus::updateConnection()
{
    ConnectionSwitcher *switcher = m_window.topBar().switcher();
    if (!m_connection) {
        switcher->setSignedOut({});
        return switcher->setConnection({}, {}, {});
    }
    const Connection &connection = m_connection->connection();
    switcher->setConnection(connection.label, connection.endpoint.authority(), QColor(connection.color));
    if (m_connection->isSignedIn())
        switcher->setSignedIn(m_connection->person());
    else
        switcher->setSignedOut(m_connection->sessionText());
}

void WindowStatus::updateActions()
{
    const QStringList selected = m_window.showsTable() ? m_window.selectedClientIds() : QStringList();
    ActionState state;
    state.isLocked = m_window.isCovered();
    state.hasConnection = m_connection != nullptr;
    state.isStored = m_connection && m_connection->kind() == ConnectionController::Kind::Stored;
    state.signedIn = isSignedIn();
    if (m_connection)
        state.onlyToRead = whyOnlyToRead(m_connection->workspace().keys());
    state.selected = int(selected.size());
    state.isAnyOverdue = m_isAnyOverdue;
    state.secretKept
        = std::any_of(selected.begin(), selected.end(), [this](const QString &id) { return isKept(id); });
    m_window.actions().setState(state);
}

void WindowStatus::updateSelection()
{
    const QStringList selected = m_window.selectedClientIds();
    const int row = selected.size() == 1 && m_connection
        ? m_connection->workspace().keys().rowOf(selected.first())
        : -1;
    if (row >= 0) {
        Workspace &workspace = m_connection->workspace();
        m_window.details().showKey(workspace.keys().at(row), isKept(selected.first()));
        m_window.details().setRotation(rotationOf(selected.first()));
        m_window.details().history().showKey(workspace.activity().journal(),
            m_connection->connection().endpoint.authority(), selected.first());
    } else {
        m_window.details().showCount(int(selected.size()));
    }
    updateActions();
}

void WindowStatus::updateSummary()
{
    StatusLine &line = m_window.statusLine();
    if (!isSignedIn()) {
        line.setProgress(-1);
        return line.setSummary(m_connection ? asSentence(m_connection->sessionText()) : tr("Not connected"));
    }
    noteOverdue();
    const KeyList &keys = m_connection->workspace().keys();
    line.setProgress(keys.isLoading() ? keys.size() : -1);
    if (!keys.isLoading())
        line.setSummary(summary());
    else if (keys.size() == 0)
        line.setSummary({});
    // else what it was before: counting is linear, and a refresh tells page by page
}

void WindowStatus::noteOverdue()
{
    const bool isAny = m_connection->counts().overdue > 0;
    if (m_isAnyOverdue == isAny)
        return;
    m_isAnyOverdue = isAny;
    updateActions();
}

QString WindowStatus::summary() const
{
    const KeyCounts counts = m_connection->counts();
    QStringList parts{tr("%n keys", nullptr, counts.total)};
    if (counts.due > 0)
        parts.append(tr("%n due", nullptr, counts.due));
    if (counts.overdue > 0)
        parts.append(tr("%n overdue", nullptr, counts.overdue));
    if (counts.expired > 0)
        parts.append(tr("%n expired", nullptr, counts.expired));
    if (m_window.filter().isFiltering())
        parts.prepend(tr("%n shown", nullptr, m_window.filter().rowCount()));
    return parts.join(u" · "_s);
}

QString WindowStatus::rotationOf(const QString &clientId) const
{
    const RotateFlow *flow = m_connection->flows().rotation();
    return flow ? flow->textFor(clientId) : QString();
}

bool WindowStatus::isSignedIn() const
{
    return m_connection && m_connection->isSignedIn();
}

bool WindowStatus::isKept(const QString &clientId) const
{
    return m_connection && m_connection->workspace().keptSecrets().isKept(clientId);
}

} // namespace Latchkey::Ui
