// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayList>
#include <QStringList>

namespace Latchkey::Testing {

/// Looks into the arguments and the environment of the programs that this one has started, while they run.
class ProcessWatch final
{
public:
    /// What must not be there.
    explicit ProcessWatch(const QByteArrayList &canaries)
        : m_canaries(canaries)
    {
    }

    /// At all children and theirs, now.
    void look();

    /// "gh: environ": which program had one, and where; empty where none had.
    [[nodiscard]] QStringList leaks() const { return m_leaks; }
    /// The names of the programs that were seen.
    [[nodiscard]] QStringList seen() const { return m_seen; }

private:
    void lookAt(const QString &folder);

    QByteArrayList m_canaries;
    QStringList m_leaks;
    QStringList m_seen;
};

} // namespace Latchkey::Testing
