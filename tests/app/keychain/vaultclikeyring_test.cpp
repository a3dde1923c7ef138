// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/vaultclikeyring.h>
#include <tests/app/keychain/memoryvault.h>

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

// What Python's keyring (backends/Windows.py of 25.7) makes of the Credential Manager, step by step.
class VaultCliKeyringTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void write_takesTheServiceAsTarget_inUtf16();
    void write_takesACompoundTarget_whereAnotherUserNameHasTheService();
    void write_replacesItsOwn_whereverItIs();
    void write_leavesNoOlderOneBehind();
    void write_refusesWhatIsTooLong_andStoresNothing();
    void longest_isStoredWhole();
    void read_findsWhatPythonMoved();
    void read_takesUtf8Too();
    void read_saysEmpty_whereNothingOrAnothersIs();
    void find_namesThoseThatAreThere();
    void remove_takesBothTargetsAndNothingElse();
    void errors_areToldApart_data();
    void errors_areToldApart();

private:
    void put(const QString &target, const QString &username, const QByteArray &blob);
    [[nodiscard]] QByteArray blobAt(const QString &target) const;
    [[nodiscard]] static QByteArray utf16(const QString &text);

    std::shared_ptr<MemoryVault::Entries> m_entries;
    std::uint32_t m_trouble = CredentialVault::done;
    std::unique_ptr<VaultCliKeyring> m_keyring;
};

namespace {

const QString service = u"acme.example.com"_s;
const CliItemName tokens{service, u"tokens"_s};
const CliItemName refreshToken{service, u"refresh_token"_s};

} // namespace

void VaultCliKeyringTest::init()
{
    m_entries = std::make_shared<MemoryVault::Entries>();
    m_trouble = CredentialVault::done;
    m_keyring = std::make_unique<VaultCliKeyring>(std::make_unique<MemoryVault>(m_entries, m_trouble));
}

void VaultCliKeyringTest::put(const QString &target, const QString &username, const QByteArray &blob)
{
    (*m_entries)[target.toStdU16String()]
        = {target.toStdU16String(), username.toStdU16String(), {blob.begin(), blob.end()}};
}

QByteArray VaultCliKeyringTest::blobAt(const QString &target) const
{
    const auto found = m_entries->find(target.toStdU16String());
    if (found == m_entries->end())
        return {};
    const auto &blob = found->second.blob;
    return {reinterpret_cast<const char *>(blob.data()), qsizetype(blob.size())};
}

QByteArray VaultCliKeyringTest::utf16(const QString &text)
{
    return {
        reinterpret_cast<const char *>(text.utf16()), text.size() * 2}; // these tests run on little-endian
}

void VaultCliKeyringTest::write_takesTheServiceAsTarget_inUtf16()
{
    QVERIFY(m_keyring->write({tokens, Secret("a\xc3\xa9\xf0\x9f\x94\x91")}).result());
    QCOMPARE(blobAt(service), QByteArray("a\0\xe9\0\x3d\xd8\x11\xdd", 8));
    QCOMPARE(m_entries->at(service.toStdU16String()).username, u"tokens");
    QCOMPARE(m_entries->size(), 1U);
    QVERIFY(*m_keyring->read(tokens).result() == Secret("a\xc3\xa9\xf0\x9f\x94\x91"));
}

void VaultCliKeyringTest::write_takesACompoundTarget_whereAnotherUserNameHasTheService()
{
    put(service, u"access_token"_s, utf16(u"python's"_s));
    QVERIFY(m_keyring->write({tokens, Secret("ours")}).result());
    QCOMPARE(blobAt(service), utf16(u"python's"_s));
    QCOMPARE(blobAt(u"tokens@acme.example.com"_s), utf16(u"ours"_s));
    QVERIFY(*m_keyring->read(tokens).result() == Secret("ours"));
}

void VaultCliKeyringTest::write_replacesItsOwn_whereverItIs()
{
    put(service, u"access_token"_s, utf16(u"python's"_s));
    put(u"tokens@acme.example.com"_s, u"tokens"_s, utf16(u"old"_s));
    QVERIFY(m_keyring->write({tokens, Secret("new")}).result());
    QCOMPARE(blobAt(u"tokens@acme.example.com"_s), utf16(u"new"_s));
    QCOMPARE(m_entries->size(), 2U);

    m_entries->clear();
    put(service, u"tokens"_s, utf16(u"old"_s));
    QVERIFY(m_keyring->write({tokens, Secret("new")}).result());
    QCOMPARE(blobAt(service), utf16(u"new"_s));
    QCOMPARE(m_entries->size(), 1U);
}

void VaultCliKeyringTest::write_leavesNoOlderOneBehind()
{
    put(u"tokens@acme.example.com"_s, u"tokens"_s, utf16(u"old"_s)); // whoever had the service has gone
    QVERIFY(m_keyring->write({tokens, Secret("new")}).result());
    QCOMPARE(m_entries->size(), 1U);
    QVERIFY(*m_keyring->read(tokens).result() == Secret("new"));
}

void VaultCliKeyringTest::write_refusesWhatIsTooLong_andStoresNothing()
{
    const CliItem item{tokens, Secret(QByteArrayView(QByteArray(1281, 'k')))};
    const Result<void> accepted = m_keyring->accepts(item);
    QVERIFY(!accepted);
    QCOMPARE(accepted.error().kind(), ErrorKind::Unsupported);
    QVERIFY2(
        accepted.error().message().contains(u"1,281"_s) && accepted.error().message().contains(u"1,280"_s),
        qPrintable(accepted.error().message()));
    QCOMPARE(m_keyring->write(item).result().error().kind(), ErrorKind::Unsupported);
    QVERIFY(m_entries->empty());
}

void VaultCliKeyringTest::longest_isStoredWhole()
{
    const CliItem item{tokens, Secret(QByteArrayView(QByteArray(1280, 'k')))};
    QVERIFY(m_keyring->accepts(item));
    QVERIFY(m_keyring->write(item).result());
    QVERIFY(*m_keyring->read(tokens).result() == item.value);
}

void VaultCliKeyringTest::read_findsWhatPythonMoved()
{
    put(service, u"id_token"_s, utf16(u"id"_s));
    put(u"refresh_token@acme.example.com"_s, u"refresh_token"_s, utf16(u"refresh"_s));
    QVERIFY(*m_keyring->read(refreshToken).result() == Secret("refresh"));
}

void VaultCliKeyringTest::read_takesUtf8Too()
{
    put(service, u"tokens"_s, "odd"); // three bytes are no UTF-16
    QVERIFY(*m_keyring->read(tokens).result() == Secret("odd"));
}

void VaultCliKeyringTest::read_saysEmpty_whereNothingOrAnothersIs()
{
    QCOMPARE(m_keyring->read(tokens).result().error().kind(), ErrorKind::KeychainEmpty);
    put(service, u"access_token"_s, utf16(u"python's"_s));
    QCOMPARE(m_keyring->read(tokens).result().error().kind(), ErrorKind::KeychainEmpty);
}

void VaultCliKeyringTest::find_namesThoseThatAreThere()
{
    put(service, u"access_token"_s, utf16(u"python's"_s));
    put(u"refresh_token@acme.example.com"_s, u"refresh_token"_s, utf16(u"refresh"_s));
    const QList<CliItemName> expected{{service, u"access_token"_s}, refreshToken};
    QCOMPARE(m_keyring->find(cliItemNames(CliProgram::Flytekit, service) + QList{tokens}).result().value(),
        expected);
}

void VaultCliKeyringTest::remove_takesBothTargetsAndNothingElse()
{
    put(service, u"tokens"_s, utf16(u"new"_s));
    put(u"tokens@acme.example.com"_s, u"tokens"_s, utf16(u"old"_s));
    put(u"refresh_token@acme.example.com"_s, u"refresh_token"_s, utf16(u"refresh"_s));
    QVERIFY(m_keyring->remove(tokens).result());
    QCOMPARE(m_entries->size(), 1U);
    QCOMPARE(blobAt(u"refresh_token@acme.example.com"_s), utf16(u"refresh"_s));
    QVERIFY(m_keyring->remove(tokens).result()); // what is missing
    QCOMPARE(m_entries->size(), 1U);
}

void VaultCliKeyringTest::errors_areToldApart_data()
{
    QTest::addColumn<uint>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("access denied") << 5U << ErrorKind::KeychainDenied;
    QTest::newRow("no logon session") << 1312U << ErrorKind::KeychainAbsent;
    QTest::newRow("another") << 87U << ErrorKind::Storage;
}

void VaultCliKeyringTest::errors_areToldApart()
{
    QFETCH(uint, code);
    QFETCH(ErrorKind, kind);
    put(service, u"tokens"_s, utf16(u"kept"_s));
    m_trouble = code;
    QCOMPARE(m_keyring->find({tokens}).result().error().kind(), kind);
    QCOMPARE(m_keyring->read(tokens).result().error().kind(), kind);
    QCOMPARE(m_keyring->write({tokens, Secret("new")}).result().error().kind(), kind);
    QCOMPARE(m_keyring->remove(tokens).result().error().kind(), kind);
    QCOMPARE(blobAt(service), utf16(u"kept"_s));
}

QTEST_GUILESS_MAIN(VaultCliKeyringTest)
#include "vaultclikeyring_test.moc"
