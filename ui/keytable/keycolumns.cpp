// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/keycolumns.h>

#include <ui/keytable/keydelegate.h>
#include <ui/keytable/keytablemodel.h>
#include <ui/keytable/relativetime.h>
#include <ui/theme/itempainter.h>

#include <QAction>
#include <QDataStream>
#include <QGuiApplication>
#include <QHeaderView>
#include <QIODevice>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr quint8 stateVersion = 1;
constexpr int minimumWidth = 64;

bool isHiddenAtFirst(int column)
{
    return column == KeyTableModel::Owner;
}

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
        return 2 * minimumWidth;
    }
}

// For how long a key is overdue; names have most of the room there is.
int moreForStatus(int spare)
{
    const int wanted
        = KeyDelegate::widthFor(KeyTableModel::Status,
              KeyTableModel::tr("Overdue by %n days", "status of a key; short: a column of the table", 300))
        - usualWidth(KeyTableModel::Status);
    return std::clamp(spare / 4, 0, std::max(wanted, 0));
}

} // namespace

KeyColumns::KeyColumns(QTableView &view)
    : QObject(&view)
    , m_view(view)
{
    header().setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header().setHighlightSections(false);
    ItemPainter::setFirstIndent(&header(), KeyDelegate::textIndent(KeyTableModel::Name));
    header().setSectionsMovable(true);
    header().setStretchLastSection(true);
    header().setMinimumSectionSize(minimumWidth);
    connect(&header(), &QHeaderView::sectionResized, this, [this] {
        // Only a person's drag ends the automatic widths; stretching the last column is none.
        if (m_isFitting || !header().isVisible() || QGuiApplication::mouseButtons() == Qt::NoButton)
            return;
        m_isFitted = false;
        emit changed();
    });
    connect(&header(), &QHeaderView::sectionMoved, this, &KeyColumns::changed);
    connect(&header(), &QHeaderView::sortIndicatorChanged, this, &KeyColumns::changed);
}

KeyColumns::~KeyColumns() = default;

QHeaderView &KeyColumns::header() const
{
    return *m_view.horizontalHeader();
}

void KeyColumns::setup()
{
    if (!m_showActions.isEmpty())
        return;
    for (int column = KeyTableModel::Name + 1; column < KeyTableModel::ColumnCount; ++column) {
        auto *action = new QAction(m_view.model()->headerData(column, Qt::Horizontal).toString(), this);
        action->setObjectName(u"showColumn%1"_s.arg(column));
        action->setCheckable(true);
        action->setChecked(true);
        action->setData(column);
        connect(action, &QAction::toggled, this, [this, column](bool checked) { setShown(column, checked); });
        m_showActions += action;
    }
    reset();
}

QList<int> KeyColumns::shown() const
{
    QList<int> columns;
    for (int place = 0; place < header().count(); ++place) {
        if (const int column = header().logicalIndex(place); !header().isSectionHidden(column))
            columns += column;
    }
    return columns;
}

bool KeyColumns::canMove(int column, int by) const
{
    const QList<int> columns = shown();
    const qsizetype from = columns.indexOf(column);
    return from >= 0 && from + by >= 0 && from + by < columns.size();
}

void KeyColumns::move(int column, int by)
{
    if (!canMove(column, by))
        return;
    const QList<int> columns = shown();
    const int other = columns.at(columns.indexOf(column) + by);
    header().moveSection(header().visualIndex(column), header().visualIndex(other));
}

void KeyColumns::reset()
{
    for (int column = 0; column < header().count(); ++column) {
        header().moveSection(header().visualIndex(column), column);
        setShown(column, !isHiddenAtFirst(column));
    }
    m_view.setSortingEnabled(true);
    m_view.sortByColumn(KeyTableModel::Created, Qt::DescendingOrder);
    m_isFitted = true;
    fit();
    emit changed();
}

void KeyColumns::setShown(int column, bool shown)
{
    if (m_view.isColumnHidden(column) == shown) {
        const QModelIndex current = m_view.currentIndex();
        if (!shown && current.column() == column)
            m_view.selectionModel()->setCurrentIndex(
                current.siblingAtColumn(KeyTableModel::Name), QItemSelectionModel::NoUpdate);
        m_view.setColumnHidden(column, !shown);
        fit();
        emit changed();
    }
    updateActions();
}

void KeyColumns::updateActions()
{
    for (QAction *action : std::as_const(m_showActions))
        action->setChecked(!m_view.isColumnHidden(action->data().toInt()));
}

void KeyColumns::fit()
{
    if (!m_isFitted || !m_view.model())
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    const QList<int> columns = shown();
    int usual = 0;
    int shares = 0;
    for (const int column : columns) {
        usual += usualWidth(column);
        shares += shareOf(column);
    }
    const int available = m_view.viewport()->width();
    const int more = columns.contains(KeyTableModel::Status) ? moreForStatus(available - usual) : 0;
    const int spare = available - usual - more;
    // Names may be cut short before dates and status are.
    const bool isShort = spare < -minimumWidth * shares / shareOf(KeyTableModel::Name);
    for (const int column : columns) {
        const int width = usualWidth(column) + (column == KeyTableModel::Status ? more : 0);
        m_view.setColumnWidth(
            column, isShort ? width * available / usual : width + spare * shareOf(column) / shares);
    }
}

QByteArray KeyColumns::save() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateVersion << m_isFitted << header().saveState();
    return state;
}

bool KeyColumns::restore(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    bool isFitted = true;
    QByteArray headerState;
    stream >> version >> isFitted >> headerState;
    if (stream.status() != QDataStream::Ok || version != stateVersion)
        return false;
    if (!header().restoreState(headerState))
        return false;
    m_isFitted = isFitted;
    m_view.setColumnHidden(KeyTableModel::Name, false);
    updateActions();
    fit();
    return true;
}

} // namespace Latchkey::Ui
