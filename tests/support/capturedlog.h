// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Latchkey::Testing {

/// Keeps all that is logged while it lives, debug lines of every latchkey category included.
class CapturedLog final
{
    Q_DISABLE_COPY_MOVE(CapturedLog)

public:
    CapturedLog();
    ~CapturedLog();

    [[nodiscard]] QString text() const;
    void clear();
};

} // namespace Latchkey::Testing
