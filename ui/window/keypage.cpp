// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/keypage.h>

#include <ui/theme/colors.h>

#include <QKeyEvent>
#include <QLinearGradient>
#include <QPainter>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int usualDetailsWidth = 320;
constexpr int smallestDetailsWidth = 240;
constexpr int smallestTableWidth = 320;
constexpr int shadeWidth = 12;
constexpr int shadeAlpha = 40;

/// The soft edge of what lies over the table. Nothing to click on.
class Shade final : public QWidget
{
public:
    explicit Shade(QWidget *parent)
        : QWidget(parent)
    {
        setObjectName(u"detailsShade"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool mirrored = isRightToLeft();
        QLinearGradient gradient(
            mirrored ? rect().topRight() : rect().topLeft(), mirrored ? rect().topLeft() : rect().topRight());
        gradient.setColorAt(0, QColor(0, 0, 0, 0));
        gradient.setColorAt(1, QColor(0, 0, 0, shadeAlpha));
        painter.fillRect(rect(), gradient);
        painter.fillRect(mirrored ? 0 : width() - 1, 0, 1, height(), colorsFor(palette()).line);
    }
};

} // namespace

KeyPage::KeyPage(QWidget &table, QWidget &details, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_details(details)
    , m_splitter(new QSplitter(this))
    , m_shade(new Shade(this))
    , m_detailsWidth(usualDetailsWidth)
{
    setupSplitter();
}

KeyPage::~KeyPage() = default;

void KeyPage::setupSplitter()
{
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(&m_table);
    m_splitter->addWidget(&m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    nameHandle();
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_detailsWidth = m_splitter->sizes().last();
        emit wishChanged();
    });
}

/// After what it makes wider.
void KeyPage::nameHandle()
{
    if (QWidget *handle = m_splitter->handle(1))
        handle->setAccessibleName(m_details.accessibleName());
}

void KeyPage::setDetailsShown(bool shown)
{
    if (shown == areDetailsShown())
        return;
    if (!m_isNarrow)
        m_areWished = shown;
    showDetails(shown);
    if (!m_isNarrow)
        emit wishChanged();
}

void KeyPage::setWish(bool shown, int detailsWidth)
{
    m_areWished = shown;
    m_detailsWidth = std::clamp(detailsWidth, smallestDetailsWidth, narrowBelow - smallestTableWidth);
    if (!m_isNarrow)
        showDetails(shown);
    arrange();
}

void KeyPage::showDetails(bool shown)
{
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus && m_details.isAncestorOf(focus);
    m_areShown = shown;
    m_details.setVisible(shown);
    m_shade->setVisible(shown && m_isNarrow);
    arrange();
    if (!shown && hadFocus)
        m_table.setFocus();
    emit detailsShownChanged(shown);
}

/// Between pane and drawer.
void KeyPage::fold(bool narrow)
{
    m_isNarrow = narrow;
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus && m_details.isAncestorOf(focus);
    if (narrow)
        m_details.setParent(this); // hides it
    else
        m_splitter->insertWidget(1, &m_details); // with a new handle
    nameHandle();
    if (hadFocus)
        m_table.setFocus();
    showDetails(!narrow && m_areWished);
}

void KeyPage::arrange()
{
    m_splitter->setGeometry(rect());
    if (m_isNarrow)
        placeDrawer();
    else
        m_splitter->setSizes({std::max(smallestTableWidth, width() - m_detailsWidth), m_detailsWidth});
}

void KeyPage::placeDrawer()
{
    const int wide = std::min(m_detailsWidth, width() - smallestTableWidth / 2);
    const auto placed = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    m_details.setGeometry(placed({width() - wide, 0, wide, height()}));
    m_shade->setGeometry(placed({width() - wide - shadeWidth, 0, shadeWidth, height()}));
    m_details.raise();
    m_shade->raise();
}

void KeyPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isNarrow && areDetailsShown())
        return setDetailsShown(false);
    QWidget::keyPressEvent(event);
}

void KeyPage::resizeEvent(QResizeEvent *)
{
    if (const bool narrow = width() < narrowBelow; narrow != m_isNarrow)
        fold(narrow);
    else
        arrange();
}

} // namespace Latchkey::Ui
