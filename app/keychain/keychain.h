// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>
#include <app/core/secret.h>

#include <QFuture>
#include <QObject>

namespace Latchkey {

/// Tells that a keychain may answer differently now: it was unlocked or locked, it started, an item in it
/// came, changed or went. A few times a second at most, whatever happens.
class KeychainNews : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeychainNews)

public:
    explicit KeychainNews(QObject *parent = nullptr);
    ~KeychainNews() override;

signals:
    void changed();
};

/// The door to the operating system's keychain: small secrets under one service, by key.
///
/// Every operation may wait for a person (an unlock prompt) and so has no time limit; callers show that they
/// wait. Errors: KeychainAbsent, KeychainLocked, KeychainDenied, KeychainEmpty (read only), Storage for
/// anything else.
class Keychain
{
public:
    virtual ~Keychain() = default;

    [[nodiscard]] virtual QFuture<Result<Secret>> read(const QString &key) = 0;
    /// Replaces what is there.
    [[nodiscard]] virtual QFuture<Result<void>> write(const QString &key, const Secret &value) = 0;
    /// Removing what is missing succeeds.
    [[nodiscard]] virtual QFuture<Result<void>> remove(const QString &key) = 0;

    /// Whether it would answer now without asking a person; asks nobody itself, and does not wait for other
    /// operations. Errors: KeychainAbsent, KeychainLocked.
    [[nodiscard]] virtual QFuture<Result<void>> readiness();
    /// Null where nothing is ever told; lives as long as the keychain.
    [[nodiscard]] virtual KeychainNews *news() { return nullptr; }
};

} // namespace Latchkey
