// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QProcess>

namespace Latchkey::Testing {

/// keyrings.py as a child process: the keyring code of Python's keyring, flytekit and flyte.
class PythonClis final
{
public:
    PythonClis() = default;
    ~PythonClis();
    Q_DISABLE_COPY_MOVE(PythonClis)

    [[nodiscard]] bool start();

    /// A command with arguments by position. One that fails is reported as a failure of the test.
    QJsonValue ask(const QString &command, const QJsonArray &arguments);
    /// The same with arguments by name.
    QJsonValue ask(const QString &command, const QJsonObject &arguments);

private:
    QJsonValue send(const QJsonObject &request);

    QProcess m_process;
};

} // namespace Latchkey::Testing
