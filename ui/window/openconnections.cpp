// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/openconnections.h>

#include <app/auth/session.h>
#include <app/connections/connectionstore.h>
#include <app/core/whenfinished.h>
#include <app/keys/workspace.h>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

QString stateOf(const ConnectionController &controller)
{
    const QString person = controller.person();
    return controller.isSignedIn() && !person.isEmpty() ? person : controller.sessionText();
}

} // namespace

OpenConnections::OpenConnections(const WindowSurroundings &surroundings)
    : m_with(surroundings)
{
}

OpenConnections::~OpenConnections() = default;

ConnectionController *OpenConnections::find(const QString &id) const
{
    const auto found = m_opened.find(id);
    return found != m_opened.end() ? found->second.get() : nullptr;
}

ConnectionController &OpenConnections::open(const Connection &connection, ConnectionController::Kind kind)
{
    auto &controller = m_opened[connection.id];
    if (controller)
        return *controller;
    controller = std::make_unique<ConnectionController>(m_with, connection, kind);
    ConnectionController &made = *controller;
    connect(&made, &ConnectionController::changed, this, [this, &made] { emit changed(made); });
    connect(&made, &ConnectionController::keysChanged, this, [this, &made] { emit keysChanged(made); });
    connect(&made, &ConnectionController::progressed, this, [this, &made] { emit progressed(made); });
    connect(&made.messages(), &Messages::unseenChanged, this, [this, &made] { emit changed(made); });
    if (m_isLocked)
        std::ignore = made.workspace().session().lock(); // nothing to wait for: it holds nothing yet
    return made;
}

void OpenConnections::close(const QString &id)
{
    // Not at once: what has called may be its own.
    if (auto node = m_opened.extract(id))
        node.mapped().release()->deleteLater();
}

QFuture<Result<void>> OpenConnections::lock()
{
    m_isLocked = true;
    const Pending<void> all;
    const auto rest = std::make_shared<size_t>(m_opened.size());
    for (const auto &[id, controller] : m_opened) {
        whenFinished(controller->lock(), this, [all, rest](const Result<void> &) {
            if (--*rest == 0)
                all.finish({});
        });
    }
    if (m_opened.empty())
        all.finish({});
    return all.future();
}

void OpenConnections::unlock()
{
    m_isLocked = false;
    for (const auto &[id, controller] : m_opened)
        controller->workspace().session().unlock();
}

QStringList OpenConnections::endedByLock() const
{
    QStringList labels;
    for (const auto &[id, controller] : m_opened) {
        if (controller->endsWithLock())
            labels.append(controller->connection().label);
    }
    return labels;
}

bool OpenConnections::isAnySignedIn() const
{
    return std::ranges::any_of(m_opened, [](const auto &opened) { return opened.second->isSignedIn(); });
}

bool OpenConnections::isAnyKeptSignedIn() const
{
    return std::ranges::any_of(m_opened, [](const auto &opened) {
        return opened.second->isSignedIn() && opened.second->kind() != ConnectionController::Kind::Practice;
    });
}

void OpenConnections::lookAgain()
{
    for (const auto &[id, controller] : m_opened)
        controller->workspace().lookAgain();
}

QList<ConnectionEntry> OpenConnections::entries(const ConnectionController *shown) const
{
    QList<ConnectionEntry> entries;
    for (const Connection &connection : m_with.connections.connections())
        entries.append(entryFor(connection));
    for (const auto &[id, controller] : m_opened) {
        if (controller->kind() != ConnectionController::Kind::Practice)
            continue;
        entries.append(entryFor(controller->connection()));
        entries.last().stored = false;
    }
    for (ConnectionEntry &entry : entries)
        entry.shown = shown && entry.id == shown->connection().id;
    return entries;
}

bool OpenConnections::isAnyWaiting() const
{
    return std::ranges::any_of(
        m_opened, [](const auto &opened) { return opened.second->messages().isUnseen(); });
}

ConnectionEntry OpenConnections::entryFor(const Connection &connection) const
{
    ConnectionEntry entry;
    entry.id = connection.id;
    entry.label = connection.label;
    entry.host = connection.endpoint.authority();
    entry.color = QColor(connection.color);
    ConnectionController *controller = find(connection.id);
    if (!controller) {
        entry.state = connection.hasAccount ? tr("not opened yet") : tr("signed out");
        return entry;
    }
    entry.signedIn = controller->isSignedIn();
    entry.state = stateOf(*controller);
    if (controller->messages().isUnseen())
        entry.state += u" · "_s + tr("has a message");
    return entry;
}

} // namespace Latchkey::Ui
