// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keys/apikey.h>

#include <QVariant>

namespace Latchkey {

struct KeyNews;

namespace Ui {

// What the cells of a KeyTableModel say; columns are its own.

/// "OK", "Due in 12 days", "Overdue", "Expired".
[[nodiscard]] QString statusText(const ApiKey &key, const QDateTime &now);
/// The same with how long a key is overdue, once that is a day: "Overdue by 12 days".
[[nodiscard]] QString longStatusText(const ApiKey &key, const QDateTime &now);
/// "New", "Renamed"; empty for a key that is no news.
[[nodiscard]] QString newsText(const KeyNews &news, const QString &clientId);

[[nodiscard]] QString cellText(const ApiKey &key, int column, const QDateTime &now);
[[nodiscard]] QString cellToolTip(const ApiKey &key, int column, const KeyNews &news);
/// QString, or a number where the order is one.
[[nodiscard]] QVariant cellSortValue(const ApiKey &key, int column, const QDateTime &now);
/// The same, read aloud.
[[nodiscard]] QString spokenText(const ApiKey &key, int column, const QDateTime &now);
/// What this computer knows of a key.
struct RowMarks
{
    bool isKept = false; ///< its secret is stored here
    bool isRotated = false; ///< it belongs to a rotation under way
};
/// The row, read aloud.
[[nodiscard]] QString rowSentence(
    const ApiKey &key, const QDateTime &now, const RowMarks &marks, const KeyNews &news);
/// The words that a search looks at: name, client ID and each contact, one a line.
[[nodiscard]] QString searchableText(const ApiKey &key);
[[nodiscard]] QString headerText(int column);

} // namespace Ui
} // namespace Latchkey
