// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>
#include <app/practice/practicemessage.h>

#include <functional>
#include <memory>

namespace Latchkey {

/// Plain HTTP/1.1 on 127.0.0.1 and a free port, one request for each connection, threads only while there is
/// work. Handlers run on those threads.
class PracticeServer final
{
public:
    using Handler = std::function<PracticeAnswer(const PracticeRequest &)>;

    PracticeServer();
    ~PracticeServer(); ///< stops at once, whatever requests are held up, and joins
    Q_DISABLE_COPY_MOVE(PracticeServer)

    /// Takes a port, 1–65535; from now on connections queue up. Errors: Offline.
    [[nodiscard]] Result<int> bind();
    /// Begins to answer; after bind(), once.
    void serve(Handler handler);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Latchkey
