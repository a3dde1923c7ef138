// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>
#include <app/keys/apikey.h>

#include <QByteArray>
#include <QLatin1StringView>

namespace Latchkey {

/// What a file with keys looks like. None of them has a secret: a list has none to give.
enum class KeyFormat {
    ProtobufJson, ///< each key as the reference client's ApiKey.to_json() gives it, one after the other
    FlyteJson, ///< an array of to_dict(): what "flyte get api-key --output-format json-raw" prints
    Csv, ///< RFC 4180 with a head, UTF-8; see csvField()
};

/// In lower case, for settings and the journal; never changed.
[[nodiscard]] QLatin1StringView formatName(KeyFormat format);
/// With the dot.
[[nodiscard]] QLatin1StringView fileEnding(KeyFormat format);

/// In the order given; takes about 20 s for a million keys. In CSV the columns are the fields of
/// cloudidl.identity.App, several values of one are parted by "; ", enumerations are words where they have
/// one.
[[nodiscard]] QByteArray exported(const ApiKeys &keys, KeyFormat format);

/// One line of a CSV file, with its end.
[[nodiscard]] QByteArray csvLine(const QStringList &fields);

/// Replaces the file at once or not at all; the new one is readable by its owner alone. Fails with Storage.
[[nodiscard]] Result<void> writeReport(const QString &path, const QByteArray &contents);

} // namespace Latchkey
