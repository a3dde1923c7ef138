// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QString>
#include <QStringView>

#include <vector>

class QUrl;

namespace Latchkey {

/// The hosts of the variable no_proxy, as curl and the Python clients read them: names, which stand for all
/// names below them too, with or without a leading "." or "*."; addresses; networks (10.0.0.0/8); each with
/// or without a port; "*" for all. Separated by commas or blanks.
class NoProxyList final
{
public:
    NoProxyList() = default;
    explicit NoProxyList(QStringView text);

    /// True where the host of `url` is to be asked directly. A port in the list has to be the URL's own.
    [[nodiscard]] bool covers(const QUrl &url) const;

private:
    struct Entry
    {
        QString name; ///< lower case, ASCII; empty: every host
        QHostAddress network; ///< null: the name counts
        int prefixLength = 0;
        int port = -1; ///< -1: every port
    };

    [[nodiscard]] static Entry parse(QStringView word);
    [[nodiscard]] static bool covers(const Entry &entry, const QString &host, const QHostAddress &address);

    std::vector<Entry> m_entries;
};

} // namespace Latchkey
