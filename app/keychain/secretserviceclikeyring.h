// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/pending.h>
#include <app/keychain/clikeyring.h>
#include <app/keychain/secretserviceitems.h>

#include <QHash>

#include <functional>

class QObject;
class QThreadPool;

namespace Latchkey {

/// Linux: the Secret Service, asked from one worker thread. Where this goes while the service waits for a
/// person, the prompt is withdrawn and nobody waits for it.
class SecretServiceCliKeyring final : public CliKeyring
{
    Q_DISABLE_COPY_MOVE(SecretServiceCliKeyring)

public:
    SecretServiceCliKeyring();
    ~SecretServiceCliKeyring() override;

    [[nodiscard]] QFuture<Result<QList<CliItemName>>> find(const QList<CliItemName> &names) override;
    [[nodiscard]] QFuture<Result<Secret>> read(const CliItemName &name) override;
    [[nodiscard]] QFuture<Result<void>> write(const CliItem &item) override;
    [[nodiscard]] QFuture<Result<void>> remove(const CliItemName &name) override;
    [[nodiscard]] Result<void> accepts(const CliItem &item) const override;

private:
    template <class T>
    [[nodiscard]] QFuture<Result<T>> ask(std::function<Result<T>(const SecretServiceItems &)> question);

    std::shared_ptr<SecretServiceItems> m_items; // shared with the worker, which may stay behind
    std::shared_ptr<QObject> m_mailbox; ///< where answers arrive, on this object's thread
    std::unique_ptr<QThreadPool> m_worker;
    using Open = QHash<int, std::function<void()>>; // how to cancel what is under way
    std::shared_ptr<Open> m_open = std::make_shared<Open>();
    int m_asked = 0;
};

} // namespace Latchkey
