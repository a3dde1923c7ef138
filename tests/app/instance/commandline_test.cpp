// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/instance/commandline.h>

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class CommandLineTest final : public QObject
{
    Q_OBJECT

private slots:
    void nothing_opensTheWindow();
    void demo_andConnect_areTakenIn();
    void newKey_isTakenIn_alsoForThePractice();
    void removeMyData_takesYes();
    void help_namesEveryOption();
    void version_isOneLine();
    void wrongArguments_areExplained_data();
    void wrongArguments_areExplained();
};

void CommandLineTest::nothing_opensTheWindow()
{
    const auto commandLine = CommandLine::parse({u"latchkey"_s});
    QCOMPARE(commandLine.kind, CommandLine::Kind::OpenWindow);
    QVERIFY(!commandLine.demo);
    QVERIFY(commandLine.connectAddress.isEmpty());
}

void CommandLineTest::demo_andConnect_areTakenIn()
{
    QVERIFY(CommandLine::parse({u"latchkey"_s, u"--demo"_s}).demo);
    const auto connecting = CommandLine::parse(
        {u"latchkey"_s, u"--connect"_s, u"dns:///acme.example.com"_s, u"--ca-file"_s, u"/tmp/ca.pem"_s});
    QCOMPARE(connecting.kind, CommandLine::Kind::OpenWindow);
    QCOMPARE(connecting.connectAddress, u"dns:///acme.example.com"_s);
    QCOMPARE(connecting.caFile, u"/tmp/ca.pem"_s);
}

void CommandLineTest::newKey_isTakenIn_alsoForThePractice()
{
    const auto alone = CommandLine::parse({u"latchkey"_s, u"--new-key"_s});
    QCOMPARE(alone.kind, CommandLine::Kind::OpenWindow);
    QVERIFY(alone.newKey && !alone.demo);
    const auto practice = CommandLine::parse({u"latchkey"_s, u"--demo"_s, u"--new-key"_s});
    QVERIFY(practice.newKey && practice.demo);
    QVERIFY(!CommandLine::parse({u"latchkey"_s, u"--raise"_s}).newKey);
}

void CommandLineTest::removeMyData_takesYes()
{
    const auto asking = CommandLine::parse({u"latchkey"_s, u"--remove-my-data"_s});
    QCOMPARE(asking.kind, CommandLine::Kind::RemoveData);
    QVERIFY(!asking.agreed);
    const auto agreed = CommandLine::parse({u"latchkey"_s, u"--yes"_s, u"--remove-my-data"_s});
    QCOMPARE(agreed.kind, CommandLine::Kind::RemoveData);
    QVERIFY(agreed.agreed);
}

void CommandLineTest::help_namesEveryOption()
{
    const auto commandLine = CommandLine::parse({u"latchkey"_s, u"--help"_s});
    QCOMPARE(commandLine.kind, CommandLine::Kind::PrintAndEnd);
    QVERIFY(commandLine.text.contains(u"Usage: latchkey "_s));
    for (const QString &option : {u"--demo"_s, u"--connect"_s, u"--ca-file"_s, u"--version"_s, u"--help"_s,
             u"--remove-my-data"_s, u"--yes"_s})
        QVERIFY2(commandLine.text.contains(option), qPrintable(option));
}

void CommandLineTest::version_isOneLine()
{
    const auto commandLine = CommandLine::parse({u"latchkey"_s, u"--version"_s});
    QCOMPARE(commandLine.kind, CommandLine::Kind::PrintAndEnd);
    QCOMPARE(commandLine.text, u"latchkey %1\n"_s.arg(QStringLiteral(LATCHKEY_VERSION)));
}

void CommandLineTest::wrongArguments_areExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"latchkey"_s, u"--frobnicate"_s};
    QTest::newRow("address missing") << QStringList{u"latchkey"_s, u"--connect"_s};
    QTest::newRow("address empty") << QStringList{u"latchkey"_s, u"--connect"_s, u""_s};
    QTest::newRow("address blank") << QStringList{u"latchkey"_s, u"--connect= "_s};
    QTest::newRow("file empty") << QStringList{
        u"latchkey"_s, u"--connect"_s, u"a.example.com"_s, u"--ca-file"_s, u""_s};
    QTest::newRow("a file alone") << QStringList{u"latchkey"_s, u"--ca-file"_s, u"ca.pem"_s};
    QTest::newRow("something else") << QStringList{u"latchkey"_s, u"acme.example.com"_s};
    QTest::newRow("yes to nothing") << QStringList{u"latchkey"_s, u"--yes"_s};
    for (const QString &other : {u"--demo"_s, u"--lock"_s, u"--raise"_s, u"--new-key"_s, u"--debug-info"_s}) {
        QTest::addRow("remove and %s", qPrintable(other))
            << QStringList{u"latchkey"_s, u"--remove-my-data"_s, other};
    }
    QTest::newRow("remove and connect")
        << QStringList{u"latchkey"_s, u"--remove-my-data"_s, u"--connect"_s, u"a.example.com"_s};
    QTest::newRow("both") << QStringList{u"latchkey"_s, u"--demo"_s, u"--connect"_s, u"a.example.com"_s};
    QTest::newRow("a key for another")
        << QStringList{u"latchkey"_s, u"--new-key"_s, u"--connect"_s, u"a.example.com"_s};
    QTest::newRow("a key in a locked one") << QStringList{u"latchkey"_s, u"--lock"_s, u"--new-key"_s};
}

void CommandLineTest::wrongArguments_areExplained()
{
    QFETCH(QStringList, arguments);
    const auto commandLine = CommandLine::parse(arguments);
    QCOMPARE(commandLine.kind, CommandLine::Kind::Wrong);
    QVERIFY(commandLine.text.contains(u"latchkey --help"_s));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandline_test.moc"
