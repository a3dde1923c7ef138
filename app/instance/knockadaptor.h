// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusAbstractAdaptor>
#include <QVariantMap>

class QDBusMessage;

namespace Latchkey {

class DBusInstanceDoor;

/// How a later start hands its whole command line over.
class KnockAdaptor final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "io.github.latchkey.Latchkey")
    Q_DISABLE_COPY_MOVE(KnockAdaptor)

public:
    static constexpr const char *interfaceName = "io.github.latchkey.Latchkey";

    explicit KnockAdaptor(DBusInstanceDoor &door);
    ~KnockAdaptor() override;

    /// Answers with InvalidArgs where the arguments make no sense, or ask for nothing that a running program
    /// does.
    Q_SCRIPTABLE void CommandLine(const QStringList &arguments, const QString &workingFolder,
        const QVariantMap &platformData, const QDBusMessage &message);

private:
    DBusInstanceDoor &m_door;
};

} // namespace Latchkey
