// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/pending.h>
#include <app/core/worker.h>

#include <QObject>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <functional>
#include <memory>

namespace Latchkey {

/// TLS settings for connections: TLS 1.2 or newer, trust in the system's authorities and in those of a file.
///
/// Loading the TLS library and reading the system's authorities takes hundreds of milliseconds, so both are
/// done on a thread of its own, and once for all connections.
class TlsTrust final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TlsTrust)

public:
    /// Reads the system's authorities; called on another thread.
    using SystemAuthorities = std::function<QList<QSslCertificate>()>;

    explicit TlsTrust(QObject *parent = nullptr);
    explicit TlsTrust(SystemAuthorities system, QObject *parent = nullptr);
    ~TlsTrust() override;

    /// Settings that trust the system's authorities and those in `caFile` (PEM or DER; empty: only the
    /// system's). The file is read anew each time. Errors: Storage for a file that can't be read or holds no
    /// certificate, Tls for one with expired certificates alone.
    [[nodiscard]] QFuture<Result<QSslConfiguration>> trusting(const QString &caFile);

private:
    class Authorities;

    std::shared_ptr<Authorities> m_system; // also the worker's
    Worker m_worker;
};

/// The certificates in a file. Errors as TlsTrust::trusting.
[[nodiscard]] Result<QList<QSslCertificate>> certificatesIn(const QString &caFile);

} // namespace Latchkey
