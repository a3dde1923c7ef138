// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/disclosure.h>

#include <ui/theme/controls.h>
#include <ui/theme/icons.h>
#include <ui/widgets/linkbutton.h>

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

Disclosure::Disclosure(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_link(new LinkButton(text, this))
    , m_content(new QWidget(this))
    , m_body(new QVBoxLayout(m_content))
{
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(Metrics::wideSpacing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::spacing);
    layout->addWidget(m_link, 0, Qt::AlignLeading);
    layout->addWidget(m_content);
    m_link->setObjectName(u"disclosure"_s);
    m_link->setAutoDefault(true); // Enter folds, not the dialog's default
    connect(m_link, &LinkButton::clicked, this, [this] { setOpen(m_content->isHidden()); });
    setOpen(false);
}

Disclosure::~Disclosure() = default;

void Disclosure::setText(const QString &text)
{
    m_link->setText(text);
}

void Disclosure::setOpen(bool open)
{
    m_content->setVisible(open);
    const Icon folded = isRightToLeft() ? Icon::ChevronLeft : Icon::ChevronRight;
    m_link->setIcon(Icons::get(open ? Icon::ChevronDown : folded, ColorRole::Accent));
    m_link->setAccessibleDescription(open ? tr("unfolded") : tr("folded"));
}

} // namespace Latchkey::Ui
