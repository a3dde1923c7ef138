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
    KeyListing listing{keys, [](const QString &clientId) { return clientId == "deploy"_L1; }, systemClock()};

    Fixture()
    {
        for (const QString &name : {u"nightly"_s, u"deploy"_s, u"vault"_s}) {
            ApiKey key;
            key.clientId = name;
            key.name = name;
            key.grantTypes = {ApiKey::ClientCredentials};
            keys.put(key);
        }
    }
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

QTEST_MAIN(KeyListingTest)
#include "keylisting_test.moc"
