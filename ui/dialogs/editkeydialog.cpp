// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/editkeydialog.h>

#include <app/keys/keynames.h>
#include <ui/dialogs/linelist.h>
#include <ui/keytable/displaytext.h>
#include <ui/widgets/formfield.h>

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

EditKeyDialog::EditKeyDialog(const ApiKey &key, QWidget *parent)
    : Sheet(tr("Edit API key"), parent)
    , m_base(key)
    , m_name(new QLineEdit(key.name))
    , m_contacts(new QLineEdit(key.contacts.join(u", "_s)))
    , m_redirectUris(makeLineList(u"redirectUrisEdit"_s))
    , m_nameField(new FormField(tr("Name"), m_name))
    , m_contactsField(new FormField(tr("Contacts"), m_contacts))
    , m_redirectField(new FormField(tr("Redirect URIs"), m_redirectUris))
{
    setObjectName(u"editKeyDialog"_s);
    setSubtitle(tr("The client ID stays %1, and the secret keeps working.").arg(shortText(key.clientId)));
    m_name->setObjectName(u"nameEdit"_s);
    m_name->setMaxLength(maxNameLength);
    m_contacts->setObjectName(u"contactsEdit"_s);
    m_redirectUris->setPlainText(key.redirectUris.join(u'\n'));
    m_redirectField->setHint(tr("One in each line."));
    body()->addWidget(m_nameField);
    body()->addWidget(m_contactsField);
    body()->addWidget(m_redirectField);

    auto *cancel = addButton(tr("Cancel"), Variant::Normal, u"cancelButton"_s);
    auto *save = addButton(tr("Save"), Variant::Primary, u"saveButton"_s);
    connect(cancel, &QPushButton::clicked, this, &EditKeyDialog::reject);
    connect(save, &QPushButton::clicked, this, &EditKeyDialog::request);
    m_name->setFocus();
}

EditKeyDialog::~EditKeyDialog() = default;

void EditKeyDialog::selectName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void EditKeyDialog::showChangedMeanwhile(const ApiKey &now)
{
    setIdle();
    const QString hint = tr("Now on the server: %1");
    if (now.name != m_base.name)
        m_nameField->setHint(hint.arg(shortText(now.name)));
    if (now.contacts != m_base.contacts)
        m_contactsField->setHint(hint.arg(displayText(now.contacts.join(u", "_s))));
    if (now.redirectUris != m_base.redirectUris)
        m_redirectField->setHint(hint.arg(displayText(now.redirectUris.join(u", "_s))));
    m_base = now;
    showTrouble(Error(ErrorKind::Conflict,
        tr("Someone changed this key while you were editing. Nothing was saved. Compare, then save again to "
           "put yours "
           "in its place.")));
}

void EditKeyDialog::request()
{
    const KeyEdit edit{m_name->text().trimmed(), contactsOf(m_contacts->text()), linesOf(*m_redirectUris)};
    if (edit.name.isEmpty()) {
        m_nameField->setError(tr("A key needs a name."));
        return m_name->setFocus();
    }
    m_nameField->setError({});
    if (const QString wrong = firstThatIsNoUri(edit.redirectUris); !wrong.isEmpty()) {
        m_redirectField->setError(
            tr("“%1” is not a URI. It starts with https:// or http://localhost.").arg(wrong));
        return m_redirectUris->setFocus();
    }
    m_redirectField->setError({});
    emit saveRequested(edit);
}

} // namespace Latchkey::Ui
