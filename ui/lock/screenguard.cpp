// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/lock/screenguard.h>

#include <ui/lock/screencapture.h>
#include <ui/preferences/preferences.h>
#include <ui/widgets/messagebar.h>
#include <ui/window/actions.h>
#include <ui/window/mainwindow.h>

#include <QApplication>
#include <QEvent>

namespace Latchkey::Ui {

ScreenGuard::ScreenGuard(MainWindow &window, const Preferences &preferences, Exclude exclude)
    : m_window(window)
    , m_preferences(preferences)
    , m_exclude(std::move(exclude))
{
    if (!m_exclude)
        return;
    m_allowed.setSingleShot(true);
    m_allowed.setInterval(allowance);
    connect(&m_allowed, &QTimer::timeout, this, &ScreenGuard::endAllowance);
    connect(&m_preferences, &Preferences::changed, this, &ScreenGuard::apply);
    m_window.actions().takeUp(ActionId::AllowScreenshots, this, [this] { allow(); });
    qApp->installEventFilter(this);
    apply();
}

ScreenGuard::~ScreenGuard() = default;

ScreenGuard::Exclude ScreenGuard::systemExclude()
{
    if (!canExcludeFromCapture())
        return {};
    return [](QWidget &window, bool excluded) {
        setExcludedFromCapture(window.winId(), excluded);
    };
}

bool ScreenGuard::isGuarding() const
{
    return m_exclude && m_preferences.guardsScreen() && !m_allowed.isActive();
}

void ScreenGuard::allow()
{
    static_assert(allowance == std::chrono::minutes(5), "so say the action and the message");
    m_allowed.start();
    apply();
    m_window.messageBar().showMessage(Severity::Information,
        tr("Latchkey's windows can be captured for 5 minutes. Then they are kept out of screenshots and "
           "shared "
           "screens again."));
}

void ScreenGuard::endAllowance()
{
    m_allowed.stop();
    apply();
}

void ScreenGuard::apply()
{
    m_window.actions().setOffered(ActionId::AllowScreenshots, isGuarding());
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible())
            m_exclude(*widget, isGuarding());
    }
}

// Each time: a window may come with a new native one.
bool ScreenGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget->isWindow())
            m_exclude(*widget, isGuarding());
    }
    return false;
}

} // namespace Latchkey::Ui

#include "moc_screenguard.cpp"
