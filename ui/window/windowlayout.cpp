// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/windowlayout.h>

#include <ui/keytable/keycolumns.h>
#include <ui/keytable/keytable.h>
#include <ui/window/keypage.h>
#include <ui/window/mainwindow.h>

#include <QEvent>
#include <QScreen>
#include <QSettings>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Latchkey::Ui {

namespace {

constexpr auto pause = 400ms; // dragging an edge changes the size at every frame

const QString geometryKey = u"window/geometry"_s;
const QString tableKey = u"window/table"_s;
const QString detailsKey = u"window/details"_s;
const QString detailsWidthKey = u"window/detailsWidth"_s;

} // namespace

WindowLayout::WindowLayout(MainWindow &window, QSettings &settings)
    : m_window(window)
    , m_settings(settings)
{
    restore();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &WindowLayout::save);
    const auto saveSoon = [this] {
        m_pause.start();
    };
    connect(&m_window.page(), &KeyPage::wishChanged, this, saveSoon);
    connect(&m_window.table().columns(), &KeyColumns::changed, this, saveSoon);
    connect(&m_window, &MainWindow::aboutToClose, this, &WindowLayout::save);
    m_window.installEventFilter(this);
}

WindowLayout::~WindowLayout()
{
    if (m_pause.isActive())
        save();
}

bool WindowLayout::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Resize || type == QEvent::Move || type == QEvent::WindowStateChange)
        m_pause.start();
    return QObject::eventFilter(watched, event);
}

void WindowLayout::restore()
{
    if (m_window.restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        fitScreen();
    m_window.table().columns().restore(m_settings.value(tableKey).toByteArray());
    const int width = m_settings.value(detailsWidthKey).toInt();
    m_window.page().setWish(
        m_settings.value(detailsKey, true).toBool(), width > 0 ? width : m_window.page().detailsWidth());
}

/// The screen may be another than last time, or none may be where the window was.
void WindowLayout::fitScreen()
{
    if (m_window.windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen))
        return;
    const QRect wanted = m_window.geometry();
    const QRect available = m_window.screen()->availableGeometry();
    const QRect fitting = fitted(wanted, available, m_window.minimumSize());
    if (fitting != wanted)
        m_window.setGeometry(fitting);
}

QRect WindowLayout::fitted(const QRect &wanted, const QRect &screen, const QSize &smallest)
{
    QRect rect(wanted.topLeft(), wanted.size().boundedTo(screen.size()).expandedTo(smallest));
    // Last the top and the left: a window that is too large must show its title.
    rect.moveRight(std::min(rect.right(), screen.right()));
    rect.moveBottom(std::min(rect.bottom(), screen.bottom()));
    rect.moveLeft(std::max(rect.left(), screen.left()));
    rect.moveTop(std::max(rect.top(), screen.top()));
    return rect;
}

void WindowLayout::save()
{
    m_pause.stop();
    m_settings.setValue(geometryKey, m_window.saveGeometry());
    m_settings.setValue(tableKey, m_window.table().columns().save());
    m_settings.setValue(detailsKey, m_window.page().areDetailsWished());
    m_settings.setValue(detailsWidthKey, m_window.page().detailsWidth());
}

} // namespace Latchkey::Ui
