// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/connections/cliconnections.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Latchkey;
using namespace Qt::StringLiterals;

/// A home and a folder as people have them, on the disk.
class CliConnectionsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void nothing_isNoProblem();
    void places_comeInTheOrderOfTheTools();
    void orders_areThoseOfTheTools();
    void sameFile_isReadOnce();
    void gitRoot_isFoundFromBelow();
    void variable_thatNamesNoFile_isAProblem();
    void brokenFile_isNamed_andTheOthersAreRead();
    void otherProgramsFile_isLeftAlone();
    void caFile_isFound_data();
    void caFile_isFound();
    void serverlessVariable_isRead_andItsTroubleTold();
    void system_isWhereThisProgramRuns();
    void whatIsNoFile_isRefused_data();
    void whatIsNoFile_isRefused();

private:
    void write(const QString &path, const QByteArray &content);
    void writeHost(const QString &path, const QByteArray &host);
    [[nodiscard]] QStringList hosts() const;
    [[nodiscard]] CliFindings found() const { return readCliConnections(m_surroundings); }

    std::optional<QTemporaryDir> m_folder;
    CliSurroundings m_surroundings;
};

void CliConnectionsTest::init()
{
    m_folder.emplace();
    const QString root = QFileInfo(m_folder->path()).canonicalFilePath();
    m_surroundings = {root + u"/home"_s, root + u"/work/project/src"_s, {}};
    QVERIFY(QDir().mkpath(m_surroundings.home));
    QVERIFY(QDir().mkpath(m_surroundings.folder));
}

void CliConnectionsTest::write(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void CliConnectionsTest::writeHost(const QString &path, const QByteArray &host)
{
    write(path, "admin:\n  endpoint: dns:///" + host + "\n");
}

QStringList CliConnectionsTest::hosts() const
{
    QStringList hosts;
    for (const CliConnection &connection : found().connections)
        hosts.append(connection.endpoint.host());
    return hosts;
}

void CliConnectionsTest::nothing_isNoProblem()
{
    QVERIFY(found().connections.isEmpty());
    QVERIFY(found().problems.isEmpty());
}

void CliConnectionsTest::places_comeInTheOrderOfTheTools()
{
    const QString &home = m_surroundings.home;
    const QString &folder = m_surroundings.folder;
    QVERIFY(QDir().mkpath(folder + u"/../.git"_s));
    writeHost(folder + u"/config.yaml"_s, "h1.example.com");
    writeHost(folder + u"/.flyte/config.yaml"_s, "h2.example.com");
    writeHost(folder + u"/../.flyte/config.yaml"_s, "h3.example.com");
    writeHost(home + u"/uctl.yaml"_s, "h4.example.com");
    writeHost(folder + u"/flytectl.yaml"_s, "h5.example.com");
    writeHost(home + u"/.union/config.yaml"_s, "h6.example.com");
    writeHost(home + u"/.flyte/config.yaml"_s, "h7.example.com");
    writeHost(home + u"/union.yaml"_s, "h8.example.com");
    writeHost(home + u"/.uctl/config.yaml"_s, "h9.example.com");
    m_surroundings.environment.insert(u"UCTL_CONFIG"_s, home + u"/uctl.yaml"_s);
    m_surroundings.environment.insert(u"FLYTECTL_CONFIG"_s, u"flytectl.yaml"_s);
    m_surroundings.environment.insert(u"UNION_CONFIG"_s, home + u"/union.yaml"_s);
    QStringList expected;
    for (int i = 1; i <= 9; ++i)
        expected.append(u"h%1.example.com"_s.arg(i));
    QCOMPARE(hosts(), expected);
    const auto connections = found().connections;
    QCOMPARE(connections.at(0).source, folder + u"/config.yaml"_s);
    QCOMPARE(connections.at(3).source, u"UCTL_CONFIG (~/uctl.yaml)"_s);
    QCOMPARE(connections.at(5).source, u"~/.union/config.yaml"_s);
}

void CliConnectionsTest::orders_areThoseOfTheTools()
{
    m_surroundings.environment.insert(u"UCTL_CONFIG"_s, u"/u"_s);
    m_surroundings.environment.insert(u"FLYTECTL_CONFIG"_s, u"/f"_s);
    m_surroundings.environment.insert(u"UNION_CONFIG"_s, u"/n"_s);
    const QString root = QFileInfo(m_surroundings.folder).path();
    QVERIFY(QDir().mkpath(root + u"/.git"_s));
    const auto paths = [](const QList<CliPlace> &places) {
        QStringList list;
        for (const CliPlace &place : places)
            list.append(place.path);
        return list;
    };
    const QString &home = m_surroundings.home;
    const QString &folder = m_surroundings.folder;
    QCOMPARE(paths(flytePlaces(m_surroundings)),
        QStringList(
            {folder + u"/config.yaml"_s, folder + u"/.flyte/config.yaml"_s, root + u"/.flyte/config.yaml"_s,
                u"/u"_s, u"/f"_s, home + u"/.union/config.yaml"_s, home + u"/.flyte/config.yaml"_s}));
    QCOMPARE(paths(unionPlaces(m_surroundings)),
        QStringList({u"/n"_s, u"/u"_s, home + u"/.union/config.yaml"_s, home + u"/.uctl/config.yaml"_s}));
}

void CliConnectionsTest::sameFile_isReadOnce()
{
    const QString file = m_surroundings.home + u"/.flyte/config.yaml"_s;
    writeHost(file, "acme.example.com");
    m_surroundings.folder = m_surroundings.home; // a window is started there
    m_surroundings.environment.insert(u"UCTL_CONFIG"_s, file);
    QVERIFY(QFile::link(file, m_surroundings.home + u"/linked.yaml"_s));
    m_surroundings.environment.insert(u"FLYTECTL_CONFIG"_s, u"linked.yaml"_s);
    QCOMPARE(hosts(), QStringList(u"acme.example.com"_s));
}

void CliConnectionsTest::gitRoot_isFoundFromBelow()
{
    const QString root = QFileInfo(m_surroundings.folder).path();
    write(root + u"/.git"_s, "gitdir: /elsewhere\n"); // as in a work tree
    writeHost(root + u"/.flyte/config.yaml"_s, "acme.example.com");
    QCOMPARE(hosts(), QStringList(u"acme.example.com"_s));
}

void CliConnectionsTest::variable_thatNamesNoFile_isAProblem()
{
    m_surroundings.environment.insert(u"FLYTECTL_CONFIG"_s, m_surroundings.home + u"/gone.yaml"_s);
    const auto problems = found().problems;
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().text(), u"FLYTECTL_CONFIG (~/gone.yaml): It is not there."_s);
}

void CliConnectionsTest::brokenFile_isNamed_andTheOthersAreRead()
{
    write(m_surroundings.home + u"/.union/config.yaml"_s, "admin:\n  endpoint: a: b\n");
    writeHost(m_surroundings.home + u"/.flyte/config.yaml"_s, "acme.example.com");
    QCOMPARE(hosts(), QStringList(u"acme.example.com"_s));
    const auto problems = found().problems;
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.first().text().startsWith("~/.union/config.yaml, line 2: "_L1),
        qPrintable(problems.first().text()));
}

void CliConnectionsTest::otherProgramsFile_isLeftAlone()
{
    write(m_surroundings.folder + u"/config.yaml"_s, "image: nginx\n");
    QVERIFY(found().problems.isEmpty());
    write(m_surroundings.home + u"/.flyte/config.yaml"_s, "image: nginx\n");
    QCOMPARE(found().problems.size(), 1);
}

void CliConnectionsTest::caFile_isFound_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("found"); // from the root; empty for none
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("from the current folder") << u"here.pem"_s << u"/work/project/src/here.pem"_s;
    QTest::newRow("beside the file") << u"beside.pem"_s << u"/home/.flyte/beside.pem"_s;
    QTest::newRow("absolute") << u"ROOT/home/.flyte/beside.pem"_s << u"/home/.flyte/beside.pem"_s;
    QTest::newRow("missing") << u"missing.pem"_s << QString();
    QTest::newRow("a folder") << u"../src"_s << QString();
}

void CliConnectionsTest::caFile_isFound()
{
    QFETCH(QString, written);
    const QString root = QFileInfo(m_folder->path()).canonicalFilePath();
    write(m_surroundings.folder + u"/here.pem"_s, "x");
    write(m_surroundings.home + u"/.flyte/beside.pem"_s, "x");
    write(m_surroundings.home + u"/.flyte/config.yaml"_s,
        "admin:\n  endpoint: acme.example.com\n  caCertFilePath: '"
            + QString(written).replace(u"ROOT"_s, root).toUtf8() + "'\n");
    const auto connections = found().connections;
    QCOMPARE(connections.size(), 1);
    QFETCH(QString, found);
    QCOMPARE(connections.first().caFile, found.isEmpty() ? QString() : root + found);
    const bool isMissing = !written.isEmpty() && found.isEmpty();
    QCOMPARE(connections.first().notes.join(u' ').contains("not there"_L1), isMissing);
}

void CliConnectionsTest::serverlessVariable_isRead_andItsTroubleTold()
{
    m_surroundings.environment.insert(u"UNION_SERVERLESS_ENDPOINT"_s, u"dns:///serverless.example.com"_s);
    QCOMPARE(hosts(), QStringList(u"serverless.example.com"_s));
    QCOMPARE(found().connections.first().source, u"UNION_SERVERLESS_ENDPOINT"_s);
    m_surroundings.environment.insert(u"UNION_SERVERLESS_ENDPOINT"_s, u"s3cr3t value"_s);
    QVERIFY(hosts().isEmpty());
    QVERIFY(!found().problems.first().text().contains("s3cr3t"_L1));
}

void CliConnectionsTest::system_isWhereThisProgramRuns()
{
    writeHost(m_surroundings.folder + u"/.flyte/config.yaml"_s, "folder.example.com");
    writeHost(m_surroundings.home + u"/mine.yaml"_s, "variable.example.com");
    writeHost(m_surroundings.home + u"/.union/config.yaml"_s, "home.example.com");
    const QByteArray home = qgetenv("HOME");
    const QString folder = QDir::currentPath();
    qputenv("HOME", QFile::encodeName(m_surroundings.home));
    qputenv("FLYTECTL_CONFIG", QFile::encodeName(m_surroundings.home + u"/mine.yaml"_s));
    QVERIFY(QDir::setCurrent(m_surroundings.folder));
    m_surroundings = CliSurroundings::system();
    qputenv("HOME", home);
    qunsetenv("FLYTECTL_CONFIG");
    QVERIFY(QDir::setCurrent(folder));
    QCOMPARE(
        hosts(), QStringList({u"folder.example.com"_s, u"variable.example.com"_s, u"home.example.com"_s}));
}

void CliConnectionsTest::whatIsNoFile_isRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("says");
    QTest::newRow("folder") << u"folder"_s << u"not a file"_s;
    QTest::newRow("link to nothing") << u"dangling"_s << u"not there"_s;
    QTest::newRow("too large") << u"large"_s << u"too large"_s;
#ifdef Q_OS_UNIX
    QTest::newRow("pipe") << u"pipe"_s << u"not a file"_s;
    QTest::newRow("device without an end") << u"device"_s << u"not a file"_s;
    QTest::newRow("loop of links") << u"loop"_s << u"permissions"_s;
#endif
}

void CliConnectionsTest::whatIsNoFile_isRefused()
{
    QFETCH(QString, what);
    QFETCH(QString, says);
    const QString folder = m_surroundings.home + u"/.flyte"_s;
    const QString path = folder + u"/config.yaml"_s;
    QVERIFY(QDir().mkpath(what == "folder"_L1 ? path : folder));
    if (what == "dangling"_L1)
        QVERIFY(QFile::link(folder + u"/nothing"_s, path));
    if (what == "large"_L1)
        write(path, QByteArray(maxCliConfigurationBytes + 1, '#'));
#ifdef Q_OS_UNIX
    if (what == "pipe"_L1)
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    if (what == "device"_L1)
        QVERIFY(QFile::link(u"/dev/zero"_s, path));
    if (what == "loop"_L1)
        QVERIFY(QFile::link(path, path));
#endif
    const auto problems = found().problems;
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.first().text().contains(says), qPrintable(problems.first().text()));
}

QTEST_GUILESS_MAIN(CliConnectionsTest)
#include "cliconnections_test.moc"
