// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/instance/instancedoor.h>

class QDBusError;

namespace Latchkey {

/// The door on a freedesktop session bus: who owns the name is the first (the bus gives it to one alone, and
/// takes it from a process that dies). Speaks org.freedesktop.Application (Desktop Entry Specification,
/// "D-Bus Activation") and, for whole command lines, an interface of its own.
class DBusInstanceDoor final : public InstanceDoor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DBusInstanceDoor)

public:
    explicit DBusInstanceDoor(const QString &name, QObject *parent = nullptr);
    ~DBusInstanceDoor() override;

    [[nodiscard]] Entry enter(const Knock &knock) override;
    [[nodiscard]] bool claim() override;
    [[nodiscard]] Entry knock(const Knock &knock) override;
    void leave() override;

    /// For the adaptors: true where the knock makes sense; whoever listens has been told then.
    [[nodiscard]] bool take(const Knock &knock);

private:
    void openDoor();
    [[nodiscard]] bool claimName();
    [[nodiscard]] Entry deliver(const Knock &knock);
    [[nodiscard]] QString path() const;

    QString m_name;
};

} // namespace Latchkey
