// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/memorykeychain.h>
#include <app/keys/encodedcredentials.h>
#include <app/keys/keptsecrets.h>
#include <app/keys/keptsecretsindex.h>

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

/// Answers when the test says so, and as it says.
class HeldKeychain final : public Keychain
{
public:
    QFuture<Result<Secret>> read(const QString &) override { return reading.future(); }
    QFuture<Result<void>> write(const QString &, const Secret &) override { return changing.future(); }
    QFuture<Result<void>> remove(const QString &) override { return changing.future(); }

    Pending<Secret> reading;
    Pending<void> changing;
};

Secret credentialsOf(const QString &clientId)
{
    return encodeCredentials({u"acme.example.com"_s, clientId, Secret("s3cr3t"), u"acme"_s}).value();
}

Error locked()
{
    return Error(ErrorKind::KeychainLocked, u"locked"_s);
}

} // namespace

class KeptSecretsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keep_storesAndMarks();
    void keep_marksNothing_beforeTheKeychainAnswers();
    void keep_marksNothing_whenTheKeychainRefuses();
    void keep_marks_evenWhenItsOwnerHasGone();
    void marks_surviveARestart_data();
    void marks_surviveARestart();
    void organizations_areThoseOfTheCredentials();
    void forget_deletesAndUnmarks();
    void forgetRecord_leavesTheKeychainAlone();
    void forget_leavesTheMark_whenTheKeychainRefuses();
    void retrieve_saysEmpty_andLeavesTheMark_whenTheEntryIsMissing();
    void retrieve_givesNothing_thatIsNotThisKeys_data();
    void retrieve_givesNothing_thatIsNotThisKeys();
    void controlPlanes_areApart();
    void settings_holdNoSecret();

private:
    const Endpoint m_acme = *Endpoint::parse(u"acme.example.com:8443");
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<KeptSecretsIndex> m_index;
    MemoryKeychain m_keychain;
};

void KeptSecretsTest::init()
{
    m_index.reset();
    m_settings.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"latchkey.ini"_s), QSettings::IniFormat);
    m_index = std::make_unique<KeptSecretsIndex>(*m_settings);
    m_keychain = {};
}

void KeptSecretsTest::keep_storesAndMarks()
{
    KeptSecrets kept(m_acme, m_keychain, *m_index);
    QSignalSpy changes(&kept, &KeptSecrets::changed);
    QVERIFY(!kept.isKept(u"ci"_s));
    QVERIFY(kept.keep(u"ci"_s, credentialsOf(u"ci"_s)).result());
    QVERIFY(kept.isKept(u"ci"_s));
    QCOMPARE(changes, (QList<QVariantList>{{u"ci"_s}}));
    const auto secret = kept.retrieve(u"ci"_s).result();
    QVERIFY(secret);
    QVERIFY(*secret == credentialsOf(u"ci"_s));
}

void KeptSecretsTest::keep_marksNothing_beforeTheKeychainAnswers()
{
    HeldKeychain keychain;
    KeptSecrets kept(m_acme, keychain, *m_index);
    const auto keeping = kept.keep(u"ci"_s, Secret("encoded"));
    QVERIFY(!keeping.isFinished());
    QVERIFY(!kept.isKept(u"ci"_s));
    keychain.changing.finish({});
    QTRY_VERIFY(keeping.isFinished());
    QVERIFY(keeping.result());
    QVERIFY(kept.isKept(u"ci"_s));
}

void KeptSecretsTest::keep_marksNothing_whenTheKeychainRefuses()
{
    HeldKeychain keychain;
    keychain.changing.finish(failure(locked()));
    KeptSecrets kept(m_acme, keychain, *m_index);
    const QSignalSpy changes(&kept, &KeptSecrets::changed);
    const auto keeping = kept.keep(u"ci"_s, Secret("encoded"));
    QTRY_VERIFY(keeping.isFinished());
    QCOMPARE(keeping.result().error(), locked());
    QVERIFY(!kept.isKept(u"ci"_s));
    QCOMPARE(changes.size(), 0);
}

void KeptSecretsTest::keep_marks_evenWhenItsOwnerHasGone()
{
    HeldKeychain keychain;
    auto kept = std::make_unique<KeptSecrets>(m_acme, keychain, *m_index);
    const auto keeping = kept->keep(u"ci"_s, Secret("encoded"));
    kept.reset();
    keychain.changing.finish({});
    QTRY_VERIFY(keeping.isFinished());
    QVERIFY(m_index->contains(m_acme.authority(), u"ci"_s));
}

void KeptSecretsTest::marks_surviveARestart_data()
{
    QTest::addColumn<QStringList>("clientIds");
    QTest::newRow("one") << QStringList{u"ci"_s};
    QTest::newRow("several") << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("odd ones") << QStringList{
        u"a,b"_s, u"with/slash"_s, u"a=b;\"c\" %1"_s, u"ключ"_s, u"@x"_s};
}

void KeptSecretsTest::marks_surviveARestart()
{
    QFETCH(QStringList, clientIds);
    KeptSecrets kept(m_acme, m_keychain, *m_index);
    for (const QString &clientId : clientIds)
        QVERIFY(kept.keep(clientId, Secret("encoded")).result());

    QSettings settings(m_settings->fileName(), QSettings::IniFormat);
    KeptSecretsIndex index(settings);
    const KeptSecrets again(m_acme, m_keychain, index);
    for (const QString &clientId : clientIds)
        QVERIFY2(again.isKept(clientId), qPrintable(clientId));
    QVERIFY(!again.isKept(u"another"_s));
}

void KeptSecretsTest::organizations_areThoseOfTheCredentials()
{
    KeptSecrets kept(m_acme, m_keychain, *m_index);
    QVERIFY(kept.keep(u"b"_s, credentialsOf(u"b"_s)).result());
    QVERIFY(kept.keep(u"a"_s, Secret("no credentials")).result());
    QVERIFY(kept.keep(u"c"_s, credentialsOf(u"c"_s)).result());
    QSettings settings(m_settings->fileName(), QSettings::IniFormat);
    KeptSecretsIndex index(settings);
    for (const KeptSecretsIndex *each : {m_index.get(), &index}) {
        QCOMPARE(each->organizationOf(m_acme.authority(), u"a"_s), QString());
        QCOMPARE(each->organizationOf(m_acme.authority(), u"b"_s), u"acme"_s);
        QCOMPARE(each->organizationOf(m_acme.authority(), u"c"_s), u"acme"_s);
        QCOMPARE(each->organizationOf(u"other.example.com"_s, u"b"_s), QString());
    }
    for (const QString &clientId : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(kept.forget(clientId).result());
    QVERIFY(!m_settings->allKeys().join(u' ').contains("kept"_L1));
}

void KeptSecretsTest::forget_deletesAndUnmarks()
{
    KeptSecrets kept(m_acme, m_keychain, *m_index);
    QVERIFY(kept.keep(u"ci"_s, Secret("encoded")).result());
    QSignalSpy changes(&kept, &KeptSecrets::changed);
    QVERIFY(kept.forget(u"ci"_s).result());
    QVERIFY(!kept.isKept(u"ci"_s));
    QCOMPARE(changes, (QList<QVariantList>{{u"ci"_s}}));
    QCOMPARE(kept.retrieve(u"ci"_s).result().error().kind(), ErrorKind::KeychainEmpty);
    QVERIFY(kept.forget(u"ci"_s).result());
    QCOMPARE(changes.size(), 1);
}

void KeptSecretsTest::forgetRecord_leavesTheKeychainAlone()
{
    KeptSecrets kept(m_acme, m_keychain, *m_index);
    KeptSecrets other(*Endpoint::parse(u"other.example.com"), m_keychain, *m_index);
    for (const QString &clientId : {u"etl"_s, u"ci"_s})
        QVERIFY(kept.keep(clientId, credentialsOf(clientId)).result());
    QVERIFY(other.keep(u"ci"_s, Secret("encoded")).result());
    QCOMPARE(kept.kept(), (QStringList{u"ci"_s, u"etl"_s}));
    QVERIFY(kept.forgetRecord());
    QCOMPARE(kept.kept(), QStringList());
    QCOMPARE(other.kept(), QStringList(u"ci"_s));
    QVERIFY(kept.retrieve(u"ci"_s).result());
}

void KeptSecretsTest::forget_leavesTheMark_whenTheKeychainRefuses()
{
    QVERIFY(m_index->insert(m_acme.authority(), u"ci"_s));
    HeldKeychain keychain;
    keychain.changing.finish(failure(locked()));
    KeptSecrets kept(m_acme, keychain, *m_index);
    const auto forgetting = kept.forget(u"ci"_s);
    QTRY_VERIFY(forgetting.isFinished());
    QCOMPARE(forgetting.result().error().kind(), ErrorKind::KeychainLocked);
    QVERIFY(kept.isKept(u"ci"_s));
}

void KeptSecretsTest::retrieve_saysEmpty_andLeavesTheMark_whenTheEntryIsMissing()
{
    QVERIFY(m_index->insert(m_acme.authority(), u"ci"_s));
    KeptSecrets kept(m_acme, m_keychain, *m_index);
    const auto missing = kept.retrieve(u"ci"_s).result();
    QCOMPARE(missing.error().kind(), ErrorKind::KeychainEmpty);
    QVERIFY(missing.error().message().contains(u"ci"_s));
    QVERIFY(kept.isKept(u"ci"_s));
}

void KeptSecretsTest::retrieve_givesNothing_thatIsNotThisKeys_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::newRow("another key's") << credentialsOf(u"etl"_s).reveal().toByteArray();
    QTest::newRow("another key's, whose name begins alike")
        << credentialsOf(u"ci-2"_s).reveal().toByteArray();
    QTest::newRow("no key") << "what somebody wrote there"_ba;
}

void KeptSecretsTest::retrieve_givesNothing_thatIsNotThisKeys()
{
    QFETCH(const QByteArray, item);
    KeptSecrets kept(m_acme, m_keychain, *m_index);
    QVERIFY(kept.keep(u"ci"_s, Secret(item)).result());
    const auto retrieved = kept.retrieve(u"ci"_s).result();
    QVERIFY(!retrieved);
    QCOMPARE(retrieved.error().kind(), ErrorKind::KeychainDamaged);
    QVERIFY(retrieved.error().message().contains(u"is not the secret of this key"_s));
    QVERIFY(kept.isKept(u"ci"_s)); // to be forgotten by the person
}

void KeptSecretsTest::controlPlanes_areApart()
{
    KeptSecrets acme(m_acme, m_keychain, *m_index);
    KeptSecrets other(*Endpoint::parse(u"other.example.com"), m_keychain, *m_index);
    const QSignalSpy changes(&other, &KeptSecrets::changed);
    QVERIFY(acme.keep(u"ci"_s, Secret("encoded")).result());
    QVERIFY(!other.isKept(u"ci"_s));
    QCOMPARE(other.retrieve(u"ci"_s).result().error().kind(), ErrorKind::KeychainEmpty);
    QCOMPARE(changes.size(), 0);
}

void KeptSecretsTest::settings_holdNoSecret()
{
    KeptSecrets kept(m_acme, m_keychain, *m_index);
    QVERIFY(kept.keep(u"marked-client"_s, Secret("canary-4711")).result());
    QFile file(m_settings->fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("marked-client"));
    QVERIFY(!content.contains("canary"));
}

QTEST_GUILESS_MAIN(KeptSecretsTest)
#include "keptsecrets_test.moc"
