// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QTest>

namespace Latchkey::Testing {

/// What a Python program prints; empty, and a failed test, where it does not end well.
inline QByteArray runPython(
    const QString &python, const QStringList &arguments, const QByteArray &input = {}, int limit = 60'000)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(python, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(limit) || process.exitCode() != 0) {
        QTest::qFail("Python has failed", __FILE__, __LINE__);
        return {};
    }
    return process.readAllStandardOutput();
}

} // namespace Latchkey::Testing
