// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/credentialstore.h>
#include <app/keychain/memorykeychain.h>
#include <app/keychain/systemkeychain.h>

#include <QDirIterator>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

// On a real gnome-keyring where "system" is in the name, else on a keychain in memory.
class CredentialStoreTest final : public QObject
{
    Q_OBJECT

private slots:
    void retrieve_findsTheSignIn_afterARestart_system();
    void store_leavesNoTokenInAnyFile_system();
    void retrieve_saysEmpty_withTheAddress();
    void retrieve_saysDamaged_andKeepsTheItem();
    void retrieve_endsAsCancelled_whenStoreAndKeychainGo_system();
    void store_refusesAnotherEndpointsTokens();
    void store_keepsEndpointsApart();
    void remove_deletesTheOneEndpoint();

private:
    static Endpoint endpoint(QStringView address) { return *Endpoint::parse(address); }
    static TokenSet tokens(const QString &authority);
    template <class T>
    static Result<T> outcome(const QFuture<Result<T>> &future);
};

namespace {

constexpr QByteArrayView accessCanary = "canary-access-5f2c9e7710";
constexpr QByteArrayView refreshCanary = "canary-refresh-e81b03d44a";

QList<QByteArray> spellingsOf(QByteArrayView canary)
{
    const QByteArray bytes = canary.toByteArray();
    const QString text = QString::fromLatin1(bytes);
    QList<QByteArray> spellings{
        bytes, bytes.toHex(), QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)};
    for (int shift = 0; shift < 3; ++shift) { // Base64 of the canary, wherever in a longer text it starts
        const QByteArray encoded = (QByteArray(shift, '.') + bytes).toBase64(QByteArray::OmitTrailingEquals);
        spellings.append(encoded.sliced(4, encoded.size() - 8));
    }
    return spellings;
}

QStringList filesWith(const QList<QByteArray> &spellings)
{
    QStringList found;
    const QString world = QFileInfo(qEnvironmentVariable("HOME")).path();
    QDirIterator files(world, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        for (const QByteArray &spelling : spellings) {
            if (content.contains(spelling))
                found.append(file.fileName());
        }
    }
    return found;
}

} // namespace

TokenSet CredentialStoreTest::tokens(const QString &authority)
{
    TokenSet tokens;
    tokens.accessToken = Secret(accessCanary);
    tokens.refreshToken = Secret(refreshCanary);
    tokens.expiresAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    tokens.scopes = {u"all"_s};
    tokens.endpoint = authority;
    tokens.subject = u"someone"_s;
    return tokens;
}

template <class T>
Result<T> CredentialStoreTest::outcome(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
        return failure(ErrorKind::Timeout, u"the operation did not end"_s);
    return future.result();
}

void CredentialStoreTest::retrieve_findsTheSignIn_afterARestart_system()
{
    const Endpoint acme = endpoint(u"acme.example.com:8443");
    {
        SystemKeychain keychain;
        CredentialStore store(acme, keychain);
        QVERIFY(outcome(store.store(tokens(acme.authority()))));
    }
    SystemKeychain keychain;
    CredentialStore store(acme, keychain);
    const auto found = outcome(store.retrieve());
    QVERIFY(found);
    QVERIFY(found->accessToken == Secret(accessCanary));
    QVERIFY(found->refreshToken == Secret(refreshCanary));
    QCOMPARE(found->expiresAt, tokens({}).expiresAt);
    QVERIFY(outcome(store.remove()));
    QCOMPARE(outcome(store.retrieve()).error().kind(), ErrorKind::KeychainEmpty);
}

void CredentialStoreTest::store_leavesNoTokenInAnyFile_system()
{
    QFile control(qEnvironmentVariable("TMPDIR") + u"/control"_s);
    QVERIFY(control.open(QIODevice::WriteOnly));
    control.write((QByteArray("x") + refreshCanary.toByteArray()).toBase64());
    control.close();
    QCOMPARE(filesWith(spellingsOf(refreshCanary)), QStringList{control.fileName()});
    QVERIFY(control.remove());

    SystemKeychain keychain;
    CredentialStore store(endpoint(u"acme.example.com"), keychain);
    QVERIFY(outcome(store.store(tokens(u"acme.example.com"_s))));
    QVERIFY(outcome(store.retrieve()));
    QCOMPARE(filesWith(spellingsOf(accessCanary) + spellingsOf(refreshCanary)), QStringList());
}

void CredentialStoreTest::retrieve_saysEmpty_withTheAddress()
{
    MemoryKeychain keychain;
    CredentialStore store(endpoint(u"acme.example.com"), keychain);
    const auto found = outcome(store.retrieve());
    QCOMPARE(found.error().kind(), ErrorKind::KeychainEmpty);
    QVERIFY(found.error().message().contains(u"acme.example.com"_s));
}

void CredentialStoreTest::retrieve_saysDamaged_andKeepsTheItem()
{
    MemoryKeychain keychain;
    CredentialStore store(endpoint(u"acme.example.com"), keychain);
    QVERIFY(outcome(keychain.write(u"signin:acme.example.com"_s, Secret("{from the future}"))));
    QCOMPARE(outcome(store.retrieve()).error().kind(), ErrorKind::KeychainDamaged);
    const auto item = outcome(keychain.read(u"signin:acme.example.com"_s));
    QVERIFY(item);
    QVERIFY(*item == Secret("{from the future}"));
}

void CredentialStoreTest::retrieve_endsAsCancelled_whenStoreAndKeychainGo_system()
{
    auto keychain = std::make_unique<SystemKeychain>();
    auto store = std::make_unique<CredentialStore>(endpoint(u"acme.example.com"), *keychain);
    const auto found = store->retrieve();
    store.reset();
    keychain.reset();
    QCOMPARE(outcome(found).error().kind(), ErrorKind::Cancelled);
}

void CredentialStoreTest::store_refusesAnotherEndpointsTokens()
{
    MemoryKeychain keychain;
    CredentialStore store(endpoint(u"acme.example.com"), keychain);
    QCOMPARE(outcome(store.store(tokens(u"other.example.com"_s))).error().kind(), ErrorKind::InvalidArgument);
    QCOMPARE(outcome(store.retrieve()).error().kind(), ErrorKind::KeychainEmpty);
}

void CredentialStoreTest::store_keepsEndpointsApart()
{
    MemoryKeychain keychain;
    CredentialStore one(endpoint(u"acme.example.com"), keychain);
    CredentialStore other(endpoint(u"acme.example.com:8443"), keychain);
    QVERIFY(outcome(one.store(tokens(u"acme.example.com"_s))));
    QCOMPARE(outcome(other.retrieve()).error().kind(), ErrorKind::KeychainEmpty);
}

void CredentialStoreTest::remove_deletesTheOneEndpoint()
{
    MemoryKeychain keychain;
    CredentialStore one(endpoint(u"one.example.com"), keychain);
    CredentialStore two(endpoint(u"two.example.com"), keychain);
    QVERIFY(outcome(one.store(tokens(u"one.example.com"_s))));
    QVERIFY(outcome(two.store(tokens(u"two.example.com"_s))));
    QVERIFY(outcome(one.remove()));
    QCOMPARE(outcome(one.retrieve()).error().kind(), ErrorKind::KeychainEmpty);
    QVERIFY(outcome(two.retrieve()));
}

QTEST_GUILESS_MAIN(CredentialStoreTest)
#include "credentialstore_test.moc"
