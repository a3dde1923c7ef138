// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/benchmarks/figures.h>

#include <QDateTime>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace {

const QString watchedProgram = QStringLiteral(LATCHKEY_WATCHED_PROGRAM);
const QString watchFolder = QStringLiteral(LATCHKEY_WATCH_FOLDER);

/// What the end-to-end tests have measured of the program as it is now, see tests/e2e/watch.
QList<QJsonObject> reports()
{
    const QDateTime built = QFileInfo(watchedProgram).lastModified();
    QList<QJsonObject> found;
    QDirIterator files(watchFolder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (QFileInfo(file).dir().dirName() != "first"_L1 && QFileInfo(file).lastModified() > built
            && file.open(QIODevice::ReadOnly))
            found.append(QJsonDocument::fromJson(file.readAll()).object());
    }
    return found;
}

/// One that opens every window, and one that types; both need nothing but the program.
bool playScenarios()
{
    QProcess ctest;
    ctest.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    ctest.start(QStringLiteral(LATCHKEY_CTEST),
        {u"--test-dir"_s, QStringLiteral(LATCHKEY_BUILD_FOLDER), u"-R"_s, u"^e2e\\.(windows|palette)$"_s,
            u"-FA"_s, u".*"_s});
    return ctest.waitForFinished(600'000) && ctest.exitCode() == 0;
}

/// The longest turns of the GUI thread in the end-to-end tests; plays two of them where none has been played
/// with this build.
void e2eRun(benchmark::State &state)
{
    for (auto iteration : state) {
        if (reports().isEmpty() && !playScenarios())
            return state.SkipWithError("the end-to-end tests fail: ctest -L e2e says more");
        double turns = 0;
        const QList<QJsonObject> found = reports();
        for (const QJsonObject &report : found) {
            figures().add("e2e/cpu", report.value("longestCpu"_L1).toDouble());
            figures().add("e2e/held", report.value("longestHeld"_L1).toDouble());
            const QJsonArray counts = report.value("counts"_L1).toArray();
            for (const QJsonValue &count : counts)
                turns += count.toDouble();
        }
        state.counters["programs"] = double(found.size());
        state.counters["turns"] = turns;
        state.SetIterationTime(figures().worst("e2e/cpu") / 1000);
    }
}

BENCHMARK(e2eRun)->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace
