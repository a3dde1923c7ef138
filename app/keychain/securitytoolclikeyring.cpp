// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/securitytoolclikeyring.h>

#include <app/core/logging.h>
#include <app/keychain/clikeyringerror.h>
#include <app/keychain/securitycommand.h>

#include <QPointer>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace Latchkey {

SecurityToolCliKeyring::SecurityToolCliKeyring(QString program, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
{
}

SecurityToolCliKeyring::~SecurityToolCliKeyring() = default;

QFuture<Result<QList<CliItemName>>> SecurityToolCliKeyring::find(const QList<CliItemName> &names)
{
    const Pending<QList<CliItemName>> pending;
    enqueue([this, names, pending] { findNext(names, {}, pending); });
    return pending.future();
}

void SecurityToolCliKeyring::findNext(
    QList<CliItemName> names, QList<CliItemName> found, const Pending<QList<CliItemName>> &pending)
{
    if (names.isEmpty())
        return end<QList<CliItemName>>(pending, found);
    const CliItemName name = names.takeFirst();
    run(SecurityCommand::find(name), {},
        [this, name, names, found, pending](const Result<Secret> &printed) mutable {
            if (printed)
                found.append(name);
            else if (printed.error().kind() != ErrorKind::KeychainEmpty)
                return end<QList<CliItemName>>(pending, failure(printed.error()));
            findNext(std::move(names), std::move(found), pending);
        });
}

QFuture<Result<Secret>> SecurityToolCliKeyring::read(const CliItemName &name)
{
    const Pending<Secret> pending;
    enqueue([this, name, pending] {
        run(SecurityCommand::read(name), {},
            [this, pending](const Result<Secret> &printed) { end(pending, printed); });
    });
    return pending.future();
}

/// Deleted and made anew: an update would leave an item of Python's own in Python's hands, and each reading
/// by another program would ask the person.
QFuture<Result<void>> SecurityToolCliKeyring::write(const CliItem &item)
{
    const Result<Secret> line = SecurityCommand::add(item);
    if (!line)
        return finished<void>(failure(line.error()));
    const Pending<void> pending;
    enqueue([this, item, line = *line, pending] {
        run(SecurityCommand::remove(item.name), {},
            [this, item, line, pending](const Result<Secret> &removed) {
                if (!removed && removed.error().kind() != ErrorKind::KeychainEmpty)
                    return end<void>(pending, failure(removed.error()));
                run(SecurityCommand::interactive(), line, [this, item, pending](const Result<Secret> &added) {
                    if (!added)
                        return end<void>(pending, failure(added.error()));
                    readBack(item, pending);
                });
            });
    });
    return pending.future();
}

/// In its interactive mode the program may end well where a command did not.
void SecurityToolCliKeyring::readBack(const CliItem &item, const Pending<void> &pending)
{
    run(SecurityCommand::read(item.name), {}, [this, item, pending](const Result<Secret> &printed) {
        if (!printed)
            return end<void>(pending, failure(printed.error()));
        if (!(*printed == item.value)) {
            return end<void>(pending,
                failure(cliKeyringError(ErrorKind::Storage, u"security: another value was read back"_s)));
        }
        end<void>(pending, {});
    });
}

QFuture<Result<void>> SecurityToolCliKeyring::remove(const CliItemName &name)
{
    const Pending<void> pending;
    enqueue([this, name, pending] {
        run(SecurityCommand::remove(name), {}, [this, pending](const Result<Secret> &removed) {
            const bool isGone = removed || removed.error().kind() == ErrorKind::KeychainEmpty;
            end<void>(pending, isGone ? Result<void>() : failure(removed.error()));
        });
    });
    return pending.future();
}

Result<void> SecurityToolCliKeyring::accepts(const CliItem &item) const
{
    const Result<Secret> line = SecurityCommand::add(item);
    return line ? Result<void>() : failure(line.error());
}

void SecurityToolCliKeyring::enqueue(std::function<void()> operation)
{
    m_waiting.push_back(std::move(operation));
    startNext();
}

void SecurityToolCliKeyring::startNext()
{
    if (m_busy || m_waiting.empty())
        return;
    m_busy = true;
    const auto operation = std::move(m_waiting.front());
    m_waiting.pop_front();
    operation();
}

// The answer goes out last: whoever hears it may delete this.
template <class T>
void SecurityToolCliKeyring::end(const Pending<T> &pending, Result<T> result)
{
    if (!result)
        qCInfo(lcKeychain) << "the CLI's keyring:" << result.error().kindName() << result.error().detail();
    const Pending<T> answer = pending;
    m_busy = false;
    startNext();
    answer.finish(std::move(result));
}

void SecurityToolCliKeyring::run(const QStringList &arguments, const Secret &input, const Printed &take)
{
    const QPointer<QProcess> process = new QProcess(this);
    process->setStandardErrorFile(QProcess::nullDevice()); // it repeats the command line
    connect(process.data(), &QProcess::errorOccurred, this,
        [process = process.data(), take](QProcess::ProcessError error) {
            if (error != QProcess::FailedToStart)
                return; // finished() follows
            process->deleteLater();
            take(failure(cliKeyringError(ErrorKind::KeychainAbsent, u"security: did not start"_s)));
        });
    connect(process.data(), &QProcess::finished, this,
        [process = process.data(), take](int code, QProcess::ExitStatus status) {
            process->deleteLater();
            Secret printed = SecurityCommand::secretIn(process->readAllStandardOutput());
            if (status != QProcess::NormalExit)
                return take(failure(cliKeyringError(ErrorKind::Storage, u"security: ended by a signal"_s)));
            if (code != 0)
                return take(failure(SecurityCommand::errorOf(code)));
            take(std::move(printed));
        });
    process->start(m_program, arguments);
    if (!process || process->state() == QProcess::NotRunning)
        return; // told already
    const QByteArrayView bytes = input.reveal();
    process->write(bytes.data(), bytes.size());
    process->closeWriteChannel();
}

} // namespace Latchkey

#include "moc_securitytoolclikeyring.cpp"
