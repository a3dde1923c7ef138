// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/keytable.h>

#include <ui/keytable/columnmenu.h>
#include <ui/keytable/keycolumns.h>
#include <ui/keytable/keydelegate.h>
#include <ui/keytable/keylisting.h>
#include <ui/keytable/keytablemodel.h>
#include <ui/keytable/rowproxymodel.h>
#include <ui/theme/controls.h>
#include <ui/widgets/announcer.h>

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTimer>

#include <utility>

namespace Latchkey::Ui {

using namespace Qt::StringLiterals;

namespace {

bool isPlain(const QKeyEvent &event)
{
    return (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

bool isMove(int key)
{
    return key >= Qt::Key_Home && key <= Qt::Key_PageDown; // also End and the arrows
}

} // namespace

KeyTable::KeyTable(QWidget *parent)
    : QTableView(parent)
    , m_columns(new KeyColumns(*this))
{
    setObjectName(u"keyTable"_s);
    setAccessibleName(tr("API keys"));
    setupLook();
}

KeyTable::~KeyTable() = default;

void KeyTable::setupLook()
{
    setItemDelegate(new KeyDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(Metrics::rowHeight);
    verticalHeader()->setDefaultSectionSize(Metrics::rowHeight);
}

void KeyTable::setupColumnMenu()
{
    if (m_columnMenu)
        return;
    m_columnMenu = new ColumnMenu(*this);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint &point) {
        m_columnMenu->openFor(
            horizontalHeader()->logicalIndexAt(point), horizontalHeader()->mapToGlobal(point));
    });
}

void KeyTable::openColumnMenu()
{
    const QHeaderView *header = horizontalHeader();
    const int column = currentIndex().isValid() ? currentIndex().column() : 0;
    const int x = header->sectionViewportPosition(column);
    const QPoint below(
        isRightToLeft() ? header->viewport()->width() - x - m_columnMenu->sizeHint().width() : x,
        header->height());
    m_columnMenu->openFor(column, header->mapToGlobal(below));
}

void KeyTable::setModel(QAbstractItemModel *model)
{
    if (this->model())
        this->model()->disconnect(this);
    // Before the view's own connections: it must still see the rows where they were.
    if (model) {
        connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &KeyTable::rememberPlace);
        connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &KeyTable::rememberPlace);
        connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &KeyTable::rememberPlace);
    }
    QTableView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::rowsInserted, this, &KeyTable::keepCurrent);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &KeyTable::keepCurrent);
    connect(model, &QAbstractItemModel::modelReset, this, &KeyTable::keepCurrent);
    m_columns->setup();
    setupColumnMenu();
    keepCurrent();
}

void KeyTable::showListing(KeyListing &listing)
{
    if (m_listing == &listing)
        return;
    if (m_listing) {
        m_listing->setScrollPosition(verticalScrollBar()->value());
        m_listing->disconnect(this);
    }
    m_listing = &listing;
    connect(m_listing, &KeyListing::searchChanged, this, &KeyTable::showHits);
    connect(m_listing, &KeyListing::aboutToKeepPlace, this,
        [this] { m_listing->setScrollPosition(verticalScrollBar()->value()); });
    connect(m_listing, &KeyListing::placeRestored, this, &KeyTable::scrollAsBefore);
    m_place = QPersistentModelIndex();
    setModel(&listing.filter());
    setSelectionModel(&listing.selection());
    // Those that setModel() has made for the view and its headers; they would follow the model for nothing.
    for (const QObject *view : std::initializer_list<QObject *>{this, horizontalHeader(), verticalHeader()})
        qDeleteAll(view->findChildren<QItemSelectionModel *>(QString(), Qt::FindDirectChildrenOnly));
    if (listing.filter().sortColumn() < 0)
        sortByColumn(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
    else
        horizontalHeader()->setSortIndicator(listing.filter().sortColumn(), listing.filter().sortOrder());
    keepCurrent();
    scrollAsBefore();
}

void KeyTable::scrollAsBefore()
{
    executeDelayedItemsLayout(); // else the scroll bar ends where that of the rows before did
    verticalScrollBar()->setValue(m_listing->scrollPosition());
}

void KeyTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        requestMenuAtCurrent();
    else if (indexAt(event->pos()).isValid())
        emit contextMenuRequestedFor(event->globalPos());
}

void KeyTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Qt is about to tell assistive technology that the table has the focus, not in which row one is.
    QTimer::singleShot(0, this, &KeyTable::tellWhereTheFocusIs);
}

void KeyTable::tellWhereTheFocusIs()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || !hasFocus() || !QAccessible::isActive())
        return;
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(this);
    QAccessibleInterface *cell
        = table ? table->tableInterface()->cellAt(current.row(), current.column()) : nullptr;
    if (!cell)
        return;
    QAccessibleEvent focus(cell, QAccessible::Focus);
    QAccessible::updateAccessibility(&focus);
}

void KeyTable::keyPressEvent(QKeyEvent *event)
{
    // Left to the window: it knows whether there are credentials to copy, and says what it copied.
    if (event->matches(QKeySequence::Copy)) {
        event->ignore();
        return;
    }
    // X11 sends a context menu event for the Menu key only.
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        requestMenuAtCurrent();
        return;
    }
    const bool isActivation = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isSelected = currentIndex().isValid() && selectionModel()->isRowSelected(currentIndex().row());
    // Qt's Space adds to what is selected: Delete would then take more than meets the eye.
    if (isPlain(*event) && (event->key() == Qt::Key_Space || (isActivation && !isSelected)))
        chooseCurrent();
    const QPersistentModelIndex before = currentIndex();
    {
        const QScopedValueRollback stepping(m_isStepping, true);
        QTableView::keyPressEvent(event);
    }
    if (!isMove(event->key()))
        return;
    if (isPlain(*event) && currentIndex() == before && before.isValid()) {
        chooseCurrent();
        event->accept();
        if (!isSelected) // Qt tells assistive technology of a row only where it is another one
            Announcer::announce(*this,
                before.sibling(before.row(), KeyTableModel::Name).data(Qt::AccessibleTextRole).toString());
    }
    m_reached = currentIndex();
}

/// A row is a key, so the ends are those of the list, not of the row.
QModelIndex KeyTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && (action == MoveHome || action == MoveEnd))
        return current.siblingAtRow(action == MoveHome ? 0 : model()->rowCount() - 1);
    const bool isStep = action == MoveUp || action == MoveDown;
    if (isStep && modifiers == Qt::NoModifier && isCurrentUntouched())
        return current;
    return QTableView::moveCursor(action, modifiers);
}

/// What makes a row current by itself selects nothing: the person's first step leads there.
bool KeyTable::isCurrentUntouched() const
{
    return currentIndex().isValid() && !selectionModel()->hasSelection()
        && m_reached.row() != currentIndex().row();
}

QItemSelectionModel::SelectionFlags KeyTable::selectionCommand(
    const QModelIndex &index, const QEvent *event) const
{
    // Without an event it is the program's choice, whatever keys are held meanwhile; but newer Qt asks so for
    // a key, too.
    return event || m_isStepping ? QTableView::selectionCommand(index, event)
                                 : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
}

void KeyTable::chooseCurrent()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    setCurrentIndex(current); // by the view: Shift goes on from here
    scrollTo(current);
}

void KeyTable::chooseFirstHit()
{
    if (model()->rowCount() == 0 || !m_listing || m_listing->isChosenHere())
        return;
    setCurrentIndex(model()->index(0, KeyTableModel::Name));
    scrollToTop();
}

void KeyTable::requestMenuAtCurrent()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    // Not selectRow(): from right to left it does nothing where the columns fill the view (Qt 6.4).
    if (!selectionModel()->isRowSelected(current.row()))
        setCurrentIndex(current);
    scrollTo(current);
    const QRect row = visualRect(current.siblingAtColumn(KeyTableModel::Name));
    emit contextMenuRequestedFor(viewport()->mapToGlobal(row.intersected(viewport()->rect()).center()));
}

void KeyTable::resizeEvent(QResizeEvent *event)
{
    const int current = currentIndex().row();
    const int top = rowViewportPosition(current);
    const bool wasInView = current >= 0 && top >= 0 && top + rowHeight(current) <= event->oldSize().height();
    QTableView::resizeEvent(event);
    m_columns->fit();
    // A message above the table pushes what one works with out at the bottom.
    const int hidden = wasInView ? top + rowHeight(current) - viewport()->height() : 0;
    if (hidden > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + hidden);
}

void KeyTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // QTableView tells assistive technology of a new current cell as of the focus, also while the person
    // types a search (Qt 6.4): the screen reader would follow, and lose the field.
    if (hasFocus())
        QTableView::currentChanged(current, previous);
    else
        QAbstractItemView::currentChanged(current, previous);
    // The focus ring goes around the whole row; the view repaints one cell of it.
    for (const QModelIndex &index : {current, previous}) {
        if (index.isValid())
            viewport()->update(
                0, rowViewportPosition(index.row()), viewport()->width(), rowHeight(index.row()));
    }
    if (auto *proxy = qobject_cast<RowProxyModel *>(model()))
        proxy->setPivot(current);
}

// Without a current row Qt 6.4's accessible table answers a screen reader from a row that is none.
void KeyTable::keepCurrent()
{
    if (currentIndex().isValid() || model()->rowCount() == 0)
        return;
    selectionModel()->setCurrentIndex(model()->index(0, KeyTableModel::Name), QItemSelectionModel::NoUpdate);
}

/// What another search finds is read from the top, unless the selected key is part of it.
void KeyTable::showHits()
{
    const QModelIndex current = currentIndex();
    executeDelayedItemsLayout(); // the rows have just changed
    if (current.isValid() && selectionModel()->isRowSelected(current.row()))
        scrollTo(current);
    else
        scrollToTop();
}

void KeyTable::rememberPlace()
{
    if (m_place.isValid())
        return;
    const QModelIndex current = currentIndex();
    const bool isChosen = current.isValid() && selectionModel()->isRowSelected(current.row())
        && viewport()->rect().intersects(visualRect(current));
    // At the top, with nothing chosen, people wait for what comes in there.
    if (!isChosen && verticalScrollBar()->value() == 0)
        return;
    m_place = isChosen ? current : model()->index(rowAt(0), KeyTableModel::Name);
    m_placeTop = m_place.isValid() ? rowViewportPosition(m_place.row()) : 0;
}

void KeyTable::updateGeometries()
{
    QTableView::updateGeometries();
    if (!m_place.isValid())
        return;
    const QModelIndex place = std::exchange(m_place, {});
    verticalScrollBar()->setValue(verticalHeader()->sectionPosition(place.row()) - m_placeTop);
}

} // namespace Latchkey::Ui
