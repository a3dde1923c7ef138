// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/clistoring.h>

#include <tests/app/keychain/memoryclikeyring.h>

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

class CliStoringTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void flytekit_getsThreeItems();
    void flyte_getsOneItem();
    void start_removesWhatTheNewSignInDoesNotHave();
    void start_storesNothing_whereOneItemIsTooLong();
    void start_takesBackWhatWasWritten_whereAStepFails();
    void start_takesBackWhatWasWritten_whereAnOldTokenStays();
    void start_saysWhatIsLeft_whereTakingBackFailsToo();

private:
    [[nodiscard]] Result<QList<CliItemName>> store(CliProgram program, const TokenSet &tokens);

    std::unique_ptr<MemoryCliKeyring> m_keyring;
};

namespace {

const QString service = u"acme.example.com"_s;

TokenSet threeTokens()
{
    TokenSet tokens;
    tokens.accessToken = Secret("access");
    tokens.refreshToken = Secret("refresh");
    tokens.idToken = Secret("id");
    return tokens;
}

Error locked()
{
    return cliKeyringError(ErrorKind::KeychainLocked, u"a test"_s);
}

} // namespace

void CliStoringTest::init()
{
    m_keyring = std::make_unique<MemoryCliKeyring>();
}

Result<QList<CliItemName>> CliStoringTest::store(CliProgram program, const TokenSet &tokens)
{
    CliStoring storing(program, service, *m_keyring);
    return storing.start(tokens).result();
}

void CliStoringTest::flytekit_getsThreeItems()
{
    const auto written = store(CliProgram::Flytekit, threeTokens());
    QVERIFY(written);
    QCOMPARE(*written, cliItemNames(CliProgram::Flytekit, service));
    QCOMPARE(m_keyring->items.size(), 3);
    QCOMPARE(m_keyring->value(u"access_token"_s, service), QByteArray("access"));
    QCOMPARE(m_keyring->value(u"refresh_token"_s, service), QByteArray("refresh"));
    QCOMPARE(m_keyring->value(u"id_token"_s, service), QByteArray("id"));
}

void CliStoringTest::flyte_getsOneItem()
{
    const auto written = store(CliProgram::Flyte, threeTokens());
    QVERIFY(written);
    QCOMPARE(*written, cliItemNames(CliProgram::Flyte, service));
    QCOMPARE(m_keyring->items.size(), 1);
    QVERIFY(m_keyring->has(u"tokens"_s, service));
}

void CliStoringTest::start_removesWhatTheNewSignInDoesNotHave()
{
    m_keyring->put(u"id_token"_s, service, "of somebody else");
    m_keyring->put(u"id_token"_s, u"other.example.com"_s, "kept");
    TokenSet tokens = threeTokens();
    tokens.idToken = {};
    QVERIFY(store(CliProgram::Flytekit, tokens));
    QVERIFY(!m_keyring->has(u"id_token"_s, service));
    QVERIFY(m_keyring->has(u"id_token"_s, u"other.example.com"_s));
    QCOMPARE(m_keyring->items.size(), 3);
}

void CliStoringTest::start_storesNothing_whereOneItemIsTooLong()
{
    m_keyring->limit = 6; // "refresh" has seven
    const auto written = store(CliProgram::Flytekit, threeTokens());
    QCOMPARE(written.error().kind(), ErrorKind::Unsupported);
    QVERIFY(m_keyring->items.isEmpty());
}

void CliStoringTest::start_takesBackWhatWasWritten_whereAStepFails()
{
    m_keyring->writeError = locked();
    m_keyring->failingWrite = u"id_token"_s;
    const auto written = store(CliProgram::Flytekit, threeTokens());
    QCOMPARE(written.error().kind(), ErrorKind::KeychainLocked);
    QVERIFY(written.error().message().endsWith(u"What had been stored for the CLI was removed again."_s));
    QVERIFY(m_keyring->items.isEmpty());

    m_keyring->failingWrite = u"access_token"_s; // the first: nothing to tell
    QCOMPARE(store(CliProgram::Flytekit, threeTokens()).error().message(), locked().message());
}

void CliStoringTest::start_takesBackWhatWasWritten_whereAnOldTokenStays()
{
    m_keyring->put(u"id_token"_s, service, "of somebody else");
    m_keyring->removeError = locked();
    m_keyring->failingRemoval = u"id_token"_s;
    TokenSet tokens = threeTokens();
    tokens.idToken = {};
    QCOMPARE(store(CliProgram::Flytekit, tokens).error().kind(), ErrorKind::KeychainLocked);
    QCOMPARE(m_keyring->items.size(), 1);
    QCOMPARE(m_keyring->value(u"id_token"_s, service), QByteArray("of somebody else"));
}

void CliStoringTest::start_saysWhatIsLeft_whereTakingBackFailsToo()
{
    m_keyring->writeError = locked();
    m_keyring->failingWrite = u"id_token"_s;
    m_keyring->removeError = locked();
    m_keyring->failingRemoval = u"refresh_token"_s;
    const auto written = store(CliProgram::Flytekit, threeTokens());
    QCOMPARE(written.error().kind(), ErrorKind::KeychainLocked);
    QVERIFY2(written.error().message().contains(u"still holds refresh_token for acme.example.com"_s),
        qPrintable(written.error().message()));
    QCOMPARE(m_keyring->items.size(), 1);
}

QTEST_GUILESS_MAIN(CliStoringTest)
#include "clistoring_test.moc"
