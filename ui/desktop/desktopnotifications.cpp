// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/desktop/desktopnotifications.h>

#include <QMenu>
#include <QSystemTrayIcon>

#include <ui/theme/icons.h>

#ifdef LATCHKEY_WITH_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Latchkey::Ui {

DesktopNotifications::DesktopNotifications(QObject *parent)
    : QObject(parent)
{
    m_bubbleTime.setSingleShot(true);
    m_bubbleTime.setInterval(1min);
    connect(&m_bubbleTime, &QTimer::timeout, this, [this] { m_bubble->hide(); });
}

DesktopNotifications::~DesktopNotifications() = default;

bool DesktopNotifications::hasTrayIcon() const
{
    return m_bubble && m_bubble->isVisible();
}

void DesktopNotifications::showBubble(const DesktopNotice &notice)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_bubble) {
        m_bubble = new QSystemTrayIcon(Icons::application(), this);
        m_bubbleMenu = std::make_unique<QMenu>();
        m_bubble->setContextMenu(m_bubbleMenu.get());
        connect(m_bubble, &QSystemTrayIcon::messageClicked, this, [this] {
            const QString topic = m_topics.value(0);
            m_bubble->hide();
            emit chosen(topic, m_firstActions.value(topic), {});
        });
    }
    m_topics.insert(0, notice.topic);
    fillBubbleMenu(notice);
    m_bubble->show();
    m_bubble->setToolTip(notice.title);
    m_bubble->showMessage(notice.title, notice.text, Icons::application());
    m_bubbleTime.start(); // nobody says when the bubble goes, and no icon is to stay for good
}

/// A bubble has no buttons: its icon offers what they would.
void DesktopNotifications::fillBubbleMenu(const DesktopNotice &notice)
{
    m_bubbleMenu->clear();
    for (const DesktopNotice::Action &action : notice.actions) {
        QAction *entry = m_bubbleMenu->addAction(action.label);
        entry->setObjectName(action.id);
        connect(entry, &QAction::triggered, this, [this, topic = notice.topic, id = action.id] {
            m_bubble->hide();
            emit chosen(topic, id, {});
        });
    }
}

#ifdef LATCHKEY_WITH_DBUS

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

QDBusMessage callTo(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

void DesktopNotifications::listen()
{
    if (std::exchange(m_isListening, true))
        return;
    auto bus = QDBusConnection::sessionBus();
    bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    bus.connect(
        service, path, service, u"ActivationToken"_s, this, SLOT(activationTokenGiven(uint, QString)));
    bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(closed(uint, uint)));
}

void DesktopNotifications::show(const DesktopNotice &notice)
{
    m_firstActions.insert(notice.topic, notice.actions.isEmpty() ? QString() : notice.actions.first().id);
    if (!QDBusConnection::sessionBus().isConnected())
        return showBubble(notice);
    listen();
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(callTo(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, notice, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> capabilities = *watcher;
        if (capabilities.isError())
            return showBubble(notice);
        send(notice, capabilities.value());
    });
}

void DesktopNotifications::send(const DesktopNotice &notice, const QStringList &capabilities)
{
    QStringList actions;
    if (capabilities.contains("actions"_L1) && !notice.actions.isEmpty()) {
        actions = {u"default"_s, notice.actions.first().label}; // a click on the notice itself
        for (const DesktopNotice::Action &action : notice.actions)
            actions << action.id << action.label;
    }
    const bool isMarkup = capabilities.contains("body-markup"_L1);
    const QVariantMap hints{{u"desktop-entry"_s, u"io.github.latchkey.Latchkey"_s}};
    constexpr int asLongAsTheDesktopLikes = -1;
    QDBusMessage message = callTo(u"Notify"_s);
    message << u"Latchkey"_s << m_topics.key(notice.topic, 0) << u"io.github.latchkey.Latchkey"_s
            << notice.title << (isMarkup ? notice.text.toHtmlEscaped() : notice.text) << actions << hints
            << asLongAsTheDesktopLikes;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, topic = notice.topic, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> id = *watcher;
        if (!id.isError())
            m_topics.insert(id.value(), topic);
    });
}

void DesktopNotifications::actionInvoked(uint id, const QString &action)
{
    if (!m_topics.contains(id)) // another program's
        return;
    const QString topic = m_topics.value(id);
    emit chosen(
        topic, action == "default"_L1 ? m_firstActions.value(topic) : action, std::exchange(m_token, {}));
}

void DesktopNotifications::activationTokenGiven(uint id, const QString &token)
{
    if (m_topics.contains(id))
        m_token = token;
}

void DesktopNotifications::closed(uint id, uint)
{
    m_topics.remove(id);
}

#else

void DesktopNotifications::show(const DesktopNotice &notice)
{
    m_firstActions.insert(notice.topic, notice.actions.isEmpty() ? QString() : notice.actions.first().id);
    showBubble(notice);
}

#endif

} // namespace Latchkey::Ui
