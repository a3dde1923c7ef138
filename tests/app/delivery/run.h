// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace Latchkey::Testing {

using namespace Qt::StringLiterals;

constexpr int runLimit = 60'000; // milliseconds

/// What the program prints, with this on its standard input. Fails the test where it is missing or fails.
inline QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        QTest::qFail(qPrintable(program + u" is missing: packaging/dependencies.sh"_s), __FILE__, __LINE__);
    QProcess process;
    process.start(path, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(runLimit);
    const QByteArray errors = process.readAllStandardError();
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        QTest::qFail(qPrintable(program + u": "_s + QString::fromUtf8(errors)), __FILE__, __LINE__);
    return process.readAllStandardOutput();
}

} // namespace Latchkey::Testing
