// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/journal/journalfile.h>

#include <app/journal/journalanchor.h>
#include <app/journal/journalschema.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// The anchor first: entries without one tell that someone took it away.
Result<void> makeMissing(const QString &path)
{
    const QString anchor = journalAnchorPath(path);
    if (!QFileInfo::exists(anchor)) {
        if (auto written = writeJournalAnchor(anchor, {}); !written)
            return written;
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) && !QFileInfo::exists(path))
        return failure(journalError(file.errorString()));
    return {};
}

} // namespace

/// SQLite gives its log and its index the rights of the database. When a file is closed, POSIX takes all
/// locks that this program has on it (https://www.sqlite.org/howtocorrupt.html, 2.2): so one that is there is
/// never opened here, and none while another thread makes it.
Result<void> makeJournalFile(const QString &path)
{
    static QMutex making;
    const QMutexLocker alone(&making);
    if (!QDir().mkpath(QFileInfo(path).path()))
        return failure(journalError(u"no folder"_s));
    if (!QFileInfo::exists(path)) {
        if (auto made = makeMissing(path); !made)
            return made;
    }
    QFile file(path);
    if (!file.setPermissions(ownerOnly)) // by its path
        return failure(journalError(file.errorString()));
    return {};
}

} // namespace Latchkey
