// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/desktop/trayflow.h>

#include <ui/desktop/raisewindow.h>
#include <ui/preferences/preferences.h>
#include <ui/theme/icons.h>
#include <ui/window/actions.h>
#include <ui/window/mainwindow.h>

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Latchkey::Ui {

namespace {

constexpr auto watchInterval = 2s;

/// One that the panel recolours where it knows how. Elsewhere nobody says how dark a panel is, and it need
/// not be as the windows are: the light look's brass stands out from black and white alike (4 : 1).
QIcon trayIcon()
{
    QIcon brass;
    for (const int size : {16, 22, 24, 32, 48, 64})
        brass.addPixmap(Icons::pixmap(Icon::KeyRound, colorsFor(Appearance::Light).brass, size, 1));
    QIcon icon = QIcon::fromTheme(u"io.github.latchkey.Latchkey-symbolic"_s, brass);
    icon.setIsMask(true);
    return icon;
}

} // namespace

TrayFlow::TrayFlow(MainWindow &window, const Preferences &preferences)
    : m_window(window)
    , m_preferences(preferences)
{
    m_watch.setInterval(watchInterval);
    connect(&m_watch, &QTimer::timeout, this, &TrayFlow::update);
}

TrayFlow::~TrayFlow() = default;

void TrayFlow::start()
{
    connect(&m_preferences, &Preferences::changed, this, &TrayFlow::update);
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this] { m_isEnding = true; });
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive) // someone goes on working here: the session's end was called off
            m_isEnding = false;
    });
    update();
}

bool TrayFlow::isInTray() const
{
    return m_icon && m_icon->isVisible() && m_window.isHidden();
}

void TrayFlow::update()
{
    const bool wanted = m_preferences.closesToTray() && QSystemTrayIcon::isSystemTrayAvailable();
    if (wanted && !m_icon)
        setup();
    const bool wasInTray = isInTray();
    if (!wanted) {
        m_icon.reset();
        m_window.removeEventFilter(this);
        qApp->removeEventFilter(this);
    }
    if (wasInTray && !wanted)
        raise();
}

void TrayFlow::setup()
{
    m_menu = std::make_unique<QMenu>();
    m_menu->setObjectName(u"trayMenu"_s);
    QAction *open = m_menu->addAction(tr("Open Latchkey"));
    open->setObjectName(u"trayOpen"_s);
    connect(open, &QAction::triggered, this, &TrayFlow::raise);
    forward(ActionId::NewKey, tr("New key…"));
    m_menu->addAction(m_window.actions()[ActionId::Lock]);
    m_menu->addSeparator();
    m_menu->addAction(m_window.actions()[ActionId::Quit]);

    m_icon = std::make_unique<QSystemTrayIcon>(trayIcon());
    m_icon->setObjectName(u"trayIcon"_s);
    m_icon->setToolTip(u"Latchkey"_s);
    m_icon->setContextMenu(m_menu.get());
    connect(
        m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason != QSystemTrayIcon::Context)
                raise();
        });
    m_icon->show();
    m_window.installEventFilter(this);
    qApp->installEventFilter(this); // only it sees that the program is to end
}

void TrayFlow::forward(ActionId id, const QString &text)
{
    QAction *there = m_window.actions()[id];
    QAction *here = m_menu->addAction(there->icon(), text);
    here->setObjectName(u"trayNewKey"_s);
    here->setEnabled(there->isEnabled());
    connect(there, &QAction::enabledChanged, here, &QAction::setEnabled);
    connect(here, &QAction::triggered, this, [this, there] {
        raise();
        if (!QApplication::activeModalWidget())
            there->trigger();
    });
}

void TrayFlow::raise()
{
    m_watch.stop();
    raiseWindow(m_window, {});
}

bool TrayFlow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::Quit) {
        m_isQuitting = true;
        QTimer::singleShot(0, this, [this] { m_isQuitting = false; }); // a dialog may have prevented it
    }
    const bool closes = watched == &m_window && event->type() == QEvent::Close;
    if (!closes || m_isQuitting || m_isEnding || !m_icon || !m_icon->isVisible())
        return false;
    event->ignore();
    m_window.hide();
    m_watch.start();
    return true;
}

} // namespace Latchkey::Ui
