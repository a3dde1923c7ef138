// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/journal/journal.h>
#include <tests/app/journal/sampleentries.h>

#include <app/core/whenfinished.h>

#include <QCoreApplication>

#include <cstdio>
#include <limits>

using namespace Latchkey;

namespace {

/// A line for each entry once the journal says that it has it.
void writeOn(Journal &journal, int number, int last)
{
    if (number > last)
        return QCoreApplication::quit();
    whenFinished(
        journal.record(sampleEntry(number)), &journal, [&journal, number, last](const auto &written) {
            if (!written)
                return QCoreApplication::exit(1);
            std::printf(
                "%lld %s\n", static_cast<long long>(written->number), written->hash.toHex().constData());
            std::fflush(stdout);
            writeOn(journal, number + 1, last);
        });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    Journal journal(QString::fromLocal8Bit(argv[1]));
    const int count = argc > 2 ? QByteArray(argv[2]).toInt() : std::numeric_limits<int>::max();
    QMetaObject::invokeMethod(
        &journal, [&journal, count] { writeOn(journal, 1, count); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
