// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusAbstractAdaptor>
#include <QVariantMap>

class QDBusMessage;

namespace Latchkey {

class DBusInstanceDoor;

/// What launchers and desktop files say to a program: org.freedesktop.Application (Desktop Entry
/// Specification, "D-Bus Activation").
class ApplicationAdaptor final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
    Q_DISABLE_COPY_MOVE(ApplicationAdaptor)

public:
    static constexpr const char *tokenKey = "activation-token"; ///< in platform data
    static constexpr const char *startupIdKey = "desktop-startup-id"; ///< the same, for X11

    explicit ApplicationAdaptor(DBusInstanceDoor &door);
    ~ApplicationAdaptor() override;

    /// What platform data says of the leave to come to the front; empty for nothing.
    [[nodiscard]] static QString tokenIn(const QVariantMap &platformData);

    // The names that the specification gives them.
    Q_SCRIPTABLE void Activate(const QVariantMap &platformData);
    /// Latchkey opens no files: as Activate.
    Q_SCRIPTABLE void Open(const QStringList &uris, const QVariantMap &platformData);
    /// Actions: "lock".
    Q_SCRIPTABLE void ActivateAction(const QString &name, const QVariantList &parameter,
        const QVariantMap &platformData, const QDBusMessage &message);

private:
    DBusInstanceDoor &m_door;
};

} // namespace Latchkey
