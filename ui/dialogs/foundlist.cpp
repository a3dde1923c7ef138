// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/foundlist.h>

#include <ui/keytable/displaytext.h>
#include <ui/theme/colors.h>
#include <ui/theme/controls.h>
#include <ui/theme/fonts.h>
#include <ui/theme/icons.h>
#include <ui/theme/paint.h>

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int mostRowsShown = 4;
constexpr int padding = 12;
constexpr int lineGap = 2;
constexpr qreal fadedOpacity = 0.45;

// Roles are plain numbers in Qt's API.
enum Role {
    WhereRole = Qt::UserRole, ///< organization and sources
    IsAddedRole,
    HasKeyRole,
};

class FoundDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
        painter->save();
        if (!item.state.testFlag(QStyle::State_Enabled))
            painter->setOpacity(fadedOpacity);
        paintTexts(*painter, item, index);
        if (item.state.testFlag(QStyle::State_HasFocus)
            && item.state.testFlag(QStyle::State_KeyboardFocusChange)) {
            Paint::focusRing(*painter, QRectF(item.rect).adjusted(2, 2, -2, -2),
                colorsFor(item.palette).accent, Metrics::cornerRadius / 2);
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const int lines = QFontMetrics(Fonts::font(Fonts::Role::Strong)).height()
            + QFontMetrics(Fonts::font(Fonts::Role::Caption)).height() + lineGap;
        return {0, std::max(lines + 2 * Metrics::spacing, Metrics::rowHeight)};
    }

private:
    static void paintTexts(QPainter &painter, const QStyleOptionViewItem &item, const QModelIndex &index)
    {
        const Colors &colors = colorsFor(item.palette);
        const auto alignment
            = int(QStyle::visualAlignment(item.direction, Qt::AlignLeft) | Qt::AlignAbsolute);
        const auto draw = [&](QRect area, const QString &text, Qt::TextElideMode mode) {
            painter.drawText(QStyle::visualRect(item.direction, item.rect, area),
                alignment | Qt::AlignVCenter | Qt::TextSingleLine,
                painter.fontMetrics().elidedText(text, mode, area.width()));
        };
        QRect area = item.rect.adjusted(padding, Metrics::spacing, -padding, -Metrics::spacing);
        const Icon icon = index.data(HasKeyRole).toBool() ? Icon::KeyRound : Icon::Server;
        const QRect mark(area.left(), item.rect.top(), Metrics::iconSize, item.rect.height());
        Icons::paint(painter, icon, index.data(HasKeyRole).toBool() ? colors.brass : colors.muted,
            QStyle::visualRect(item.direction, item.rect, mark));
        area.adjust(Metrics::iconSize + padding, 0, 0, 0);

        QRect first = area;
        if (index.data(IsAddedRole).toBool()) {
            const QString added = FoundList::tr("added already");
            painter.setFont(Fonts::font(Fonts::Role::Small));
            painter.setPen(colors.muted);
            const int width = painter.fontMetrics().horizontalAdvance(added);
            draw({area.right() - width, area.top(), width + 1, area.height()}, added, Qt::ElideNone);
            area.adjust(0, 0, -width - padding, 0);
            first = area;
        }
        painter.setFont(Fonts::font(Fonts::Role::Strong));
        painter.setPen(colors.text);
        first.setHeight(painter.fontMetrics().height());
        draw(first, index.data(Qt::DisplayRole).toString(), Qt::ElideMiddle);
        painter.setFont(Fonts::font(Fonts::Role::Caption));
        painter.setPen(colors.muted);
        draw({area.left(), first.bottom() + lineGap, area.width(), painter.fontMetrics().height()},
            index.data(WhereRole).toString(), Qt::ElideMiddle);
    }
};

QString whereOf(const FoundConnection &connection)
{
    const QString sources = listed(connection.sources);
    return connection.organization.isEmpty()
        ? sources
        : FoundList::tr("%1 · %2", "organization, files").arg(connection.organization, sources);
}

} // namespace

FoundList::FoundList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new FoundDelegate(this));
    setFrameShape(NoFrame);
    setViewportMargins(Metrics::grid, Metrics::grid, Metrics::grid, Metrics::grid); // for the round corners
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setUniformItemSizes(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabKeyNavigation(false);
    connect(this, &QListWidget::currentRowChanged, this, &FoundList::choose);
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { choose(row(item)); });
    connect(this, &QListWidget::itemDoubleClicked, this, &FoundList::confirmed);
}

FoundList::~FoundList() = default;

void FoundList::setFound(
    const QList<FoundConnection> &found, const std::function<bool(const Endpoint &)> &isAdded)
{
    clear();
    m_found = found;
    for (const FoundConnection &connection : found) {
        const bool added = isAdded(connection.endpoint);
        auto *item = new QListWidgetItem(connection.endpoint.authority(), this);
        item->setData(WhereRole, whereOf(connection));
        item->setData(IsAddedRole, added);
        item->setData(HasKeyRole, connection.key.has_value());
        QString spoken = tr("%1, %2", "host, organization and files")
                             .arg(connection.endpoint.authority(), whereOf(connection));
        if (added)
            spoken = tr("%1, added already").arg(spoken);
        item->setData(Qt::AccessibleTextRole, spoken);
        item->setToolTip(connection.sources.join(u'\n'));
    }
    updateGeometry();
}

QSize FoundList::sizeHint() const
{
    const int rows = std::clamp(count(), 1, mostRowsShown);
    const int row = count() > 0 ? sizeHintForRow(0) : Metrics::rowHeight;
    return {0, rows * row + 2 * Metrics::grid};
}

bool FoundList::event(QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return QListWidget::event(event);
    QPainter painter(this);
    const Colors &colors = colorsFor(palette());
    Paint::panel(painter, rect(), colors.base, colors.line, Metrics::cornerRadius, Paint::hairline(painter));
    return true;
}

void FoundList::choose(int row)
{
    if (row >= 0 && row < m_found.size())
        emit chosen(m_found.at(row));
}

void FoundList::focusInEvent(QFocusEvent *event)
{
    QListWidget::focusInEvent(event);
    // The view has made the first row current without selecting it.
    if (selectedItems().isEmpty() && count() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentRow(std::max(currentRow(), 0));
}

void FoundList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return emit confirmed();
    QListWidget::keyPressEvent(event);
}

} // namespace Latchkey::Ui

#include "moc_foundlist.cpp"
