// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/systemkeychain.h>

#include <QFile>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

constexpr char mask = 0x55;
constexpr qint64 sanitizerShadow = 256LL * 1024 * 1024; // maps this large belong to a sanitizer

/// The canary as it must not be found: only this masked form is part of the program.
QByteArray maskedCanary()
{
    QByteArray masked("canary-of-the-memory-test-4711");
    for (char &byte : masked)
        byte = static_cast<char>(byte ^ mask);
    return masked;
}

bool isCanary(QByteArrayView bytes, const QByteArray &masked)
{
    return std::equal(bytes.begin(), bytes.end(), masked.begin(), masked.end(),
        [](char plain, char hidden) { return (plain ^ mask) == hidden; });
}

int countIn(const QByteArray &memory, const QByteArray &masked)
{
    const char first = static_cast<char>(masked.front() ^ mask);
    int count = 0;
    for (qsizetype at = memory.indexOf(first); at >= 0; at = memory.indexOf(first, at + 1)) {
        if (at + masked.size() <= memory.size()
            && isCanary(QByteArrayView(memory).sliced(at, masked.size()), masked))
            ++count;
    }
    return count;
}

/// How often the plain canary lies in memory that this process can write.
int copiesInMemory(const QByteArray &masked)
{
    QFile maps(u"/proc/self/maps"_s);
    QFile memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    int count = 0;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 2 || !words.at(1).startsWith("rw"))
            continue;
        const QList<QByteArray> range = words.first().split('-');
        const qint64 start = range.first().toLongLong(nullptr, 16);
        const qint64 size = range.last().toLongLong(nullptr, 16) - start;
        if (size > sanitizerShadow)
            continue;
        QByteArray chunk;
        if (memory.seek(start))
            chunk = memory.read(size);
        count += countIn(chunk, masked);
        chunk.fill('\0');
    }
    return count;
}

} // namespace

// On a real gnome-keyring.
class SystemKeychainMemoryTest final : public QObject
{
    Q_OBJECT

private slots:
    void read_leavesNoCopyBesideTheSecret();
};

void SystemKeychainMemoryTest::read_leavesNoCopyBesideTheSecret()
{
    const QByteArray masked = maskedCanary();
    SystemKeychain keychain;
    {
        QByteArray plain = masked;
        for (char &byte : plain)
            byte = static_cast<char>(byte ^ mask);
        QCOMPARE(copiesInMemory(masked), 1);
        const auto write = keychain.write(u"memory"_s, Secret::take(std::move(plain)));
        QTRY_VERIFY(write.isFinished());
        QVERIFY(write.result());
    }
    {
        const auto read = keychain.read(u"memory"_s);
        QTRY_VERIFY(read.isFinished());
        QVERIFY(read.result());
        QVERIFY(isCanary(read.result()->reveal(), masked));
    }
    QTRY_COMPARE(copiesInMemory(masked), 0);
}

QTEST_GUILESS_MAIN(SystemKeychainMemoryTest)
#include "systemkeychain_memory_test.moc"
