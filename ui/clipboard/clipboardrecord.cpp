// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/clipboard/clipboardrecord.h>

#include <app/core/lockfile.h>
#include <app/core/logging.h>
#include <app/core/places.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr qsizetype longestFile = 1024;

} // namespace

ClipboardRecord::ClipboardRecord(const QString &path)
    : m_path(path)
    , m_lock(path + u".lock"_s)
{
}

ClipboardRecord::~ClipboardRecord() = default;

QString ClipboardRecord::usualPath()
{
    return Places::clipboardRecord();
}

bool ClipboardRecord::own()
{
    return m_lock.isLocked() || takeLock(m_lock);
}

void ClipboardRecord::write(const SecretDigest &digest)
{
    if (!own())
        return;
    QFile::remove(m_path);
    QFile file(m_path);
    if (!file.open(
            QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return;
    const QByteArray lines = digest.salt.toHex() + '\n' + digest.digest.toHex() + '\n';
    if (file.write(lines) != lines.size() || !file.flush()) {
        qCWarning(lcUi) << "the clipboard's record can't be written:" << file.errorString();
        file.close();
        QFile::remove(m_path); // half a digest matches nothing
    }
}

void ClipboardRecord::remove()
{
    if (!m_lock.isLocked())
        return;
    QFile::remove(m_path);
    m_lock.unlock();
}

SecretDigest ClipboardRecord::leftover()
{
    QFile file(m_path);
    if (!file.exists() || !own() || !file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> lines = file.read(longestFile).split('\n');
    if (lines.size() < 2)
        return {};
    return {QByteArray::fromHex(lines[0]), QByteArray::fromHex(lines[1])};
}

} // namespace Latchkey::Ui
