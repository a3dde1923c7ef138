// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "keyrows.h"

#include <ui/keytable/keyfiltermodel.h>

#include <QAbstractItemModelTester>
#include <QCollator>
#include <QIdentityProxyModel>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <array>
#include <map>
#include <memory>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400'000; // ms

QStringList shownNames(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names += model.index(row, 0).data().toString();
    return names;
}

KeyRows::Row row(const QString &name, qint64 created = 0)
{
    static int nextId = 0;
    return {++nextId, name, created};
}

/// A filter model on a table of its own, watched by Qt's model tester.
struct Fixture
{
    KeyRows source;
    KeyFilterModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    explicit Fixture(const QStringList &names = {})
    {
        model.setSourceModel(&source);
        if (names.isEmpty())
            return;
        QList<KeyRows::Row> rows;
        for (const QString &name : names)
            rows += row(name, rows.size());
        source.append(rows);
    }
};

/// What a search means, told from the row itself and in plain words of its own.
bool meets(const KeyRows::Row &row, QString part, qint64 now)
{
    if (part.startsWith(u'-') && part.size() > 1)
        return !meets(row, part.mid(1), now);
    const auto has = [&part](const QString &text, qsizetype from = 0) {
        return text.contains(part.mid(from).remove(u'"'), Qt::CaseInsensitive);
    };
    const QString status = u"ok due overdue expired"_s.section(u' ', int(row.status), int(row.status));
    const auto age = std::max(0.0, double(now - row.created) / day);
    if (part.startsWith("is:"_L1))
        return part == "is:stored"_L1 ? row.isStored : part.mid(3) == status;
    if (part.startsWith("age:"_L1) && row.created == KeyFacts::unknown)
        return false;
    if (part.startsWith("age:>="_L1))
        return age >= part.mid(6).chopped(1).toInt();
    if (part.startsWith("age:<"_L1))
        return age < part.mid(5).chopped(1).toInt() * 7;
    if (part.startsWith("name:"_L1))
        return has(row.name, 5);
    if (part.startsWith("owner:"_L1))
        return has(row.owner, 6);
    if (part.startsWith("id:"_L1))
        return has(QString::number(row.id), 3);
    return has(row.name + u'\n' + QString::number(row.id) + u'\n' + row.owner);
}

/// What the model should show, worked out the slow way.
QList<int> expectedIds(const KeyRows &source, const QStringList &parts, qint64 now, bool showAll, int column,
    Qt::SortOrder order)
{
    QCollator collator(QLocale(QLocale::English));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    QList<KeyRows::Row> rows;
    for (const KeyRows::Row &row : source.rows()) {
        const bool matches = std::all_of(
            parts.begin(), parts.end(), [&row, now](const QString &part) { return meets(row, part, now); });
        if (matches && (showAll || row.isApiKey))
            rows += row;
    }
    const auto less = [&](const KeyRows::Row &left, const KeyRows::Row &right) {
        if (column == KeyTableModel::Created)
            return left.created < right.created;
        return collator.compare(left.name, right.name) < 0;
    };
    if (column >= 0) {
        std::stable_sort(rows.begin(), rows.end(), [&](const KeyRows::Row &left, const KeyRows::Row &right) {
            return order == Qt::AscendingOrder ? less(left, right) : less(right, left);
        });
    }
    QList<int> ids;
    for (const KeyRows::Row &row : rows)
        ids += row.id;
    return ids;
}

QList<int> shownIds(const QAbstractItemModel &model)
{
    QList<int> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids += model.index(row, 0).data(KeyTableModel::ClientIdRole).toInt();
    return ids;
}

/// Changes a table and its filter at random, always the same way for the same seed.
class Shaker
{
public:
    Shaker(Fixture &fixture, quint32 seed)
        : m_fixture(fixture)
        , m_random(seed)
    {
    }

    QStringList parts; // what the search asks for
    qint64 now = 0;
    bool showAll = false;
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;

    void shake()
    {
        switch (m_random.bounded(10)) {
        case 0:
            return insert();
        case 1:
            return remove();
        case 2:
            return change();
        case 3:
            return sort();
        case 4:
            showAll = !showAll;
            return m_fixture.model.setShowAllApplications(showAll);
        case 5:
            return turn();
        case 6:
            now += below(30) * day / 2;
            return m_fixture.model.setNow(QDateTime::fromMSecsSinceEpoch(now, Qt::UTC));
        default:
            return filter();
        }
    }

private:
    int below(int bound) { return m_random.bounded(bound); }

    KeyRows::Row randomRow()
    {
        QString name;
        for (int letter = below(6); letter >= 0; --letter)
            name += QChar(u'a' + below(3));
        KeyRows::Row row{++m_nextId, name, below(20) * 5 * day, below(5) != 0};
        if (below(8) == 0)
            row.created = KeyFacts::unknown;
        row.owner = below(2) == 0 ? u"ab"_s : u"C\nb a"_s;
        row.status = Latchkey::KeyStatus(below(4));
        row.isStored = below(2) == 0;
        return row;
    }

    QList<KeyRows::Row> randomRows(int count)
    {
        QList<KeyRows::Row> rows;
        while (rows.size() < count)
            rows += randomRow();
        return rows;
    }

    void insert()
    {
        m_fixture.source.insert(below(m_fixture.source.rowCount() + 1), randomRows(1 + below(9)));
    }

    void remove()
    {
        const int size = m_fixture.source.rowCount();
        if (size == 0)
            return;
        const int first = below(size);
        m_fixture.source.remove(first, 1 + below(std::min(size - first, 12)));
    }

    void change()
    {
        const int size = m_fixture.source.rowCount();
        if (size == 0)
            return;
        const int first = below(size);
        auto rows = randomRows(1 + below(std::min(size - first, 6)));
        for (int row = 0; row < rows.size(); ++row)
            rows[row].id = m_fixture.source.rows().at(first + row).id;
        m_fixture.source.change(first, rows);
    }

    void sort()
    {
        constexpr std::array columns{-1, int(KeyTableModel::Name), int(KeyTableModel::Created)};
        column = columns.at(size_t(below(3)));
        order = below(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
        m_fixture.model.sort(column, order);
    }

    /// A status moves, or a secret is stored or forgotten, and nothing else is told.
    void turn()
    {
        const int size = m_fixture.source.rowCount();
        if (size == 0)
            return;
        const int first = below(size);
        auto rows = m_fixture.source.rows().mid(first, 1 + below(4));
        const bool isStatus = below(2) == 0;
        for (KeyRows::Row &row : rows) {
            if (isStatus)
                row.status = Latchkey::KeyStatus(below(4));
            else
                row.isStored = !row.isStored;
        }
        m_fixture.source.change(
            first, rows, {int(isStatus ? KeyTableModel::StatusRole : KeyTableModel::KeptRole)});
    }

    QString letters()
    {
        QString text;
        for (int letter = below(3); letter >= 0; --letter)
            text += QChar(u'a' + below(3));
        return text;
    }

    QString randomPart()
    {
        const QStringList states{u"ok"_s, u"due"_s, u"overdue"_s, u"expired"_s, u"stored"_s};
        const QStringList fields{u"name:"_s, u"owner:"_s};
        switch (below(7)) {
        case 0:
            return u"is:"_s + states.at(below(5));
        case 1:
            return u"age:>=%1d"_s.arg(below(100));
        case 2:
            return u"age:<%1w"_s.arg(below(14));
        case 3:
            return fields.at(below(2)) + letters();
        case 4:
            return u"id:%1"_s.arg(below(30));
        case 5:
            return u"\"b a\""_s;
        default:
            return letters();
        }
    }

    /// Types on, takes back, starts anew; now and then with what can't be understood.
    void filter()
    {
        const bool isWord = !parts.isEmpty() && parts.last().back().isLetter()
            && !parts.last().contains(u"is:"_s) && !parts.last().contains(u"age:"_s);
        if (below(6) == 0)
            parts.clear();
        else if (isWord && below(3) == 0)
            parts.last() += QChar(u'a' + below(3));
        else if (!parts.isEmpty() && below(3) == 0)
            parts.removeLast();
        else
            parts += (below(4) == 0 ? u"-"_s : QString()) + randomPart();
        QString text = parts.join(below(2) == 0 ? u" "_s : u"  "_s);
        if (below(4) == 0)
            text = QStringList{u"is:foo "_s, u"age:x "_s, u"owner: "_s, u"- "_s}.at(below(4)) + text;
        m_fixture.model.setFilterText(below(2) == 0 ? text.toUpper() : text);
    }

    Fixture &m_fixture;
    QRandomGenerator m_random;
    int m_nextId = 0;
};

} // namespace

class KeyFilterModelTest final : public QObject
{
    Q_OBJECT

private slots:
    void filter_findsEveryWordInAnyOrder();
    void filter_ignoresCaseAndSpelling_data();
    void filter_ignoresCaseAndSpelling();
    void filter_widensAgain_whenLettersAreTakenBack();
    void filter_neverResets();
    void filter_tellsViewsInFewSignals();
    void operators_followStatusStoringAndTime();
    void brokenPart_filtersNothing();
    void applications_areHiddenUntilAskedFor();
    void sort_countsNumbersInNames();
    void sort_keepsTheSourceOrderOfEquals();
    void sort_takesAPageInPlace();
    void sort_leavesRowsWhereTheyAre_whenOnlyTextChanged();
    void header_staysWhenNothingMatches();
    void selection_survivesFilterSortAndInsert();
    void current_movesToItsNeighbour_whenFilteredAway();
    void source_mayGo();
    void anything_matchesTheSlowWay_data();
    void anything_matchesTheSlowWay();
};

void KeyFilterModelTest::filter_findsEveryWordInAnyOrder()
{
    Fixture f({u"nightly etl"_s, u"etl"_s, u"nightly"_s, u"etl-nightly"_s});
    f.model.setFilterText(u"  etl night "_s);
    QCOMPARE(shownNames(f.model), QStringList({u"nightly etl"_s, u"etl-nightly"_s}));
}

void KeyFilterModelTest::filter_ignoresCaseAndSpelling_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("upper case") << u"GRÖSSE"_s << u"größe"_s << true;
    QTest::newRow("sharp s") << u"Größe-Übung"_s << u"GRÖSSE-ÜB"_s << true;
    QTest::newRow("decomposed") << u"Gro\u0308sse"_s << u"gröss"_s << true;
    QTest::newRow("full width") << u"ＡＢＣ"_s << u"abc"_s << true;
    QTest::newRow("accents typed") << u"Ubung"_s << u"übung"_s << true;
    QTest::newRow("accents left out") << u"Größe-Übung"_s << u"grosse-ubung"_s << true;
    QTest::newRow("accents apart") << u"de\u0301ploiement-e\u0301te\u0301"_s << u"déploiement"_s << true;
    QTest::newRow("letters that don't come apart") << u"zażółć Ærø"_s << u"zazolc aero"_s << true;
    QTest::newRow("voiced kana are other letters") << u"夜間バッチ"_s << u"ハッチ"_s << false;
    QTest::newRow("Arabic vowel points") << u"خَطّ"_s << u"خط"_s << true;
    QTest::newRow("zero width in the name") << u"ci\u200B-pipe"_s << u"ci-pipe"_s << true;
    QTest::newRow("Han") << u"数据-流水线"_s << u"流水"_s << true;
}

void KeyFilterModelTest::filter_ignoresCaseAndSpelling()
{
    QFETCH(const QString, name);
    QFETCH(const QString, text);
    Fixture f({name, u"something else"_s});
    f.model.setFilterText(text);
    QTEST(f.model.rowCount() == 1, "found");
}

void KeyFilterModelTest::filter_widensAgain_whenLettersAreTakenBack()
{
    Fixture f({u"a"_s, u"ab"_s, u"abc"_s, u"b"_s});
    f.model.setFilterText(u"abc"_s);
    f.model.setFilterText(u"ab"_s);
    QCOMPARE(shownNames(f.model), QStringList({u"ab"_s, u"abc"_s}));
    f.model.setFilterText(u"bc"_s);
    QCOMPARE(shownNames(f.model), QStringList({u"abc"_s}));
    f.model.setFilterText(QString());
    QCOMPARE(f.model.rowCount(), 4);
}

void KeyFilterModelTest::filter_neverResets()
{
    Fixture f({u"a"_s, u"b"_s});
    const QSignalSpy resets(&f.model, &QAbstractItemModel::modelReset);
    f.model.setFilterText(u"x"_s);
    f.model.setFilterText(QString());
    f.source.append({row(u"c"_s)});
    f.source.remove(0, 3);
    QCOMPARE(resets.count(), 0);
}

void KeyFilterModelTest::filter_tellsViewsInFewSignals()
{
    QStringList names;
    for (int i = 0; i < 1000; ++i)
        names += i % 3 == 0 ? u"ax"_s : u"b"_s;
    Fixture f(names);
    const QSignalSpy removed(&f.model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy layouts(&f.model, &QAbstractItemModel::layoutChanged);
    f.model.setFilterText(u"a"_s);
    QCOMPARE(f.model.rowCount(), 334);
    f.model.setFilterText(u"b"_s);
    QCOMPARE(f.model.rowCount(), 666);
    QCOMPARE(removed.count(), 2);
    QCOMPARE(inserted.count(), 1);
    QVERIFY(layouts.count() <= 2);
}

void KeyFilterModelTest::operators_followStatusStoringAndTime()
{
    Fixture f({u"a"_s, u"b"_s});
    const auto change = [&f](auto member, auto value, int role) {
        KeyRows::Row next = f.source.rows().at(0);
        next.*member = value;
        f.source.change(0, {next}, {role});
    };
    f.model.setFilterText(u"is:due"_s);
    QCOMPARE(f.model.rowCount(), 0);
    change(&KeyRows::Row::status, Latchkey::KeyStatus::Due, KeyTableModel::StatusRole);
    QCOMPARE(shownNames(f.model), QStringList(u"a"_s));
    f.model.setFilterText(u"-is:stored"_s);
    QCOMPARE(f.model.rowCount(), 2);
    change(&KeyRows::Row::isStored, true, KeyTableModel::KeptRole);
    QCOMPARE(shownNames(f.model), QStringList(u"b"_s));
    f.model.setFilterText(u"age:>=2d"_s);
    change(&KeyRows::Row::created, day, KeyTableModel::CreatedAtRole);
    f.model.setNow(QDateTime::fromMSecsSinceEpoch(2 * day + 1, Qt::UTC));
    QCOMPARE(shownNames(f.model), QStringList(u"b"_s));
    f.model.setNow(QDateTime::fromMSecsSinceEpoch(3 * day, Qt::UTC));
    QCOMPARE(f.model.rowCount(), 2);
}

void KeyFilterModelTest::brokenPart_filtersNothing()
{
    Fixture f({u"alpha"_s, u"beta"_s});
    f.model.setFilterText(u"is:nonsense"_s);
    QCOMPARE(f.model.rowCount(), 2);
    QVERIFY(!f.model.isFiltering());
    f.model.setFilterText(u"is:nonsense bet age:old"_s);
    QCOMPARE(shownNames(f.model), QStringList(u"beta"_s));
    QVERIFY(f.model.isFiltering());
}

void KeyFilterModelTest::applications_areHiddenUntilAskedFor()
{
    Fixture f({u"key"_s});
    KeyRows::Row application = row(u"web shop"_s);
    application.isApiKey = false;
    f.source.append({application});
    QCOMPARE(shownNames(f.model), QStringList({u"key"_s}));
    f.model.setShowAllApplications(true);
    QCOMPARE(shownNames(f.model), QStringList({u"key"_s, u"web shop"_s}));
    f.model.setShowAllApplications(false);
    QCOMPARE(f.model.rowCount(), 1);
}

void KeyFilterModelTest::sort_countsNumbersInNames()
{
    Fixture f({u"key-10"_s, u"Key-2"_s, u"key-1"_s});
    f.model.sort(KeyTableModel::Name);
    QCOMPARE(shownNames(f.model), QStringList({u"key-1"_s, u"Key-2"_s, u"key-10"_s}));
}

void KeyFilterModelTest::sort_keepsTheSourceOrderOfEquals()
{
    Fixture f;
    f.source.append({row(u"first"_s, 5), row(u"second"_s, 5), row(u"newer"_s, 9)});
    f.model.sort(KeyTableModel::Created, Qt::DescendingOrder);
    QCOMPARE(shownNames(f.model), QStringList({u"newer"_s, u"first"_s, u"second"_s}));
    f.model.sort(KeyTableModel::Created, Qt::AscendingOrder);
    QCOMPARE(shownNames(f.model), QStringList({u"first"_s, u"second"_s, u"newer"_s}));
    f.model.sort(-1);
    QCOMPARE(shownNames(f.model), QStringList({u"first"_s, u"second"_s, u"newer"_s}));
}

void KeyFilterModelTest::sort_takesAPageInPlace()
{
    Fixture f({u"b"_s, u"d"_s});
    f.model.sort(KeyTableModel::Name);
    f.source.append({row(u"c"_s), row(u"a"_s), row(u"e"_s)});
    QCOMPARE(shownNames(f.model), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
}

void KeyFilterModelTest::sort_leavesRowsWhereTheyAre_whenOnlyTextChanged()
{
    Fixture f({u"a"_s, u"b"_s, u"c"_s});
    f.model.sort(KeyTableModel::Name);
    const QSignalSpy changes(&f.model, &QAbstractItemModel::dataChanged);
    const QSignalSpy layouts(&f.model, &QAbstractItemModel::layoutChanged);
    f.source.change(1, {f.source.rows().at(1)}, {Qt::DisplayRole});
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(layouts.count(), 0);
}

void KeyFilterModelTest::header_staysWhenNothingMatches()
{
    class Headed final : public QIdentityProxyModel
    {
    public:
        QVariant headerData(int section, Qt::Orientation, int role) const override
        {
            return role == Qt::DisplayRole ? QVariant(section) : QVariant();
        }
    };
    Fixture f({u"a"_s});
    Headed headed;
    headed.setSourceModel(&f.source);
    KeyFilterModel model;
    model.setSourceModel(&headed);
    model.setFilterText(u"nothing"_s);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.hasChildren());
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toInt(), 2);
}

void KeyFilterModelTest::selection_survivesFilterSortAndInsert()
{
    Fixture f({u"ab"_s, u"b"_s, u"a"_s, u"bc"_s, u"c"_s});
    QItemSelectionModel selection(&f.model);
    const auto rows = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    selection.select(f.model.index(1, 0), rows);
    selection.setCurrentIndex(f.model.index(3, 0), rows);
    f.model.setFilterText(u"b"_s);
    f.model.sort(KeyTableModel::Name, Qt::DescendingOrder);
    f.source.insert(0, {row(u"bb"_s), row(u"x"_s)});
    f.model.setFilterText(QString());
    QStringList selected;
    for (const QModelIndex &index : selection.selectedRows())
        selected += index.data().toString();
    selected.sort();
    QCOMPARE(selected, QStringList({u"b"_s, u"bc"_s}));
    QCOMPARE(selection.currentIndex().data().toString(), u"bc"_s);
}

void KeyFilterModelTest::current_movesToItsNeighbour_whenFilteredAway()
{
    Fixture f({u"keep 1"_s, u"x"_s, u"keep 2"_s, u"current"_s, u"keep 3"_s, u"x"_s, u"keep 4"_s});
    QItemSelectionModel selection(&f.model);
    connect(&selection, &QItemSelectionModel::currentChanged, &f.model, &KeyFilterModel::setPivot);
    selection.setCurrentIndex(f.model.index(3, 0), QItemSelectionModel::NoUpdate);
    f.model.setFilterText(u"keep"_s);
    QCOMPARE(selection.currentIndex().data().toString(), u"keep 2"_s);
    QCOMPARE(shownNames(f.model), QStringList({u"keep 1"_s, u"keep 2"_s, u"keep 3"_s, u"keep 4"_s}));
}

void KeyFilterModelTest::source_mayGo()
{
    auto source = std::make_unique<KeyRows>();
    source->append({row(u"a"_s)});
    KeyFilterModel model;
    model.setSourceModel(source.get());
    QCOMPARE(model.rowCount(), 1);
    source.reset();
    QCOMPARE(model.rowCount(), 0);
}

void KeyFilterModelTest::anything_matchesTheSlowWay_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void KeyFilterModelTest::anything_matchesTheSlowWay()
{
    QFETCH(const quint32, seed);
    Fixture f;
    Shaker shaker(f, seed);
    std::map<int, QPersistentModelIndex> kept; // by id
    for (int step = 0; step < 150; ++step) {
        if (step % 3 == 0) {
            for (int row = 0; row < f.model.rowCount(); row += 2) {
                const QModelIndex index = f.model.index(row, row % f.model.columnCount());
                kept.try_emplace(index.data(KeyTableModel::ClientIdRole).toInt(), index);
            }
        }
        shaker.shake();
        const QList<int> expected
            = expectedIds(f.source, shaker.parts, shaker.now, shaker.showAll, shaker.column, shaker.order);
        QVERIFY2(shownIds(f.model) == expected, qPrintable(shaker.parts.join(u' ')));
        std::erase_if(kept, [](const auto &entry) { return !entry.second.isValid(); });
        for (const auto &[id, index] : kept) {
            QCOMPARE(index.data(KeyTableModel::ClientIdRole).toInt(), id);
            QCOMPARE(f.model.mapFromSource(f.model.mapToSource(index)), QModelIndex(index));
        }
    }
}

QTEST_GUILESS_MAIN(KeyFilterModelTest)
#include "keyfiltermodel_test.moc"
