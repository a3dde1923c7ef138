// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/benchmarks/figures.h>

#include <app/connections/connectionstore.h>
#include <app/keychain/memorykeychain.h>
#include <app/keys/keptsecretsindex.h>
#include <app/keys/workspace.h>
#include <app/practice/practicetenant.h>
#include <app/rpc/network.h>
#include <ui/clipboard/secretclipboard.h>
#include <ui/preferences/preferences.h>
#include <ui/theme/theme.h>
#include <ui/window/mainwindow.h>
#include <ui/window/windowcontroller.h>

#include <QApplication>
#include <QClipboard>
#include <QSettings>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <array>
#include <chrono>
#include <memory>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

/// The whole window with two connections, each loaded from a control plane of its own.
class TwoConnections final
{
    Q_DISABLE_COPY_MOVE(TwoConnections)

public:
    explicit TwoConnections(int keys)
        : tenants{{std::make_unique<PracticeTenant>(PracticeOptions{.keyCount = keys}),
            std::make_unique<PracticeTenant>(PracticeOptions{.keyCount = keys})}}
    {
        window.show();
        for (const QString &id : ids) {
            PracticeTenant &tenant = *tenants.at(id == ids.front() ? 0 : 1);
            Connection connection;
            connection.id = id;
            connection.label = id;
            connection.endpoint = tenant.start().value();
            connection.organization = u"practice"_s;
            controller.openPractice(connection, tenant.signedIn());
            while (!latest->keys().isComplete() || latest->keys().isLoading())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

    /// Milliseconds until the other one is painted.
    double switchOver()
    {
        const auto start = std::chrono::steady_clock::now();
        controller.switchTo(ids.at(m_next));
        QCoreApplication::sendPostedEvents(); // layouts
        window.repaint();
        const auto end = std::chrono::steady_clock::now();
        m_next = 1 - m_next;
        QCoreApplication::processEvents();
        return std::chrono::duration<double, std::milli>(end - start).count();
    }

private:
    const std::array<QString, 2> ids{u"one"_s, u"two"_s};
    std::array<std::unique_ptr<PracticeTenant>, 2> tenants;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"benchmark.ini"_s), QSettings::IniFormat};
    Preferences preferences{settings};
    ConnectionStore connections{settings};
    KeptSecretsIndex keptSecrets{settings};
    MemoryKeychain keychain;
    Network network;
    Theme theme{*qApp};
    SecretClipboard clipboard{*QApplication::clipboard()};
    MainWindow window{clipboard};
    Workspace *latest = nullptr;
    WindowController controller{{
        .window = window,
        .connections = connections,
        .clipboard = clipboard,
        .settings = settings,
        .preferences = preferences,
        .makeWorkspace =
            [this](const Connection &connection) {
                auto made = std::make_unique<Workspace>(connection, keychain, keptSecrets, network);
                latest = made.get();
                return made;
            },
        .openUrl = [](const QUrl &) { return false; },
        .startPractice = [] {},
        .findConnections = [] { return FoundConnections(); },
        .network = network,
    }};
    std::size_t m_next = 0;
};

void switchConnection(benchmark::State &state)
{
    TwoConnections window(int(state.range(0)));
    for (auto iteration : state) {
        const double milliseconds = window.switchOver();
        figures().add("switch", milliseconds);
        state.SetIterationTime(milliseconds / 1000);
    }
    state.counters["median_ms"] = figures().median("switch");
    state.counters["worst_ms"] = figures().worst("switch");
}

BENCHMARK(switchConnection)->Arg(100'000)->Iterations(40)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace
