// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/palette/commandpalette.h>

#include <ui/palette/palettedelegate.h>
#include <ui/palette/palettemodel.h>
#include <ui/palette/palettesearch.h>
#include <ui/theme/colors.h>
#include <ui/theme/controls.h>
#include <ui/theme/icons.h>
#include <ui/theme/paint.h>
#include <ui/widgets/announcer.h>

#include <QAccessibleWidget>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int panelWidth = 640;
constexpr int topMargin = 64;
constexpr int mostRowsShown = 9;
constexpr int fieldHeight = 44;
constexpr int dimLight = 71; // of 255, as behind dialogs
constexpr int dimDark = 82;

QAccessibleInterface *accessiblePalette(const QString &, QObject *object)
{
    auto *palette = qobject_cast<CommandPalette *>(object);
    return palette ? new QAccessibleWidget(palette, QAccessible::Dialog) : nullptr;
}

} // namespace

CommandPalette::CommandPalette(PaletteSearch &search, QWidget &window)
    : QWidget(&window)
    , m_search(search)
    , m_model(new PaletteModel(this))
    , m_panel(new QWidget(this))
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(new QLabel(tr("Nothing matches. Try fewer letters.")))
    , m_findAgain(new QTimer(this))
{
    QAccessible::installFactory(accessiblePalette); // keeps one of each
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Command palette"));
    setupField();
    setupList();
    setupLayout();
    m_findAgain->setSingleShot(true); // once in a turn, however much changes in it
    connect(m_findAgain, &QTimer::timeout, this, &CommandPalette::findAgain);
    connect(&m_search, &PaletteSearch::changed, m_findAgain, qOverload<>(&QTimer::start));
    connect(qApp, &QApplication::focusChanged, this,
        [this](QWidget *, const QWidget *now) { leaveIfKeyboardHas(now); });
    window.installEventFilter(this);
    hide();
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::setupField()
{
    m_field->setObjectName(u"paletteField"_s);
    m_field->setAccessibleName(tr("Action, connection or key"));
    m_field->setPlaceholderText(tr("Type an action, a connection or a key"));
    m_field->setFrame(false);
    m_field->setFixedHeight(fieldHeight);
    m_field->addAction(Icons::get(Icon::Search, ColorRole::Muted), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, [this] { showFound({}); });
}

void CommandPalette::setupList()
{
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        moveTo(index.row());
        take();
    });
    m_nothing->setObjectName(u"paletteNothing"_s);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setContentsMargins(
        Metrics::dialogMargin, Metrics::dialogMargin, Metrics::dialogMargin, Metrics::dialogMargin);
    makeMuted(m_nothing);
    m_nothing->hide();
}

void CommandPalette::setupLayout()
{
    m_panel->setObjectName(u"palettePanel"_s);
    auto *layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(1, 1, 1, Metrics::grid);
    layout->setSpacing(0);
    auto *fieldRow = new QHBoxLayout;
    fieldRow->setContentsMargins(Metrics::grid, Metrics::grid, Metrics::grid, Metrics::grid);
    fieldRow->addWidget(m_field);
    layout->addLayout(fieldRow);
    layout->addSpacing(Metrics::grid);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
}

void CommandPalette::open()
{
    m_cameFrom = window()->focusWidget();
    m_field->clear();
    showFound({});
    fit();
    raise();
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::dismiss()
{
    if (isHidden())
        return;
    const bool hasKeyboard = isAncestorOf(window()->focusWidget());
    hide();
    if (hasKeyboard && m_cameFrom && m_cameFrom->isVisible())
        m_cameFrom->setFocus(Qt::PopupFocusReason);
    deleteLater();
}

void CommandPalette::fit()
{
    setGeometry(parentWidget()->rect());
    const int rowHeight = m_list->sizeHintForRow(0);
    const int rows = std::clamp(m_model->rowCount(), 0, mostRowsShown);
    const int room = height() - topMargin - fieldHeight - 2 * Metrics::dialogMargin;
    m_list->setFixedHeight(std::clamp(rows * rowHeight, 0, std::max(room, rowHeight)));
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    const int width = std::min(panelWidth, this->width() - 2 * Metrics::windowMargin);
    m_panel->setFixedWidth(width);
    m_panel->layout()->activate();
    m_panel->setGeometry((this->width() - width) / 2, topMargin, width, m_panel->sizeHint().height());
}

void CommandPalette::showFound(const QString &keepId)
{
    m_model->setItems(m_search.find(m_field->text()));
    moveTo(keepId.isEmpty() ? 0 : std::max(m_model->rowOf(keepId), 0));
    fit();
    if (m_model->rowCount() == 0)
        say(m_nothing->text());
}

void CommandPalette::findAgain()
{
    const QModelIndex current = m_list->currentIndex();
    showFound(current.isValid() ? m_model->at(current.row()).id : QString());
}

void CommandPalette::moveTo(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    const QString description = index.data(Qt::AccessibleDescriptionRole).toString();
    const QString text = index.data(Qt::AccessibleTextRole).toString();
    say(description.isEmpty() ? text : tr("%1, %2", "what is chosen, more about it").arg(text, description));
}

void CommandPalette::say(const QString &text)
{
    m_field->setAccessibleDescription(text);
    if (isVisible())
        Announcer::announce(*m_field, text, Announcer::When::AfterTyping);
}

void CommandPalette::take()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const PaletteItem item = m_model->at(current.row());
    if (!item.isEnabled)
        return say(current.data(Qt::AccessibleDescriptionRole).toString());
    dismiss();
    emit chosen(item);
}

bool CommandPalette::takeKey(int key)
{
    const int row = m_list->currentIndex().row();
    const int last = m_model->rowCount() - 1;
    switch (key) {
    case Qt::Key_Up:
        moveTo(row > 0 ? row - 1 : last);
        return true;
    case Qt::Key_Down:
        moveTo(row < last ? row + 1 : 0);
        return true;
    case Qt::Key_PageUp:
        moveTo(std::max(row - mostRowsShown + 1, 0));
        return true;
    case Qt::Key_PageDown:
        moveTo(std::min(row + mostRowsShown - 1, last));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return takeKey(static_cast<QKeyEvent *>(event)->key()) || QWidget::eventFilter(watched, event);
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

/// A dialog that opens, or the search field by its shortcut.
void CommandPalette::leaveIfKeyboardHas(const QWidget *now)
{
    if (isVisible() && now && !isAncestorOf(now) && now->window() == window())
        dismiss();
}

bool CommandPalette::event(QEvent *event)
{
    if (event->type() == QEvent::WindowBlocked) // a dialog has opened over it
        dismiss();
    return QWidget::event(event);
}

/// Tab has nowhere to go in here.
bool CommandPalette::focusNextPrevChild(bool)
{
    return true;
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    if (!m_panel->geometry().contains(event->position().toPoint()))
        dismiss();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), QColor(0, 0, 0, colors.window.lightness() < 128 ? dimDark : dimLight));
    const QRect panel = m_panel->geometry();
    Paint::panel(painter, panel, colors.base, colors.line, 3.0 * Metrics::grid, Paint::hairline(painter));
    const int under = m_panel->y() + m_field->geometry().bottom() + 1 + Metrics::grid;
    Paint::horizontalLine(painter, QRectF(panel.left(), under, panel.width(), 1), Qt::TopEdge, colors.line);
}

} // namespace Latchkey::Ui
