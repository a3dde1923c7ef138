// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/benchmarks/figures.h>
#include <tests/benchmarks/turns.h>

#include <app/connections/connection.h>
#include <app/keychain/memorykeychain.h>
#include <app/keys/keptsecretsindex.h>
#include <app/keys/workspace.h>
#include <app/practice/practicetenant.h>
#include <app/rpc/network.h>
#include <ui/keytable/keylisting.h>
#include <ui/keytable/keytable.h>

#include <QApplication>
#include <QHeaderView>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <chrono>
#include <memory>
#include <string>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int newKeys = 34;
constexpr int renamedKeys = 33;
constexpr int goneKeys = 33;

template <class Condition>
void turnUntil(Condition isDone)
{
    while (!isDone())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

template <class T>
void done(const QFuture<Result<T>> &future)
{
    turnUntil([&future] { return future.isFinished(); });
    if (!future.result())
        qFatal("the practice tenant refused a change");
}

bool isStoredHere(const QString &)
{
    return false;
}

/// A control plane and a signed-in connection to it, whose keys change between two refreshes.
class Plane
{
public:
    explicit Plane(int keys)
        : m_tenant(PracticeOptions{.keyCount = keys})
    {
        m_connection.id = u"a3f1c2d4-0000-4000-8000-000000000001"_s;
        m_connection.endpoint = m_tenant.start().value();
        m_connection.organization = u"practice"_s;
        workspace = std::make_unique<Workspace>(m_connection, m_keychain, m_keptSecrets, m_network);
        workspace->keepListIn(m_folder.filePath(u"lists"_s));
        done(workspace->session().adopt(m_tenant.signedIn(), Session::Storing::Allowed));
    }

    /// As other people do it: new, renamed and gone keys all over the list, in whatever order that is.
    void changeKeys(const KeyList &known)
    {
        const int stride = known.size() / (renamedKeys + goneKeys);
        ApiKeys old;
        for (int number = 0; number < renamedKeys + goneKeys; ++number)
            old.push_back(std::make_shared<const ApiKey>(known.at(number * stride + m_round)));
        AppsClient &apps = workspace->apps();
        for (int number = 0; number < newKeys; ++number, ++m_added) {
            NewKey key;
            key.clientId = u"%1-new-%2"_s.arg(QChar(u'a' + number % 26)).arg(m_added);
            key.attachDefaultPolicies = false;
            done(apps.create(key));
        }
        for (int number = 0; number < renamedKeys + goneKeys; ++number) {
            const ApiKey &key = *old[size_t(number)];
            if (number % 2 == 0)
                done(apps.update(
                    key, {u"%1 renamed %2"_s.arg(key.name).arg(m_round), key.contacts, key.redirectUris}));
            else
                done(apps.remove(key.clientId));
        }
        ++m_round;
    }

    std::unique_ptr<Workspace> workspace;

private:
    PracticeTenant m_tenant;
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"benchmark.ini"_s), QSettings::IniFormat};
    KeptSecretsIndex m_keptSecrets{m_settings};
    MemoryKeychain m_keychain;
    Network m_network;
    Connection m_connection;
    int m_round = 0;
    int m_added = 0;
};

void load(KeyList &keys)
{
    keys.refresh();
    turnUntil([&keys] { return !keys.isLoading(); });
}

/// The list, its models and the table as the program has them.
class Ours
{
public:
    explicit Ours(int rows)
        : m_plane(rows)
    {
        m_listing.filter().sort(KeyTableModel::Name, Qt::AscendingOrder);
        QObject::connect(&keys(), &KeyList::loaded, &m_listing, [this] {
            benchmark::DoNotOptimize(m_listing.filter().searched().counts()); // the status line
        });
        m_table.showListing(m_listing);
        m_table.resize(1100, 700);
        m_table.show();
        load(keys());
    }

    static const char *name() { return "own"; }
    void changeKeys() { m_plane.changeKeys(keys()); }
    void refresh() { load(keys()); }
    [[nodiscard]] bool isRight() { return keys().news().added.size() == newKeys; }

private:
    KeyList &keys() { return m_plane.workspace->keys(); }

    Plane m_plane;
    KeyListing m_listing{keys(), isStoredHere, systemClock()};
    KeyTable m_table;
};

/// All pages into a list of their own, then a reset below Qt's own proxy.
class Stock
{
public:
    explicit Stock(int rows)
        : m_plane(rows)
    {
        m_proxy.setSortRole(KeyTableModel::SortRole);
        m_proxy.setSortCaseSensitivity(Qt::CaseInsensitive);
        m_proxy.setSortLocaleAware(true);
        m_proxy.setSourceModel(&m_model);
        m_proxy.sort(KeyTableModel::Name, Qt::AscendingOrder);
        m_view.verticalHeader()->hide();
        m_view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        m_view.setModel(&m_proxy);
        m_view.resize(1100, 700);
        m_view.show();
        refresh();
    }

    static const char *name() { return "stock"; }
    void changeKeys() { m_plane.changeKeys(*m_keys); }
    void refresh()
    {
        auto next = std::make_unique<KeyList>(m_plane.workspace->apps());
        QObject::connect(next.get(), &KeyList::loaded, &m_model,
            [this, keys = next.get()] { m_model.setKeys(keys, isStoredHere); });
        load(*next);
        m_keys = std::move(next);
    }
    [[nodiscard]] bool isRight() const { return m_proxy.rowCount() == m_keys->size(); }

private:
    Plane m_plane;
    std::unique_ptr<KeyList> m_keys;
    KeyTableModel m_model{systemClock()};
    QSortFilterProxyModel m_proxy;
    QTableView m_view;
};

template <class Way>
void refreshList(benchmark::State &state)
{
    Way way(int(state.range(0)));
    const std::string name = std::string("refresh/") + Way::name();
    for (auto iteration : state) {
        way.changeKeys();
        QCoreApplication::processEvents();
        const auto start = std::chrono::steady_clock::now();
        {
            const Turns turns;
            way.refresh();
            QCoreApplication::processEvents(); // what it paints
            QCoreApplication::processEvents(); // ends that turn
            figures().add(name + "/cpu", turns.longestCpu());
            figures().add(name + "/wall", turns.longestWall());
        }
        const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
        figures().add(name, time.count() * 1000);
        state.SetIterationTime(time.count());
        if (!way.isRight())
            return state.SkipWithError("the changes did not arrive");
    }
    state.counters["turn_cpu_ms"] = figures().worst(name + "/cpu");
    state.counters["turn_wall_ms"] = figures().worst(name + "/wall");
}

BENCHMARK(refreshList<Ours>)->Arg(100'000)->Iterations(5)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(refreshList<Stock>)->Arg(100'000)->Iterations(5)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace
