// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QStringList>

/// What assistive technology is told to read aloud, while one of these lives. Needs a platform with
/// accessibility switched on: tests/support/desktop-session.sh --x11 --a11y.
class Announcements final
{
    Q_DISABLE_COPY_MOVE(Announcements)

public:
    Announcements()
    {
        s_heard.clear();
        QAccessible::installUpdateHandler(hear);
    }
    ~Announcements() { QAccessible::installUpdateHandler(nullptr); }

    [[nodiscard]] static const QStringList &heard() { return s_heard; }
    static void forget() { s_heard.clear(); }

private:
    static void hear(QAccessibleEvent *event)
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        if (event->type() == QAccessible::Announcement)
            s_heard += static_cast<QAccessibleAnnouncementEvent *>(event)->message();
#else
        if (event->type() != QAccessible::ObjectShow)
            return;
        const QAccessibleInterface *shown = event->accessibleInterface();
        if (shown && shown->role() == QAccessible::Notification && !shown->state().invisible)
            s_heard += shown->text(QAccessible::Name);
#endif
    }

    static inline QStringList s_heard;
};
