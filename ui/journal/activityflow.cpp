// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/journal/activityflow.h>

#include <app/connections/connectionstore.h>
#include <app/journal/journal.h>
#include <ui/journal/activitydialog.h>
#include <ui/journal/keyhistory.h>
#include <ui/widgets/messagebar.h>
#include <ui/window/actions.h>
#include <ui/window/keydetails.h>
#include <ui/window/mainwindow.h>

#include <utility>

namespace Latchkey::Ui {

ActivityFlow::ActivityFlow(
    MainWindow &window, const ConnectionStore &connections, JournalSource journal, Clock clock)
    : m_window(window)
    , m_connections(connections)
    , m_journal(std::move(journal))
    , m_clock(std::move(clock))
{
    m_window.actions().takeUp(ActionId::Activity, this, [this] { open(); });
    connect(&m_window.details().history(), &KeyHistory::allRequested, this, &ActivityFlow::open);
}

ActivityFlow::~ActivityFlow() = default;

void ActivityFlow::watch(Journal &journal)
{
    connect(&journal, &Journal::recorded, this, [this] { m_isTroubleSaid = false; });
    connect(&journal, &Journal::recordingFailed, this, [this](const Error &why) {
        if (!std::exchange(m_isTroubleSaid, true))
            m_window.messageBar().showMessage(Severity::Warning,
                tr("What you just did is not in the activity journal. %1").arg(why.message()));
    });
}

void ActivityFlow::open(const QString &clientId)
{
    auto *dialog = new ActivityDialog(
        m_journal(), [this](const QString &controlPlane) { return nameOf(controlPlane); }, m_clock,
        &m_window);
    if (!clientId.isEmpty())
        dialog->showKey(clientId);
    dialog->openOverWindow();
}

QString ActivityFlow::nameOf(const QString &controlPlane) const
{
    for (const Connection &connection : m_connections.connections()) {
        if (connection.endpoint.authority() == controlPlane && !connection.label.isEmpty())
            return connection.label;
    }
    return controlPlane;
}

} // namespace Latchkey::Ui

#include "moc_activityflow.cpp"
