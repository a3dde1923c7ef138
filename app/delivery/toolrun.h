// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/pending.h>
#include <app/delivery/redaction.h>
#include <app/delivery/toolcall.h>

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>
#include <memory>

namespace Latchkey {

class InputPipe;

/// One run of a program for ToolDelivery: from start() to its end, after which it deletes itself.
class ToolRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ToolRun)

public:
    ToolRun(const QString &path, const ToolCall &call, Redaction redaction, QObject *parent);
    ~ToolRun() override;

    [[nodiscard]] QFuture<Result<void>> future() const { return m_pending.future(); }

    void start(std::chrono::milliseconds limit);
    /// Ends the program and what it has started; the run ends with this error.
    void stop(const Error &because);

private:
    void setupInput();
    void read();
    void processFailed(QProcess::ProcessError error);
    void processFinished(int code, QProcess::ExitStatus status);
    void signalGroup(bool kill);
    void end(const Result<void> &result);
    [[nodiscard]] bool hasReadAll() const;
    [[nodiscard]] Result<void> judge(int code, QProcess::ExitStatus status);

    ToolCall m_call;
    QString m_name;
    Redaction m_redaction;
    Pending<void> m_pending;
    QProcess m_process;
    QTimer m_limit;
    std::unique_ptr<InputPipe> m_input;
    QByteArray m_said;
    std::optional<Error> m_stopped;
};

} // namespace Latchkey
