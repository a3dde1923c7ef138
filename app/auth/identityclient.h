// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/identity.h>
#include <app/core/pending.h>

#include <QObject>

namespace Latchkey {

class ConnectClient;

/// Asks the control plane who is signed in (flyteidl2.auth.IdentityService/UserInfo).
class IdentityClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdentityClient)

public:
    explicit IdentityClient(ConnectClient &rpc, QObject *parent = nullptr);
    ~IdentityClient() override;

    [[nodiscard]] QFuture<Result<Identity>> userInfo();

private:
    ConnectClient &m_rpc;
};

} // namespace Latchkey
