// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/secretserviceclikeyring.h>
#include <app/keychain/secretserviceownitems.h>
#include <app/keychain/systemkeychain.h>
#include <tests/app/keychain/secretservice.h>
#include <tests/support/testsession.h>

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

// On a real gnome-keyring, on a D-Bus of its own.
class SecretServiceOwnItemsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void removeAll_takesWhateverLatchkeyKeeps();
    void removeAll_leavesWhatOthersKeep();
    void removeAll_isFine_whereNothingIs();
    void removeAll_saysLocked_andKeepsAll_whenThePromptIsDismissed();
    void removeAll_saysLocked_whereALockedKeyringShowsNothing();

private:
    template <class T>
    static Result<T> outcome(const QFuture<Result<T>> &future);
    /// As the running program does it, under names that no setting knows.
    void keep(const QStringList &keys);

    SecretServiceOwnItems m_items;
    int m_notices = 0;
    const OwnItems::Notice m_notice = [this] {
        ++m_notices;
    };
};

namespace {

const SecretService::Attributes own{{u"xdg:schema"_s, u"org.qt.keychain"_s}, {u"server"_s, u"Latchkey"_s}};

} // namespace

template <class T>
Result<T> SecretServiceOwnItemsTest::outcome(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
        return failure(ErrorKind::Timeout, u"the operation did not end"_s);
    return future.result();
}

void SecretServiceOwnItemsTest::keep(const QStringList &keys)
{
    SystemKeychain keychain;
    for (const QString &key : keys)
        QVERIFY(outcome(keychain.write(key, Secret("value"))));
}

void SecretServiceOwnItemsTest::initTestCase()
{
    QVERIFY2(
        Testing::isInTestSession(), "runs in tests/support/desktop-session.sh alone: it empties a keychain");
}

void SecretServiceOwnItemsTest::init()
{
    QVERIFY(SecretService::unlock());
    QVERIFY(!m_items.removeAll(m_notice).trouble);
    m_notices = 0;
}

void SecretServiceOwnItemsTest::removeAll_takesWhateverLatchkeyKeeps()
{
    keep({u"signin:gone.example.com"_s, u"key:gone.example.com:abc"_s, u"proxy:proxy.example.com:3128"_s});
    QCOMPARE(SecretService::search(own).size(), 3);
    const RemovedItems removed = m_items.removeAll(m_notice);
    QVERIFY(!removed.trouble);
    QCOMPARE(removed.count, 3);
    QVERIFY(SecretService::search(own).isEmpty());
    QCOMPARE(m_notices, 0);
}

void SecretServiceOwnItemsTest::removeAll_leavesWhatOthersKeep()
{
    const CliItemName tokens{u"acme.example.com"_s, u"tokens"_s};
    SecretServiceCliKeyring cli;
    QVERIFY(outcome(cli.write({tokens, Secret("value")})));
    const QString schema = u"xdg:schema"_s;
    const QList<SecretService::Attributes> others{
        {{schema, u"org.qt.keychain"_s}, {u"server"_s, u"Another"_s}, {u"user"_s, u"a"_s}},
        {{schema, u"org.gnome.keyring.NetworkPassword"_s}, {u"server"_s, u"Latchkey"_s}, {u"user"_s, u"b"_s}},
    };
    for (const auto &other : others)
        QVERIFY(SecretService::createItem(other));
    keep({u"signin:a.example.com"_s});
    QCOMPARE(m_items.removeAll(m_notice).count, 1);
    for (const auto &other : others)
        QCOMPARE(SecretService::search(other).size(), 1);
    QVERIFY(outcome(cli.read(tokens)));
}

void SecretServiceOwnItemsTest::removeAll_isFine_whereNothingIs()
{
    const RemovedItems removed = m_items.removeAll(m_notice);
    QVERIFY(!removed.trouble);
    QCOMPARE(removed.count, 0);
    QCOMPARE(m_notices, 0);
}

// No prompter is on this bus: gnome-keyring ends each prompt as a person does who dismisses it.
void SecretServiceOwnItemsTest::removeAll_saysLocked_andKeepsAll_whenThePromptIsDismissed()
{
    keep({u"signin:a.example.com"_s});
    QVERIFY(SecretService::lock());
    const RemovedItems removed = m_items.removeAll(m_notice);
    QVERIFY(removed.trouble);
    QCOMPARE(removed.trouble->kind(), ErrorKind::KeychainLocked);
    QCOMPARE(removed.count, 0);
    QCOMPARE(m_notices, 1);
    QVERIFY(SecretService::unlock());
    QCOMPARE(SecretService::search(own).size(), 1);
}

void SecretServiceOwnItemsTest::removeAll_saysLocked_whereALockedKeyringShowsNothing()
{
    QVERIFY(SecretService::lock());
    const RemovedItems removed = m_items.removeAll(m_notice);
    QVERIFY(removed.trouble);
    QCOMPARE(removed.trouble->kind(), ErrorKind::KeychainLocked);
    QCOMPARE(m_notices, 1);
}

QTEST_GUILESS_MAIN(SecretServiceOwnItemsTest)
#include "secretserviceownitems_test.moc"
