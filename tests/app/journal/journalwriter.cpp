// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/journal/journal.h>
#include <tests/app/journal/sampleentries.h>

#include <app/core/whenfinished.h>

#include <QCoreApplication>

#include <cstdio>

using namespace Latchkey;

namespace {

/// A line for each entry once the journal says that it has it.
void writeOn(Journal &journal, int number)
{
    whenFinished(journal.record(sampleEntry(number)), &journal, [&journal, number](const auto &written) {
        if (!written)
            return QCoreApplication::exit(1);
        std::printf("%lld %s\n", static_cast<long long>(written->number), written->hash.toHex().constData());
        std::fflush(stdout);
        writeOn(journal, number + 1);
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    Journal journal(QString::fromLocal8Bit(argv[1]));
    writeOn(journal, 1);
    return QCoreApplication::exec();
}
