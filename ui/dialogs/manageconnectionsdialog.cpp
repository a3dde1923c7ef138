// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/manageconnectionsdialog.h>

#include <ui/keytable/displaytext.h>
#include <ui/theme/colors.h>
#include <ui/theme/fonts.h>
#include <ui/theme/icons.h>
#include <ui/widgets/connectiondot.h>
#include <ui/widgets/reasonagainst.h>

#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int rowHeight = 52;
constexpr int visibleRows = 5;
// Plain: roles travel as int through Qt's item API.
enum Role { IdRole = Qt::UserRole, DescriptionRole };

/// Dot, label, and under it host and who is signed in.
class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors &colors = colorsFor(option.palette);
        const QRect row = option.rect;
        const auto placed = [&](const QRect &part) {
            return QStyle::visualRect(option.direction, row, part);
        };
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(row, colors.selection);
        const QRect dot(row.left() + Metrics::wideSpacing, row.top(), Metrics::iconSize, row.height());
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, placed(dot));
        const QFont strong = Fonts::font(Fonts::Role::Strong);
        const QFont caption = Fonts::font(Fonts::Role::Caption);
        const int first = QFontMetrics(strong).height();
        const int second = QFontMetrics(caption).height();
        QRect line(dot.right() + Metrics::wideSpacing, row.center().y() - (first + second) / 2,
            row.right() - dot.right() - 2 * Metrics::wideSpacing, first);
        const int flags = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
        painter->setFont(strong);
        painter->setPen(colors.text);
        painter->drawText(placed(line), flags,
            QFontMetrics(strong).elidedText(index.data().toString(), Qt::ElideRight, line.width()));
        line.moveTop(line.bottom() + 1);
        line.setHeight(second);
        painter->setFont(caption);
        painter->setPen(colors.muted);
        painter->drawText(placed(line), flags,
            QFontMetrics(caption).elidedText(
                index.data(DescriptionRole).toString(), Qt::ElideMiddle, line.width()));
    }
};

QPushButton *sideButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAutoDefault(true);
    return button;
}

} // namespace

ManageConnectionsDialog::ManageConnectionsDialog(QWidget *parent)
    : Sheet(tr("Manage connections"), parent)
    , m_list(new QListWidget)
    , m_up(sideButton(tr("Move up"), u"moveUpButton"_s))
    , m_down(sideButton(tr("Move down"), u"moveDownButton"_s))
    , m_edit(sideButton(tr("Edit…"), u"editButton"_s))
    , m_remove(sideButton(tr("Remove…"), u"removeButton"_s))
{
    setObjectName(u"manageConnectionsDialog"_s);
    setSubtitle(tr("The order is that of the menu; the first nine have Ctrl+1 to Ctrl+9."));
    setupList();
    setupButtons();
    auto *close = addButton(tr("Close"), Variant::Primary, u"closeButton"_s);
    connect(close, &QPushButton::clicked, this, &ManageConnectionsDialog::accept);
    m_list->setFocus();
    updateButtons();
}

ManageConnectionsDialog::~ManageConnectionsDialog() = default;

void ManageConnectionsDialog::setupList()
{
    m_list->setObjectName(u"connectionList"_s);
    m_list->setAccessibleName(tr("Connections"));
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMinimumHeight(visibleRows * rowHeight);
    connect(m_list, &QListWidget::currentRowChanged, this, &ManageConnectionsDialog::updateButtons);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] { emit editRequested(currentId()); });
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this,
        [this](const QModelIndex &, int from, int, const QModelIndex &, int to) {
            const int row = to > from ? to - 1 : to;
            // Not at once: the list is in the middle of the move.
            QMetaObject::invokeMethod(
                this,
                [this, row, id = m_list->item(row)->data(IdRole).toString()] { emit moveRequested(id, row); },
                Qt::QueuedConnection);
        });
    const auto bind = [this](const QKeySequence &keys, int by) {
        connect(new QShortcut(keys, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            this, [this, by] { moveCurrent(by); });
    };
    bind(QKeySequence(int(Qt::ALT) | int(Qt::Key_Up)), -1);
    bind(QKeySequence(int(Qt::ALT) | int(Qt::Key_Down)), +1);
}

void ManageConnectionsDialog::setupButtons()
{
    auto *add = sideButton(tr("Add…"), u"addButton"_s);
    add->setIcon(Icons::get(Icon::Plus));
    m_up->setIcon(Icons::get(Icon::ArrowUp));
    m_down->setIcon(Icons::get(Icon::ArrowDown));
    m_edit->setIcon(Icons::get(Icon::Pencil));
    m_remove->setIcon(Icons::get(Icon::Trash, ColorRole::Expired));
    makeDanger(m_remove);
    auto *column = new QVBoxLayout;
    column->setSpacing(Metrics::spacing);
    for (QPushButton *button : {m_up, m_down, m_edit, m_remove})
        column->addWidget(button);
    column->addStretch(1);
    column->addWidget(add);
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::wideSpacing);
    row->addWidget(m_list, 1);
    row->addLayout(column);
    body()->addLayout(row);
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(+1); });
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editRequested(currentId()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeRequested(currentId()); });
    connect(add, &QPushButton::clicked, this, &ManageConnectionsDialog::addRequested);
}

void ManageConnectionsDialog::setEntries(const QList<ConnectionEntry> &entries)
{
    QString current = currentId();
    const int row = m_list->currentRow();
    const QSignalBlocker blocker(m_list->model());
    m_list->clear();
    for (const ConnectionEntry &entry : entries) {
        if (!entry.stored)
            continue;
        auto *item = new QListWidgetItem(
            ConnectionDot::icon(entry.color, entry.signedIn, entry.shown), shortText(entry.label), m_list);
        item->setData(IdRole, entry.id);
        item->setData(DescriptionRole, shortText(entry.description(), 100));
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(entry.label, entry.description()));
        item->setFlags(item->flags() & ~Qt::ItemIsDropEnabled);
        if (current.isEmpty() && entry.shown)
            current = entry.id;
        if (entry.id == current)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
    m_list->doItemsLayout();
    updateButtons();
}

void ManageConnectionsDialog::moveCurrent(int by)
{
    const int position = m_list->currentRow() + by;
    if (m_list->currentRow() < 0 || position < 0 || position >= m_list->count())
        return;
    emit moveRequested(currentId(), position);
}

void ManageConnectionsDialog::updateButtons()
{
    const int row = m_list->currentRow();
    const QString none = row < 0 ? tr("There is no connection.") : QString();
    setReasonAgainst(*m_up, row == 0 ? tr("It is the first one already.") : none);
    setReasonAgainst(
        *m_down, row >= 0 && row + 1 == m_list->count() ? tr("It is the last one already.") : none);
    setReasonAgainst(*m_edit, none);
    setReasonAgainst(*m_remove, none);
}

QString ManageConnectionsDialog::currentId() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(IdRole).toString() : QString();
}

} // namespace Latchkey::Ui
