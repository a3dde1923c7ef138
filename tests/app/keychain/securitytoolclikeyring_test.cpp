// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/securitytoolclikeyring.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

// Against a program that reads and answers as macOS's own (tests/app/keychain/security).
class SecurityToolCliKeyringTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void write_keepsTheValue_data();
    void write_keepsTheValue();
    void write_replaces();
    void write_hasNoSecretInTheArguments();
    void write_refusesWhatIsTooLong_andKeepsTheOldOne();
    void write_fails_whereTheProgramDoes();
    void find_namesThoseThatAreThere_withoutTheirSecrets();
    void read_saysEmpty_whereNothingIs();
    void remove_takesOneItem_andWhatIsMissingIsFine();
    void operations_runInTheOrderOfTheirCalls();
    void everything_saysAbsent_withoutTheProgram();
    void futures_endAsCancelled_whenTheKeyringGoes();

private:
    template <class T>
    static Result<T> outcome(const QFuture<Result<T>> &future);
    [[nodiscard]] QByteArray contentsOf(const QString &file) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SecurityToolCliKeyring> m_keyring;
};

namespace {

const QString service = u"acme.example.com:8443"_s;
const CliItemName tokens{service, u"tokens"_s};

} // namespace

template <class T>
Result<T> SecurityToolCliKeyringTest::outcome(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
        return failure(ErrorKind::Timeout, u"the operation did not end"_s);
    return future.result();
}

void SecurityToolCliKeyringTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("FAKE_SECURITY", QFile::encodeName(m_folder->filePath(u"keychain"_s)));
    qunsetenv("FAKE_SECURITY_FAIL");
    m_keyring = std::make_unique<SecurityToolCliKeyring>(QStringLiteral(LATCHKEY_FAKE_SECURITY));
}

QByteArray SecurityToolCliKeyringTest::contentsOf(const QString &name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void SecurityToolCliKeyringTest::write_keepsTheValue_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("text") << QByteArray("a-token");
    QTest::newRow("JSON") << QByteArray(R"({"access_token":"a b","refresh_token":null})");
    QTest::newRow("what a shell would take") << QByteArray(R"($(id) `id` 'one' "two" \three\\ ; #)");
    QTest::newRow("not ASCII") << QByteArray("\xc3\xa9\xf0\x9f\x94\x91");
    QTest::newRow("3 kB") << QByteArray(3'000, 'k');
}

void SecurityToolCliKeyringTest::write_keepsTheValue()
{
    QFETCH(QByteArray, value);
    QVERIFY(outcome(m_keyring->write({tokens, Secret(QByteArrayView(value))})));
    const auto read = outcome(m_keyring->read(tokens));
    QVERIFY(read);
    QCOMPARE(read->reveal().toByteArray(), value);
}

void SecurityToolCliKeyringTest::write_replaces()
{
    QVERIFY(outcome(m_keyring->write({tokens, Secret("first")})));
    QVERIFY(outcome(m_keyring->write({tokens, Secret("second")})));
    QVERIFY(*outcome(m_keyring->read(tokens)) == Secret("second"));
}

void SecurityToolCliKeyringTest::write_hasNoSecretInTheArguments()
{
    QVERIFY(outcome(m_keyring->write({tokens, Secret("not-for-ps")})));
    QVERIFY(outcome(m_keyring->read(tokens)));
    const QByteArray log = contentsOf(u"keychain.log"_s);
    QCOMPARE(log.count('\n'), 4); // delete, -i, read back, read
    QVERIFY(log.contains("[\"-i\"]"));
    QVERIFY(!log.contains("not-for-ps"));
    QVERIFY(contentsOf(u"keychain"_s).contains("not-for-ps"));
}

void SecurityToolCliKeyringTest::write_refusesWhatIsTooLong_andKeepsTheOldOne()
{
    QVERIFY(outcome(m_keyring->write({tokens, Secret("old")})));
    const CliItem item{tokens, Secret(QByteArrayView(QByteArray(4'100, 'k')))};
    QCOMPARE(m_keyring->accepts(item).error().kind(), ErrorKind::Unsupported);
    QCOMPARE(outcome(m_keyring->write(item)).error().kind(), ErrorKind::Unsupported);
    QVERIFY(*outcome(m_keyring->read(tokens)) == Secret("old"));
}

void SecurityToolCliKeyringTest::write_fails_whereTheProgramDoes()
{
    qputenv("FAKE_SECURITY_FAIL", "delete-generic-password 36");
    QCOMPARE(outcome(m_keyring->write({tokens, Secret("value")})).error().kind(), ErrorKind::KeychainLocked);
    qputenv("FAKE_SECURITY_FAIL", "add-generic-password 51");
    QCOMPARE(outcome(m_keyring->write({tokens, Secret("value")})).error().kind(), ErrorKind::KeychainDenied);
    qputenv("FAKE_SECURITY_FAIL", "find-generic-password 1");
    QCOMPARE(outcome(m_keyring->write({tokens, Secret("value")})).error().kind(), ErrorKind::Storage);
}

void SecurityToolCliKeyringTest::find_namesThoseThatAreThere_withoutTheirSecrets()
{
    const CliItemName refreshToken{service, u"refresh_token"_s};
    QVERIFY(outcome(m_keyring->write({refreshToken, Secret("value")})));
    QVERIFY(QFile::remove(m_folder->filePath(u"keychain.log"_s)));
    const auto found = outcome(m_keyring->find(cliItemNames(CliProgram::Flytekit, service) + QList{tokens}));
    QVERIFY(found);
    QCOMPARE(*found, QList{refreshToken});
    QVERIFY(!contentsOf(u"keychain.log"_s).contains("-w"));

    qputenv("FAKE_SECURITY_FAIL", "find-generic-password 1");
    QCOMPARE(outcome(m_keyring->find({tokens})).error().kind(), ErrorKind::Storage);
}

void SecurityToolCliKeyringTest::read_saysEmpty_whereNothingIs()
{
    QCOMPARE(outcome(m_keyring->read(tokens)).error().kind(), ErrorKind::KeychainEmpty);
}

void SecurityToolCliKeyringTest::remove_takesOneItem_andWhatIsMissingIsFine()
{
    const CliItemName other{u"other.example.com"_s, u"tokens"_s};
    QVERIFY(outcome(m_keyring->write({tokens, Secret("value")})));
    QVERIFY(outcome(m_keyring->write({other, Secret("other's")})));
    QVERIFY(outcome(m_keyring->remove(tokens)));
    QVERIFY(outcome(m_keyring->remove(tokens)));
    QCOMPARE(*outcome(m_keyring->find({tokens, other})), QList{other});
    qputenv("FAKE_SECURITY_FAIL", "delete-generic-password 51");
    QCOMPARE(outcome(m_keyring->remove(other)).error().kind(), ErrorKind::KeychainDenied);
}

void SecurityToolCliKeyringTest::operations_runInTheOrderOfTheirCalls()
{
    const auto first = m_keyring->write({tokens, Secret("one")});
    const auto second = m_keyring->write({tokens, Secret("two")});
    const auto between = m_keyring->read(tokens);
    const auto removed = m_keyring->remove(tokens);
    const auto after = m_keyring->find({tokens});
    QVERIFY(outcome(after)->isEmpty());
    QVERIFY(first.result());
    QVERIFY(second.result());
    QVERIFY(*between.result() == Secret("two"));
    QVERIFY(removed.result());
}

void SecurityToolCliKeyringTest::everything_saysAbsent_withoutTheProgram()
{
    SecurityToolCliKeyring keyring(m_folder->filePath(u"no such program"_s));
    QCOMPARE(outcome(keyring.find({tokens})).error().kind(), ErrorKind::KeychainAbsent);
    QCOMPARE(outcome(keyring.read(tokens)).error().kind(), ErrorKind::KeychainAbsent);
    QCOMPARE(outcome(keyring.write({tokens, Secret("value")})).error().kind(), ErrorKind::KeychainAbsent);
    QCOMPARE(outcome(keyring.remove(tokens)).error().kind(), ErrorKind::KeychainAbsent);
}

void SecurityToolCliKeyringTest::futures_endAsCancelled_whenTheKeyringGoes()
{
    const auto running = m_keyring->read(tokens);
    const auto waiting = m_keyring->remove(tokens);
    m_keyring.reset();
    QCOMPARE(outcome(running).error().kind(), ErrorKind::Cancelled);
    QCOMPARE(outcome(waiting).error().kind(), ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(SecurityToolCliKeyringTest)
#include "securitytoolclikeyring_test.moc"
