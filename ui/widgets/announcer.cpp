// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/announcer.h>

#include <ui/widgets/accessibleroles.h>

#include <QAccessible>
#include <QWidget>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Latchkey::Ui {

namespace {

using namespace std::chrono_literals;

constexpr auto moment = 150ms;
constexpr auto pause = 700ms;
[[maybe_unused]] constexpr auto lifetime = 60s; // a slow reader, a long queue

void say(QWidget *window, const QString &text)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(window, text);
    QAccessible::updateAccessibility(&event);
#else
    auto *announcement = new Announcement(text, window, window);
    QTimer::singleShot(lifetime, announcement, &QObject::deleteLater);
    QAccessibleEvent alert(announcement, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    QAccessibleEvent shown(announcement, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
#endif
}

} // namespace

Announcer::Announcer(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    installAccessibleRoles();
    m_moment.setSingleShot(true);
    connect(&m_moment, &QTimer::timeout, this, &Announcer::sayAll);
}

Announcer::~Announcer() = default;

void Announcer::announce(const QWidget &source, const QString &text, When when)
{
    if (!QAccessible::isActive())
        return;
    QWidget *window = source.window();
    auto *announcer = window->findChild<Announcer *>(QString(), Qt::FindDirectChildrenOnly);
    if (!announcer)
        announcer = new Announcer(window);
    announcer->add(&source, text, when);
}

void Announcer::add(const QWidget *source, const QString &text, When when)
{
    m_waiting.removeIf([&](const Waiting &before) { return before.source == source || before.text == text; });
    if (text.isEmpty())
        return;
    m_waiting.append({source, text});
    const std::chrono::milliseconds wanted = when == When::AfterTyping ? pause : moment;
    m_moment.start(m_moment.isActive() ? std::max(wanted, m_moment.remainingTimeAsDuration()) : wanted);
}

void Announcer::sayAll()
{
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        if (one.source && one.source->isVisible())
            say(m_window, one.text);
    }
}

Announcement::Announcement(const QString &text, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_text(text)
    , m_window(window)
{
}

Announcement::~Announcement() = default;

} // namespace Latchkey::Ui
