// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/systemkeychain.h>

#include <QDBusConnection>
#include <QHash>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

/// As much of kwalletd5 as QtKeychain calls, with the real one's habit of answering writes that it did not
/// do.
class Wallet final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")

public:
    std::atomic_bool enabled = true;
    std::atomic_bool opens = true;
    std::atomic_bool keepsWhatIsWritten = true;

public slots: // D-Bus calls these
    bool isEnabled() const { return enabled; }
    QString networkWallet() const { return u"kdewallet"_s; }
    bool isOpen(const QString &) const { return true; }
    int open(const QString &, qlonglong, const QString &) const { return opens ? 7 : -1; }
    int entryType(int, const QString &, const QString &key, const QString &) const
    {
        constexpr int unknown = 0;
        constexpr int stream = 2;
        return m_entries.contains(key) ? stream : unknown;
    }
    QByteArray readEntry(int, const QString &, const QString &key, const QString &) const
    {
        return m_entries.value(key);
    }
    int writeEntry(int, const QString &, const QString &key, const QByteArray &value, const QString &)
    {
        if (keepsWhatIsWritten)
            m_entries.insert(key, value);
        return 0;
    }
    int removeEntry(int, const QString &, const QString &key, const QString &)
    {
        m_entries.remove(key);
        return 0;
    }

private:
    QHash<QString, QByteArray> m_entries;
};

} // namespace

// What a real KWallet can't be brought to do: lose what it was given. Only kwalletd is a stand-in.
class SystemKeychainKWalletTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void write_thenRead_thenRemove();
    void read_saysEmpty_whenTheWalletIsOpenWithoutTheEntry();
    void write_saysStorage_whenTheWalletKeepsNothing();
    void write_saysStorage_whenTheWalletKeepsTheOldValue();
    void everyOperation_saysDenied_whenTheWalletStaysShut();

    void read_saysAbsent_whenTheWalletIsSwitchedOff();

private:
    QThread m_thread; // QtKeychain's first question blocks, so the answer comes from another thread
    Wallet *m_wallet = nullptr;
    SystemKeychain m_keychain;
};

void SystemKeychainKWalletTest::initTestCase()
{
    m_wallet = new Wallet;
    m_wallet->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_wallet, &QObject::deleteLater);
    m_thread.start();
    auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"wallet"_s);
    QVERIFY(bus.registerObject(u"/modules/kwalletd5"_s, m_wallet, QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"org.kde.kwalletd5"_s));
}

void SystemKeychainKWalletTest::init()
{
    m_wallet->enabled = true;
    m_wallet->opens = true;
    m_wallet->keepsWhatIsWritten = true;
}

void SystemKeychainKWalletTest::cleanupTestCase()
{
    m_thread.quit();
    QVERIFY(m_thread.wait());
}

void SystemKeychainKWalletTest::write_thenRead_thenRemove()
{
    const auto write = m_keychain.write(u"a"_s, Secret(QByteArrayView("va\0lue", 6)));
    QTRY_VERIFY(write.isFinished());
    QVERIFY(write.result());
    const auto read = m_keychain.read(u"a"_s);
    QTRY_VERIFY(read.isFinished());
    QVERIFY(read.result());
    QCOMPARE(read.result()->reveal().toByteArray(), QByteArray("va\0lue", 6));
    const auto remove = m_keychain.remove(u"a"_s);
    QTRY_VERIFY(remove.isFinished());
    QVERIFY(remove.result());
    const auto again = m_keychain.read(u"a"_s);
    QTRY_VERIFY(again.isFinished());
    QCOMPARE(again.result().error().kind(), ErrorKind::KeychainEmpty);
}

void SystemKeychainKWalletTest::read_saysEmpty_whenTheWalletIsOpenWithoutTheEntry()
{
    const auto read = m_keychain.read(u"never written"_s);
    QTRY_VERIFY(read.isFinished());
    QCOMPARE(read.result().error().kind(), ErrorKind::KeychainEmpty);
}

void SystemKeychainKWalletTest::write_saysStorage_whenTheWalletKeepsNothing()
{
    m_wallet->keepsWhatIsWritten = false;
    const auto write = m_keychain.write(u"lost"_s, Secret("value"));
    QTRY_VERIFY(write.isFinished());
    QCOMPARE(write.result().error().kind(), ErrorKind::Storage);
}

void SystemKeychainKWalletTest::write_saysStorage_whenTheWalletKeepsTheOldValue()
{
    const auto first = m_keychain.write(u"stale"_s, Secret("old"));
    QTRY_VERIFY(first.isFinished());
    QVERIFY(first.result());
    m_wallet->keepsWhatIsWritten = false;
    const auto second = m_keychain.write(u"stale"_s, Secret("new"));
    QTRY_VERIFY(second.isFinished());
    QCOMPARE(second.result().error().kind(), ErrorKind::Storage);
}

void SystemKeychainKWalletTest::everyOperation_saysDenied_whenTheWalletStaysShut()
{
    m_wallet->opens = false;
    const auto read = m_keychain.read(u"a"_s);
    const auto write = m_keychain.write(u"a"_s, Secret("value"));
    const auto remove = m_keychain.remove(u"a"_s);
    QTRY_VERIFY(read.isFinished() && write.isFinished() && remove.isFinished());
    QCOMPARE(read.result().error().kind(), ErrorKind::KeychainDenied);
    QCOMPARE(write.result().error().kind(), ErrorKind::KeychainDenied);
    QCOMPARE(remove.result().error().kind(), ErrorKind::KeychainDenied);
}

void SystemKeychainKWalletTest::read_saysAbsent_whenTheWalletIsSwitchedOff()
{
    m_wallet->enabled = m_wallet->opens = false;
    const auto read = m_keychain.read(u"a"_s);
    QTRY_VERIFY(read.isFinished());
    QCOMPARE(read.result().error().kind(), ErrorKind::KeychainAbsent);
    QVERIFY(read.result().error().message().contains(u"switched off"_s));
}

int main(int argc, char *argv[])
{
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "5");
    QCoreApplication application(argc, argv);
    SystemKeychainKWalletTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "systemkeychain_kwallet_test.moc"
