// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/tlstrust.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSslSocket>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr qint64 maxFileBytes = 4 * 1024 * 1024; // the system's whole bundle has 0.2 MiB

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::HttpClient)
};

tl::unexpected<Error> unreadable(const QString &caFile, const QString &why)
{
    return failure(ErrorKind::Storage,
        Tr::tr("The certificate file %1 can't be read. Connect to this address again and choose another "
               "one under Advanced.")
            .arg(QDir::toNativeSeparators(caFile)),
        why);
}

tl::unexpected<Error> withoutCertificate(const QString &caFile)
{
    return failure(ErrorKind::Storage,
        Tr::tr("The file %1 holds no certificate in PEM or DER format. Connect to this address again and "
               "choose another one under Advanced.")
            .arg(QDir::toNativeSeparators(caFile)));
}

tl::unexpected<Error> expired(const QString &caFile)
{
    return failure(ErrorKind::Tls,
        Tr::tr(
            "The certificate authority in %1 has expired. Get a new file from the people who run the server; "
            "and check this computer's date.")
            .arg(QDir::toNativeSeparators(caFile)));
}

bool hasExpired(const QSslCertificate &certificate)
{
    return certificate.expiryDate() < QDateTime::currentDateTimeUtc();
}

QSslConfiguration modernTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    return tls;
}

} // namespace

/// The system's authorities, read when first needed. Used by the worker alone.
class TlsTrust::Authorities
{
public:
    explicit Authorities(SystemAuthorities read)
        : m_read(std::move(read))
    {
    }

    const QList<QSslCertificate> &list()
    {
        if (!m_list)
            m_list = m_read();
        return *m_list;
    }

private:
    SystemAuthorities m_read;
    std::optional<QList<QSslCertificate>> m_list;
};

TlsTrust::TlsTrust(QObject *parent)
    : TlsTrust(&QSslConfiguration::systemCaCertificates, parent)
{
}

TlsTrust::TlsTrust(SystemAuthorities system, QObject *parent)
    : QObject(parent)
    , m_system(std::make_shared<Authorities>(std::move(system)))
{
}

TlsTrust::~TlsTrust() = default;

QFuture<Result<QSslConfiguration>> TlsTrust::trusting(const QString &caFile)
{
    const auto build = [caFile, system = m_system]() -> Result<QSslConfiguration> {
        (void)QSslSocket::supportsSsl(); // loads the library
        QSslConfiguration tls = modernTls();
        if (caFile.isEmpty()) // Qt looks the system's authorities up as it needs them
            return tls;
        const auto own = certificatesIn(caFile);
        if (!own)
            return failure(own.error());
        // Named, because a list of one's own ends that habit.
        tls.setCaCertificates(system->list() + *own);
        return tls;
    };
    Pending<QSslConfiguration> pending;
    m_worker.run(build, this, [pending](const Result<QSslConfiguration> &tls) { pending.finish(tls); });
    return pending.future();
}

Result<QList<QSslCertificate>> certificatesIn(const QString &caFile)
{
    QFile file(caFile);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(caFile, file.errorString());
    const QByteArray bytes = file.read(maxFileBytes + 1);
    if (file.error() != QFile::NoError)
        return unreadable(caFile, file.errorString());
    if (bytes.size() > maxFileBytes)
        return unreadable(caFile, u"larger than %1 bytes"_s.arg(maxFileBytes));
    QList<QSslCertificate> certificates = QSslCertificate::fromData(bytes, QSsl::Pem);
    if (certificates.isEmpty())
        certificates = QSslCertificate::fromData(bytes, QSsl::Der);
    if (certificates.isEmpty())
        return withoutCertificate(caFile);
    if (std::ranges::all_of(certificates, hasExpired)) // Qt would pass them over without a word
        return expired(caFile);
    return certificates;
}

} // namespace Latchkey

#include "moc_tlstrust.cpp"
