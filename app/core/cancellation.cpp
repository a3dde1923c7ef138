// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/cancellation.h>

#include <utility>

namespace Latchkey {

void Cancellation::cancel()
{
    if (!std::exchange(m_cancelled, true))
        emit cancelled();
}

} // namespace Latchkey

#include "moc_cancellation.cpp"
