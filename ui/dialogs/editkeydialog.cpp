// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/editkeydialog.h>

#include <app/keys/keynames.h>
#include <ui/dialogs/contactcheck.h>
#include <ui/dialogs/linelist.h>
#include <ui/keytable/displaytext.h>
#include <ui/widgets/announcer.h>
#include <ui/widgets/formfield.h>

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

EditKeyDialog::EditKeyDialog(const ApiKey &key, QWidget *parent)
    : Sheet(tr("Edit API key"), parent)
    , m_base(key)
    , m_name(new QLineEdit)
    , m_contacts(new QLineEdit)
    , m_redirectUris(makeLineList(u"redirectUrisEdit"_s))
    , m_nameField(new FormField(tr("Name"), m_name))
    , m_contactsField(new FormField(tr("Contacts"), m_contacts))
    , m_redirectField(new FormField(tr("Redirect URIs"), m_redirectUris))
{
    setObjectName(u"editKeyDialog"_s);
    setSubtitle(tr("The client ID stays %1, and the secret keeps working.").arg(shortText(key.clientId)));
    m_name->setObjectName(u"nameEdit"_s);
    m_name->setMaxLength(std::max(maxNameLength, int(key.name.size()))); // a longer one is not cut
    m_contacts->setObjectName(u"contactsEdit"_s);
    fillIn(key);
    m_contacts->setPlaceholderText(tr("e-mail addresses, separated by commas"));
    m_contactsField->setHint(tr("Whom to ask about this key; the table shows them as its owner."));
    warnOfContacts(*m_contacts, *m_contactsField);
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

void EditKeyDialog::warnOfName(const std::function<bool(const QString &name)> &isAnothers)
{
    connect(m_name, &QLineEdit::textChanged, this, [this, isAnothers](const QString &text) {
        const bool isSaid = text != m_shownName && isAnothers(text.trimmed());
        const QString warning = isSaid ? tr("Another key has this name.") : QString();
        m_nameField->setWarning(warning);
        Announcer::announce(*m_name, warning, Announcer::When::AfterTyping);
    });
}

void EditKeyDialog::fillIn(const ApiKey &key)
{
    m_name->setText(key.name);
    m_contacts->setText(key.contacts.join(u", "_s));
    m_redirectUris->setPlainText(key.redirectUris.join(u'\n'));
    m_shownName = m_name->text();
    m_shownContacts = m_contacts->text();
    m_shownRedirectUris = m_redirectUris->toPlainText();
}

void EditKeyDialog::showChangedMeanwhile(const ApiKey &now)
{
    setIdle();
    const QString name = m_name->text();
    const QString contacts = m_contacts->text();
    const QString redirectUris = m_redirectUris->toPlainText();
    const bool nameTouched = name != m_shownName;
    const bool contactsTouched = contacts != m_shownContacts;
    const bool redirectUrisTouched = redirectUris != m_shownRedirectUris;
    const QString hint = tr("Now on the server: %1");
    if (now.name != m_base.name)
        m_nameField->setHint(hint.arg(shortText(now.name)));
    if (now.contacts != m_base.contacts)
        m_contactsField->setHint(hint.arg(displayText(now.contacts.join(u", "_s))));
    if (now.redirectUris != m_base.redirectUris)
        m_redirectField->setHint(hint.arg(displayText(now.redirectUris.join(u", "_s))));
    m_base = now;
    fillIn(now);
    if (nameTouched)
        m_name->setText(name);
    if (contactsTouched)
        m_contacts->setText(contacts);
    if (redirectUrisTouched)
        m_redirectUris->setPlainText(redirectUris);
    showTrouble(Error(ErrorKind::Conflict,
        tr("Someone changed this key while you were editing. Nothing was saved. Compare, then save again to "
           "put what you typed in its place.")));
}

KeyEdit EditKeyDialog::edited() const
{
    KeyEdit edit{m_base.name, m_base.contacts, m_base.redirectUris};
    if (m_name->text() != m_shownName)
        edit.name = m_name->text().trimmed();
    if (m_contacts->text() != m_shownContacts)
        edit.contacts = contactsOf(m_contacts->text());
    if (m_redirectUris->toPlainText() != m_shownRedirectUris)
        edit.redirectUris = linesOf(*m_redirectUris);
    return edit;
}

void EditKeyDialog::request()
{
    const KeyEdit edit = edited();
    if (edit.name.isEmpty()) {
        m_nameField->setError(tr("A key needs a name."));
        return m_name->setFocus();
    }
    m_nameField->setError({});
    const bool untouched = edit.redirectUris == m_base.redirectUris; // what the server has, it may keep
    if (const QString wrong = untouched ? QString() : firstThatIsNoUri(edit.redirectUris); !wrong.isEmpty()) {
        m_redirectField->setError(
            tr("“%1” is not a URI. It starts with https:// or http://localhost.").arg(wrong));
        return m_redirectUris->setFocus();
    }
    m_redirectField->setError({});
    emit saveRequested(edit);
}

} // namespace Latchkey::Ui
