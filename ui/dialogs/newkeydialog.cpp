// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/newkeydialog.h>

#include <ui/widgets/reasonagainst.h>

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

NewKeyDialog::NewKeyDialog(Rules rules, QWidget *parent)
    : Sheet(tr("New API key"), parent)
    , m_form(new KeyForm(std::move(rules)))
{
    setObjectName(u"newKeyDialog"_s);
    body()->addWidget(m_form);
    auto *cancel = addButton(tr("Cancel"), Variant::Normal, u"cancelButton"_s);
    m_create = addButton(tr("Create"), Variant::Primary, u"createButton"_s);
    connect(cancel, &QPushButton::clicked, this, &NewKeyDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &NewKeyDialog::request);
    connect(m_form, &KeyForm::changed, this, &NewKeyDialog::updateCreate);
    updateCreate();
    m_form->setFocus();
}

NewKeyDialog::~NewKeyDialog() = default;

void NewKeyDialog::setName(const QString &name)
{
    m_form->setName(name);
}

void NewKeyDialog::setContacts(const QStringList &contacts)
{
    m_form->setContacts(contacts);
}

void NewKeyDialog::showTaken()
{
    setIdle();
    m_form->showTaken();
}

void NewKeyDialog::offerReplacement(const Error &error)
{
    showTrouble(error);
    m_replaces = true;
    m_create->setText(tr("Delete and create again"));
}

void NewKeyDialog::updateCreate()
{
    clearTrouble();
    m_replaces = false;
    m_create->setText(tr("Create"));
    setReasonAgainst(*m_create, m_form->reasonAgainst());
}

void NewKeyDialog::request()
{
    const auto key = m_form->key();
    if (!key)
        return;
    if (m_replaces)
        emit replaceRequested(*key);
    else
        emit createRequested(*key);
}

} // namespace Latchkey::Ui
