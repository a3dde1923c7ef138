// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/endpoint.h>
#include <app/keys/appsclient.h>
#include <app/keys/keylist.h>
#include <app/rpc/connectclient.h>
#include <app/rpc/httpclient.h>
#include <ui/keytable/keytablemodel.h>

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QDateTime start(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

ApiKey keyMade(int daysAgo, const QString &clientId)
{
    ApiKey key;
    key.clientId = clientId;
    key.name = clientId;
    key.createdAt = start.addDays(-daysAgo);
    key.grantTypes = {ApiKey::ClientCredentials};
    return key;
}

/// A model on a list that no server fills.
struct Fixture
{
    HttpClient http;
    ConnectClient rpc{*Endpoint::parse(u"localhost"_s), http, nullptr};
    AppsClient apps{rpc, u"acme"_s};
    KeyList keys{apps};
    QSet<QString> kept;
    QDateTime now = start;
    KeyTableModel model{keys, [this](const QString &clientId) { return kept.contains(clientId); },
        [this] {
            return now;
        }};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    [[nodiscard]] QString text(int row, int column, int role = Qt::DisplayRole) const
    {
        return model.index(row, column).data(role).toString();
    }
};

} // namespace

class KeyTableModelTest final : public QObject
{
    Q_OBJECT

private slots:
    void rows_followTheList();
    void cells_readLikeTheDrawing();
    void status_hasAWordForEach_data();
    void status_hasAWordForEach();
    void row_readsAsOneSentence();
    void overdue_saysForHowLong_whereThereIsRoom();
    void row_says_whenItsSecretIsKept();
    void row_says_whenItIsBeingRotated();
    void name_isShownSafely();
    void name_fallsBackToTheClientId();
    void toolTip_isExact();
    void search_looksAtNameClientIdAndContacts();
    void sortValues_areRaw();
    void time_movesOnlyTheRowsThatReadDifferently();
    void time_movesTheStatusAndItsOrder();
    void time_isTold_afterWhatItMoves();
    void time_movesManyRowsInOneGo();
    void kept_concernsOneCell();
};

void KeyTableModelTest::rows_followTheList()
{
    Fixture f;
    f.keys.put(keyMade(1, u"a"_s));
    f.keys.put(keyMade(2, u"b"_s));
    QCOMPARE(f.model.rowCount(), 2);
    const QSignalSpy changes(&f.model, &QAbstractItemModel::dataChanged);
    ApiKey renamed = f.keys.at(1);
    renamed.name = u"B"_s;
    f.keys.put(renamed);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.at(0).at(0).toModelIndex(), f.model.index(1, 0));
    QCOMPARE(f.text(1, KeyTableModel::Name), u"B"_s);
    f.keys.remove(u"a"_s);
    QCOMPARE(f.text(0, KeyTableModel::ClientId), u"b"_s);
    f.keys.clear();
    QCOMPARE(f.model.rowCount(), 0);
}

void KeyTableModelTest::cells_readLikeTheDrawing()
{
    Fixture f;
    ApiKey key = keyMade(21, u"github-actions"_s);
    key.secretExpiresAt = start.addDays(9);
    key.contacts = {u"ada@example.org"_s, u"bo@example.org"_s};
    f.keys.put(key);
    f.keys.put(keyMade(3, u"ci"_s));
    QCOMPARE(f.text(0, KeyTableModel::Created), u"21 days ago"_s);
    QCOMPARE(f.text(0, KeyTableModel::Expires), u"in 9 days"_s);
    QCOMPARE(f.text(0, KeyTableModel::Owner), u"ada@example.org, bo@example.org"_s);
    QCOMPARE(f.text(0, KeyTableModel::Status), u"Due in 9 days"_s);
    QCOMPARE(f.text(1, KeyTableModel::Status), u"OK"_s);
    QCOMPARE(f.text(1, KeyTableModel::Expires), u"—"_s);
}

void KeyTableModelTest::status_hasAWordForEach_data()
{
    QTest::addColumn<int>("age");
    QTest::addColumn<int>("expiresIn");
    QTest::addColumn<QString>("word");
    QTest::newRow("young") << 74 << 0 << u"OK"_s;
    QTest::newRow("due") << 78 << 0 << u"Due in 12 days"_s;
    QTest::newRow("due tomorrow") << 89 << 0 << u"Due in 1 day"_s;
    QTest::newRow("old") << 90 << 0 << u"Overdue"_s;
    QTest::newRow("expired") << 1 << -2 << u"Expired"_s;
}

void KeyTableModelTest::status_hasAWordForEach()
{
    QFETCH(const int, age);
    QFETCH(const int, expiresIn);
    Fixture f;
    ApiKey key = keyMade(age, u"key"_s);
    if (expiresIn != 0)
        key.secretExpiresAt = start.addDays(expiresIn);
    f.keys.put(key);
    QTEST(f.text(0, KeyTableModel::Status), "word");
}

void KeyTableModelTest::row_readsAsOneSentence()
{
    Fixture f;
    ApiKey key = keyMade(78, u"nightly-etl"_s);
    key.name = u"Nightly %2 ETL"_s;
    f.keys.put(key);
    QCOMPARE(f.text(0, KeyTableModel::Name, Qt::AccessibleTextRole),
        u"Nightly %2 ETL, client ID nightly-etl, created 78 days ago, status Due in 12 days"_s);
}

void KeyTableModelTest::overdue_saysForHowLong_whereThereIsRoom()
{
    Fixture f;
    f.keys.put(keyMade(102, u"late"_s));
    QCOMPARE(f.text(0, KeyTableModel::Status), u"Overdue"_s);
    QCOMPARE(f.text(0, KeyTableModel::Status, KeyTableModel::LongStatusRole), u"Overdue by 12 days"_s);
    QCOMPARE(f.text(0, KeyTableModel::Status, Qt::AccessibleTextRole), u"Overdue by 12 days"_s);
    QVERIFY(f.text(0, KeyTableModel::Name, Qt::AccessibleTextRole).endsWith("status Overdue by 12 days"_L1));
    const QSignalSpy changes(&f.model, &QAbstractItemModel::dataChanged);
    f.now = start.addDays(1);
    f.model.refreshTimes();
    QCOMPARE(changes.count(), 1); // while “3 months ago” stays
    QCOMPARE(f.text(0, KeyTableModel::Status, KeyTableModel::LongStatusRole), u"Overdue by 13 days"_s);
}

void KeyTableModelTest::row_says_whenItsSecretIsKept()
{
    Fixture f;
    f.kept = {u"a"_s};
    f.keys.put(keyMade(1, u"a"_s));
    f.keys.put(keyMade(1, u"b"_s));
    QVERIFY(f.model.index(0, 0).data(KeyTableModel::KeptRole).toBool());
    QVERIFY(!f.model.index(1, 0).data(KeyTableModel::KeptRole).toBool());
    const QString mark = u"secret kept on this computer"_s;
    QVERIFY(f.text(0, KeyTableModel::Name, Qt::AccessibleTextRole).endsWith(mark));
    QVERIFY(!f.text(1, KeyTableModel::Name, Qt::AccessibleTextRole).contains(mark));
}

void KeyTableModelTest::row_says_whenItIsBeingRotated()
{
    Fixture f;
    f.keys.put(keyMade(1, u"ci"_s));
    f.keys.put(keyMade(2, u"bot"_s));
    f.model.setRotationFacts({[](const QString &clientId) { return clientId == u"ci"; },
        [](const QString &clientId) {
            return u"far: "_s + clientId;
        }});
    const int ci = f.keys.rowOf(u"ci"_s);
    const int bot = f.keys.rowOf(u"bot"_s);
    QVERIFY(f.model.index(ci, 0).data(KeyTableModel::RotatedRole).toBool());
    QVERIFY(!f.model.index(bot, 0).data(KeyTableModel::RotatedRole).toBool());
    QVERIFY(f.text(ci, KeyTableModel::Name, Qt::AccessibleTextRole).endsWith(", being rotated"_L1));
    QVERIFY(!f.text(bot, KeyTableModel::Name, Qt::AccessibleTextRole).contains("being rotated"_L1));
    QVERIFY(f.text(ci, KeyTableModel::Status, Qt::ToolTipRole).contains("far: ci"_L1));
    QCOMPARE(f.text(bot, KeyTableModel::Status, Qt::ToolTipRole), QString());
    QSignalSpy changed(&f.model, &KeyTableModel::dataChanged);
    f.model.refreshRotation(u"ci"_s);
    f.model.refreshRotation(u"nobody"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), ci);
}

void KeyTableModelTest::name_isShownSafely()
{
    Fixture f;
    ApiKey key = keyMade(1, u"key"_s);
    key.name = u"<b>gnp\u202E.exe"_s;
    key.contacts = {u"a\u200B@example.org"_s};
    f.keys.put(key);
    QCOMPARE(f.text(0, KeyTableModel::Name), u"<b>gnp\uFFFD.exe"_s);
    QVERIFY(!f.text(0, KeyTableModel::Name, Qt::AccessibleTextRole).contains(QChar(0x202E)));
    QVERIFY(f.text(0, KeyTableModel::Name, Qt::ToolTipRole).contains(u"&lt;b&gt;gnp[U+202E].exe"_s));
    QCOMPARE(f.text(0, KeyTableModel::Owner), u"a\uFFFD@example.org"_s);
}

void KeyTableModelTest::name_fallsBackToTheClientId()
{
    Fixture f;
    ApiKey key = keyMade(1, u"nameless"_s);
    key.name.clear();
    f.keys.put(key);
    QCOMPARE(f.text(0, KeyTableModel::Name), u"nameless"_s);
}

void KeyTableModelTest::toolTip_isExact()
{
    Fixture f;
    f.keys.put(keyMade(78, u"key"_s));
    const QString expected = QLocale().toString(start.addDays(-78).toLocalTime(), QLocale::LongFormat);
    QCOMPARE(f.text(0, KeyTableModel::Created, Qt::ToolTipRole), expected);
    QVERIFY(f.text(0, KeyTableModel::Expires, Qt::ToolTipRole).isEmpty());
}

void KeyTableModelTest::search_looksAtNameClientIdAndContacts()
{
    Fixture f;
    ApiKey key = keyMade(1, u"the-id"_s);
    key.name = u"The name"_s;
    key.contacts = {u"ada@example.org"_s, u"bo@example.org"_s};
    f.keys.put(key);
    QCOMPARE(f.text(0, KeyTableModel::Name, KeyTableModel::FilterRole),
        u"The name\nthe-id\nada@example.org\nbo@example.org"_s);
    key.name = u"A name\nof two lines"_s;
    f.keys.put(key);
    QVERIFY(f.text(0, KeyTableModel::Name, KeyTableModel::FilterRole)
                .startsWith(u"A name of two lines\nthe-id\n"_s));
}

void KeyTableModelTest::sortValues_areRaw()
{
    Fixture f;
    ApiKey never = keyMade(100, u"a"_s);
    ApiKey soon = keyMade(2, u"b"_s);
    soon.secretExpiresAt = start.addDays(1);
    ApiKey unknown = keyMade(0, u"c"_s);
    unknown.createdAt = {};
    for (const ApiKey &key : {never, soon, unknown})
        f.keys.put(key);
    const auto value = [&f](int row, int column) {
        return f.model.index(row, column).data(KeyTableModel::SortRole).toLongLong();
    };
    QCOMPARE(value(0, KeyTableModel::Created), start.addDays(-100).toMSecsSinceEpoch());
    QVERIFY(value(2, KeyTableModel::Created) < value(0, KeyTableModel::Created));
    QVERIFY(value(0, KeyTableModel::Expires) > value(1, KeyTableModel::Expires));
    QVERIFY(value(0, KeyTableModel::Status) > value(1, KeyTableModel::Status));
}

void KeyTableModelTest::time_movesOnlyTheRowsThatReadDifferently()
{
    Fixture f;
    f.keys.put(keyMade(200, u"old"_s));
    f.keys.put(keyMade(0, u"new"_s));
    f.keys.put(keyMade(0, u"new too"_s));
    f.keys.put(keyMade(300, u"older"_s));
    const QSignalSpy changes(&f.model, &QAbstractItemModel::dataChanged);
    f.now = start.addSecs(59);
    f.model.refreshTimes();
    QCOMPARE(changes.count(), 0);
    f.now = start.addSecs(60);
    f.model.refreshTimes();
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(changes.at(0).at(1).toModelIndex().row(), 2);
    QVERIFY(!changes.at(0).at(2).value<QList<int>>().contains(int(KeyTableModel::SortRole)));
    QCOMPARE(f.text(1, KeyTableModel::Created), u"1 minute ago"_s);
}

void KeyTableModelTest::time_movesTheStatusAndItsOrder()
{
    Fixture f;
    f.keys.put(keyMade(89, u"due"_s));
    const QSignalSpy changes(&f.model, &QAbstractItemModel::dataChanged);
    f.now = start.addDays(1);
    f.model.refreshTimes();
    QCOMPARE(f.text(0, KeyTableModel::Status), u"Overdue"_s);
    QCOMPARE(changes.count(), 1);
    QVERIFY(changes.at(0).at(2).value<QList<int>>().contains(int(KeyTableModel::SortRole)));
}

void KeyTableModelTest::time_isTold_afterWhatItMoves()
{
    Fixture f;
    f.keys.put(keyMade(89, u"due"_s));
    const QSignalSpy changes(&f.model, &QAbstractItemModel::dataChanged);
    qsizetype changesBefore = -1;
    connect(&f.model, &KeyTableModel::timeMoved, this, [&](const QDateTime &now) {
        changesBefore = changes.count();
        QCOMPARE(now, start.addDays(1));
    });
    f.now = start.addDays(1);
    f.model.refreshTimes();
    QCOMPARE(changesBefore, 1);
    QCOMPARE(f.model.now(), f.now);
}

void KeyTableModelTest::time_movesManyRowsInOneGo()
{
    Fixture f;
    for (int row = 0; row < 400; ++row) {
        ApiKey key = keyMade(row % 2 == 0 ? 89 : 1000, u"key-%1"_s.arg(row));
        if (row % 2 != 0)
            key.secretExpiresAt = start.addDays(-500); // says nothing else for a long time
        f.keys.put(key);
    }
    const QSignalSpy changes(&f.model, &QAbstractItemModel::dataChanged);
    f.now = start.addDays(1);
    f.model.refreshTimes();
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 0);
    QCOMPARE(changes.at(0).at(1).toModelIndex().row(), 398);
    QVERIFY(changes.at(0).at(2).value<QList<int>>().contains(int(KeyTableModel::StatusRole)));
}

void KeyTableModelTest::kept_concernsOneCell()
{
    Fixture f;
    f.keys.put(keyMade(1, u"a"_s));
    f.keys.put(keyMade(1, u"b"_s));
    const QSignalSpy changes(&f.model, &QAbstractItemModel::dataChanged);
    f.model.refreshKept(u"b"_s);
    f.model.refreshKept(u"unknown"_s);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.at(0).at(0).toModelIndex(), f.model.index(1, KeyTableModel::Name));
    QCOMPARE(changes.at(0).at(1).toModelIndex(), f.model.index(1, KeyTableModel::Name));
}

QTEST_GUILESS_MAIN(KeyTableModelTest)
#include "keytablemodel_test.moc"
