// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace Latchkey::Testing {

/// While it lives, files without a name can't be made, as on NFS, and it sees with which rights others are.
/// One at a time, for one thread; Linux only.
class OpenWatch final
{
    Q_DISABLE_COPY_MOVE(OpenWatch)

public:
    OpenWatch();
    ~OpenWatch();

    /// The mode that was asked for, of each file that was made.
    [[nodiscard]] const QList<unsigned> &modes() const { return m_modes; }
    void add(unsigned mode) { m_modes.append(mode); }

private:
    QList<unsigned> m_modes;
};

} // namespace Latchkey::Testing
