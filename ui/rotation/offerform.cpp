// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/rotation/offerform.h>

#include <app/keys/pastedvalue.h>
#include <ui/theme/controls.h>
#include <ui/verify/keyinput.h>

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

OfferForm::OfferForm(QWidget *parent)
    : QWidget(parent)
    , m_key(new KeyInput)
    , m_use(new QPushButton(tr("Use this key")))
{
    m_key->setHint(tr("Paste it from where you delivered it."));
    m_use->setObjectName(u"useKeyButton"_s);
    m_use->setAutoDefault(true);
    m_use->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::wideSpacing);
    column->addWidget(m_key);
    column->addWidget(m_use, 0, Qt::AlignLeading);
    connect(m_key, &KeyInput::keyChanged, this, [this] {
        m_use->setEnabled(m_key->hasKey());
        m_use->setDefault(m_key->hasKey()); // Enter is for what was pasted
    });
    connect(m_use, &QPushButton::clicked, this, &OfferForm::offer);
}

OfferForm::~OfferForm()
{
    m_key->disconnect(this); // it tells as it goes
}

void OfferForm::offer()
{
    const Secret typed = m_key->key();
    const Secret encoded(pastedValue(typed.reveal()));
    m_key->wipeKey();
    emit offered(encoded);
}

} // namespace Latchkey::Ui
