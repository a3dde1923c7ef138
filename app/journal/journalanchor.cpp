// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/journal/journalanchor.h>

#include <app/journal/journalschema.h>

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr qint64 longest = 200; // a number, a space, 64 hexadecimal digits, a line end
constexpr qsizetype hashSize = 32;

} // namespace

QString journalAnchorPath(const QString &path)
{
    return path + ".head"_L1;
}

std::optional<JournalAnchor> readJournalAnchor(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> words = file.read(longest).trimmed().split(' ');
    if (words.size() != 2)
        return std::nullopt;
    bool isNumber = false;
    const JournalAnchor anchor{words.first().toLongLong(&isNumber), QByteArray::fromHex(words.last())};
    if (!isNumber || anchor.number < 0 || anchor.hash.size() != hashSize)
        return std::nullopt;
    return anchor.number == 0 ? JournalAnchor() : anchor;
}

Result<void> writeJournalAnchor(const QString &path, const JournalAnchor &anchor)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(journalError(file.errorString()));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QByteArray hash = anchor.number == 0 ? QByteArray(hashSize, '\0') : anchor.hash;
    file.write(QByteArray::number(anchor.number) + ' ' + hash.toHex() + '\n');
    if (!file.commit())
        return failure(journalError(file.errorString()));
    return {};
}

} // namespace Latchkey
