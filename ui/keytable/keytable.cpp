// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/keytable.h>

#include <ui/keytable/keydelegate.h>
#include <ui/keytable/keylisting.h>
#include <ui/keytable/keytablemodel.h>
#include <ui/keytable/relativetime.h>
#include <ui/keytable/rowproxymodel.h>
#include <ui/theme/controls.h>

#include <QAction>
#include <QContextMenuEvent>
#include <QDataStream>
#include <QGuiApplication>
#include <QHeaderView>
#include <QIODevice>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace Latchkey::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr quint8 layoutVersion = 1;
constexpr int minimumColumnWidth = 64;

// What a text column gets of the room that dates and status leave; 0 for those.
int shareOf(int column)
{
    switch (column) {
    case KeyTableModel::Name:
        return 5;
    case KeyTableModel::ClientId:
    case KeyTableModel::Owner:
        return 4;
    default:
        return 0;
    }
}

// Wide enough for the longest text that a column usually shows, in any language.
int usualWidth(int column)
{
    constexpr RelativeTime longest{RelativeTime::Unit::Months, 11};
    switch (column) {
    case KeyTableModel::Created:
        return KeyDelegate::widthFor(column, longest.text());
    case KeyTableModel::Expires:
        return std::max(KeyDelegate::widthFor(column, longest.text()), // since then
            KeyDelegate::widthFor(column, RelativeTime{longest.unit, longest.count, true}.text()));
    case KeyTableModel::Status:
        return KeyDelegate::widthFor(column, KeyTableModel::tr("Due in %n days", nullptr, 15));
    default:
        return 2 * minimumColumnWidth;
    }
}

} // namespace

KeyTable::KeyTable(QWidget *parent)
    : QTableView(parent)
{
    setObjectName(u"keyTable"_s);
    setAccessibleName(tr("API keys"));
    setupLook();
    setupHeader();
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

void KeyTable::setupHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(minimumColumnWidth);
    header->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        // Only a person's drag ends the automatic widths; stretching the last column is none.
        if (!m_isFitting && horizontalHeader()->isVisible()
            && QGuiApplication::mouseButtons() != Qt::NoButton)
            m_isFitted = false;
    });
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
    if (m_columnActions.isEmpty()) { // else columns and order stay as they are
        setupColumnActions();
        setColumnShown(KeyTableModel::Owner, false);
        setSortingEnabled(true);
        sortByColumn(KeyTableModel::Created, Qt::DescendingOrder);
    }
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
    connect(m_listing, &KeyListing::searchChanged, this, &KeyTable::showChosen);
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
    executeDelayedItemsLayout(); // else the scroll bar ends where that of the one before did
    verticalScrollBar()->setValue(listing.scrollPosition());
}

void KeyTable::setupColumnActions()
{
    for (int column = 0; column < model()->columnCount(); ++column) {
        // The name stays: it carries the row's sentence for assistive technology.
        if (column == KeyTableModel::Name)
            continue;
        auto *action = new QAction(model()->headerData(column, Qt::Horizontal).toString(), this);
        action->setObjectName(u"showColumn%1"_s.arg(column));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setData(column);
        connect(action, &QAction::toggled, this,
            [this, column](bool checked) { setColumnShown(column, checked); });
        m_columnActions += action;
        horizontalHeader()->addAction(action);
    }
}

void KeyTable::setColumnShown(int column, bool shown)
{
    for (QAction *action : std::as_const(m_columnActions)) {
        if (action->data().toInt() == column)
            action->setChecked(shown);
    }
    if (isColumnHidden(column) != shown)
        return;
    if (!shown && currentIndex().column() == column) {
        selectionModel()->setCurrentIndex(
            currentIndex().siblingAtColumn(KeyTableModel::Name), QItemSelectionModel::NoUpdate);
    }
    setColumnHidden(column, !shown);
    fitColumns();
}

QByteArray KeyTable::saveLayout() const
{
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << layoutVersion << m_isFitted << horizontalHeader()->saveState();
    return layout;
}

bool KeyTable::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    stream.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    bool isFitted = true;
    QByteArray header;
    stream >> version >> isFitted >> header;
    if (stream.status() != QDataStream::Ok || version != layoutVersion)
        return false;
    if (!horizontalHeader()->restoreState(header))
        return false;
    m_isFitted = isFitted;
    setColumnHidden(KeyTableModel::Name, false);
    for (QAction *action : std::as_const(m_columnActions))
        action->setChecked(!isColumnHidden(action->data().toInt()));
    fitColumns();
    return true;
}

void KeyTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        requestMenuAtCurrent();
    else if (indexAt(event->pos()).isValid())
        emit contextMenuRequestedFor(event->globalPos());
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
    QTableView::keyPressEvent(event);
}

void KeyTable::requestMenuAtCurrent()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    // Not selectRow(): from right to left it does nothing where the columns fill the view (Qt 6.4).
    if (!selectionModel()->isRowSelected(current.row()))
        selectionModel()->select(current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
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
    fitColumns();
    // A message above the table pushes what one works with out at the bottom.
    const int hidden = wasInView ? top + rowHeight(current) - viewport()->height() : 0;
    if (hidden > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + hidden);
}

void KeyTable::fitColumns()
{
    if (!m_isFitted || !model())
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    int usual = 0;
    int shares = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        usual += usualWidth(column);
        shares += shareOf(column);
    }
    const int available = viewport()->width();
    const int spare = available - usual;
    for (int column = 0; column < model()->columnCount() && usual > 0; ++column) {
        const int width = usualWidth(column);
        if (!isColumnHidden(column))
            setColumnWidth(
                column, spare < 0 ? width * available / usual : width + spare * shareOf(column) / shares);
    }
}

void KeyTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
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

void KeyTable::showChosen()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || !selectionModel()->isRowSelected(current.row()))
        return;
    executeDelayedItemsLayout(); // the rows have just changed
    scrollTo(current);
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
