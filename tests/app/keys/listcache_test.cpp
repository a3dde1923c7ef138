// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/connections/connection.h>
#include <app/keys/listcache.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

ApiKey fullKey()
{
    ApiKey key;
    key.organization = u"acme"_s;
    key.clientId = u"größe-1"_s;
    key.name = u"Größe 数据"_s;
    key.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
    key.createdAtSent = ServerTime{1'700'000'000, 123'456'789};
    key.secretExpiresAt = QDateTime::fromMSecsSinceEpoch(1'900'000'000'000, Qt::UTC);
    key.secretExpiresAtSent = ServerTime{1'900'000'000, 0};
    key.contacts = {u"ada@example.org"_s, QString()};
    key.redirectUris = {u"http://localhost:8080/callback"_s};
    key.responseTypes = {0, 7};
    key.grantTypes = {ApiKey::ClientCredentials, 99}; // from the future
    key.applicationType = 1;
    key.tokenEndpointAuthMethod = 2;
    key.logoUri = u"https://logo"_s;
    key.clientUri = u"https://client"_s;
    key.policyUri = u"https://policy"_s;
    key.tosUri = u"https://tos"_s;
    key.jwksUri = u"https://jwks"_s;
    key.profileOrganization = u"elsewhere"_s;
    return key;
}

struct Fixture
{
    QTemporaryDir folder;
    Connection connection;
    StoredList list;

    Fixture()
    {
        connection.id = u"a3f1c2d4-0000-4000-8000-000000000001"_s;
        connection.endpoint = *Endpoint::parse(u"acme.example.org"_s);
        connection.organization = u"acme"_s;
        ApiKey bare;
        bare.clientId = u"bare"_s;
        list.loadedAt = QDateTime(QDate(2026, 11, 20), QTime(14, 5), Qt::UTC);
        list.keys = {std::make_shared<const ApiKey>(fullKey()), std::make_shared<const ApiKey>(bare)};
    }

    [[nodiscard]] QString lists() const { return folder.filePath(u"lists"_s); }
    [[nodiscard]] ListCache cache() const { return {lists(), connection}; }
    [[nodiscard]] QString path() const { return lists() + u'/' + connection.id + u".list"_s; }

    /// Changes the bytes of the file.
    template <class Change>
    void tamper(Change change) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        change(bytes);
        file.resize(0);
        file.seek(0);
        file.write(bytes);
    }
};

} // namespace

class ListCacheTest final : public QObject
{
    Q_OBJECT

private slots:
    void list_comesBackAsItWas();
    void file_isItsOwnersAlone();
    void list_ofAnotherServerOrOrganization_isNone();
    void damagedFile_isNone();
    void absentFile_isNone();
    void write_thatFails_leavesNoOlderList();
    void tooManyKeys_areNotKept();
    void remove_leavesNothing();
    void connectionThatIsNotStored_isNotKept();
};

void ListCacheTest::list_comesBackAsItWas()
{
    const Fixture f;
    QVERIFY(f.cache().write(f.list));
    const auto read = f.cache().read();
    QVERIFY(read);
    QCOMPARE(read->loadedAt, f.list.loadedAt);
    QCOMPARE(read->keys.size(), size_t(2));
    QCOMPARE(*read->keys[0], *f.list.keys[0]);
    QCOMPARE(*read->keys[1], *f.list.keys[1]);
}

void ListCacheTest::file_isItsOwnersAlone()
{
    const Fixture f;
    QVERIFY(f.cache().write(f.list));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(f.path()) & others));
    QVERIFY(!(QFile::permissions(f.lists()) & others));
    QCOMPARE(QDir(f.lists()).entryList(QDir::Files).size(), 1); // nothing half-written beside it
}

void ListCacheTest::list_ofAnotherServerOrOrganization_isNone()
{
    Fixture f;
    QVERIFY(f.cache().write(f.list));
    f.connection.organization = u"other"_s;
    QVERIFY(!f.cache().read());
    f.connection.organization = u"acme"_s;
    f.connection.endpoint = *Endpoint::parse(u"other.example.org"_s);
    QVERIFY(!f.cache().read());
    f.connection.endpoint = *Endpoint::parse(u"acme.example.org"_s);
    QVERIFY(f.cache().read());
}

void ListCacheTest::damagedFile_isNone()
{
    const Fixture f;
    QVERIFY(f.cache().write(f.list));
    f.tamper([](QByteArray &bytes) { bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) + 1); });
    QVERIFY(!f.cache().read());
    QVERIFY(f.cache().write(f.list));
    f.tamper([](QByteArray &bytes) { bytes.chop(1); });
    QVERIFY(!f.cache().read());
    QVERIFY(f.cache().write(f.list));
    f.tamper([](QByteArray &bytes) { bytes[3] = '9'; }); // a version from the future
    QVERIFY(!f.cache().read());
    f.tamper([](QByteArray &bytes) { bytes.clear(); });
    QVERIFY(!f.cache().read());
}

void ListCacheTest::absentFile_isNone()
{
    const Fixture f;
    QVERIFY(!f.cache().read());
    QVERIFY(f.cache().remove());
}

void ListCacheTest::write_thatFails_leavesNoOlderList()
{
    Fixture f;
    QVERIFY(f.cache().write(f.list));
    QFile::remove(f.path());
    QDir().rmdir(f.lists());
    QFile inTheWay(f.lists()); // a file where the folder should be
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(!f.cache().write(f.list));
    QVERIFY(!f.cache().read());
}

void ListCacheTest::tooManyKeys_areNotKept()
{
    Fixture f;
    QVERIFY(f.cache().write(f.list));
    f.list.keys.resize(ListCache::mostKeys + 1, f.list.keys.front());
    QVERIFY(!f.cache().write(f.list));
    QVERIFY(!QFile::exists(f.path())); // the list before would be taken for all there is
}

void ListCacheTest::remove_leavesNothing()
{
    const Fixture f;
    QVERIFY(f.cache().write(f.list));
    QVERIFY(f.cache().remove());
    QVERIFY(QDir(f.lists()).isEmpty());
}

void ListCacheTest::connectionThatIsNotStored_isNotKept()
{
    Fixture f;
    for (const QString &id : {u"practice"_s, QString(), u"../../outside"_s}) {
        f.connection.id = id;
        QVERIFY(!f.cache().write(f.list));
    }
    f.connection.id = u"a3f1c2d4-0000-4000-8000-000000000001"_s;
    QVERIFY(!ListCache(QString(), f.connection).write(f.list));
    QVERIFY(!QFile::exists(f.lists()));
}

QTEST_GUILESS_MAIN(ListCacheTest)
#include "listcache_test.moc"
