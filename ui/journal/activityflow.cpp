// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/journal/activityflow.h>

#include <app/connections/connectionstore.h>
#include <app/journal/journal.h>
#include <ui/journal/activitydialog.h>
#include <ui/journal/keyhistory.h>
#include <ui/keytable/keylisting.h>
#include <ui/widgets/messagebar.h>
#include <ui/window/actions.h>
#include <ui/window/keydetails.h>
#include <ui/window/mainwindow.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

ActivityFlow::ActivityFlow(
    MainWindow &window, const ConnectionStore &connections, JournalSource journal, Clock clock)
    : m_window(window)
    , m_connections(connections)
    , m_journal(std::move(journal))
    , m_clock(std::move(clock))
{
    m_window.actions().takeUp(ActionId::Activity, this, [this] { open(); });
    connect(&m_window.details().history(), &KeyHistory::allRequested, this, &ActivityFlow::openFor);
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

void ActivityFlow::open()
{
    made().openOverWindow();
}

void ActivityFlow::openFor(const QString &controlPlane, const QString &clientId)
{
    ActivityDialog &dialog = made();
    dialog.showKey(controlPlane, clientId);
    dialog.openOverWindow();
}

ActivityDialog &ActivityFlow::made()
{
    auto *dialog = new ActivityDialog(
        m_journal(), [this](const QString &controlPlane) { return nameOf(controlPlane); }, m_clock,
        &m_window);
    connect(dialog, &ActivityDialog::keyChosen, this,
        [this, dialog](const JournalEntry &entry) { showKey(*dialog, entry); });
    return *dialog;
}

void ActivityFlow::showKey(ActivityDialog &dialog, const JournalEntry &entry)
{
    if (!m_openConnection || !m_openConnection(entry.controlPlane))
        return dialog.tellKeyIsGone();
    KeyListing &listing = m_window.listing();
    const QString search = listing.search();
    listing.select(entry.clientId);
    if (m_window.selectedClientIds() == QStringList{entry.clientId}) {
        dialog.accept();
        return m_window.selectKey(entry.clientId);
    }
    if (!listing.isComplete()) { // perhaps not loaded yet: it is searched for as it comes
        dialog.accept();
        return listing.setSearch(u"id:"_s + entry.clientId);
    }
    listing.setSearch(search);
    dialog.tellKeyIsGone();
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
