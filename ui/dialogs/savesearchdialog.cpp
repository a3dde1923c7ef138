// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/savesearchdialog.h>

#include <ui/keytable/displaytext.h>
#include <ui/widgets/formfield.h>
#include <ui/widgets/reasonagainst.h>

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

SaveSearchDialog::SaveSearchDialog(const QString &text, const QStringList &taken, QWidget *parent)
    : Sheet(tr("Save search"), parent)
    , m_taken(taken)
    , m_name(new QLineEdit(text.simplified()))
    , m_field(new FormField(tr("Name", "of a saved search"), m_name))
{
    setObjectName(u"saveSearchDialog"_s);
    setSubtitle(tr("“%1” will be in the connection menu, for all connections.").arg(shortText(text)));
    m_name->setObjectName(u"nameEdit"_s);
    body()->addWidget(m_field);
    auto *cancel = addButton(tr("Cancel"), Variant::Normal, u"cancelButton"_s);
    m_save = addButton(tr("Save"), Variant::Primary, u"saveButton"_s);
    connect(cancel, &QPushButton::clicked, this, &SaveSearchDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SaveSearchDialog::accept);
    connect(m_name, &QLineEdit::textChanged, this, &SaveSearchDialog::update);
    m_name->setFocus();
    m_name->selectAll();
    update();
}

SaveSearchDialog::~SaveSearchDialog() = default;

QString SaveSearchDialog::name() const
{
    return m_name->text().simplified();
}

void SaveSearchDialog::update()
{
    setReasonAgainst(*m_save, name().isEmpty() ? tr("Type a name first.") : QString());
    const bool isTaken = m_taken.contains(name(), Qt::CaseInsensitive);
    m_field->setHint(isTaken ? tr("There is a search of this name. Saving replaces it.") : QString());
}

} // namespace Latchkey::Ui
