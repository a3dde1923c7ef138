// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/topbar.h>

#include <ui/theme/colors.h>
#include <ui/theme/controls.h>
#include <ui/theme/icons.h>
#include <ui/window/actions.h>
#include <ui/window/connectionswitcher.h>

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

/// The button does what the action does and follows whether it is enabled.
void bind(QAbstractButton *button, QAction *action)
{
    QObject::connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    button->setEnabled(action->isEnabled());
}

} // namespace

TopBar::TopBar(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_switcher(new ConnectionSwitcher)
    , m_search(new QLineEdit)
    , m_refresh(new QToolButton)
    , m_newKey(new QPushButton(tr("New key")))
    , m_menu(new QToolButton)
{
    setupSearch();
    setupButtons(actions);
    setupMenus(actions);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Metrics::windowMargin, 10, Metrics::windowMargin, 10);
    row->setSpacing(Metrics::wideSpacing);
    row->addWidget(m_switcher);
    row->addWidget(m_search, 1);
    row->addWidget(m_refresh);
    row->addWidget(m_newKey);
    row->addWidget(m_menu);
}

TopBar::~TopBar() = default;

void TopBar::setupSearch()
{
    m_search->setObjectName(u"searchField"_s);
    m_search->setAccessibleName(tr("Search keys"));
    m_search->setPlaceholderText(tr("Search keys by name, client ID or owner"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Icons::get(Icon::Search, ColorRole::Muted), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(140);
    connect(m_search, &QLineEdit::textChanged, this, &TopBar::searchChanged);
    connect(new QShortcut(Qt::Key_Escape, m_search, nullptr, nullptr, Qt::WidgetShortcut),
        &QShortcut::activated, this, &TopBar::endSearch);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return, Qt::Key_Enter}) {
        connect(new QShortcut(key, m_search, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            this, &TopBar::searchLeft);
    }
}

void TopBar::endSearch()
{
    if (m_search->text().isEmpty())
        emit searchLeft();
    m_search->clear();
}

void TopBar::setupButtons(const Actions &actions)
{
    m_refresh->setObjectName(u"refreshButton"_s);
    setIconOnly(m_refresh, Icon::RefreshCw, tr("Refresh"));
    bind(m_refresh, actions[ActionId::Refresh]);

    m_newKey->setObjectName(u"newKeyButton"_s);
    m_newKey->setIcon(Icons::get(Icon::Plus, ColorRole::OnAccent));
    m_newKey->setToolTip(tr("Create an API key (%1)")
                             .arg(actions[ActionId::NewKey]->shortcut().toString(QKeySequence::NativeText)));
    makePrimary(m_newKey);
    bind(m_newKey, actions[ActionId::NewKey]);
}

void TopBar::setupMenus(const Actions &actions)
{
    auto *menu = new QMenu(this);
    menu->setAccessibleName(tr("Menu"));
    actions.addTo(*menu, {ActionId::NewKey, ActionId::Refresh, ActionId::Find});
    menu->addSeparator();
    actions.addTo(*menu, {ActionId::ToggleDetails, ActionId::ShowAllApplications});
    menu->addSeparator();
    actions.addTo(*menu, {ActionId::Connect, ActionId::SignIn, ActionId::SignOut});
    menu->addSeparator();
    actions.addTo(*menu, {ActionId::About, ActionId::Quit});
    m_menu->setObjectName(u"menuButton"_s);
    setIconOnly(m_menu, Icon::EllipsisVertical, tr("Menu"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setMenu(menu);

    auto *connections = new QMenu(this);
    QAction *person = connections->addAction(QString());
    person->setEnabled(false);
    actions.addTo(*connections, {ActionId::SignIn, ActionId::SignOut});
    connections->addSeparator();
    actions.addTo(*connections, {ActionId::Connect});
    connect(m_switcher, &QAbstractButton::clicked, this, [this, connections, person] {
        person->setText(m_switcher->person().isEmpty() ? tr("Nobody is signed in")
                                                       : tr("Signed in as %1").arg(m_switcher->person()));
        connections->popup(m_switcher->mapToGlobal(QPoint(0, m_switcher->height() + Metrics::grid)));
    });
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colorsFor(palette()).line);
}

} // namespace Latchkey::Ui
