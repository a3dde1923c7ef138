// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/searchannouncer.h>

#include <ui/keytable/keylisting.h>
#include <ui/widgets/announcer.h>
#include <ui/window/mainwindow.h>
#include <ui/window/searchfield.h>
#include <ui/window/topbar.h>

#include <chrono>

namespace Latchkey::Ui {

namespace {

using namespace std::chrono_literals;

constexpr auto pause = 700ms; // as the field waits before it says what it has not understood

/// Without what only "show all applications" would bring.
int keysIn(KeyListing &listing)
{
    const int rows = listing.model().rowCount();
    if (listing.filter().showsAllApplications())
        return rows;
    int keys = 0;
    for (int row = 0; row < rows; ++row)
        keys += listing.model().keyAt(row).isApiKey();
    return keys;
}

} // namespace

SearchAnnouncer::SearchAnnouncer(MainWindow &window)
    : m_window(window)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &SearchAnnouncer::sayCount);
    connect(m_window.topBar().search(), &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
}

SearchAnnouncer::~SearchAnnouncer() = default;

void SearchAnnouncer::sayCount()
{
    KeyListing &listing = m_window.listing();
    if (const int shown = listing.filter().rowCount(); shown > 0 && m_window.showsTable()) {
        Announcer::announce(*m_window.topBar().search(),
            tr("%L1 of %n keys", "how many a search shows; read aloud", keysIn(listing)).arg(shown));
    }
}

} // namespace Latchkey::Ui
