// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/support/testcertificates.h>

#include <QDateTime>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace Latchkey::Testing {

namespace {

constexpr auto configuration = R"([ca]
default_ca = test
[test]
new_certs_dir = .
database = index.txt
rand_serial = yes
default_md = sha256
policy = any
email_in_dn = no
unique_subject = no
[any]
commonName = supplied
[req]
distinguished_name = name
prompt = no
[name]
commonName = Latchkey test
[authority]
basicConstraints = critical,CA:true
keyUsage = critical,keyCertSign,cRLSign
)";

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("can't write %s", qPrintable(path));
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("can't read %s", qPrintable(path));
    return file.readAll();
}

QString inDays(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(days).toString(u"yyyyMMddhhmmss'Z'"_s);
}

} // namespace

TestCertificates::TestCertificates()
{
    writeFile(path(u"openssl.cnf"_s), configuration);
    writeFile(path(u"index.txt"_s), {});
    openssl({u"req"_s, u"-x509"_s, u"-config"_s, u"openssl.cnf"_s, u"-extensions"_s, u"authority"_s,
        u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-subj"_s,
        u"/CN=Latchkey test authority"_s, u"-days"_s, u"30"_s, u"-keyout"_s, u"authority.key"_s, u"-out"_s,
        u"authority.pem"_s});
}

QSslCertificate TestCertificates::authority() const
{
    return QSslCertificate(readFile(authorityFile()));
}

QString TestCertificates::authorityFile() const
{
    return path(u"authority.pem"_s);
}

QString TestCertificates::expiredAuthorityFile()
{
    const QString certificate = u"expired-authority.pem"_s;
    openssl({u"req"_s, u"-new"_s, u"-config"_s, u"openssl.cnf"_s, u"-key"_s, u"authority.key"_s, u"-subj"_s,
        u"/CN=Latchkey test authority"_s, u"-out"_s, u"authority.csr"_s});
    openssl({u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, u"openssl.cnf"_s, u"-extensions"_s,
        u"authority"_s, u"-startdate"_s, inDays(-20), u"-enddate"_s, inDays(-2), u"-in"_s, u"authority.csr"_s,
        u"-out"_s, certificate, u"-keyfile"_s, u"authority.key"_s, u"-selfsign"_s});
    return path(certificate);
}

ServerIdentity TestCertificates::trusted()
{
    return issue(u"trusted"_s, u"DNS:localhost,IP:127.0.0.1"_s, {inDays(-2), inDays(20)});
}

ServerIdentity TestCertificates::forAnotherName()
{
    return issue(u"other"_s, u"DNS:other.example.com"_s, {inDays(-2), inDays(20)});
}

ServerIdentity TestCertificates::expired()
{
    return issue(u"expired"_s, u"DNS:localhost"_s, {inDays(-20), inDays(-2)});
}

ServerIdentity TestCertificates::notYetValid()
{
    return issue(u"early"_s, u"DNS:localhost"_s, {inDays(2), inDays(20)});
}

ServerIdentity TestCertificates::selfSigned()
{
    return issue(u"self"_s, u"DNS:localhost"_s, {inDays(-2), inDays(20)}, true);
}

ServerIdentity TestCertificates::issue(
    const QString &name, const QString &subjectAltName, const Validity &validity, bool isSelfSigned)
{
    const QString key = name + u".key"_s;
    const QString request = name + u".csr"_s;
    const QString certificate = name + u".pem"_s;
    const QString extensions = name + u".cnf"_s;
    writeFile(path(extensions), "subjectAltName=" + subjectAltName.toLatin1() + '\n');
    openssl({u"req"_s, u"-new"_s, u"-config"_s, u"openssl.cnf"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
        u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s, key,
        u"-out"_s, request});
    QStringList signing{u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, u"openssl.cnf"_s, u"-extfile"_s,
        extensions, u"-startdate"_s, validity.from, u"-enddate"_s, validity.to, u"-in"_s, request, u"-out"_s,
        certificate, u"-keyfile"_s};
    signing += isSelfSigned ? QStringList{key, u"-selfsign"_s}
                            : QStringList{u"authority.key"_s, u"-cert"_s, u"authority.pem"_s};
    openssl(signing);
    return {{QSslCertificate(readFile(path(certificate)))}, QSslKey(readFile(path(key)), QSsl::Ec)};
}

void TestCertificates::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("openssl: %s", process.readAllStandardError().constData());
}

} // namespace Latchkey::Testing
