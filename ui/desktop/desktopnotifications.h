// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

class QDBusMessage;
class QMenu;
class QSystemTrayIcon;

namespace Latchkey::Ui {

/// What the desktop shows in a corner of the screen, and may show on its lock screen and keep in a list.
struct DesktopNotice
{
    struct Action
    {
        QString id;
        QString label;
    };

    QString topic; ///< a later notice on the same topic takes its place
    QString title;
    QString text; ///< plain
    QList<Action> actions; ///< the first is also what a click on the notice does
};

/// The desktop's notifications: org.freedesktop.Notifications (Desktop Notifications Specification 1.2) where
/// there is a session bus, else the bubble of a tray icon, which knows no actions but the click and is there
/// no longer than the bubble. Where there is neither, nothing is shown.
class DesktopNotifications final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopNotifications)

public:
    explicit DesktopNotifications(QObject *parent = nullptr);
    ~DesktopNotifications() override;

    void show(const DesktopNotice &notice);

    /// How long a bubble and its icon stay; a minute unless a test says otherwise.
    void setBubbleTime(std::chrono::milliseconds time) { m_bubbleTime.setInterval(time); }
    [[nodiscard]] bool hasTrayIcon() const;

signals:
    /// The person has used an action. `activationToken` is the desktop's leave to come to the front; empty
    /// where it gives none.
    void chosen(const QString &topic, const QString &action, const QString &activationToken);

private:
    // As the bus calls them.
    Q_INVOKABLE void actionInvoked(uint id, const QString &action);
    Q_INVOKABLE void activationTokenGiven(uint id, const QString &token);
    Q_INVOKABLE void closed(uint id, uint reason);

    void listen();
    void send(const DesktopNotice &notice, const QStringList &capabilities);
    void showBubble(const DesktopNotice &notice);
    void fillBubbleMenu(const DesktopNotice &notice);

    QHash<uint, QString> m_topics; ///< of what is shown
    QHash<QString, QString> m_firstActions; ///< by topic
    QString m_token;
    QSystemTrayIcon *m_bubble = nullptr;
    std::unique_ptr<QMenu> m_bubbleMenu;
    QTimer m_bubbleTime;
    bool m_isListening = false;
};

} // namespace Latchkey::Ui
