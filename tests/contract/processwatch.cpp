// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/contract/processwatch.h>

#include <QDir>
#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Latchkey::Testing {

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The fourth field of proc(5)'s stat, behind a name in brackets that may hold anything.
qint64 parentOf(const QString &folder)
{
    const QByteArray status = contents(folder + u"/stat"_s);
    return status.mid(status.lastIndexOf(')') + 2).split(' ').value(1).toLongLong();
}

bool isBelow(qint64 process, qint64 ancestor)
{
    while (process > 1 && process != ancestor)
        process = parentOf(u"/proc/%1"_s.arg(process));
    return process == ancestor;
}

} // namespace

void ProcessWatch::look()
{
    const QDir processes(u"/proc"_s);
    for (const QString &name : processes.entryList(QDir::Dirs)) {
        const qint64 process = name.toLongLong();
        if (process > 0 && process != ::getpid() && isBelow(process, ::getpid()))
            lookAt(processes.filePath(name));
    }
}

void ProcessWatch::lookAt(const QString &folder)
{
    const QString program = QString::fromLocal8Bit(contents(folder + u"/comm"_s).trimmed());
    for (const QString &place : {u"cmdline"_s, u"environ"_s}) {
        const QByteArray content = contents(folder + u'/' + place);
        if (content.isEmpty())
            return; // it has just ended, or may not be read
        for (const QByteArray &canary : m_canaries) {
            if (content.contains(canary))
                m_leaks.append(program + u": "_s + place);
        }
    }
    if (!m_seen.contains(program))
        m_seen.append(program);
}

} // namespace Latchkey::Testing
