// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/rotation/steplist.h>

#include <ui/theme/controls.h>
#include <ui/theme/fonts.h>
#include <ui/theme/icons.h>
#include <ui/widgets/accessibleroles.h>
#include <ui/widgets/iconlabel.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

StepList::StepList(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(tr("Steps"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::wideSpacing);
    for (const QString &step : std::as_const(m_steps)) {
        auto *icon = new IconLabel(this);
        auto *text = new QLabel(step, this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        icon->setFixedHeight(text->fontMetrics().height()); // in the middle of the first line
        auto *row = new QHBoxLayout;
        row->setSpacing(Metrics::spacing);
        row->addWidget(icon, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        column->addLayout(row);
        m_rows.append({icon, text});
    }
    column->addStretch(1);
    update();
}

StepList::~StepList() = default;

void StepList::setCurrent(int step)
{
    m_current = step;
    m_hasTrouble = false;
    update();
}

void StepList::setTrouble(bool trouble)
{
    m_hasTrouble = trouble;
    update();
}

void StepList::update()
{
    for (int row = 0; row < m_rows.size(); ++row)
        updateRow(row);
}

void StepList::updateRow(int row)
{
    const auto &[icon, text] = m_rows.at(row);
    const bool isCurrent = row == m_current;
    text->setFont(Fonts::font(isCurrent ? Fonts::Role::Strong : Fonts::Role::Body));
    if (row < m_current) {
        icon->setIcon(Icon::CircleCheck, ColorRole::Ok);
        text->setAccessibleName(tr("%1: done", "a step").arg(m_steps.at(row)));
    } else if (isCurrent) {
        const Icon forwards = isRightToLeft() ? Icon::ChevronLeft : Icon::ChevronRight;
        icon->setIcon(m_hasTrouble ? Icon::CircleAlert : forwards,
            m_hasTrouble ? ColorRole::Expired : ColorRole::Accent);
        text->setAccessibleName(m_hasTrouble ? tr("%1: has stopped", "a step").arg(m_steps.at(row))
                                             : tr("%1: now", "a step").arg(m_steps.at(row)));
    } else {
        icon->setIcon(Icon::Minus, ColorRole::Muted);
        text->setAccessibleName(tr("%1: to come", "a step").arg(m_steps.at(row)));
    }
    text->setForegroundRole(row > m_current ? QPalette::PlaceholderText : QPalette::Text);
}

} // namespace Latchkey::Ui
