// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/topbar.h>

#include <ui/theme/colors.h>
#include <ui/theme/controls.h>
#include <ui/theme/icons.h>
#include <ui/widgets/actionbutton.h>
#include <ui/widgets/alertlabel.h>
#include <ui/widgets/menubutton.h>
#include <ui/window/actions.h>
#include <ui/window/connectionmenu.h>
#include <ui/window/connectionswitcher.h>
#include <ui/window/searchfield.h>

#include <QAction>
#include <QGridLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

TopBar::TopBar(const Actions &actions, QWidget &window)
    : m_switcher(new ConnectionSwitcher)
    , m_connections(new ConnectionMenu(actions, window))
    , m_search(new SearchField)
    , m_searchTrouble(new AlertLabel)
    , m_refresh(new QToolButton)
    , m_newKey(new QPushButton(tr("New key")))
    , m_menu(new MenuButton)
{
    setupButtons(actions);
    setupMenus(actions);
    setupLayout();
    connect(m_search, &QLineEdit::textChanged, this, &TopBar::searchChanged);
    connect(m_search, &SearchField::left, this, &TopBar::searchLeft);
    connect(m_search, &SearchField::entered, this, &TopBar::searchEntered);
    connect(m_search, &SearchField::troubleChanged, m_searchTrouble, &AlertLabel::say);
}

TopBar::~TopBar() = default;

void TopBar::setupLayout()
{
    m_searchTrouble->setObjectName(u"searchTrouble"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Metrics::windowMargin, 10, Metrics::windowMargin, 10);
    grid->setHorizontalSpacing(Metrics::wideSpacing);
    grid->setVerticalSpacing(6);
    int column = 0;
    for (QWidget *widget :
        std::initializer_list<QWidget *>{m_switcher, m_search, m_refresh, m_newKey, m_menu})
        grid->addWidget(widget, 0, column++);
    grid->addWidget(m_searchTrouble, 1, 1, 1, -1);
    grid->setColumnStretch(1, 1);
}

void TopBar::setupButtons(const Actions &actions)
{
    m_refresh->setObjectName(u"refreshButton"_s);
    setIconOnly(m_refresh, Icon::RefreshCw, tr("Refresh"));
    bindToAction(*m_refresh, *actions[ActionId::Refresh]);

    m_newKey->setObjectName(u"newKeyButton"_s);
    m_newKey->setIcon(Icons::get(Icon::Plus, ColorRole::OnAccent));
    makePrimary(m_newKey);
    bindToAction(*m_newKey, *actions[ActionId::NewKey]);
}

void TopBar::setupMenus(const Actions &actions)
{
    auto *menu = new QMenu(this);
    menu->setAccessibleName(tr("Menu"));
    const auto addSubmenu
        = [&](const QString &title, const QString &objectName, std::initializer_list<ActionId> ids) {
              QMenu *submenu = menu->addMenu(title);
              submenu->setObjectName(objectName);
              actions.addTo(*submenu, ids);
          };
    // In one column on a screen of 768 pixels: what is not often needed is below another.
    actions.addTo(*menu,
        {ActionId::NewKey, ActionId::Rotations, ActionId::RotateOverdue, ActionId::Explain, ActionId::Refresh,
            ActionId::Find});
    menu->addSeparator();
    addSubmenu(tr("&View"), u"viewMenu"_s,
        {ActionId::ToggleDetails, ActionId::Columns, ActionId::ShowAllApplications, ActionId::SaveSearch,
            ActionId::ManageSearches});
    addSubmenu(tr("Connec&tions"), u"connectionsMenu"_s,
        {ActionId::Connect, ActionId::TryPractice, ActionId::EditConnection, ActionId::ManageConnections});
    addSubmenu(tr("Reports and e&xport"), u"reportsMenu"_s,
        {ActionId::Overview, ActionId::Activity, ActionId::ExportKeys});
    menu->addSeparator();
    actions.addTo(*menu, {ActionId::Account, ActionId::SignIn, ActionId::SignOut, ActionId::SignInCli});
    menu->addSeparator();
    actions.addTo(*menu,
        {ActionId::CommandPalette, ActionId::ClearClipboard, ActionId::Lock, ActionId::AllowScreenshots,
            ActionId::Preferences, ActionId::Shortcuts});
    menu->addSeparator();
    actions.addTo(*menu, {ActionId::Documentation, ActionId::About, ActionId::Quit});
    m_menu->setObjectName(u"menuButton"_s);
    setIconOnly(m_menu, Icon::EllipsisVertical, tr("Menu"));
    m_menu->setMenu(menu);

    connect(m_switcher, &QAbstractButton::clicked, this, [this] {
        m_connections->popup(m_switcher->mapToGlobal(QPoint(0, m_switcher->height() + Metrics::grid)));
    });
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colorsFor(palette()).line);
}

} // namespace Latchkey::Ui
