// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/pending.h>
#include <app/keychain/clikeyring.h>
#include <app/keychain/clikeyringerror.h>

#include <QMap>

#include <functional>
#include <optional>

namespace Latchkey::Testing {

/// The command lines' keyring in memory; fails where the test says so.
class MemoryCliKeyring final : public CliKeyring
{
public:
    [[nodiscard]] QFuture<Result<QList<CliItemName>>> find(const QList<CliItemName> &names) override
    {
        if (findError)
            return finished<QList<CliItemName>>(failure(*findError));
        QList<CliItemName> found;
        for (const CliItemName &name : names) {
            if (has(name.username, name.service))
                found.append(name);
        }
        return finished<QList<CliItemName>>(found);
    }

    [[nodiscard]] QFuture<Result<Secret>> read(const CliItemName &name) override
    {
        ++reads;
        if (readError)
            return finished<Secret>(failure(*readError));
        if (!has(name.username, name.service))
            return finished<Secret>(failure(cliKeyringError(ErrorKind::KeychainEmpty, {})));
        return finished<Secret>(items.value(key(name)));
    }

    [[nodiscard]] QFuture<Result<void>> write(const CliItem &item) override
    {
        if (writeError && item.name.username == failingWrite)
            return finished<void>(failure(*writeError));
        items.insert(key(item.name), item.value);
        return finished<void>({});
    }

    [[nodiscard]] QFuture<Result<void>> remove(const CliItemName &name) override
    {
        if (removeError && (failingRemoval.isEmpty() || name.username == failingRemoval))
            return finished<void>(failure(*removeError));
        items.remove(key(name));
        return finished<void>({});
    }

    [[nodiscard]] Result<void> accepts(const CliItem &item) const override
    {
        if (item.value.size() > limit)
            return failure(cliItemTooLargeError(item.value.size(), limit));
        return {};
    }

    [[nodiscard]] bool has(const QString &username, const QString &service) const
    {
        return items.contains(key({service, username}));
    }
    [[nodiscard]] QByteArray value(const QString &username, const QString &service) const
    {
        return items.value(key({service, username})).reveal().toByteArray();
    }
    void put(const QString &username, const QString &service, const QByteArray &bytes)
    {
        items.insert(key({service, username}), Secret(QByteArrayView(bytes)));
    }

    QMap<QString, Secret> items;
    std::optional<Error> findError;
    std::optional<Error> readError;
    std::optional<Error> writeError;
    QString failingWrite; ///< the user name whose write fails
    std::optional<Error> removeError;
    QString failingRemoval; ///< the user name whose removal fails; all where empty
    qsizetype limit = 1'000'000;
    int reads = 0;

private:
    [[nodiscard]] static QString key(const CliItemName &name) { return name.username + u'@' + name.service; }
};

/// Hands everything on to a keyring that outlives it: each maker of one means the same.
class LentCliKeyring final : public CliKeyring
{
public:
    explicit LentCliKeyring(CliKeyring &keyring)
        : m_keyring(keyring)
    {
    }

    [[nodiscard]] QFuture<Result<QList<CliItemName>>> find(const QList<CliItemName> &names) override
    {
        return m_keyring.find(names);
    }
    [[nodiscard]] QFuture<Result<Secret>> read(const CliItemName &name) override
    {
        return m_keyring.read(name);
    }
    [[nodiscard]] QFuture<Result<void>> write(const CliItem &item) override { return m_keyring.write(item); }
    [[nodiscard]] QFuture<Result<void>> remove(const CliItemName &name) override
    {
        return m_keyring.remove(name);
    }
    [[nodiscard]] Result<void> accepts(const CliItem &item) const override { return m_keyring.accepts(item); }

private:
    CliKeyring &m_keyring;
};

} // namespace Latchkey::Testing
