// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/copyablefield.h>

#include <ui/theme/controls.h>
#include <ui/theme/fonts.h>
#include <ui/theme/icons.h>
#include <ui/widgets/selectabletext.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace Latchkey::Ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int buttonSize = 24;
constexpr int buttonIconSize = 14;

} // namespace

CopyableField::CopyableField(const QString &caption, const QString &copyName, QWidget *parent)
    : QWidget(parent)
    , m_caption(new QLabel(caption, this))
    , m_text(new SelectableText(this))
    , m_button(new QToolButton(this))
{
    makeCaption(m_caption);
    m_caption->setTextFormat(Qt::PlainText);
    m_text->setAccessibleName(caption);
    m_caption->setBuddy(m_text); // the relation between them
    m_button->setAutoRaise(true);
    setIconOnly(m_button, Icon::Copy, copyName);
    m_button->setIcon(Icons::get(Icon::Copy, ColorRole::Muted));
    m_button->setIconSize(QSize(buttonIconSize, buttonIconSize));
    m_button->setFixedSize(buttonSize, buttonSize);
    connect(m_button, &QToolButton::clicked, this, &CopyableField::copy);

    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::grid);
    row->addStrut(buttonSize);
    row->addWidget(m_text, 0, Qt::AlignVCenter);
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_caption);
    layout->addLayout(row);
    setValue(QString());
}

CopyableField::~CopyableField() = default;

void CopyableField::setValue(const QString &shown, const QString &value)
{
    m_value = value;
    m_text->setText(shown.isEmpty() ? u"—"_s : shown);
    updateButton();
}

void CopyableField::setMonospace(bool monospace)
{
    m_text->setFont(Fonts::font(monospace ? Fonts::Role::Monospace : Fonts::Role::Body));
}

void CopyableField::setCopyable(bool copyable)
{
    m_isCopyable = copyable;
    updateButton();
}

void CopyableField::copy()
{
    QGuiApplication::clipboard()->setText(m_value);
    emit copied(m_value);
}

void CopyableField::updateButton()
{
    m_button->setVisible(m_isCopyable && !m_value.isEmpty());
    fitText();
}

void CopyableField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitText();
}

/// A text that is broken into lines asks for all the width: the button would stand far from it.
void CopyableField::fitText()
{
    const int room = width() - (m_button->isHidden() ? 0 : buttonSize + Metrics::grid);
    m_text->setMaximumWidth(std::max(m_text->widthWithin(room), m_text->minimumSizeHint().width()));
}

} // namespace Latchkey::Ui
