// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/statuslabel.h>

#include <ui/theme/controls.h>
#include <ui/theme/fonts.h>
#include <ui/theme/icons.h>
#include <ui/widgets/iconlabel.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace Latchkey::Ui {

StatusLabel::StatusLabel(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(this))
    , m_text(new QLabel(this))
{
    m_text->setFont(Fonts::font(Fonts::Role::Small));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::WindowText); // on a dialog's base a label would take Text
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    clear();
}

StatusLabel::~StatusLabel() = default;

void StatusLabel::setStatus(Icon icon, ColorRole role, const QString &text)
{
    m_role = role;
    m_icon->setIcon(icon, role);
    m_icon->setFixedHeight(std::max<int>(Metrics::iconSize, m_text->fontMetrics().height()));
    m_icon->show();
    m_text->setText(text);
    updateColor();
}

void StatusLabel::setText(const QString &text)
{
    m_text->setText(text);
}

void StatusLabel::setTextFont(const QFont &font)
{
    m_text->setFont(font);
}

void StatusLabel::clear()
{
    m_icon->hide();
    m_text->clear();
}

QString StatusLabel::text() const
{
    return m_text->text();
}

void StatusLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColor();
}

void StatusLabel::updateColor()
{
    // Brass is for marks: as text it has less than 4.5 : 1.
    const ColorRole role = m_role == ColorRole::Brass ? ColorRole::Text : m_role;
    QPalette colored;
    colored.setColor(QPalette::WindowText, colorsFor(palette()).of(role));
    m_text->setPalette(colored);
}

} // namespace Latchkey::Ui
