// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/rotation/steppage.h>

#include <ui/theme/controls.h>
#include <ui/theme/icons.h>
#include <ui/widgets/statuslabel.h>

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

StepPage::StepPage(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_title(new QLabel(title, this))
    , m_text(new QLabel(this))
    , m_soFar(new StatusLabel(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    makeHeading(m_title);
    m_text->setObjectName(u"stepText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_soFar->setObjectName(u"soFar"_s);
    m_soFar->hide();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Metrics::wideSpacing);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_text);
    m_layout->addWidget(m_soFar);
    m_layout->addStretch(1);
}

StepPage::~StepPage() = default;

QString StepPage::title() const
{
    return m_title->text();
}

void StepPage::setTitle(const QString &title)
{
    m_title->setText(title);
}

void StepPage::setText(const QString &text)
{
    m_text->setText(text);
}

void StepPage::setSoFar(const QString &text)
{
    m_soFar->setVisible(!text.isEmpty());
    m_soFar->setStatus(Icon::CircleCheck, ColorRole::Ok, text);
}

void StepPage::addContent(QWidget *content)
{
    m_layout->insertWidget(m_layout->count() - 1, content); // before the stretch
}

} // namespace Latchkey::Ui
