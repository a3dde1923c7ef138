// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/endpoint.h>
#include <app/keys/appsclient.h>
#include <app/keys/keylist.h>
#include <app/rpc/connectclient.h>
#include <app/rpc/httpclient.h>
#include <ui/keytable/keylisting.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

/// Three keys in a list that never asks its server.
struct Fixture
{
    HttpClient http;
    ConnectClient rpc{*Endpoint::parse(u"localhost"_s), http, nullptr};
    AppsClient apps{rpc, u"acme"_s};
    KeyList keys{apps};
    QDateTime now{QDate(2026, 11, 20), QTime(12, 0), Qt::UTC};
    QStringList kept{u"deploy"_s};
    KeyListing listing{keys, [this](const QString &clientId) { return kept.contains(clientId); },
        [this] {
            return now;
        }};

    Fixture()
    {
        for (const QString &name : {u"nightly"_s, u"deploy"_s, u"vault"_s}) {
            ApiKey key;
            key.clientId = name;
            key.name = name;
            key.createdAt = now.addDays(-89);
            key.grantTypes = {ApiKey::ClientCredentials};
            keys.put(key);
        }
        listing.filter().sort(KeyTableModel::Name); // deploy, nightly, vault
    }

    [[nodiscard]] QString current() { return data(listing.selection().currentIndex()); }
    [[nodiscard]] QStringList shown()
    {
        QStringList names;
        for (int row = 0; row < listing.filter().rowCount(); ++row)
            names += data(listing.filter().index(row, 0));
        return names;
    }
    void select(int row)
    {
        listing.selection().setCurrentIndex(
            listing.filter().index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }

private:
    static QString data(const QModelIndex &index) { return index.data().toString(); }
};

} // namespace

class KeyListingTest final : public QObject
{
    Q_OBJECT

private slots:
    void withoutAList_isEmpty();
    void rows_areThoseOfTheList();
    void selected_areInTheOrderShown();
    void select_endsASearch();
    void select_ofAnUnknownKey_keepsTheSelection();
    void search_isToldOnce();
    void search_givesBackTheSelection_whenItEnds();
    void search_givesBackNothing_whenAnotherKeyWasSelected();
    void search_givesBackNothing_whenThePersonSelectsNone();
    void search_followsTime();
    void search_followsWhatIsKept();
    void current_isTheNextOne_whenOneGoes();
};

void KeyListingTest::withoutAList_isEmpty()
{
    KeyListing listing(systemClock());
    QCOMPARE(listing.filter().rowCount(), 0);
    QCOMPARE(listing.filter().columnCount(), int(KeyTableModel::ColumnCount));
    listing.select(u"nightly"_s);
    QVERIFY(listing.selectedClientIds().isEmpty());
}

void KeyListingTest::rows_areThoseOfTheList()
{
    Fixture f;
    const QAbstractItemModelTester tester(&f.listing.filter());
    QCOMPARE(f.listing.filter().rowCount(), 3);
    f.keys.remove(u"vault"_s);
    QCOMPARE(f.listing.filter().rowCount(), 2);
    f.listing.select(u"deploy"_s);
    QVERIFY(f.listing.selection().currentIndex().data(KeyTableModel::KeptRole).toBool());
}

void KeyListingTest::selected_areInTheOrderShown()
{
    Fixture f;
    const QSignalSpy changed(&f.listing, &KeyListing::selectionChanged);
    f.listing.filter().sort(KeyTableModel::Name, Qt::DescendingOrder);
    for (const int row : {2, 0}) {
        f.listing.selection().select(
            f.listing.filter().index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QCOMPARE(f.listing.selectedClientIds(), (QStringList{u"vault"_s, u"deploy"_s}));
    QCOMPARE(changed.count(), 2);
}

void KeyListingTest::select_endsASearch()
{
    Fixture f;
    f.listing.setSearch(u"vault"_s);
    QCOMPARE(f.listing.filter().rowCount(), 1);
    f.listing.select(u"nightly"_s);
    QCOMPARE(f.listing.search(), QString());
    QCOMPARE(f.listing.selectedClientIds(), QStringList(u"nightly"_s));
    QCOMPARE(f.listing.selection().currentIndex().data().toString(), u"nightly"_s);
}

void KeyListingTest::select_ofAnUnknownKey_keepsTheSelection()
{
    Fixture f;
    f.listing.select(u"nightly"_s);
    f.listing.select(u"gone"_s);
    QCOMPARE(f.listing.selectedClientIds(), QStringList(u"nightly"_s));
}

void KeyListingTest::search_isToldOnce()
{
    Fixture f;
    const QSignalSpy told(&f.listing, &KeyListing::searchChanged);
    f.listing.setSearch(u"Vault "_s);
    f.listing.setSearch(u"Vault "_s);
    QCOMPARE(told.count(), 1);
    QCOMPARE(f.listing.search(), u"Vault "_s);
    QCOMPARE(f.listing.filter().rowCount(), 1);
}

void KeyListingTest::search_givesBackTheSelection_whenItEnds()
{
    Fixture f;
    f.select(1); // nightly
    f.listing.selection().select(
        f.listing.filter().index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    f.listing.setSearch(u"vault"_s);
    QCOMPARE(f.listing.selectedClientIds(), QStringList(u"vault"_s));
    f.listing.setSearch(u"deploy"_s);
    QVERIFY(f.listing.selectedClientIds().isEmpty());
    f.listing.setSearch({});
    QCOMPARE(f.listing.selectedClientIds(), (QStringList{u"nightly"_s, u"vault"_s}));
    QCOMPARE(f.current(), u"nightly"_s);
}

void KeyListingTest::search_givesBackNothing_whenAnotherKeyWasSelected()
{
    Fixture f;
    f.select(1);
    f.listing.setSearch(u"deploy"_s);
    f.select(0);
    f.listing.setSearch({});
    QCOMPARE(f.listing.selectedClientIds(), QStringList(u"deploy"_s));
    QCOMPARE(f.current(), u"deploy"_s);
}

void KeyListingTest::search_givesBackNothing_whenThePersonSelectsNone()
{
    Fixture f;
    f.select(1);
    f.listing.setSearch(u"n"_s);
    f.listing.selection().clearSelection();
    f.listing.setSearch({});
    QVERIFY(f.listing.selectedClientIds().isEmpty());
}

void KeyListingTest::search_followsTime()
{
    Fixture f;
    f.listing.setSearch(u"is:overdue age:>=90d"_s);
    QCOMPARE(f.listing.filter().rowCount(), 0);
    f.now = f.now.addDays(1);
    f.listing.model().refreshTimes();
    QCOMPARE(f.listing.filter().rowCount(), 3);
    f.listing.setSearch(u"age:<91d"_s);
    QCOMPARE(f.listing.filter().rowCount(), 3);
    f.now = f.now.addDays(1);
    f.listing.model().refreshTimes();
    QCOMPARE(f.listing.filter().rowCount(), 0);
}

void KeyListingTest::search_followsWhatIsKept()
{
    Fixture f;
    f.listing.setSearch(u"is:stored"_s);
    QCOMPARE(f.shown(), QStringList(u"deploy"_s));
    f.kept = {u"vault"_s};
    f.listing.model().refreshKept(u"vault"_s);
    f.listing.model().refreshKept(u"deploy"_s);
    QCOMPARE(f.shown(), QStringList(u"vault"_s));
}

void KeyListingTest::current_isTheNextOne_whenOneGoes()
{
    Fixture f;
    f.select(0);
    f.keys.remove(u"deploy"_s);
    QCOMPARE(f.current(), u"nightly"_s);
    ApiKey key = f.keys.at(0);
    for (const QString &name : {u"deploy"_s, u"open"_s}) {
        key.name = key.clientId = name;
        f.keys.put(key);
    }
    f.keys.remove(u"nightly"_s); // of deploy, nightly, open, vault
    QCOMPARE(f.current(), u"open"_s);
    f.keys.remove(u"open"_s);
    QCOMPARE(f.current(), u"vault"_s);
    f.keys.remove(u"vault"_s);
    QCOMPARE(f.current(), u"deploy"_s);
    f.keys.remove(u"deploy"_s);
    QVERIFY(!f.listing.selection().currentIndex().isValid());
}

QTEST_MAIN(KeyListingTest)
#include "keylisting_test.moc"
