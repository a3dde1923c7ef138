// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/securitycommand.h>

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class SecurityCommandTest final : public QObject
{
    Q_OBJECT

private slots:
    void find_asksForNoSecret();
    void read_asksForTheSecretAlone();
    void remove_namesOneItem();
    void add_isOneLine_withWhatIsSpecialKept();
    void add_refusesAControlCharacter_data();
    void add_refusesAControlCharacter();
    void add_refusesALineThatWouldBeCut();
    void secretIn_losesOneNewlineAtMost();
    void exitCodes_areToldApart_data();
    void exitCodes_areToldApart();
};

namespace {

const CliItemName name{u"acme.example.com"_s, u"tokens"_s};

} // namespace

void SecurityCommandTest::find_asksForNoSecret()
{
    const QStringList expected{
        u"find-generic-password"_s, u"-a"_s, u"tokens"_s, u"-s"_s, u"acme.example.com"_s};
    QCOMPARE(SecurityCommand::find(name), expected);
}

void SecurityCommandTest::read_asksForTheSecretAlone()
{
    const QStringList expected{
        u"find-generic-password"_s, u"-a"_s, u"tokens"_s, u"-s"_s, u"acme.example.com"_s, u"-w"_s};
    QCOMPARE(SecurityCommand::read(name), expected);
}

void SecurityCommandTest::remove_namesOneItem()
{
    const QStringList expected{
        u"delete-generic-password"_s, u"-a"_s, u"tokens"_s, u"-s"_s, u"acme.example.com"_s};
    QCOMPARE(SecurityCommand::remove(name), expected);
}

void SecurityCommandTest::add_isOneLine_withWhatIsSpecialKept()
{
    const QByteArray value = R"({"a":"b\c 'd'"})";
    const QByteArray expected
        = R"(add-generic-password -a "tokens" -s "acme.example.com" -w "{\"a\":\"b\\c 'd'\"}")";
    const auto line = SecurityCommand::add({name, Secret(QByteArrayView(value))});
    QVERIFY(line);
    QCOMPARE(line->reveal().toByteArray(), expected + '\n');
}

void SecurityCommandTest::add_refusesAControlCharacter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("newline") << QByteArray("one\ntwo");
    QTest::newRow("return") << QByteArray("one\rtwo");
    QTest::newRow("zero") << QByteArray("one\0two", 7);
}

void SecurityCommandTest::add_refusesAControlCharacter()
{
    QFETCH(QByteArray, value);
    QCOMPARE(SecurityCommand::add({name, Secret(QByteArrayView(value))}).error().kind(), ErrorKind::Storage);
}

void SecurityCommandTest::add_refusesALineThatWouldBeCut()
{
    const qsizetype around = SecurityCommand::add({name, Secret("x")})->size() - 1;
    const QByteArray longest(4095 - around, 'x');
    const auto fits = SecurityCommand::add({name, Secret(QByteArrayView(longest))});
    QVERIFY(fits);
    QCOMPARE(fits->size(), 4095);
    const auto tooLong = SecurityCommand::add({name, Secret(QByteArrayView(longest + 'x'))});
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().kind(), ErrorKind::Unsupported);
}

void SecurityCommandTest::secretIn_losesOneNewlineAtMost()
{
    QVERIFY(SecurityCommand::secretIn("value\n") == Secret("value"));
    QVERIFY(SecurityCommand::secretIn("value\n\n") == Secret("value\n"));
    QVERIFY(SecurityCommand::secretIn("value") == Secret("value"));
    QVERIFY(SecurityCommand::secretIn("").isEmpty());
}

void SecurityCommandTest::exitCodes_areToldApart_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("not found") << 44 << ErrorKind::KeychainEmpty;
    QTest::newRow("wrong password") << 51 << ErrorKind::KeychainDenied;
    QTest::newRow("prompt dismissed") << 128 << ErrorKind::KeychainDenied;
    QTest::newRow("nobody to ask") << 36 << ErrorKind::KeychainLocked;
    QTest::newRow("another") << 1 << ErrorKind::Storage;
}

void SecurityCommandTest::exitCodes_areToldApart()
{
    QFETCH(int, code);
    QFETCH(ErrorKind, kind);
    const Error error = SecurityCommand::errorOf(code);
    QCOMPARE(error.kind(), kind);
    QVERIFY(error.detail().contains(QString::number(code)));
}

QTEST_GUILESS_MAIN(SecurityCommandTest)
#include "securitycommand_test.moc"
