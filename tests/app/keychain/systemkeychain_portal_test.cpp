// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/secretserviceownitems.h>
#include <app/keychain/systemkeychain.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

const QString key = u"signin:a.example.com"_s;

/// xdg-desktop-portal as far as the probe asks, with or without secrets.
class Portal final : public QDBusVirtualObject
{
public:
    explicit Portal(bool secrets)
        : m_secrets(secrets)
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s))
    {
        m_isThere = m_bus.registerVirtualObject(u"/org/freedesktop/portal"_s, this, QDBusConnection::SubPath)
            && m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    ~Portal() override
    {
        m_bus.unregisterObject(u"/org/freedesktop/portal"_s);
        m_bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
    }
    [[nodiscard]] bool isThere() const { return m_isThere; }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        const QVariantList asked{u"org.freedesktop.portal.Secret"_s, u"version"_s};
        if (m_secrets && message.arguments() == asked)
            return bus.send(message.createReply(QVariant::fromValue(QDBusVariant(1u))));
        return bus.send(
            message.createErrorReply(QDBusError::InvalidArgs, u"No such interface"_s)); // as it words it
    }

private:
    bool m_secrets;
    bool m_isThere = false;
    QDBusConnection m_bus;
};

} // namespace

/// In a Flatpak there is no Secret Service to reach: libsecret (the real one) keeps an encrypted file.
class SystemKeychainPortalTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void withoutPortal_thereIsNoKeychain();
    void portalWithoutSecrets_isNoKeychain();
    void portal_isAKeychain_thatKeepsAndForgets();
    void whatIsKept_isTakenByARemovalOfAll();

private:
    QTemporaryDir m_folder;
};

void SystemKeychainPortalTest::initTestCase()
{
    const QString file = m_folder.filePath(u"keyring"_s);
    qputenv("FLATPAK_ID", "io.github.latchkey.Latchkey");
    // libsecret looks at /.flatpak-info, which can't be here: these make it do the same.
    qputenv("SECRET_BACKEND", "file");
    qputenv("SECRET_FILE_TEST_PATH", QFile::encodeName(file));
    qputenv("SECRET_FILE_TEST_PASSWORD", "what the portal would give");
}

void SystemKeychainPortalTest::withoutPortal_thereIsNoKeychain()
{
    SystemKeychain keychain;
    const auto ready = keychain.readiness();
    QTRY_VERIFY(ready.isFinished());
    QCOMPARE(ready.result().error().kind(), ErrorKind::KeychainAbsent);
}

void SystemKeychainPortalTest::portalWithoutSecrets_isNoKeychain()
{
    const Portal portal(false);
    QVERIFY(portal.isThere());
    SystemKeychain keychain;
    const auto ready = keychain.readiness();
    QTRY_VERIFY(ready.isFinished());
    QCOMPARE(ready.result().error().kind(), ErrorKind::KeychainAbsent);
}

void SystemKeychainPortalTest::portal_isAKeychain_thatKeepsAndForgets()
{
    const Portal portal(true);
    QVERIFY(portal.isThere());
    SystemKeychain keychain;
    const auto ready = keychain.readiness();
    QTRY_VERIFY(ready.isFinished());
    QVERIFY(ready.result().has_value());

    const auto before = keychain.read(key);
    QTRY_VERIFY(before.isFinished());
    QCOMPARE(before.result().error().kind(), ErrorKind::KeychainEmpty);

    const auto written = keychain.write(key, Secret("a refresh token"));
    QTRY_VERIFY(written.isFinished());
    QVERIFY(written.result().has_value());
    const auto read = keychain.read(key);
    QTRY_VERIFY(read.isFinished());
    QCOMPARE(read.result().value(), Secret("a refresh token"));

    QFile file(m_folder.filePath(u"keyring"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("refresh token"));

    const auto removed = keychain.remove(key);
    QTRY_VERIFY(removed.isFinished());
    QVERIFY(removed.result().has_value());
    const auto after = keychain.read(key);
    QTRY_VERIFY(after.isFinished());
    QCOMPARE(after.result().error().kind(), ErrorKind::KeychainEmpty);
}

void SystemKeychainPortalTest::whatIsKept_isTakenByARemovalOfAll()
{
    SystemKeychain keychain;
    for (const QString &name : {key, u"proxy:proxy.example.com:3128"_s}) {
        const auto written = keychain.write(name, Secret("value"));
        QTRY_VERIFY(written.isFinished());
        QVERIFY(written.result().has_value());
    }
    const RemovedItems removed = SecretServiceOwnItems().removeAll([] {});
    QVERIFY(!removed.trouble);
    QCOMPARE(removed.count, 2);
    const auto after = keychain.read(key);
    QTRY_VERIFY(after.isFinished());
    QVERIFY(!after.result().has_value());
}

QTEST_GUILESS_MAIN(SystemKeychainPortalTest)
#include "systemkeychain_portal_test.moc"
