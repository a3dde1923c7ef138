// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/tlstrust.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr qint64 maxFileBytes = 4 * 1024 * 1024; // the system's whole bundle has 0.2 MiB

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::HttpClient)
};

Result<QList<QSslCertificate>> certificatesIn(const QString &caFile)
{
    QFile file(caFile);
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxFileBytes) {
        return failure(ErrorKind::Storage,
            Tr::tr("The certificate file %1 can't be read. Connect to this address again and choose another "
                   "one under Advanced.")
                .arg(QDir::toNativeSeparators(caFile)),
            file.errorString());
    }
    const QList<QSslCertificate> certificates = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (certificates.isEmpty()) {
        return failure(ErrorKind::Storage,
            Tr::tr("The file %1 holds no certificate in PEM format. Connect to this address again and choose "
                   "another one under Advanced.")
                .arg(QDir::toNativeSeparators(caFile)));
    }
    return certificates;
}

} // namespace

Result<QSslConfiguration> tlsTrusting(const QString &caFile)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (caFile.isEmpty())
        return tls;
    auto own = certificatesIn(caFile);
    if (!own)
        return failure(own.error());
    // Named, because a list of one's own ends Qt's habit of looking the system's up when it needs them.
    tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + *own);
    return tls;
}

} // namespace Latchkey
