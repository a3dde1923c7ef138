// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/foundconnections.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class FoundConnectionsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void configurationsAndKeys_areFound();
    void oneControlPlane_isListedOnce();
    void brokenKey_isNamedByItsVariable_andNeverShown();

private:
    void write(const QString &path, const QByteArray &content);
    void setKey(const QString &variable, const QByteArray &parts);

    std::optional<QTemporaryDir> m_folder;
    CliSurroundings m_surroundings;
};

void FoundConnectionsTest::init()
{
    m_folder.emplace();
    m_surroundings = {m_folder->path(), m_folder->filePath(u"work"_s), {}};
}

void FoundConnectionsTest::write(const QString &path, const QByteArray &content)
{
    const QString full = m_folder->filePath(path);
    QVERIFY(QDir().mkpath(QFileInfo(full).path()));
    QFile file(full);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void FoundConnectionsTest::setKey(const QString &variable, const QByteArray &parts)
{
    m_surroundings.environment.insert(variable, QString::fromLatin1(parts.toBase64()));
}

void FoundConnectionsTest::configurationsAndKeys_areFound()
{
    write(u".flyte/config.yaml"_s, "admin:\n  endpoint: dns:///a.example.com\ntask:\n  org: labs\n");
    setKey(u"FLYTE_API_KEY"_s, "b.example.com:ci:s3cr3t:acme");
    setKey(u"UNION_API_KEY"_s, "c.example.com:union:s3cr3t:None");
    setKey(u"UNIONAI_API_KEY"_s, "d.example.com:terraform:s3cr3t:None");
    const auto found = findConnections(m_surroundings);
    QVERIFY(found.problems.isEmpty());
    QCOMPARE(found.connections.size(), 4);
    QCOMPARE(found.connections.at(0).endpoint.host(), u"a.example.com"_s);
    QCOMPARE(found.connections.at(0).organization, u"labs"_s);
    QVERIFY(!found.connections.at(0).key);
    QCOMPARE(found.connections.at(1).endpoint.host(), u"b.example.com"_s);
    QCOMPARE(found.connections.at(1).organization, u"acme"_s);
    QCOMPARE(found.connections.at(1).sources, QStringList(u"FLYTE_API_KEY"_s));
    QCOMPARE(found.connections.at(1).key->clientId, u"ci"_s);
    QVERIFY(found.connections.at(1).key->clientSecret == Secret(QByteArrayView("s3cr3t")));
    QCOMPARE(found.connections.at(2).sources, QStringList(u"UNION_API_KEY"_s));
    QCOMPARE(found.connections.at(3).sources, QStringList(u"UNIONAI_API_KEY"_s));
}

void FoundConnectionsTest::oneControlPlane_isListedOnce()
{
    write(u"work/ca.pem"_s, "x");
    write(u".union/config.yaml"_s, "admin:\n  endpoint: dns:///acme.example.com\n  insecure: true\n");
    write(u".flyte/config.yaml"_s,
        "admin:\n  endpoint: https://ACME.example.com:443/\n  caCertFilePath: ca.pem\n  insecure: true\n");
    setKey(u"FLYTE_API_KEY"_s, "acme.example.com:ci:s3cr3t:labs");
    const auto found = findConnections(m_surroundings);
    QCOMPARE(found.connections.size(), 1);
    const FoundConnection &only = found.connections.first();
    QCOMPARE(only.sources.size(), 3);
    QCOMPARE(only.sources.first(), u"~/.union/config.yaml"_s);
    QCOMPARE(only.organization, u"labs"_s);
    QVERIFY(only.caFile.endsWith("/ca.pem"_L1));
    QCOMPARE(only.notes.size(), 1);
    QVERIFY(only.key);
}

void FoundConnectionsTest::brokenKey_isNamedByItsVariable_andNeverShown()
{
    m_surroundings.environment.insert(u"FLYTE_API_KEY"_s, u"s3cr3t-that-is-no-key"_s);
    setKey(u"UNION_API_KEY"_s, "acme.example.com:s3cr3t");
    const auto found = findConnections(m_surroundings);
    QVERIFY(found.connections.isEmpty());
    QCOMPARE(found.problems.size(), 2);
    QVERIFY(found.problems.at(0).startsWith("FLYTE_API_KEY: "_L1));
    QVERIFY(found.problems.at(1).startsWith("UNION_API_KEY: "_L1));
    QVERIFY(!found.problems.join(u' ').contains("s3cr3t"_L1));
}

QTEST_GUILESS_MAIN(FoundConnectionsTest)
#include "foundconnections_test.moc"
