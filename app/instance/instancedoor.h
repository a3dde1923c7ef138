// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/instance/knock.h>

#include <QObject>

#include <chrono>
#include <memory>

namespace Latchkey {

/// The door of the one program that runs for a person: the first start stands behind it, every later one
/// knocks, hands over what it was asked for, and ends.
class InstanceDoor : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InstanceDoor)

public:
    enum class Entry {
        First, ///< nobody was there; also where there is no way to know
        Nobody, ///< nobody was there, and it stays so
        Answered, ///< the one that runs has taken the knock
        Refused, ///< it does not understand the knock
        Silent, ///< it did not answer in time
    };

    explicit InstanceDoor(QObject *parent = nullptr);
    ~InstanceDoor() override;

    /// The door of this system. Programs with another `name` (a D-Bus name) have another door.
    [[nodiscard]] static std::unique_ptr<InstanceDoor> make(const QString &name);

    /// Becomes the first, or knocks. Waits for the answer where there is a first: before the event loop
    /// only.
    [[nodiscard]] virtual Entry enter(const Knock &knock) = 0;
    /// Becomes the first where nobody is, and knocks at nobody's door: whoever comes next has to wait.
    [[nodiscard]] virtual bool claim() = 0;
    /// Knocks, and never becomes the first.
    [[nodiscard]] virtual Entry knock(const Knock &knock) = 0;
    /// Whoever comes next is the first: for the one that is about to end.
    virtual void leave() = 0;

    /// How long to wait for the answer; 10 s unless a test says otherwise.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

signals:
    /// For the first one: someone knocked.
    void knocked(const Latchkey::Knock &knock);

protected:
    [[nodiscard]] std::chrono::milliseconds patience() const { return m_patience; }

private:
    std::chrono::milliseconds m_patience = std::chrono::seconds(10);
};

/// The desktop's leave to come to the front that this process was started with; empty for none.
[[nodiscard]] QString activationToken();

} // namespace Latchkey
