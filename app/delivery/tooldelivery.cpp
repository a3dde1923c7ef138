// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/delivery/tooldelivery.h>

#include <app/delivery/toolrun.h>

#include <QStandardPaths>

namespace Latchkey {

ToolDelivery::ToolDelivery(std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_limit(limit)
{
}

ToolDelivery::~ToolDelivery() = default;

QString ToolDelivery::find(const QString &program)
{
    return QStandardPaths::findExecutable(program);
}

Error ToolDelivery::missing(const QString &program)
{
    return Error(ErrorKind::NotFound,
        tr("There is no program %1 on this computer, or not where programs are looked for (PATH). Install "
           "it, or choose "
           "another place for the key.")
            .arg(program));
}

QFuture<Result<void>> ToolDelivery::deliver(
    const ToolCall &call, const Redaction &redaction, const CancellationPtr &stop)
{
    if (stop && stop->isCancelled())
        return finished<void>(failure(Error::cancelled()));
    const QString path = find(call.program);
    if (path.isEmpty())
        return finished<void>(failure(missing(call.program)));
    auto *run = new ToolRun(path, call, redaction, this);
    if (stop) {
        connect(stop.get(), &Cancellation::cancelled, run, [run, name = call.program] {
            run->stop(Error(ErrorKind::Cancelled,
                tr("%1 was stopped. It may have taken the key already: look there before you try again.")
                    .arg(name)));
        });
    }
    const auto future = run->future(); // the run may end within start()
    run->start(m_limit);
    return future;
}

} // namespace Latchkey

#include "moc_tooldelivery.cpp"
