// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/vaultownitems.h>
#include <tests/app/keychain/memoryvault.h>

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

class VaultOwnItemsTest final : public QObject
{
    Q_OBJECT

private slots:
    void removeAll_takesLatchkeysOwnAlone();
    void removeAll_isFine_whereNothingIs();
    void removeAll_saysWhatIsWrong_data();
    void removeAll_saysWhatIsWrong();

private:
    std::shared_ptr<MemoryVault::Entries> m_entries = std::make_shared<MemoryVault::Entries>();
    std::uint32_t m_trouble = CredentialVault::done;

    RemovedItems remove()
    {
        return VaultOwnItems(std::make_unique<MemoryVault>(m_entries, m_trouble)).removeAll([] {});
    }
};

void VaultOwnItemsTest::removeAll_takesLatchkeysOwnAlone()
{
    for (const char16_t *target : {u"Latchkey/signin:a.example.com", u"Latchkey/proxy:b", u"LatchkeyX/c",
             u"acme.example.com", u"tokens@Latchkey/d"})
        (*m_entries)[target] = {target, u"name", {1}};
    const RemovedItems removed = remove();
    QCOMPARE(removed.count, 2);
    QVERIFY(!removed.trouble);
    QCOMPARE(m_entries->size(), std::size_t(3));
    QVERIFY(m_entries->contains(u"LatchkeyX/c"));
    QVERIFY(m_entries->contains(u"acme.example.com"));
}

void VaultOwnItemsTest::removeAll_isFine_whereNothingIs()
{
    m_entries->clear();
    const RemovedItems removed = remove();
    QCOMPARE(removed.count, 0);
    QVERIFY(!removed.trouble);
}

void VaultOwnItemsTest::removeAll_saysWhatIsWrong_data()
{
    QTest::addColumn<std::uint32_t>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no vault") << CredentialVault::noSession << ErrorKind::KeychainAbsent;
    QTest::newRow("denied") << CredentialVault::accessDenied << ErrorKind::KeychainDenied;
    QTest::newRow("anything else") << std::uint32_t(87) << ErrorKind::Storage;
}

void VaultOwnItemsTest::removeAll_saysWhatIsWrong()
{
    QFETCH(std::uint32_t, code);
    m_trouble = code;
    const RemovedItems removed = remove();
    m_trouble = CredentialVault::done;
    QVERIFY(removed.trouble);
    QTEST(removed.trouble->kind(), "kind");
}

QTEST_GUILESS_MAIN(VaultOwnItemsTest)
#include "vaultownitems_test.moc"
