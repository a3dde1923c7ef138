// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/messagebar.h>

#include <app/core/error.h>
#include <ui/theme/controls.h>
#include <ui/theme/fonts.h>
#include <ui/theme/icons.h>
#include <ui/theme/paint.h>
#include <ui/widgets/accessibleroles.h>
#include <ui/widgets/announcer.h>
#include <ui/widgets/iconlabel.h>
#include <ui/widgets/linkbutton.h>
#include <ui/widgets/selectabletext.h>

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <utility>

namespace Latchkey::Ui {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto successDurationDefault = 5s;
constexpr int lineHeight = 28;
constexpr qreal tint = 0.12;

ColorRole roleFor(Severity severity)
{
    switch (severity) {
    case Severity::Success:
        return ColorRole::Ok;
    case Severity::Information:
        return ColorRole::Accent;
    case Severity::Warning:
        return ColorRole::Due;
    case Severity::Error:
        return ColorRole::Expired;
    }
    return ColorRole::Accent;
}

Icon iconFor(Severity severity)
{
    switch (severity) {
    case Severity::Success:
        return Icon::CircleCheck;
    case Severity::Information:
        return Icon::Info;
    case Severity::Warning:
        return Icon::TriangleAlert;
    case Severity::Error:
        return Icon::CircleAlert;
    }
    return Icon::Info;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(this))
    , m_text(new QLabel(this))
    , m_detail(new SelectableText(this))
    , m_action(new LinkButton(this))
    , m_detailButton(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    installAccessibleRoles();
    setObjectName(u"messageBar"_s);
    setAccessibleName(tr("Message"));
    setupWidgets();
    setupLayout();
    m_hideTimer.setSingleShot(true);
    setSuccessDuration(successDurationDefault);
    connect(&m_hideTimer, &QTimer::timeout, this, &MessageBar::hideUnlessInUse);
    connect(m_action, &LinkButton::clicked, this, &MessageBar::triggerAction);
    connect(m_detailButton, &LinkButton::clicked, this, [this] {
        setDetailShown(!m_detail->isVisibleTo(this));
        emit detailToggled();
    });
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    hide();
}

MessageBar::~MessageBar() = default;

void MessageBar::setupWidgets()
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setFont(Fonts::monospace());
    m_detail->setAccessibleName(tr("Details"));
    for (QToolButton *button : {m_close, m_detailButton}) {
        button->setAutoRaise(true);
        button->setFixedSize(lineHeight, lineHeight);
    }
    setIconOnly(m_close, Icon::X, tr("Close"));
    m_close->setIcon(Icons::get(Icon::X, ColorRole::Muted));
    m_close->setObjectName(u"messageBarClose"_s);
    m_action->setObjectName(u"messageBarAction"_s);
    m_detailButton->setObjectName(u"messageBarDetails"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void MessageBar::setupLayout()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_action, 0, Qt::AlignTop);
    row->addWidget(m_detailButton, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_icon->setFixedHeight(lineHeight);
    m_text->setMinimumHeight(lineHeight);
    m_action->setMinimumHeight(lineHeight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::windowMargin, 6, Metrics::windowMargin - 6, 6);
    layout->setSpacing(Metrics::grid);
    layout->addLayout(row);
    auto *detail = new QHBoxLayout; // under the text
    detail->addSpacing(m_icon->sizeHint().width() + row->spacing());
    detail->addWidget(m_detail, 0, Qt::AlignTop);
    detail->addStretch(1);
    layout->addLayout(detail);
}

void MessageBar::showMessage(
    Severity severity, const QString &text, const QString &actionText, Action action, const QString &detail)
{
    m_severity = severity;
    m_callback = std::move(action);
    m_icon->setIcon(iconFor(severity), roleFor(severity));
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_detail->setText(detail);
    m_detailButton->setVisible(!detail.isEmpty());
    setDetailShown(false);
    setAccessibleDescription(text);
    m_isShowing = true;
    show();
    update();
    if (severity == Severity::Success)
        m_hideTimer.start();
    else
        m_hideTimer.stop();
    Announcer::announce(*this, text);
}

void MessageBar::showError(const Latchkey::Error &error, const QString &actionText, Action action)
{
    if (error.kind() != ErrorKind::Cancelled)
        showMessage(Severity::Error, error.message(), actionText, std::move(action), error.detail());
}

void MessageBar::dismiss()
{
    if (!m_isShowing)
        return;
    m_isShowing = false;
    m_hideTimer.stop();
    m_callback = nullptr;
    hide();
    emit dismissed();
}

QString MessageBar::text() const
{
    return m_text->text();
}

std::chrono::milliseconds MessageBar::successDuration() const
{
    return m_hideTimer.intervalAsDuration();
}

void MessageBar::setSuccessDuration(std::chrono::milliseconds duration)
{
    m_hideTimer.setInterval(duration);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), blended(colors.base, colors.of(roleFor(m_severity)), tint));
    Paint::horizontalLine(painter, rect(), Qt::BottomEdge, colors.line);
}

void MessageBar::triggerAction()
{
    const Action callback = m_callback;
    dismiss(); // first: the action may show the next message
    if (callback)
        callback();
    emit actionTriggered();
}

void MessageBar::setDetailShown(bool shown)
{
    m_detail->setVisible(shown);
    setIconOnly(m_detailButton, shown ? Icon::ChevronUp : Icon::ChevronDown,
        shown ? tr("Hide details") : tr("Details"));
    m_hideTimer.stop();
}

void MessageBar::hideUnlessInUse()
{
    const QWidget *focus = QApplication::focusWidget();
    if (underMouse() || (focus && isAncestorOf(focus)))
        m_hideTimer.start();
    else
        dismiss();
}

} // namespace Latchkey::Ui
