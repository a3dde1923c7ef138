// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/filterchip.h>

#include <ui/theme/colors.h>
#include <ui/theme/controls.h>
#include <ui/theme/icons.h>
#include <ui/theme/paint.h>
#include <ui/widgets/elidedlabel.h>

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace Latchkey::Ui {

FilterChip::FilterChip(const QString &removal, QWidget *parent)
    : QWidget(parent)
    , m_text(new ElidedLabel(this))
    , m_remove(new QToolButton(this))
{
    setIconOnly(m_remove, Icon::X, removal);
    makeQuiet(m_remove);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_remove);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::grid);
    layout->addSpacing(Metrics::wideSpacing); // at the leading side, as a margin would not be
    layout->addWidget(m_text, 1);
    layout->addWidget(m_remove);
    connect(m_remove, &QToolButton::clicked, this, &FilterChip::removed);
}

FilterChip::~FilterChip() = default;

void FilterChip::setText(const QString &text)
{
    m_text->setText(text);
    m_remove->setAccessibleDescription(text);
}

QString FilterChip::text() const
{
    return m_text->text();
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsFor(palette());
    Paint::panel(painter, rect(), colors.selection, colors.line, Metrics::cornerRadius);
}

} // namespace Latchkey::Ui

#include "moc_filterchip.cpp"
