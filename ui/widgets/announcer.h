// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QWidget;

namespace Latchkey::Ui {

/// Makes a screen reader say what has changed on the screen while the keyboard is elsewhere. One for each
/// window, made when the window first has something to say.
///
/// From Qt 6.8 on this is an announcement event, at which AT-SPI's "object:announcement" arrives. Qt 6.4 to
/// 6.7 have none, and their AT-SPI bridge drops Alert events: there the text is the name of an object with
/// the role "notification" that begins to show ("object:state-changed:showing"), which is what Orca reads
/// aloud at any place; the Alert is for the other systems. Role "alert" would not do: Orca 43 hears of it and
/// is silent.
class Announcer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Announcer)

public:
    enum class When {
        Soon,
        /// The person is typing: once there is a pause.
        AfterTyping,
    };

    ~Announcer() override;

    /// Says `text`, plain and translated, for the window of `source`. It waits a moment, since a screen
    /// reader falls silent when the focus moves, and what closes a dialog moves it. What the same source says
    /// meanwhile takes its place, be it nothing; and nothing is said if the source is hidden by then.
    static void announce(const QWidget &source, const QString &text, When when = When::Soon);

private:
    explicit Announcer(QWidget *window);

    struct Waiting
    {
        QPointer<const QWidget> source;
        QString text;
    };

    void add(const QWidget *source, const QString &text, When when);
    void sayAll();

    QWidget *m_window;
    QList<Waiting> m_waiting;
    QTimer m_moment;
};

/// What an announcement is to assistive technology before Qt 6.8. It stays for a while: a screen reader asks
/// for its text after it was told of it.
class Announcement final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Announcement)

public:
    Announcement(const QString &text, QWidget *window, QObject *parent);
    ~Announcement() override;

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QWidget *window() const { return m_window; }

private:
    QString m_text;
    QWidget *m_window;
};

} // namespace Latchkey::Ui
