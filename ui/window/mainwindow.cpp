// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/mainwindow.h>

#include <ui/keytable/keylisting.h>
#include <ui/keytable/keytable.h>
#include <ui/keytable/keytablemodel.h>
#include <ui/theme/controls.h>
#include <ui/theme/icons.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/linkbutton.h>
#include <ui/widgets/messagebar.h>
#include <ui/window/actions.h>
#include <ui/window/keydetails.h>
#include <ui/window/keypage.h>
#include <ui/window/messageplace.h>
#include <ui/window/searchfield.h>
#include <ui/window/statusline.h>
#include <ui/window/topbar.h>

#include <QAccessibleWidget>
#include <QAction>
#include <QCloseEvent>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr QSize firstSize{1100, 700};
constexpr QSize smallestSize{720, 480};

/// A bare QWidget would be a container like any other to a screen reader.
QAccessibleInterface *accessibleWindow(const QString &, QObject *object)
{
    auto *window = qobject_cast<MainWindow *>(object);
    return window ? new QAccessibleWidget(window, QAccessible::Window) : nullptr;
}

} // namespace

MainWindow::MainWindow(SecretClipboard &clipboard, Clock clock)
    : m_actions(new Actions(*this))
    , m_topBar(new TopBar(*m_actions, *this))
    , m_messageBar(new MessageBar)
    , m_content(new QWidget(this))
    , m_stack(new QStackedLayout(this))
    , m_pages(new QStackedWidget)
    , m_emptyState(new EmptyState)
    , m_table(new KeyTable)
    , m_details(new KeyDetails(*m_actions))
    , m_keyPage(new KeyPage(*m_table, *m_details))
    , m_statusLine(new StatusLine(clipboard))
    , m_noKeys(new KeyListing(clock, this))
{
    QAccessible::installFactory(accessibleWindow);
    setObjectName(u"mainWindow"_s);
    setAccessibleName(u"Latchkey"_s);
    setWindowTitle(u"Latchkey"_s);
    setMinimumSize(smallestSize);
    resize(firstSize.boundedTo(screen()->availableSize()).expandedTo(smallestSize));
    showListing(nullptr);
    setupLayout();
    m_actions->takeUp(ActionId::Columns, m_table, [this] { m_table->openColumnMenu(); });
    (*m_actions)[ActionId::ToggleDetails]->setChecked(true);
    m_table->setFocus();
    connect(m_keyPage, &KeyPage::detailsShownChanged, (*m_actions)[ActionId::ToggleDetails],
        &QAction::setChecked);
    connect(m_topBar, &TopBar::searchLeft, this, &MainWindow::focusTable);
    connect(m_topBar, &TopBar::searchEntered, this, &MainWindow::goToHits);
    connect(m_table, &KeyTable::contextMenuRequestedFor, this, &MainWindow::showContextMenu);
}

MainWindow::~MainWindow() = default;

void MainWindow::setupLayout()
{
    m_actions->addKeyActionsTo(*m_keyPage);
    m_pages->addWidget(m_keyPage);
    m_pages->addWidget(m_emptyState);

    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    auto *place = new MessagePlace(*m_messageBar, *m_pages, m_content);
    place->watchKeys(*m_table);
    layout->addWidget(place);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_statusLine);
    m_stack->addWidget(m_content);
}

KeyFilterModel &MainWindow::filter() const
{
    return m_listing->filter();
}

void MainWindow::showListing(KeyListing *listing)
{
    KeyListing *next = listing ? listing : m_noKeys;
    if (m_listing == next)
        return;
    if (m_listing) {
        m_listing->disconnect(this);
        m_listing->model().disconnect(m_details);
    }
    m_listing = next;
    m_table->showListing(*m_listing);
    m_topBar->search()->setText(m_listing->search());
    (*m_actions)[ActionId::ShowAllApplications]->setChecked(m_listing->filter().showsAllApplications());
    connect(m_listing, &KeyListing::selectionChanged, this, &MainWindow::selectionChanged);
    connect(m_listing, &KeyListing::searchChanged, m_topBar->search(), &QLineEdit::setText);
    connect(&m_listing->model(), &KeyTableModel::timeMoved, m_details, &KeyDetails::setNow);
    m_details->setNow(m_listing->model().now());
    emit selectionChanged();
}

void MainWindow::showTable()
{
    const bool hadFocus = hasFocusIn(*m_emptyState);
    m_pages->setCurrentWidget(m_keyPage);
    if (hadFocus)
        focusTable();
}

void MainWindow::showEmptyState()
{
    const bool hadFocus = hasFocusIn(*m_keyPage) || hasFocusIn(*m_emptyState);
    m_pages->setCurrentWidget(m_emptyState);
    if (!hadFocus)
        return;
    if (!std::exchange(m_hasShownFocus, true)) // nobody has used keyboard or mouse yet: say where Enter goes
        setAttribute(Qt::WA_KeyboardFocusChange);
    if (m_emptyState->button()->isHidden())
        m_emptyState->link()->setFocus();
    else
        m_emptyState->button()->setFocus();
}

bool MainWindow::hasFocusIn(const QWidget &page) const
{
    const QWidget *focus = focusWidget();
    return !focus || &page == focus || page.isAncestorOf(focus);
}

void MainWindow::focusTable()
{
    if (showsTable())
        m_table->setFocus();
}

void MainWindow::goToHits()
{
    if (showsTable() && m_listing->filter().isFiltering())
        m_table->chooseFirstHit();
    focusTable();
}

bool MainWindow::showsTable() const
{
    return m_pages->currentWidget() == m_keyPage;
}

void MainWindow::setCover(QWidget *cover)
{
    if (isCovered() == (cover != nullptr))
        return;
    if (cover) {
        m_focusBeforeCover = focusWidget();
        m_stack->setCurrentIndex(m_stack->addWidget(cover));
        cover->setFocus();
    } else {
        QWidget *before = m_stack->currentWidget();
        m_stack->setCurrentWidget(m_content);
        m_stack->removeWidget(before);
        m_focusBeforeCover ? m_focusBeforeCover->setFocus() : focusTable();
    }
    emit coveredChanged(isCovered());
}

bool MainWindow::isCovered() const
{
    return m_stack->currentWidget() != m_content;
}

void MainWindow::setDetailsVisible(bool visible)
{
    m_keyPage->setDetailsShown(visible);
}

void MainWindow::focusSearch()
{
    m_topBar->search()->setFocus(Qt::ShortcutFocusReason);
    m_topBar->search()->selectAll();
}

QStringList MainWindow::selectedClientIds() const
{
    return m_listing->selectedClientIds();
}

void MainWindow::selectKey(const QString &clientId)
{
    m_listing->select(clientId);
    if (selectedClientIds() == QStringList{clientId})
        m_table->chooseCurrent();
    focusTable();
}

void MainWindow::showContextMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->addTo(*menu, {ActionId::Copy, ActionId::CopyAs, ActionId::CopyClientId, ActionId::Deliver});
    menu->addSeparator();
    m_actions->addTo(*menu,
        {ActionId::Verify, ActionId::Rotate, ActionId::Edit, ActionId::ForgetSecret, ActionId::ExportKeys});
    menu->addSeparator();
    m_actions->addTo(*menu, {ActionId::Delete});
    menu->popup(globalPosition);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!std::exchange(m_painted, true))
        QTimer::singleShot(0, this, &MainWindow::firstPainted);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    emit aboutToClose();
    QWidget::closeEvent(event);
}

} // namespace Latchkey::Ui
