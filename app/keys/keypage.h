// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keys/apikey.h>

#include <QByteArray>
#include <QList>

#include <memory>
#include <string>

namespace Latchkey {

/// One page of the server's list.
struct KeyPage
{
    QList<ApiKey> keys; ///< in the server's order; those without a client ID are left out
    int listed = 0; ///< how many there were with those
    std::string nextToken; ///< empty: the last page

    /// Reads a cloudidl.identity.ListAppsResponse; null where it is none. A thousand keys take longer than a
    /// frame: for another thread.
    [[nodiscard]] static std::shared_ptr<KeyPage> read(const QByteArray &bytes);
};

} // namespace Latchkey
