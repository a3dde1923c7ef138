// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/widgets/connectionentry.h>
#include <ui/window/connectioncontroller.h>

#include <QObject>

#include <map>
#include <memory>

namespace Latchkey::Ui {

/// The connections that have been opened, and what there is to say of all that the person has.
class OpenConnections final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpenConnections)

public:
    explicit OpenConnections(const WindowSurroundings &surroundings);
    ~OpenConnections() override;

    /// Null where it has not been opened.
    [[nodiscard]] ConnectionController *find(const QString &id) const;
    /// The one with this id; made where there is none. Asks for nothing yet.
    ConnectionController &open(const Connection &connection, ConnectionController::Kind kind);
    /// Ends it; it is not shown.
    void close(const QString &id);

    /// As Session::lock and Session::unlock, for each, also for what is opened in between.
    [[nodiscard]] QFuture<Result<void>> lock();
    void unlock();
    /// Labels of those whose sign-in a lock ends, since it is in memory only.
    [[nodiscard]] QStringList endedByLock() const;
    [[nodiscard]] bool isAnySignedIn() const;
    /// The same, the practice tenant aside: its sign-in is in no keychain.
    [[nodiscard]] bool isAnyKeptSignedIn() const;

    /// As Workspace::lookAgain, for each.
    void lookAgain();

    /// In the person's order; one that ends with the program comes last.
    [[nodiscard]] QList<ConnectionEntry> entries(const ConnectionController *shown) const;

    /// One that is not shown has something to say.
    [[nodiscard]] bool isAnyWaiting() const;

signals:
    /// As the signals of ConnectionController.
    void changed(Latchkey::Ui::ConnectionController &connection);
    void keysChanged(Latchkey::Ui::ConnectionController &connection);
    void progressed(Latchkey::Ui::ConnectionController &connection);

private:
    [[nodiscard]] ConnectionEntry entryFor(const Connection &connection) const;

    WindowSurroundings m_with;
    std::map<QString, std::unique_ptr<ConnectionController>> m_opened; // by connection id
    bool m_isLocked = false;
};

} // namespace Latchkey::Ui
