// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/emptystate.h>

#include <ui/theme/colors.h>
#include <ui/theme/controls.h>
#include <ui/theme/fonts.h>
#include <ui/theme/icons.h>
#include <ui/widgets/accessibleroles.h>
#include <ui/widgets/announcer.h>
#include <ui/widgets/iconlabel.h>
#include <ui/widgets/linkbutton.h>

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace Latchkey::Ui {

namespace {

constexpr int iconSize = 56;
constexpr int textWidth = 360;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(this))
    , m_heading(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_link(new LinkButton(this))
{
    makeSurface(this);
    setAccessibleRole(this, QAccessible::Grouping);
    makeHeading(m_heading);
    m_heading->setAlignment(Qt::AlignHCenter);
    m_heading->setWordWrap(true);
    makeMuted(m_text);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(textWidth);
    makePrimary(m_button);
    m_button->setAutoDefault(true); // Enter presses it outside of dialogs too
    m_link->setFont(Fonts::font(Fonts::Role::Small));
    setupLayout();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
    connect(m_link, &LinkButton::clicked, this, &EmptyState::linkClicked);
}

EmptyState::~EmptyState() = default;

void EmptyState::setupLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        Metrics::dialogMargin, Metrics::dialogMargin, Metrics::dialogMargin, Metrics::dialogMargin);
    layout->setSpacing(0);
    layout->addStretch(1);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(12);
    layout->addWidget(m_heading);
    layout->addSpacing(8);
    auto *textRow = new QHBoxLayout; // an alignment would take the label's height for its width
    textRow->addStretch(1);
    textRow->addWidget(m_text);
    textRow->addStretch(1);
    layout->addLayout(textRow);
    layout->addSpacing(16);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addWidget(m_link, 0, Qt::AlignHCenter);
    layout->addStretch(1);
}

void EmptyState::setContent(Icon icon, const QString &heading, const QString &text, const QString &buttonText,
    const QString &linkText)
{
    m_icon->setIcon(icon, ColorRole::Brass, iconSize);
    m_heading->setText(heading);
    m_text->setText(text);
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
    m_link->setText(linkText);
    m_link->setVisible(!linkText.isEmpty());
    setAccessibleName(heading);
    setAccessibleDescription(text);
    announce();
}

void EmptyState::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    announce();
}

void EmptyState::announce()
{
    const QStringList words{m_heading->text(), m_text->text()};
    if (isVisible() && std::exchange(m_announced, words) != words)
        Announcer::announce(*this, words.join(u'\n'));
}

void EmptyState::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_announced.clear();
}

QString EmptyState::heading() const
{
    return m_heading->text();
}

} // namespace Latchkey::Ui
