// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tests/ui/window/windowbench.h>

#include <ui/lock/lockkeeper.h>

#include <QLineEdit>
#include <QPushButton>

#include <chrono>
#include <optional>

namespace Latchkey::Testing {

const QString newKey = QStringLiteral("newKeyDialog");
const QString reveal = QStringLiteral("revealDialog");
const QString warning = QStringLiteral("lockWarning");

/// The window with a practice tenant, and the keeper of its lock, whose clock stands still until a test moves
/// it.
class LockBench
{
protected:
    /// With the person signed in.
    void open()
    {
        start();
        QVERIFY(m_bench->openSignedIn());
    }
    void end()
    {
        m_keeper.reset();
        m_bench.reset();
    }
    /// As at the first start of the program: no connection is open.
    void closeAll()
    {
        end();
        start();
    }

    /// Creates a key, up to where its secret is shown.
    void create(const QString &name)
    {
        m_bench->trigger(Ui::ActionId::NewKey);
        QTest::keyClicks(m_bench->field<QLineEdit>(newKey, QStringLiteral("nameEdit")), name);
        m_bench->button(newKey, QStringLiteral("createButton"))->click();
        SOON(m_bench->dialog(reveal));
    }
    void lock()
    {
        m_bench->trigger(Ui::ActionId::Lock);
        QVERIFY(m_keeper->isLocked());
    }
    void pressUnlock() { m_bench->window.findChild<QPushButton *>(QStringLiteral("unlockButton"))->click(); }
    void pass(std::chrono::milliseconds time)
    {
        m_now += time;
        m_keeper->idleWatch().look();
    }

    std::optional<WindowBench> m_bench;
    std::optional<Ui::LockKeeper> m_keeper;

private:
    void start()
    {
        m_bench.emplace();
        m_keeper.emplace(Ui::LockKeeper::Surroundings{
            m_bench->window, *m_bench->controller, m_bench->clipboard, m_bench->preferences, [this] {
                return m_now;
            }});
    }

    std::chrono::milliseconds m_now = std::chrono::hours(1);
};

} // namespace Latchkey::Testing
