// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/sheet.h>

#include <app/core/error.h>
#include <ui/dialogs/mnemonics.h>
#include <ui/dialogs/technicaldetail.h>
#include <ui/theme/icons.h>
#include <ui/widgets/accessibleroles.h>
#include <ui/widgets/announcer.h>
#include <ui/widgets/reasonagainst.h>
#include <ui/widgets/scrim.h>
#include <ui/widgets/scrollpane.h>
#include <ui/widgets/spinner.h>
#include <ui/widgets/statuslabel.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int sheetWidth = 500;
constexpr int titleBarHeight = 40; // of the desktop's
constexpr int roomyHeight = 760; // of a screen that has room for every sheet

QLabel *wrappingLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

} // namespace

Sheet::Sheet(const QString &title, QWidget *parent)
    : QDialog(parent)
{
    installAccessibleRoles();
    setWindowTitle(title);
    setAccessibleName(title);
    setMinimumWidth(sheetWidth);
    setAttribute(Qt::WA_DeleteOnClose);
    setupBody(title);
    setupFooter();
    new Mnemonics(this);
}

Sheet::~Sheet() = default;

void Sheet::setupBody(const QString &title)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        Metrics::dialogMargin, Metrics::dialogMargin, Metrics::dialogMargin, Metrics::dialogMargin);
    layout->setSpacing(Metrics::wideSpacing);

    auto *heading = new QLabel(title, this);
    heading->setTextFormat(Qt::PlainText);
    makeTitle(heading);
    m_subtitle = wrappingLabel(this);
    m_subtitle->setObjectName(u"subtitle"_s);
    makeMuted(m_subtitle);
    m_content = new QWidget;
    m_body = new QVBoxLayout(m_content);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(Metrics::wideSpacing);
    // Where every sheet fits there is no scroll area between the layouts: it would lay out one turn later.
    m_scroll
        = screen()->availableGeometry().height() < roomyHeight ? new ScrollPane(m_content, this) : m_content;

    layout->addWidget(heading);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_scroll);
}

void Sheet::setupFooter()
{
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    m_trouble = new StatusLabel(this);
    m_trouble->setObjectName(u"trouble"_s);
    m_trouble->hide();
    m_detail = new TechnicalDetail(this);
    layout->addWidget(m_trouble);
    layout->addWidget(m_detail);
    layout->addStretch(1);

    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(Metrics::spacing);
    m_spinner = new Spinner(this);
    m_spinner->hide();
    m_busyText = new QLabel(this);
    m_busyText->setTextFormat(Qt::PlainText);
    makeMuted(m_busyText);
    m_busyText->hide();
    auto *busy = new QHBoxLayout; // a row of its own: three buttons leave no room beside them
    busy->setSpacing(Metrics::spacing);
    busy->addWidget(m_spinner);
    busy->addWidget(m_busyText, 1);
    layout->addLayout(busy);
    m_buttons->addStretch(1);
    layout->addSpacing(Metrics::grid);
    layout->addLayout(m_buttons);
}

void Sheet::openOverWindow()
{
    if (parentWidget())
        Scrim::behind(this, parentWidget()->window());
    // Qt opens no window higher than two thirds of the screen, and one that grows while the desktop still
    // places it may end up in a corner.
    ensurePolished();
    if (!testAttribute(Qt::WA_Resized))
        resize(sizeHint().boundedTo({screen()->availableGeometry().width() * 2 / 3, mostHeight()}));
    open();
    // After open(), which forgets it: who came by keyboard sees where the keyboard is now.
    if (parentWidget())
        setAttribute(
            Qt::WA_KeyboardFocusChange, parentWidget()->window()->testAttribute(Qt::WA_KeyboardFocusChange));
}

void Sheet::setBusy(const QString &text)
{
    if (!std::exchange(m_busy, true))
        m_focusBeforeBusy = focusWidget();
    clearTrouble();
    m_content->setEnabled(false);
    for (QPushButton *button : std::as_const(m_actions))
        button->setEnabled(button->property("staysEnabled").toBool());
    showProgress(text);
}

void Sheet::showProgress(const QString &text)
{
    const bool isSaid = !m_busyText->isHidden() && m_busyText->text() == text;
    m_busyText->setText(text);
    m_busyText->show();
    m_spinner->show();
    m_spinner->start();
    if (!isSaid)
        announce(text);
}

void Sheet::setIdle()
{
    m_busy = false;
    m_content->setEnabled(true);
    for (QPushButton *button : std::as_const(m_actions))
        button->setEnabled(!hasReasonAgainst(*button));
    m_spinner->stop();
    m_spinner->hide();
    m_busyText->hide();
    if (m_focusBeforeBusy) // it lost the keyboard when it was disabled
        m_focusBeforeBusy->setFocus();
    m_focusBeforeBusy.clear();
}

void Sheet::showTrouble(const Error &error)
{
    setIdle();
    m_trouble->setStatus(Icon::CircleAlert, ColorRole::Expired, error.message());
    m_trouble->show();
    m_detail->setText(error.detail());
    announce(error.message());
}

void Sheet::showNotice(const QString &text)
{
    showLine(Icon::CircleCheck, ColorRole::Ok, text);
}

void Sheet::rewordNotice(const QString &text)
{
    m_trouble->setText(text);
}

void Sheet::showWaiting(const QString &text)
{
    showLine(Icon::Clock, ColorRole::Muted, text);
}

void Sheet::showWarning(const QString &text)
{
    showLine(Icon::TriangleAlert, ColorRole::Due, text);
}

void Sheet::showLine(Icon icon, ColorRole role, const QString &text)
{
    m_trouble->setStatus(icon, role, text);
    m_trouble->show();
    m_detail->setText({});
    announce(text);
}

void Sheet::clearTrouble()
{
    m_trouble->clear();
    m_trouble->hide();
    m_detail->setText({});
}

QSize Sheet::sizeHint() const
{
    const QSize hint = QDialog::sizeHint();
    // A long name makes no sheet wider: it wraps, or is cut with an ellipsis.
    const int width = std::max(minimumSizeHint().width(), minimumWidth());
    return {width, std::min(mostHeight(), hasHeightForWidth() ? heightForWidth(width) : hint.height())};
}

void Sheet::reject()
{
    if (!m_busy || m_cancellable)
        QDialog::reject();
}

void Sheet::setStaysEnabled(QPushButton *button)
{
    button->setProperty("staysEnabled", true);
    m_cancellable = true;
}

void Sheet::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
}

QPushButton *Sheet::addButton(const QString &text, Variant variant, const QString &objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(true); // Enter presses the button that has the focus
    button->setDefault(variant == Variant::Primary);
    setVariant(button, variant);
    m_buttons->addWidget(button);
    m_actions.append(button);
    return button;
}

void Sheet::addAside(QWidget *widget)
{
    m_buttons->insertWidget(0, widget);
}

void Sheet::addUnderBody(QWidget *widget)
{
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    layout->insertWidget(layout->indexOf(m_scroll) + 1, widget);
}

bool Sheet::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::Resize && !event->spontaneous()) // the layout's doing, not the person's
        m_fittedHeight = height();
    if (event->type() == QEvent::LayoutRequest)
        fitHeight();
    return handled;
}

void Sheet::shrinkToFit()
{
    QTimer::singleShot(0, this, [this] {
        if (isVisible())
            resize(width(), sizeHint().height());
    });
}

void Sheet::setBodyVisible(bool visible)
{
    m_scroll->setVisible(visible);
}

void Sheet::letBodyGrow()
{
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    for (int index = 0; index < layout->count(); ++index) {
        if (layout->itemAt(index)->spacerItem())
            layout->setStretch(index, 0);
    }
    layout->setStretchFactor(m_scroll, 1);
}

/// The layout's own minimum does not count how far texts wrap, and would squeeze the fields instead. What the
/// sheet has grown by itself it gives back; a height that the person chose it keeps. Its buttons stay on the
/// screen.
void Sheet::fitHeight()
{
    if (!isVisible())
        return;
    const int wide = std::max(width(), minimumSizeHint().width()); // a word may be longer than a line
    const int needed = std::min(mostHeight(), layout()->totalHeightForWidth(wide));
    if (wide > width() || needed > height() || height() == m_fittedHeight)
        resize(wide, needed);
    const QRect room = screen()->availableGeometry();
    if (const int below = frameGeometry().bottom() - room.bottom(); below > 0) // it grew downwards
        move(x(), std::max(room.top(), y() - below));
}

int Sheet::mostHeight() const
{
    return screen()->availableGeometry().height() - titleBarHeight;
}

void Sheet::announce(const QString &text)
{
    Announcer::announce(*this, text);
}

} // namespace Latchkey::Ui
