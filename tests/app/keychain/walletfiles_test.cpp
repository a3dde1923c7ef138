// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/places.h>
#include <app/keychain/ownitems.h>
#include <app/keychain/walletfiles.h>
#include <app/keychain/walletownitems.h>
#include <tests/support/ownhome.h>
#include <tests/support/testsession.h>

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

/// As md5sum has it.
const QByteArray latchkey = QByteArray::fromHex("6c19f57669e31dcc260279f7a48d8aef");
const QByteArray passwords = QByteArray::fromHex("e18ee67232545172093ce053ae9d2c73");
const QByteArray head("KWALLET\n\r\0\r\n\0\1\3\2", 16);
const QByteArray none(4, '\0');
const QByteArray one("\0\0\0\1", 4);
const QByteArray two("\0\0\0\2", 4);
const QByteArray entry(16, 'e');

class AnotherKeychain final : public OwnItems
{
public:
    [[nodiscard]] RemovedItems removeAll(const Notice & /*mayAsk*/) override { return {2, {}}; }
};

} // namespace

// Without D-Bus: no KWallet answers. What a real one writes is read in walletownitems_test.
class WalletFilesTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void mayHave_readsTheFoldersOfEachWallet_data();
    void mayHave_readsTheFoldersOfEachWallet();
    void removal_tells_whereNobodyAnswersForAWalletWithItems();
    void removal_isSilent_aboutAnotherDesktopsWallet();

private:
    static void write(const QString &name, const QByteArray &bytes);

    Testing::OwnHome m_home;
};

void WalletFilesTest::initTestCase()
{
    QVERIFY2(
        Testing::isInTestSession(), "runs in tests/support/desktop-session.sh alone: it empties a keychain");
    QVERIFY(m_home.isInUse());
}

void WalletFilesTest::cleanup()
{
    QVERIFY(QDir(Places::wallets()).removeRecursively());
}

void WalletFilesTest::write(const QString &name, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(Places::wallets()));
    QFile file(Places::wallets() + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void WalletFilesTest::mayHave_readsTheFoldersOfEachWallet_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("mayHave");
    QTest::newRow("the only folder") << head + one + latchkey + one + entry << true;
    QTest::newRow("after another with entries")
        << head + two + passwords + two + entry + entry + latchkey + none << true;
    QTest::newRow("another folder") << head + one + passwords + one + entry << false;
    QTest::newRow("an entry of that name") << head + one + passwords + one + latchkey << false;
    QTest::newRow("no folder") << head + none + QByteArray("encrypted") << false;
    QTest::newRow("behind the list") << head + one + passwords + none + latchkey + none << false;
    QTest::newRow("cut off") << head + two + passwords + one << false;
    QTest::newRow("with GnuPG") << QByteArray("KWALLET\n\r\0\r\n\0\1\2\2encrypted", 25) << true;
    QTest::newRow("no wallet") << QByteArray(head).replace("KWALLET", "KWALLEX") + one + latchkey + none
                               << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void WalletFilesTest::mayHave_readsTheFoldersOfEachWallet()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, mayHave);
    write(u"another.kwl"_s, head + none);
    write(u"kdewallet.kwl"_s, bytes);
    write(u"kdewallet.salt"_s, head + one + latchkey + none);
    QCOMPARE(WalletFiles::mayHave(u"Latchkey"_s), mayHave);
}

void WalletFilesTest::removal_tells_whereNobodyAnswersForAWalletWithItems()
{
    write(u"kdewallet.kwl"_s, head + one + latchkey + one + entry);
    OwnItemsPlaces places;
    places.push_back(std::make_unique<WalletOwnItems>());
    places.push_back(std::make_unique<AnotherKeychain>());
    const RemovedItems removed = removeOwnItems(places, [] {});
    QCOMPARE(removed.count, 2);
    QVERIFY(removed.trouble);
    QVERIFY(removed.trouble->message().contains(u"KWallet"_s));
}

void WalletFilesTest::removal_isSilent_aboutAnotherDesktopsWallet()
{
    write(u"kdewallet.kwl"_s, head + one + passwords + one + entry);
    OwnItemsPlaces places;
    places.push_back(std::make_unique<WalletOwnItems>());
    places.push_back(std::make_unique<AnotherKeychain>());
    QVERIFY(!removeOwnItems(places, [] {}).trouble);
}

QTEST_GUILESS_MAIN(WalletFilesTest)
#include "walletfiles_test.moc"
