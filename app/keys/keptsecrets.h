// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/endpoint.h>
#include <app/core/pending.h>
#include <app/core/secret.h>

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace Latchkey {

class Keychain;
class KeptSecretsIndex;

/// Keeps the encoded credentials of a control plane's keys in the keychain, one item for each key, where the
/// person asked for it.
class KeptSecrets final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeptSecrets)

public:
    /// Keychain and index outlive this object.
    KeptSecrets(
        const Endpoint &endpoint, Keychain &keychain, KeptSecretsIndex &index, QObject *parent = nullptr);
    ~KeptSecrets() override;

    /// Whether the key's credentials were kept and not forgotten; does not ask the keychain.
    [[nodiscard]] bool isKept(const QString &clientId) const;

    /// The client IDs for which isKept().
    [[nodiscard]] QStringList kept() const;

    /// As the credentials name it; empty where they name none. Does not ask the keychain.
    [[nodiscard]] QString organizationOf(const QString &clientId) const;

    /// Replaces what is there. Errors: as Keychain::write, and Storage.
    [[nodiscard]] QFuture<Result<void>> keep(const QString &clientId, const Secret &encodedCredentials);
    /// Errors: as Keychain::read; KeychainDamaged where what is there is not this key's. An entry that is
    /// missing stays marked as kept until forget().
    [[nodiscard]] QFuture<Result<Secret>> retrieve(const QString &clientId);
    /// Forgetting what is missing succeeds. Errors: as Keychain::remove, and Storage.
    [[nodiscard]] QFuture<Result<void>> forget(const QString &clientId);
    /// Forgets that anything is kept; what is in the keychain stays there. Errors: Storage.
    [[nodiscard]] Result<void> forgetRecord();

signals:
    /// isKept() of this key is different now.
    void changed(const QString &clientId);
    /// keep() or forget() has ended, well or not; whoever asked hears of it next. See fingerprintOf().
    void keepEnded(
        const QString &clientId, const QString &fingerprint, const std::optional<Latchkey::Error> &trouble);
    void forgetEnded(const QString &clientId, const std::optional<Latchkey::Error> &trouble);

private:
    using Record = std::function<Result<void>(KeptSecretsIndex &)>;

    [[nodiscard]] QString key(const QString &clientId) const;
    [[nodiscard]] QFuture<Result<void>> recordAfter(const QFuture<Result<void>> &operation, Record record,
        std::function<void(const Result<void> &)> tell);

    QString m_authority;
    Keychain &m_keychain;
    KeptSecretsIndex &m_index;
};

} // namespace Latchkey
