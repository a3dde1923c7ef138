// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

namespace Latchkey::Ui {

class MainWindow;

/// Tells assistive technology how many keys a search shows: once the person pauses, not at each letter. Where
/// it shows none, the page that takes the table's place says so itself.
class SearchAnnouncer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchAnnouncer)

public:
    /// The window outlives it.
    explicit SearchAnnouncer(MainWindow &window);
    ~SearchAnnouncer() override;

private:
    void sayCount();

    MainWindow &m_window;
    QTimer m_pause;
};

} // namespace Latchkey::Ui
