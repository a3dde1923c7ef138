// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keychain/keychain.h>

#include <QObject>

namespace Latchkey {

/// The operating system's keychain through QtKeychain. Lives on the GUI thread: QtKeychain's jobs need its
/// loop.
class SystemKeychain final : public QObject, public Keychain
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemKeychain)

public:
    explicit SystemKeychain(QObject *parent = nullptr);
    ~SystemKeychain() override;

    [[nodiscard]] QFuture<Result<Secret>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &key, const Secret &value) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &key) override;
};

} // namespace Latchkey
