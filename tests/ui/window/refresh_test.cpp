// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "windowbench.h"

#include <app/keys/appsclient.h>
#include <app/keys/workspace.h>
#include <ui/keytable/keytable.h>
#include <ui/keytable/keytablemodel.h>

#include <QHeaderView>
#include <QScrollBar>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int keyCount = 10'000;
constexpr int middle = keyCount / 2;

} // namespace

/// Someone else creates, renames and deletes keys while the person looks at the middle of a long list.
class RefreshTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }

    void refresh_leavesSelectionAndPlace_whenKeysComeGoAndAreRenamed();
    void refresh_leavesThePlace_whereNothingIsSelected();
    void refresh_keepsTheCounts_whileItRuns();

private:
    template <class T>
    [[nodiscard]] static bool isDone(const QFuture<Result<T>> &future)
    {
        return QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000)
            && future.result().has_value();
    }
    [[nodiscard]] QString clientIdAt(int row) const
    {
        return table().model()->index(row, 0).data(KeyTableModel::ClientIdRole).toString();
    }
    [[nodiscard]] int rowOf(const QString &clientId) const
    {
        const QAbstractItemModel *model = table().model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (clientIdAt(row) == clientId)
                return row;
        }
        return -1;
    }
    /// Where it stands in the view.
    [[nodiscard]] int topOf(const QString &clientId) const
    {
        return table().rowViewportPosition(rowOf(clientId));
    }
    [[nodiscard]] KeyTable &table() const { return m_bench->window.table(); }
    [[nodiscard]] bool isCreated(const QString &name);
    [[nodiscard]] bool isRenamed(const QString &clientId, const QString &name);
    [[nodiscard]] bool isDeleted(const QString &clientId);
    void refresh();

    std::optional<WindowBench> m_bench;
};

void RefreshTest::init()
{
    m_bench.emplace(PracticeOptions{.keyCount = keyCount, .pageSize = 1000});
    QVERIFY(m_bench->openSignedIn());
    table().sortByColumn(KeyTableModel::Name, Qt::AscendingOrder);
    table().scrollTo(table().model()->index(middle, 0), QAbstractItemView::PositionAtCenter);
    QCoreApplication::processEvents();
}

bool RefreshTest::isCreated(const QString &name)
{
    NewKey key;
    key.clientId = QString(name).replace(u' ', u'-');
    key.name = name;
    return isDone(m_bench->someoneElse().apps().create(key));
}

bool RefreshTest::isRenamed(const QString &clientId, const QString &name)
{
    const auto key = m_bench->onServer(clientId);
    return key
        && isDone(m_bench->someoneElse().apps().update(*key, {name, key->contacts, key->redirectUris}));
}

bool RefreshTest::isDeleted(const QString &clientId)
{
    return isDone(m_bench->someoneElse().apps().remove(clientId));
}

void RefreshTest::refresh()
{
    m_bench->trigger(ActionId::Refresh);
    SOON(m_bench->workspace->keys().isLoading());
    SOON(!m_bench->workspace->keys().isLoading());
    QCoreApplication::processEvents();
}

void RefreshTest::refresh_leavesSelectionAndPlace_whenKeysComeGoAndAreRenamed()
{
    const QStringList chosen{clientIdAt(middle), clientIdAt(middle + 2)};
    QVERIFY(m_bench->select(chosen));
    QCoreApplication::processEvents();
    const QString current = m_bench->currentClientId();
    const int top = topOf(current);
    QVERIFY(table().viewport()->rect().contains(10, top));

    for (const QString &name : QStringList{u"a new one"_s, u"aa another"_s, u"ab and one more"_s})
        QVERIFY(isCreated(name)); // above
    for (int row : {3, 40}) // one less than come
        QVERIFY(isDeleted(clientIdAt(row)));
    QVERIFY(isRenamed(clientIdAt(100), u"zz moved from above to below"_s));
    QVERIFY(isRenamed(clientIdAt(keyCount - 100), u"a moved from below to above"_s));
    refresh();

    QVERIFY(rowOf(current) != middle + 2); // it did come elsewhere in the list
    QCOMPARE(topOf(current), top);
    QCOMPARE(m_bench->currentClientId(), current);
    QCOMPARE(m_bench->window.selectedClientIds(), chosen);
}

void RefreshTest::refresh_leavesThePlace_whereNothingIsSelected()
{
    table().clearSelection();
    const QString first = clientIdAt(table().rowAt(0));
    const int top = topOf(first);
    QVERIFY(isCreated(u"a new one"_s));
    QVERIFY(isDeleted(clientIdAt(3)));
    QVERIFY(isDeleted(clientIdAt(4)));
    const int row = rowOf(first);
    refresh();
    QVERIFY(rowOf(first) != row);
    QCOMPARE(topOf(first), top);
}

void RefreshTest::refresh_keepsTheCounts_whileItRuns()
{
    const QString summary = m_bench->summary();
    QVERIFY(!summary.isEmpty());
    m_bench->trigger(ActionId::Refresh);
    SOON(m_bench->workspace->keys().isLoading());
    QCOMPARE(m_bench->summary(), summary);
    SOON(!m_bench->workspace->keys().isLoading());
    QCOMPARE(m_bench->summary(), summary);
}

QTEST_MAIN(RefreshTest)
#include "refresh_test.moc"
