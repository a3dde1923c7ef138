// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/systemkeychain.h>
#include <tests/app/keychain/secretservice.h>

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

// On a real gnome-keyring, on a D-Bus of its own.
class SystemKeychainTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void write_keepsEveryByte_data();
    void write_keepsEveryByte();
    void write_replaces();
    void write_refusesAnEmptyValue_andKeepsTheOldOne();
    void read_saysEmpty_whenNothingIsThere();
    void remove_deletes();
    void remove_succeeds_whenNothingIsThere();
    void operations_runInTheOrderOfTheirCalls();
    void keys_areSeparate();
    void read_saysLocked_whenTheKeyringIs();
    void write_saysLocked_whenTheKeyringIs();
    void remove_saysLocked_andDeletesNothing_whenTheKeyringIs();
    void futures_endAsCancelled_whenTheKeychainGoes();

private:
    template <class T>
    static Result<T> outcome(const QFuture<Result<T>> &future);
    static Result<Secret> read(const QString &key);
    static Result<void> write(const QString &key, const QByteArray &value);
};

template <class T>
Result<T> SystemKeychainTest::outcome(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
        return failure(ErrorKind::Timeout, u"the operation did not end"_s);
    return future.result();
}

Result<Secret> SystemKeychainTest::read(const QString &key)
{
    SystemKeychain keychain;
    return outcome(keychain.read(key));
}

Result<void> SystemKeychainTest::write(const QString &key, const QByteArray &value)
{
    SystemKeychain keychain;
    return outcome(keychain.write(key, Secret{QByteArrayView(value)}));
}

void SystemKeychainTest::init()
{
    QVERIFY(SecretService::unlock());
}

void SystemKeychainTest::write_keepsEveryByte_data()
{
    QTest::addColumn<QByteArray>("value");
    QByteArray everyByte;
    for (int byte = 0; byte < 256; ++byte)
        everyByte.append(static_cast<char>(byte));
    QTest::newRow("text") << QByteArray("a token");
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("only a zero") << QByteArray(1, '\0');
    QTest::newRow("every byte") << everyByte;
    QTest::newRow("3 kB") << QByteArray(3'000, 'k');
    QTest::newRow("60 kB") << everyByte.repeated(240);
}

void SystemKeychainTest::write_keepsEveryByte()
{
    QFETCH(QByteArray, value);
    QVERIFY(write(u"bytes"_s, value));
    const auto item = read(u"bytes"_s);
    QVERIFY(item);
    QCOMPARE(item->reveal().toByteArray(), value);
}

void SystemKeychainTest::write_replaces()
{
    QVERIFY(write(u"replaced"_s, "first, and the longer one"));
    QVERIFY(write(u"replaced"_s, "second"));
    QCOMPARE(read(u"replaced"_s)->reveal().toByteArray(), QByteArray("second"));
}

void SystemKeychainTest::write_refusesAnEmptyValue_andKeepsTheOldOne()
{
    QVERIFY(write(u"kept"_s, "value"));
    QCOMPARE(write(u"kept"_s, {}).error().kind(), ErrorKind::InvalidArgument);
    QCOMPARE(read(u"kept"_s)->reveal().toByteArray(), QByteArray("value"));
}

void SystemKeychainTest::read_saysEmpty_whenNothingIsThere()
{
    QCOMPARE(read(u"never written"_s).error().kind(), ErrorKind::KeychainEmpty);
}

void SystemKeychainTest::remove_deletes()
{
    QVERIFY(write(u"deleted"_s, "value"));
    SystemKeychain keychain;
    QVERIFY(outcome(keychain.remove(u"deleted"_s)));
    QCOMPARE(read(u"deleted"_s).error().kind(), ErrorKind::KeychainEmpty);
}

void SystemKeychainTest::remove_succeeds_whenNothingIsThere()
{
    SystemKeychain keychain;
    QVERIFY(outcome(keychain.remove(u"never written"_s)));
}

void SystemKeychainTest::operations_runInTheOrderOfTheirCalls()
{
    SystemKeychain keychain;
    const auto first = keychain.write(u"order"_s, Secret("one"));
    const auto second = keychain.write(u"order"_s, Secret("two"));
    const auto between = keychain.read(u"order"_s);
    const auto removed = keychain.remove(u"order"_s);
    const auto after = keychain.read(u"order"_s);
    QCOMPARE(outcome(after).error().kind(), ErrorKind::KeychainEmpty);
    QVERIFY(first.result());
    QVERIFY(second.result());
    QVERIFY(*between.result() == Secret("two"));
    QVERIFY(removed.result());
}

void SystemKeychainTest::keys_areSeparate()
{
    QVERIFY(write(u"signin:a.example.com"_s, "a"));
    QVERIFY(write(u"signin:b.example.com"_s, "b"));
    QCOMPARE(read(u"signin:a.example.com"_s)->reveal().toByteArray(), QByteArray("a"));
    QCOMPARE(read(u"signin:b.example.com"_s)->reveal().toByteArray(), QByteArray("b"));
    QCOMPARE(read(u"signin:"_s).error().kind(), ErrorKind::KeychainEmpty);
}

void SystemKeychainTest::read_saysLocked_whenTheKeyringIs()
{
    QVERIFY(write(u"locked"_s, "value"));
    QVERIFY(SecretService::lock());
    QCOMPARE(read(u"locked"_s).error().kind(), ErrorKind::KeychainLocked);
    QCOMPARE(read(u"never written"_s).error().kind(), ErrorKind::KeychainLocked);
    QVERIFY(SecretService::unlock());
    QCOMPARE(read(u"locked"_s)->reveal().toByteArray(), QByteArray("value"));
}

void SystemKeychainTest::write_saysLocked_whenTheKeyringIs()
{
    QVERIFY(write(u"locked"_s, "old"));
    QVERIFY(SecretService::lock());
    QCOMPARE(write(u"locked"_s, "new").error().kind(), ErrorKind::KeychainLocked);
    QVERIFY(SecretService::unlock());
    QCOMPARE(read(u"locked"_s)->reveal().toByteArray(), QByteArray("old"));
}

void SystemKeychainTest::remove_saysLocked_andDeletesNothing_whenTheKeyringIs()
{
    QVERIFY(write(u"locked"_s, "value"));
    QVERIFY(SecretService::lock());
    SystemKeychain keychain;
    QCOMPARE(outcome(keychain.remove(u"locked"_s)).error().kind(), ErrorKind::KeychainLocked);
    QVERIFY(SecretService::unlock());
    QCOMPARE(read(u"locked"_s)->reveal().toByteArray(), QByteArray("value"));
}

void SystemKeychainTest::futures_endAsCancelled_whenTheKeychainGoes()
{
    QVERIFY(write(u"survivor"_s, "value"));
    auto keychain = std::make_unique<SystemKeychain>();
    const auto running = keychain->read(u"survivor"_s);
    const auto waiting = keychain->write(u"survivor"_s, Secret("other"));
    keychain.reset();
    QCOMPARE(outcome(running).error().kind(), ErrorKind::Cancelled);
    QCOMPARE(outcome(waiting).error().kind(), ErrorKind::Cancelled);
    QCOMPARE(read(u"survivor"_s)->reveal().toByteArray(), QByteArray("value"));
}

QTEST_GUILESS_MAIN(SystemKeychainTest)
#include "systemkeychain_test.moc"
