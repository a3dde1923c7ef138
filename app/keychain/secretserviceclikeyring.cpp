// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/secretserviceclikeyring.h>

#include <app/core/logging.h>

#include <QObject>
#include <QThreadPool>

#include <chrono>

namespace Latchkey {

namespace {

constexpr std::chrono::milliseconds cancellationTime{200};

} // namespace

SecretServiceCliKeyring::SecretServiceCliKeyring()
    : m_items(std::make_shared<SecretServiceItems>())
    , m_mailbox(new QObject, [](QObject *mailbox) { mailbox->deleteLater(); })
    , m_worker(std::make_unique<QThreadPool>())
{
    m_worker->setMaxThreadCount(1);
}

SecretServiceCliKeyring::~SecretServiceCliKeyring()
{
    m_items->cancel();
    const Open open = std::exchange(*m_open, {});
    for (const auto &cancel : open)
        cancel();
    m_worker->clear();
    // libsecret 0.20 can lose its way when it is cancelled at an open prompt, and never return. Then the
    // thread stays where it is until the program ends.
    if (!m_worker->waitForDone(static_cast<int>(cancellationTime.count())))
        (void)m_worker.release();
}

QFuture<Result<QList<CliItemName>>> SecretServiceCliKeyring::find(const QList<CliItemName> &names)
{
    return ask<QList<CliItemName>>([names](const SecretServiceItems &items) { return items.find(names); });
}

QFuture<Result<Secret>> SecretServiceCliKeyring::read(const CliItemName &name)
{
    return ask<Secret>([name](const SecretServiceItems &items) { return items.read(name); });
}

QFuture<Result<void>> SecretServiceCliKeyring::write(const CliItem &item)
{
    return ask<void>([item](const SecretServiceItems &items) { return items.write(item); });
}

QFuture<Result<void>> SecretServiceCliKeyring::remove(const CliItemName &name)
{
    return ask<void>([name](const SecretServiceItems &items) { return items.remove(name); });
}

Result<void> SecretServiceCliKeyring::accepts(const CliItem & /*item*/) const
{
    return {}; // the specification knows no limit
}

/// The answer comes back on this object's thread.
template <class T>
QFuture<Result<T>> SecretServiceCliKeyring::ask(std::function<Result<T>(const SecretServiceItems &)> question)
{
    const Pending<T> pending;
    const int id = ++m_asked;
    m_open->insert(id, [pending] { pending.finish(failure(Error::cancelled())); });
    const auto deliver = [open = m_open, id, pending](const Result<T> &answer) {
        open->remove(id);
        pending.finish(answer);
    };
    m_worker->start([items = m_items, mailbox = m_mailbox, question = std::move(question), deliver] {
        Result<T> answer = question(*items);
        if (!answer)
            qCInfo(lcKeychain) << "the CLI's keyring:" << answer.error().kindName()
                               << answer.error().detail();
        QMetaObject::invokeMethod(
            mailbox.get(), [deliver, answer = std::move(answer)] { deliver(answer); }, Qt::QueuedConnection);
    });
    return pending.future();
}

} // namespace Latchkey
