// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/secret.h>

#include <QtGlobal>

namespace Latchkey {

/// A pipe that is filled before its reader starts: the secret goes from its guarded memory into the kernel,
/// and no buffer of a library holds a copy. POSIX only.
class InputPipe final
{
    Q_DISABLE_COPY_MOVE(InputPipe)

public:
    /// isFilled() tells whether all of it found room (64 KiB as a rule).
    explicit InputPipe(const Secret &input);
    ~InputPipe();

    [[nodiscard]] bool isFilled() const { return m_isFilled; }
    /// For dup2() in the child; closed on exec.
    [[nodiscard]] int readEnd() const { return m_readEnd; }
    /// What no reader has taken so far, in bytes.
    [[nodiscard]] int unread() const;

private:
    int m_readEnd = -1;
    bool m_isFilled = false;
};

} // namespace Latchkey
