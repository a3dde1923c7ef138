// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/portholder.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr auto listening = "0A"; // TCP_LISTEN of linux/include/net/tcp_states.h
constexpr qsizetype longestName = 60;

// The inodes of the sockets with this local port; those that listen, if there are any (proc_net_tcp).
QSet<QByteArray> socketsOn(quint16 port, const QString &proc)
{
    const QByteArray portText = QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
    QSet<QByteArray> listeners;
    QSet<QByteArray> others;
    for (const QString &name : {u"/net/tcp"_s, u"/net/tcp6"_s}) {
        QFile table(proc + name);
        if (!table.open(QIODevice::ReadOnly))
            continue;
        const QByteArrayList lines = table.readAll().split('\n');
        for (const QByteArray &line : lines) {
            const QByteArrayList columns = line.simplified().split(' ');
            if (columns.size() < 10 || !columns[1].endsWith(':' + portText) || columns[9] == "0")
                continue;
            (columns[3] == listening ? listeners : others).insert(columns[9]);
        }
    }
    return listeners.isEmpty() ? others : listeners;
}

bool holdsOneOf(const QSet<QByteArray> &inodes, const QString &process)
{
    const QFileInfoList files = QDir(process + u"/fd"_s).entryInfoList(QDir::System | QDir::Files);
    for (const QFileInfo &file : files) {
        const QByteArray target = QFile::encodeName(QFile::symLinkTarget(file.filePath()).section(u'/', -1));
        if (target.startsWith("socket:[") && inodes.contains(target.mid(8).chopped(1)))
            return true;
    }
    return false;
}

QString programOf(const QString &process)
{
    QString name = QFile::symLinkTarget(process + u"/exe"_s).section(u'/', -1);
    if (name.endsWith(" (deleted)"_L1)) // replaced by an update while it runs
        name.chop(10);
    for (QChar &c : name) {
        if (!c.isPrint())
            c = u'?';
    }
    return name.left(longestName);
}

} // namespace

std::optional<PortHolder> holderOfPort(quint16 port, const QString &proc)
{
    const QSet<QByteArray> inodes = socketsOn(port, proc);
    if (inodes.isEmpty())
        return std::nullopt;
    const QStringList names = QDir(proc).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        bool isProcess = false;
        const qint64 id = name.toLongLong(&isProcess);
        const QString process = proc + u'/' + name;
        if (!isProcess || !holdsOneOf(inodes, process))
            continue;
        const QString program = programOf(process);
        const QString own = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
        return PortHolder{id, program, program == own};
    }
    return std::nullopt;
}

} // namespace Latchkey
