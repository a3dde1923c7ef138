// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/contract/proxyserver.h>

#include <tests/support/freeport.h>

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QNetworkProxy>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Latchkey::Testing {

namespace {

constexpr int startLimit = 20000; // ms

QString program(const QString &name)
{
    const QStringList places{u"/usr/sbin"_s, u"/usr/bin"_s, u"/usr/local/sbin"_s, u"/usr/local/bin"_s};
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, places) : found;
}

/// Squid's helpers lie in a folder of its own.
QByteArray helper(const QString &name)
{
    const QStringList places{u"/usr/lib/squid"_s, u"/usr/lib64/squid"_s, u"/usr/libexec/squid"_s};
    return QStandardPaths::findExecutable(name, places).toLocal8Bit();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("can't write %s", qPrintable(path));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A password file for Squid's "basic" helper, made by openssl, which reads the password from stdin.
QByteArray hashed(const QString &password)
{
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"passwd"_s, u"-apr1"_s, u"-stdin"_s});
    openssl.write(password.toUtf8() + '\n');
    openssl.closeWriteChannel();
    openssl.waitForFinished();
    return openssl.readAllStandardOutput().trimmed();
}

} // namespace

ProxyServer::ProxyServer(Kind kind)
    : m_kind(kind)
{
}

ProxyServer::~ProxyServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool ProxyServer::start()
{
    m_port = freePort();
    writeFiles();
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    QStringList arguments{u"-N"_s, u"-f"_s, path(u"conf"_s)};
    QString name = u"squid"_s;
    if (m_kind == Kind::Tinyproxy || m_kind == Kind::TinyproxyBasic) {
        name = u"tinyproxy"_s;
        arguments = {u"-d"_s, u"-c"_s, path(u"conf"_s)};
    } else if (!isSquid()) {
        name = u"microsocks"_s;
        arguments = {u"-i"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(m_port)};
        if (m_kind == Kind::SocksLogin)
            arguments += {u"-u"_s, user(), u"-P"_s, password()};
    }
    m_process.start(program(name), arguments);
    return m_process.waitForStarted() && waitUntilReady();
}

QString ProxyServer::address() const
{
    return u"127.0.0.1:%1"_s.arg(m_port);
}

QByteArray ProxyServer::variable(bool login) const
{
    const bool socks = m_kind == Kind::Socks || m_kind == Kind::SocksLogin;
    QUrl url;
    url.setScheme(socks ? u"socks5"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_port);
    if (login) {
        url.setUserName(user());
        url.setPassword(password(), QUrl::DecodedMode);
    }
    return url.toEncoded();
}

QString ProxyServer::password() const
{
    return isSquid() ? u"canary@42:/?#"_s : u"canary-42"_s;
}

QStringList ProxyServer::tunnels() const
{
    static const QRegularExpression squid(u"TCP_TUNNEL\\S*/200 \\d+ CONNECT (\\S+)"_s);
    static const QRegularExpression tinyproxy(u"Request .*: CONNECT (\\S+) HTTP"_s);
    static const QRegularExpression socks(u"connected to (\\S+)"_s);
    const bool isTinyproxy = m_kind == Kind::Tinyproxy || m_kind == Kind::TinyproxyBasic;
    const QRegularExpression &pattern = isSquid() ? squid : isTinyproxy ? tinyproxy : socks;
    QStringList found;
    auto matches = pattern.globalMatch(QString::fromUtf8(log()));
    while (matches.hasNext())
        found += matches.next().captured(1);
    if (m_kind == Kind::TinyproxyBasic) // writes requests down before it asks who sends them
        return found.mid(refusals());
    return found;
}

int ProxyServer::refusals() const
{
    const QByteArray text = log();
    return static_cast<int>(text.count("TCP_DENIED/407") + text.count("Proxy authentication required"));
}

QByteArray ProxyServer::log() const
{
    QFile output(path(u"output"_s));
    if (output.open(QIODevice::Append))
        output.write(m_process.readAll());
    output.close();
    return contents(path(u"access.log"_s)) + contents(path(u"output"_s));
}

bool ProxyServer::isSquid() const
{
    return m_kind == Kind::Squid || m_kind == Kind::SquidBasic || m_kind == Kind::SquidDigest
        || m_kind == Kind::SquidNtlm;
}

void ProxyServer::writeFiles()
{
    // Started by root, a proxy goes on as a user of its own, who has to read and write here too.
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777));
    write(path(u"hosts"_s), "127.0.0.1 " + madeUpHost().toLatin1() + '\n');
    write(path(u"basic"_s), user().toUtf8() + ':' + hashed(password()) + '\n');
    const QByteArray digest
        = QCryptographicHash::hash((user() + u":contract:"_s + password()).toUtf8(), QCryptographicHash::Md5);
    write(path(u"digest"_s), user().toUtf8() + ":contract:" + digest.toHex() + '\n');
    write(path(u"conf"_s), isSquid() ? squidConfiguration() : tinyproxyConfiguration());
}

QByteArray ProxyServer::squidConfiguration() const
{
    const QByteArray folder = m_folder.path().toLocal8Bit();
    return "http_port 127.0.0.1:" + QByteArray::number(m_port) + "\nhosts_file " + folder
        + "/hosts\naccess_log stdio:" + folder
        + "/access.log\nlogfile_rotate 0\nbuffered_logs off\ncache_log " + folder
        + "/cache.log\npid_filename none\ncache deny all\nshutdown_lifetime 0 seconds\n"
        + "pinger_enable off\nvisible_hostname proxy.contract.test\n"
        // a name that ends so is refused, whoever asks
        + "acl forbidden dstdomain forbidden.test\nhttp_access deny forbidden\n" + squidAuthentication()
        + "http_access deny all\n";
}

QByteArray ProxyServer::squidAuthentication() const
{
    const QByteArray folder = m_folder.path().toLocal8Bit();
    const QByteArray demand = "acl known proxy_auth REQUIRED\nhttp_access allow known\n";
    if (m_kind == Kind::SquidBasic) {
        return "auth_param basic program " + helper(u"basic_ncsa_auth"_s) + ' ' + folder
            + "/basic\nauth_param basic children 1\nauth_param basic realm contract\n" + demand;
    }
    if (m_kind == Kind::SquidDigest) {
        return "auth_param digest program " + helper(u"digest_file_auth"_s) + " -c " + folder
            + "/digest\nauth_param digest children 1\nauth_param digest realm contract\n" + demand;
    }
    if (m_kind == Kind::SquidNtlm) { // takes any name and password, but the exchange has to be right
        return "auth_param ntlm program " + helper(u"ntlm_fake_auth"_s) + "\nauth_param ntlm children 1\n"
            + demand;
    }
    return "http_access allow all\n";
}

QByteArray ProxyServer::tinyproxyConfiguration() const
{
    QByteArray text
        = "Port " + QByteArray::number(m_port) + "\nListen 127.0.0.1\nTimeout 60\nLogLevel Info\n";
    if (m_kind == Kind::TinyproxyBasic)
        text += "BasicAuth " + user().toLatin1() + ' ' + password().toLatin1() + '\n';
    return text;
}

bool ProxyServer::waitUntilReady()
{
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < startLimit && m_process.state() == QProcess::Running) {
        QTcpSocket socket;
        socket.setProxy(QNetworkProxy::NoProxy);
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        if (socket.waitForConnected(1000))
            return true;
        m_process.waitForReadyRead(20);
    }
    qWarning("%s", log().constData());
    return false;
}

} // namespace Latchkey::Testing
