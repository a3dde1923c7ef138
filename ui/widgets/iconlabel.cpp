// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/iconlabel.h>

#include <ui/theme/icons.h>

#include <QPainter>

namespace Latchkey::Ui {

IconLabel::IconLabel(QWidget *parent)
    : QWidget(parent)
    , m_icon(Icon::Info)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

IconLabel::~IconLabel() = default;

void IconLabel::setIcon(Icon icon, ColorRole role, int size)
{
    m_icon = icon;
    m_role = role;
    m_size = size;
    updateGeometry();
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Icons::paint(painter, m_icon, colorsFor(palette()).of(m_role), rect(), m_size);
}

} // namespace Latchkey::Ui
