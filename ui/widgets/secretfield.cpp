// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/secretfield.h>

#include <ui/theme/colors.h>
#include <ui/theme/controls.h>
#include <ui/theme/fonts.h>
#include <ui/theme/icons.h>
#include <ui/theme/paint.h>
#include <ui/widgets/accessibleroles.h>
#include <ui/widgets/announcer.h>
#include <ui/widgets/secretsheet.h>

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace Latchkey::Ui {

namespace {

constexpr int eyeSize = 28;
constexpr int padding = 12;
constexpr int mostDots = 44;
constexpr qreal dotDiameter = 4;
constexpr qreal dotPitch = 7.5;
constexpr int usualWidth = 420;

} // namespace

SecretField::SecretField(QWidget *parent)
    : QWidget(parent)
    , m_eye(new QToolButton(this))
{
    installAccessibleRoles();
    setAccessibleName(tr("API key, hidden"));
    setFont(Fonts::monospace());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_eye->setAutoRaise(true);
    setIconOnly(m_eye, Icon::Eye, tr("Press and hold to show the key"));
    m_eye->setFixedSize(eyeSize, eyeSize);
    m_eye->setEnabled(false);
    setFocusProxy(m_eye);
    connect(m_eye, &QToolButton::pressed, this, [this] { setRevealed(true); });
    connect(m_eye, &QToolButton::released, this, [this] { setRevealed(false); });
}

SecretField::~SecretField()
{
    delete m_sheet; // it may have become the window's
}

void SecretField::setSecret(const Secret &secret)
{
    setRevealed(false);
    m_secret = secret;
    m_eye->setEnabled(!m_secret.isEmpty());
    update();
}

QSize SecretField::sizeHint() const
{
    return {usualWidth, std::max<int>(Metrics::controlHeight, fontMetrics().height() + 12)};
}

QSize SecretField::minimumSizeHint() const
{
    return {eyeSize * 4, sizeHint().height()};
}

void SecretField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        setRevealed(false);
    if (event->type() == QEvent::EnabledChange && !isEnabled())
        setRevealed(false);
}

void SecretField::hideEvent(QHideEvent *event)
{
    setRevealed(false);
    QWidget::hideEvent(event);
}

void SecretField::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    Paint::panel(painter, rect(), colors.window, colors.line, Metrics::cornerRadius);
    if (m_secret.isEmpty())
        return;
    if (m_isRevealed && isFitting()) {
        painter.setPen(colors.text);
        SecretSheet::paintSecret(painter, m_secret, textArea(), height());
    } else {
        paintDots(painter);
    }
}

void SecretField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QRect area = rect().adjusted(4, 0, -4, 0);
    m_eye->setGeometry(
        QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, m_eye->size(), area));
}

void SecretField::setRevealed(bool revealed)
{
    const bool wanted = revealed && !m_secret.isEmpty();
    if (m_isRevealed == wanted)
        return;
    m_isRevealed = wanted;
    m_eye->setIcon(Icons::get(wanted ? Icon::EyeOff : Icon::Eye));
    setAccessibleName(wanted ? tr("API key, on the screen") : tr("API key, hidden"));
    Announcer::announce(*this,
        wanted ? tr("The key is on the screen. It is not read aloud.") : tr("The key is hidden again."));
    if (wanted && !isFitting()) {
        if (!m_sheet)
            m_sheet = new SecretSheet(this);
        m_sheet->open(m_secret, *this, textArea());
    } else if (m_sheet) {
        m_sheet->close();
    }
    update();
    emit revealedChanged(wanted);
}

void SecretField::paintDots(QPainter &painter) const
{
    const QRect area = textArea();
    const int fitting = std::min(mostDots, static_cast<int>(area.width() / dotPitch));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorsFor(palette()).text);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    for (int dot = 0; dot < fitting; ++dot) {
        const qreal offset = (dot + 0.5) * dotPitch;
        const qreal x = isMirrored ? area.right() + 1 - offset : area.left() + offset;
        painter.drawEllipse(QPointF(x, rect().height() / 2.0), dotDiameter / 2, dotDiameter / 2);
    }
}

bool SecretField::isFitting() const
{
    return m_secret.size() <= SecretSheet::charactersIn(textArea().width(), font());
}

QRect SecretField::textArea() const
{
    const QRect area = rect().adjusted(padding, 0, -(eyeSize + Metrics::spacing), 0);
    return QStyle::visualRect(layoutDirection(), rect(), area);
}

} // namespace Latchkey::Ui
