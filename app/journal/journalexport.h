// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>
#include <app/journal/journalentry.h>

class QIODevice;

namespace Latchkey {

enum class JournalFormat {
    Csv, ///< RFC 4180, with a head, UTF-8
    Json, ///< an array of objects
};

/// Writes entries one after the other, in the words of the file (actionWord, outcomeWord), with times in ISO
/// 8601, UTC.
///
/// In CSV a text that a spreadsheet would take for a formula (it begins with = + - @, a tab or a line end)
/// gets a ' in front: https://owasp.org/www-community/attacks/CSV_Injection.
class JournalExport final
{
    Q_DISABLE_COPY_MOVE(JournalExport)

public:
    JournalExport(QIODevice &device, JournalFormat format);

    void begin();
    void add(const JournalEntry &entry);
    void end();

private:
    void write(const QByteArray &bytes);

    QIODevice &m_device;
    JournalFormat m_format;
    bool m_isFirst = true;
};

/// One field of a CSV line.
[[nodiscard]] QByteArray csvField(const QString &text);

} // namespace Latchkey
