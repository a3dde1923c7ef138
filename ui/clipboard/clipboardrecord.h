// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/secretdigest.h>

#include <QLockFile>
#include <QString>

namespace Latchkey::Ui {

/// Remembers, as long as a secret is on the clipboard, that one is there, so that the next start can clear
/// what a crash left behind. The file holds no secret but a salted digest of it, and is readable by its owner
/// alone. It lies where the desktop session's own files lie, which end with the session as the clipboard
/// does.
class ClipboardRecord final
{
    Q_DISABLE_COPY_MOVE(ClipboardRecord)

public:
    /// `path`: of a file whose folder need not exist.
    explicit ClipboardRecord(const QString &path);
    ~ClipboardRecord();

    [[nodiscard]] static QString usualPath();

    /// Says nothing where the file can't be written, or where another Latchkey that runs has its own there.
    void write(const SecretDigest &digest);
    void remove();
    /// What a Latchkey that runs no more has left; matches nothing where there is none.
    [[nodiscard]] SecretDigest leftover();

private:
    [[nodiscard]] bool own();

    QString m_path;
    QLockFile m_lock;
};

} // namespace Latchkey::Ui
