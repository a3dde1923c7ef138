// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/pending.h>
#include <app/keychain/clikeyring.h>

#include <QObject>

#include <deque>
#include <functional>

namespace Latchkey {

/// macOS: the login keychain through /usr/bin/security, as flyte does it. What that program makes, it may
/// read again without a prompt, whoever starts it. The secret goes to it on standard input, never as an
/// argument.
class SecurityToolCliKeyring final : public QObject, public CliKeyring
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecurityToolCliKeyring)

public:
    explicit SecurityToolCliKeyring(
        QString program = QStringLiteral("/usr/bin/security"), QObject *parent = nullptr);
    ~SecurityToolCliKeyring() override;

    [[nodiscard]] QFuture<Result<QList<CliItemName>>> find(const QList<CliItemName> &names) override;
    [[nodiscard]] QFuture<Result<Secret>> read(const CliItemName &name) override;
    [[nodiscard]] QFuture<Result<void>> write(const CliItem &item) override;
    [[nodiscard]] QFuture<Result<void>> remove(const CliItemName &name) override;
    [[nodiscard]] Result<void> accepts(const CliItem &item) const override;

private:
    using Printed = std::function<void(Result<Secret>)>;

    void enqueue(std::function<void()> operation);
    void startNext();
    template <class T>
    void end(const Pending<T> &pending, Result<T> result);
    /// What the program printed, once it has ended with 0. Its arguments are no secret.
    void run(const QStringList &arguments, const Secret &input, const Printed &take);
    void findNext(
        QList<CliItemName> names, QList<CliItemName> found, const Pending<QList<CliItemName>> &pending);
    void readBack(const CliItem &item, const Pending<void> &pending);

    QString m_program;
    std::deque<std::function<void()>> m_waiting;
    bool m_busy = false;
};

} // namespace Latchkey
