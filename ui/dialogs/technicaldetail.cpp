// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/technicaldetail.h>

#include <ui/dialogs/disclosure.h>
#include <ui/theme/controls.h>

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

TechnicalDetail::TechnicalDetail(QWidget *parent)
    : QWidget(parent)
    , m_disclosure(new Disclosure(tr("Details", "technical, of an error"), this))
    , m_text(new QLabel)
{
    m_text->setObjectName(u"detailLabel"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    makeCaption(m_text);
    m_disclosure->body()->addWidget(m_text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_disclosure);
    hide();
}

TechnicalDetail::~TechnicalDetail() = default;

void TechnicalDetail::setText(const QString &text)
{
    m_text->setText(text);
    m_disclosure->setOpen(false);
    setVisible(!text.isEmpty());
}

} // namespace Latchkey::Ui
