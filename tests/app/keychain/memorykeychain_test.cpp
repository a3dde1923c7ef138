// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/memorykeychain.h>

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class MemoryKeychainTest final : public QObject
{
    Q_OBJECT

private slots:
    void read_givesWhatWasWrittenLast();
    void read_isEmpty_whenNothingWasWritten();
    void remove_forgets_andSucceedsWhereNothingIs();
    void write_refusesAnEmptyValue();
};

void MemoryKeychainTest::read_givesWhatWasWrittenLast()
{
    MemoryKeychain keychain;
    QVERIFY(keychain.write(u"a"_s, Secret("first")).result());
    QVERIFY(keychain.write(u"a"_s, Secret("second")).result());
    const auto value = keychain.read(u"a"_s).result();
    QVERIFY(value);
    QVERIFY(*value == Secret("second"));
}

void MemoryKeychainTest::read_isEmpty_whenNothingWasWritten()
{
    MemoryKeychain keychain;
    QCOMPARE(keychain.read(u"a"_s).result().error().kind(), ErrorKind::KeychainEmpty);
}

void MemoryKeychainTest::remove_forgets_andSucceedsWhereNothingIs()
{
    MemoryKeychain keychain;
    QVERIFY(keychain.write(u"a"_s, Secret("value")).result());
    QVERIFY(keychain.remove(u"a"_s).result());
    QVERIFY(keychain.remove(u"a"_s).result());
    QCOMPARE(keychain.read(u"a"_s).result().error().kind(), ErrorKind::KeychainEmpty);
}

void MemoryKeychainTest::write_refusesAnEmptyValue()
{
    MemoryKeychain keychain;
    QVERIFY(keychain.write(u"a"_s, Secret("value")).result());
    QCOMPARE(keychain.write(u"a"_s, Secret()).result().error().kind(), ErrorKind::InvalidArgument);
    QVERIFY(keychain.read(u"a"_s).result());
}

QTEST_GUILESS_MAIN(MemoryKeychainTest)
#include "memorykeychain_test.moc"
