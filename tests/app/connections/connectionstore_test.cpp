// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/connections/connectionstore.h>

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class ConnectionStoreTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void add_fillsInWhatIsEmpty();
    void add_keepsWhatIsGiven();
    void add_refusesTheSameAddressTwice();
    void add_refusesAConnectionWithoutAddress();
    void everyField_survivesARestart();
    void order_survivesARestart_afterMoveAndRemove();
    void remove_leavesNoTraceInTheFile();
    void update_changesOne_andTellsOnce();
    void update_saysNothing_whenNothingIsDifferent();
    void update_refusesAnotherConnectionsAddress();
    void unknownId_isNotFound();
    void move_refusesAPlaceOutsideTheList();
    void lastUsed_survivesARestart();
    void lastUsed_fallsBackToTheFirst();
    void hasAccount_survivesARestart();
    void lastSignedIn_survivesARestart_andCanBeForgotten();
    void colors_differ();
    void load_leavesOutBrokenEntries();
    void add_saysStorage_andHoldsTheConnection_whenNothingCanBeWritten();

private:
    static Connection connection(QStringView address);
    [[nodiscard]] QString file() const { return m_folder->filePath(u"latchkey.ini"_s); }
    [[nodiscard]] QStringList addressesAfterRestart() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ConnectionStore> m_store;
};

Connection ConnectionStoreTest::connection(QStringView address)
{
    Connection connection;
    connection.endpoint = *Endpoint::parse(address);
    return connection;
}

QStringList ConnectionStoreTest::addressesAfterRestart() const
{
    QSettings settings(file(), QSettings::IniFormat);
    const ConnectionStore store(settings);
    QStringList addresses;
    for (const Connection &connection : store.connections())
        addresses.append(connection.endpoint.authority());
    return addresses;
}

void ConnectionStoreTest::init()
{
    m_store.reset();
    m_settings.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(file(), QSettings::IniFormat);
    m_store = std::make_unique<ConnectionStore>(*m_settings);
}

void ConnectionStoreTest::add_fillsInWhatIsEmpty()
{
    const auto added = m_store->add(connection(u"acme.hosted.unionai.cloud"));
    QVERIFY(added);
    QVERIFY(!added->id.isEmpty());
    QCOMPARE(added->label, u"acme.hosted.unionai.cloud"_s);
    QCOMPARE(added->organization, u"acme"_s);
    QVERIFY(added->color.startsWith(u'#'));
    QVERIFY(!added->hasAccount);
    QCOMPARE(m_store->connections(), QList<Connection>{*added});
}

void ConnectionStoreTest::add_keepsWhatIsGiven()
{
    Connection given = connection(u"acme.hosted.unionai.cloud");
    given.label = u"Work"_s;
    given.organization = u"acme-eu"_s;
    given.color = u"#123456"_s;
    const auto added = m_store->add(given);
    QVERIFY(added);
    given.id = added->id;
    QCOMPARE(*added, given);
}

void ConnectionStoreTest::add_refusesTheSameAddressTwice()
{
    QVERIFY(m_store->add(connection(u"acme.example.com")));
    const QSignalSpy changes(m_store.get(), &ConnectionStore::changed);
    const auto again = m_store->add(connection(u"https://ACME.example.com:443/console"));
    QCOMPARE(again.error().kind(), ErrorKind::AlreadyExists);
    QCOMPARE(m_store->connections().size(), 1);
    QCOMPARE(changes.size(), 0);
    QVERIFY(m_store->add(connection(u"acme.example.com:8443")));
}

void ConnectionStoreTest::add_refusesAConnectionWithoutAddress()
{
    QCOMPARE(m_store->add({}).error().kind(), ErrorKind::InvalidArgument);
    QVERIFY(m_store->connections().isEmpty());
}

void ConnectionStoreTest::everyField_survivesARestart()
{
    Connection given = connection(u"[2001:db8::1]:8443");
    given.label = u"Zoë's “lab”, 50 %; \\ = / ключ"_s;
    given.organization = u"org"_s;
    given.color = u"#0b7285"_s;
    given.caFile = u"/home/me/my certificates/ca,1.pem"_s;
    given.hasAccount = true;
    const auto added = m_store->add(given);
    QVERIFY(added);
    QSettings settings(file(), QSettings::IniFormat);
    QCOMPARE(ConnectionStore(settings).connections(), QList<Connection>{*added});
}

void ConnectionStoreTest::order_survivesARestart_afterMoveAndRemove()
{
    const auto one = m_store->add(connection(u"one.example.com"));
    const auto two = m_store->add(connection(u"two.example.com"));
    const auto three = m_store->add(connection(u"three.example.com"));
    QVERIFY(one && two && three);
    QVERIFY(m_store->move(three->id, 0));
    QCOMPARE(addressesAfterRestart(),
        (QStringList{u"three.example.com"_s, u"one.example.com"_s, u"two.example.com"_s}));
    QVERIFY(m_store->remove(one->id));
    QCOMPARE(addressesAfterRestart(), (QStringList{u"three.example.com"_s, u"two.example.com"_s}));
}

void ConnectionStoreTest::remove_leavesNoTraceInTheFile()
{
    QVERIFY(m_store->add(connection(u"one.example.com")));
    const auto two = *m_store->add(connection(u"two.example.com"));
    QVERIFY(m_store->setLastUsed(two.id));
    QVERIFY(m_store->remove(two.id));
    QFile settings(file());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    const QByteArray content = settings.readAll();
    QVERIFY(content.contains("one.example.com"));
    QVERIFY(!content.contains("two.example.com"));
    QVERIFY(!content.contains(two.id.toUtf8()));
}

void ConnectionStoreTest::update_changesOne_andTellsOnce()
{
    auto one = *m_store->add(connection(u"one.example.com"));
    const auto two = *m_store->add(connection(u"two.example.com"));
    const QSignalSpy changes(m_store.get(), &ConnectionStore::changed);
    one.label = u"First"_s;
    QVERIFY(m_store->update(one));
    QCOMPARE(m_store->connections(), (QList<Connection>{one, two}));
    QCOMPARE(changes.size(), 1);
}

void ConnectionStoreTest::update_saysNothing_whenNothingIsDifferent()
{
    const auto one = *m_store->add(connection(u"one.example.com"));
    const QSignalSpy changes(m_store.get(), &ConnectionStore::changed);
    QVERIFY(m_store->update(one));
    QVERIFY(m_store->move(one.id, 0));
    QVERIFY(m_store->setHasAccount(one.id, false));
    QCOMPARE(changes.size(), 0);
}

void ConnectionStoreTest::update_refusesAnotherConnectionsAddress()
{
    auto one = *m_store->add(connection(u"one.example.com"));
    QVERIFY(m_store->add(connection(u"two.example.com")));
    one.endpoint = *Endpoint::parse(u"two.example.com");
    QCOMPARE(m_store->update(one).error().kind(), ErrorKind::AlreadyExists);
    QCOMPARE(m_store->find(one.id)->endpoint.authority(), u"one.example.com"_s);
}

void ConnectionStoreTest::unknownId_isNotFound()
{
    Connection stranger = connection(u"one.example.com");
    stranger.id = u"stranger"_s;
    QCOMPARE(m_store->update(stranger).error().kind(), ErrorKind::NotFound);
    QCOMPARE(m_store->remove(stranger.id).error().kind(), ErrorKind::NotFound);
    QCOMPARE(m_store->move(stranger.id, 0).error().kind(), ErrorKind::NotFound);
    QCOMPARE(m_store->setHasAccount(stranger.id, true).error().kind(), ErrorKind::NotFound);
    QCOMPARE(m_store->setLastUsed(stranger.id).error().kind(), ErrorKind::NotFound);
    QVERIFY(!m_store->find(stranger.id));
    QVERIFY(!m_store->findByEndpoint(stranger.endpoint));
    QVERIFY(m_store->connections().isEmpty());
}

void ConnectionStoreTest::move_refusesAPlaceOutsideTheList()
{
    const auto one = *m_store->add(connection(u"one.example.com"));
    QCOMPARE(m_store->move(one.id, 1).error().kind(), ErrorKind::InvalidArgument);
    QCOMPARE(m_store->move(one.id, -1).error().kind(), ErrorKind::InvalidArgument);
}

void ConnectionStoreTest::lastUsed_survivesARestart()
{
    QVERIFY(m_store->add(connection(u"one.example.com")));
    const auto two = *m_store->add(connection(u"two.example.com"));
    QVERIFY(m_store->setLastUsed(two.id));
    QSettings settings(file(), QSettings::IniFormat);
    QCOMPARE(ConnectionStore(settings).lastUsedId(), two.id);
}

void ConnectionStoreTest::lastUsed_fallsBackToTheFirst()
{
    QCOMPARE(m_store->lastUsedId(), QString());
    const auto one = *m_store->add(connection(u"one.example.com"));
    const auto two = *m_store->add(connection(u"two.example.com"));
    QCOMPARE(m_store->lastUsedId(), one.id);
    QVERIFY(m_store->setLastUsed(two.id));
    QVERIFY(m_store->remove(two.id));
    QCOMPARE(m_store->lastUsedId(), one.id);
}

void ConnectionStoreTest::lastSignedIn_survivesARestart_andCanBeForgotten()
{
    const auto one = *m_store->add(connection(u"one.example.com"));
    const LastSignedIn ada{u"00u1"_s, u"Ada; Lovelace"_s, u"nightly"_s};
    QVERIFY(m_store->setLastSignedIn(one.id, ada));
    {
        QSettings settings(file(), QSettings::IniFormat);
        QCOMPARE(ConnectionStore(settings).find(one.id)->lastSignedIn, ada);
    }
    QVERIFY(m_store->setLastSignedIn(one.id, {}));
    QFile settings(file());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    const QByteArray written = settings.readAll();
    for (const char *trace : {"00u1", "Lovelace", "nightly"})
        QVERIFY2(!written.contains(trace), trace);
}

void ConnectionStoreTest::hasAccount_survivesARestart()
{
    const auto one = *m_store->add(connection(u"one.example.com"));
    const QSignalSpy changes(m_store.get(), &ConnectionStore::changed);
    QVERIFY(m_store->setHasAccount(one.id, true));
    QCOMPARE(changes.size(), 1);
    QSettings settings(file(), QSettings::IniFormat);
    QVERIFY(ConnectionStore(settings).find(one.id)->hasAccount);
}

void ConnectionStoreTest::colors_differ()
{
    QSet<QString> colors;
    for (int number = 0; number < 8; ++number)
        colors.insert(m_store->add(connection(u"host%1.example.com"_s.arg(number)))->color);
    QCOMPARE(colors.size(), 8);
    QVERIFY(!m_store->add(connection(u"host9.example.com"))->color.isEmpty());
}

void ConnectionStoreTest::load_leavesOutBrokenEntries()
{
    QFile broken(m_folder->filePath(u"broken.ini"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("[connections]\nsize=5\n"
                 "1\\id=a\n1\\address=https://a.example.com\n"
                 "2\\id=b\n2\\address=not an address\n"
                 "3\\address=https://no-id.example.com\n"
                 "4\\id=a\n4\\address=https://same-id.example.com\n");
    broken.close();
    QSettings settings(broken.fileName(), QSettings::IniFormat);
    const ConnectionStore store(settings);
    QCOMPARE(store.connections().size(), 1);
    QCOMPARE(store.connections().first().endpoint.authority(), u"a.example.com"_s);
}

void ConnectionStoreTest::add_saysStorage_andHoldsTheConnection_whenNothingCanBeWritten()
{
    QFile obstacle(m_folder->filePath(u"obstacle"_s));
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    QSettings settings(obstacle.fileName() + u"/latchkey.ini"_s, QSettings::IniFormat);
    ConnectionStore store(settings);
    const auto added = store.add(connection(u"acme.example.com"));
    QCOMPARE(added.error().kind(), ErrorKind::Storage);
    QCOMPARE(store.connections().size(), 1);
}

QTEST_GUILESS_MAIN(ConnectionStoreTest)
#include "connectionstore_test.moc"
