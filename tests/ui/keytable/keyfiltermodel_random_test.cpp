// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "keyfilterfixture.h"

#include <QCollator>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>
#include <map>

using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

using Fixture = KeyFilterFixture;

namespace {

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

/// Tables and searches that change at random: what is shown is what should be, worked out the slow way.
class KeyFilterModelRandomTest final : public QObject
{
    Q_OBJECT

private slots:
    void anything_matchesTheSlowWay_data();
    void anything_matchesTheSlowWay();
};

void KeyFilterModelRandomTest::anything_matchesTheSlowWay_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void KeyFilterModelRandomTest::anything_matchesTheSlowWay()
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

QTEST_GUILESS_MAIN(KeyFilterModelRandomTest)
#include "keyfiltermodel_random_test.moc"
