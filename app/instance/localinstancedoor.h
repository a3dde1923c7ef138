// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/instance/instancedoor.h>

#include <memory>

class KDSingleApplication;

namespace Latchkey {

/// The door where there is no session bus (Windows, macOS): KDSingleApplication's lock and local socket. A
/// knock that was delivered counts as answered.
class LocalInstanceDoor final : public InstanceDoor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LocalInstanceDoor)

public:
    explicit LocalInstanceDoor(const QString &name, QObject *parent = nullptr);
    ~LocalInstanceDoor() override;

    [[nodiscard]] Entry enter(const Knock &knock) override;
    [[nodiscard]] bool claim() override;
    [[nodiscard]] Entry knock(const Knock &knock) override;
    void leave() override;

private:
    void take(const QByteArray &message);

    QString m_name;
    std::unique_ptr<KDSingleApplication> m_lock;
};

} // namespace Latchkey
