// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/contract/rotationworker.h>

#include <app/core/whenfinished.h>
#include <app/delivery/secretfile.h>

#include <QCoreApplication>
#include <QTimer>

#include <csignal>
#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Latchkey::Testing {

namespace {

void say(const QByteArray &line)
{
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

Connection connectionTo(const RotationWorker::Task &task)
{
    Connection connection;
    connection.id = u"rotation"_s;
    connection.endpoint = Endpoint::parse(task.url).value();
    connection.organization = task.organization;
    connection.caFile = task.caFile;
    return connection;
}

} // namespace

template <class T>
QFuture<Result<T>> MortalKeychain::around(const QFuture<Result<T>> &operation)
{
    const Pending<T> pending;
    whenFinished(operation, &m_keychain, [this, pending](const Result<T> &result) {
        m_moment();
        pending.finish(result);
    });
    return pending.future();
}

QFuture<Result<Secret>> MortalKeychain::read(const QString &key)
{
    return m_keychain.read(key);
}

QFuture<Result<void>> MortalKeychain::write(const QString &key, const Secret &value)
{
    m_moment();
    return around(m_keychain.write(key, value));
}

QFuture<Result<void>> MortalKeychain::remove(const QString &key)
{
    m_moment();
    return around(m_keychain.remove(key));
}

QStringList RotationWorker::Task::arguments() const
{
    return {u"--worker"_s, url, caFile, organization, folder, clientId, QString::number(int(keepsSecret)),
        QString::number(lastMoment)};
}

RotationWorker::Task RotationWorker::Task::read(const QStringList &arguments)
{
    return {arguments.value(2), arguments.value(3), arguments.value(4), arguments.value(5),
        arguments.value(6), arguments.value(7).toInt() != 0, arguments.value(8).toInt()};
}

RotationWorker::RotationWorker(Task task)
    : m_task(std::move(task))
    , m_settings(m_task.folder + "/settings.ini"_L1, QSettings::IniFormat)
    , m_keychain([this] { moment(); })
    , m_index(m_settings)
    , m_journal(m_task.folder + "/journal.sqlite"_L1)
    , m_workspace(connectionTo(m_task), m_keychain, m_index, m_network)
    , m_store(m_task.folder + "/rotations"_L1)
    , m_rotations({m_workspace, m_store})
{
    m_workspace.recordIn(m_journal);
}

RotationWorker::~RotationWorker() = default;

void RotationWorker::moment()
{
    say("moment");
    if (++m_moments == m_task.lastMoment)
        ::kill(::getpid(), SIGKILL);
}

void RotationWorker::start()
{
    Session &session = m_workspace.session();
    connect(&session, &Session::stateChanged, this, [this, &session] {
        if (session.state() == Session::State::SignedIn && !m_run)
            resume();
        else if (session.state() == Session::State::SignedOut)
            endWith(Error(ErrorKind::Unauthenticated, {}, u"not signed in"_s));
    });
    session.restore();
}

void RotationWorker::resume()
{
    whenFinished(m_store.load(), this, [this](const Result<void> &loaded) {
        if (!loaded)
            return endWith(loaded.error());
        const auto known = m_rotations.of(m_task.clientId);
        if (!known)
            return begin();
        whenFinished(m_rotations.resume(known->id), this, [this](const Result<RotationRun *> &run) {
            if (!run)
                return endWith(run.error());
            follow(*run);
        });
    });
}

void RotationWorker::begin()
{
    whenFinished(m_workspace.apps().get(m_task.clientId), this, [this](const Result<ApiKey> &key) {
        if (!key && key.error().kind() == ErrorKind::NotFound) { // an earlier one got to the end
            say("done");
            return QCoreApplication::quit();
        }
        if (!key)
            return endWith(key.error());
        whenFinished(m_rotations.start({.key = *key, .keepsSecret = m_task.keepsSecret}), this,
            [this](const Result<RotationRun *> &run) {
                if (!run)
                    return endWith(run.error());
                follow(*run);
            });
    });
}

void RotationWorker::follow(RotationRun *run)
{
    m_run = run;
    connect(run, &RotationRun::changed, this, [this] {
        moment();
        if (!m_run->isWorking())
            QTimer::singleShot(0, this, &RotationWorker::next);
    });
    next();
}

void RotationWorker::next()
{
    // What an earlier program stopped with is to be tried again once.
    if (m_run->trouble() && m_moments > 0 && !m_run->isWorking())
        return endWith(*m_run->trouble());
    switch (m_run->need()) {
    case RotationRun::Need::GoOn:
    case RotationRun::Need::Finish:
        return m_run->goOn();
    case RotationRun::Need::Delivery:
        return deliver();
    case RotationRun::Need::Wait:
        if (m_task.keepsSecret) // both ways of waiting
            return m_run->waitUntil(QDateTime::currentDateTimeUtc());
        return m_run->waitingDone();
    case RotationRun::Need::Nothing:
        if (!m_run->rotation().isOver())
            return;
        say("done");
        return QCoreApplication::quit();
    case RotationRun::Need::Credentials:
    case RotationRun::Need::Patience:
    case RotationRun::Need::Successor:
    case RotationRun::Need::GiveUp:
        return endWith(Error(ErrorKind::Protocol, {}, u"need %1"_s.arg(int(m_run->need()))));
    }
}

void RotationWorker::deliver()
{
    whenFinished(m_run->credentials(), this, [this](const Result<Secret> &secret) {
        if (!secret)
            return endWith(secret.error());
        const auto written = writeSecretFile(m_task.folder + "/delivered"_L1, *secret);
        if (!written)
            return endWith(written.error());
        m_run->delivered(u"file"_s, m_task.folder + "/delivered"_L1);
    });
}

void RotationWorker::endWith(const Error &error)
{
    say(QByteArray("trouble ") + error.kindName().data() + ' ' + error.message().toUtf8() + " / "
        + error.detail().toUtf8());
    QCoreApplication::exit(exitStuck);
}

} // namespace Latchkey::Testing

#include "moc_rotationworker.cpp"
