// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "stage.h"

#include <app/keys/keylist.h>
#include <app/keys/workspace.h>
#include <ui/keytable/keytable.h>
#include <ui/widgets/messagebar.h>
#include <ui/window/connectionswitcher.h>
#include <ui/window/topbar.h>

#include <QApplication>
#include <QPixmap>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Latchkey::Gallery {

namespace {

constexpr QSize windowSize(1100, 700);

constexpr int patience = 1000; // ms; what turns round never comes to rest

/// All windows as they are now.
QList<QImage> pictures()
{
    QList<QImage> found;
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        if (window->isVisible())
            found += window->grab().toImage();
    return found;
}

PracticeOptions options()
{
    PracticeOptions options;
    options.start = now();
    return options;
}

} // namespace

QDateTime now()
{
    return QDateTime(QDate(2026, 11, 20), QTime(21, 14, 9), Qt::UTC);
}

Stage::Stage()
    : m_bench(std::make_unique<Testing::WindowBench>(options(), &now))
    , m_preferences(m_bench->settings)
{
    if (!m_bench->openSignedIn())
        qFatal("the practice tenant did not answer");
    tidy();
}

Stage::~Stage() = default;

void Stage::tidy()
{
    window().resize(windowSize);
    window().messageBar().setSuccessDuration(std::chrono::hours(1)); // while it is looked at
    for (const auto &clientId : {u"ci-pipeline"_s, u"github-actions"_s, u"nightly-etl"_s})
        (void)m_bench->workspace->keptSecrets().keep(clientId, Secret("gallery"));
    select({u"nightly-etl"_s});
    window().activateWindow();
    (void)QTest::qWaitForWindowActive(&window());
}

ApiKey Stage::key(const QString &clientId)
{
    const KeyList &keys = m_bench->workspace->keys();
    return keys.at(keys.rowOf(clientId));
}

void Stage::focus(QWidget *widget)
{
    widget->window()->activateWindow();
    widget->window()->setAttribute(Qt::WA_KeyboardFocusChange);
    widget->setFocus(Qt::TabFocusReason);
}

void Stage::select(const QStringList &clientIds)
{
    if (!m_bench->select(clientIds))
        qFatal("a key is not shown");
    Ui::KeyTable &table = window().table();
    table.scrollTo(table.currentIndex(), QAbstractItemView::PositionAtCenter);
    // No row is cut off at the top.
    table.verticalScrollBar()->setValue(
        table.verticalScrollBar()->value() + table.rowViewportPosition(table.rowAt(0)));
}

void Stage::show(Ui::Sheet *sheet)
{
    sheet->openOverWindow();
    (void)QTest::qWaitForWindowActive(sheet);
}

/// The port is another each time: the connection is called what it could be.
void Stage::settle()
{
    Ui::ConnectionSwitcher *switcher = window().topBar().switcher();
    if (m_isConnected)
        switcher->setConnection(u"Acme production"_s, u"acme.hosted.unionai.cloud"_s, QColor(u"#14a38b"_s));
    else
        switcher->setConnection({}, {}, {});
    QList<QImage> before;
    (void)QTest::qWaitFor(
        [&before] {
            QList<QImage> now = pictures();
            now.swap(before);
            return now == before;
        },
        patience);
}

} // namespace Latchkey::Gallery
