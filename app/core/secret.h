// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDebug>

#include <memory>

class QString;

namespace Latchkey {

/// A handle to one secret. The bytes live once, in memory that is locked where the system allows it, left out
/// of core dumps, and wiped with the last handle (libsodium's guarded heap). Copying copies the handle.
class Secret
{
public:
    Secret() = default;

    /// Copies the bytes; the source stays the caller's to wipe().
    explicit Secret(QByteArrayView bytes);

    /// Copies the bytes and wipes the source, if no one else shares its buffer.
    [[nodiscard]] static Secret take(QByteArray &&bytes);
    [[nodiscard]] static Secret take(QString &&text);

    [[nodiscard]] bool isEmpty() const { return m_buffer == nullptr; }
    [[nodiscard]] qsizetype size() const;

    /// The bytes themselves, valid while any handle lives. Every use is easy to grep: keep it to the last
    /// moment.
    [[nodiscard]] QByteArrayView reveal() const;

    /// Compares in constant time for equal sizes.
    friend bool operator==(const Secret &left, const Secret &right);

private:
    class Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

QDebug operator<<(QDebug, const Secret &) = delete;

/// Overwrites the bytes with zeros and clears, if no one else shares the buffer.
void wipe(QByteArray &bytes);
void wipe(QString &text);

/// Compares in constant time for equal sizes; for states and other values that an attacker may guess at.
[[nodiscard]] bool equalInConstantTime(QByteArrayView left, QByteArrayView right);

} // namespace Latchkey
