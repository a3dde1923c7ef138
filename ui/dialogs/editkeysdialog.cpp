// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/editkeysdialog.h>

#include <ui/dialogs/contactcheck.h>
#include <ui/dialogs/linelist.h>
#include <ui/keytable/displaytext.h>
#include <ui/widgets/formfield.h>
#include <ui/widgets/reasonagainst.h>
#include <ui/widgets/runlist.h>

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

QString contactsNow(const QList<ApiKey> &keys)
{
    QStringList contacts;
    for (const ApiKey &key : keys)
        contacts += key.contacts;
    contacts.removeDuplicates();
    return contacts.join(u", "_s);
}

} // namespace

QStringList ContactsEdit::appliedTo(const QStringList &contacts) const
{
    QStringList result = contacts;
    result.removeIf(
        [this](const QString &contact) { return removed.contains(contact, Qt::CaseInsensitive); });
    for (const QString &contact : added) {
        if (!result.contains(contact, Qt::CaseInsensitive))
            result.append(contact);
    }
    return result;
}

EditKeysDialog::EditKeysDialog(const QList<ApiKey> &keys, QWidget *parent)
    : Sheet(tr("Edit API keys"), parent)
    , m_keys(keys)
    , m_added(new QLineEdit)
    , m_removed(new QLineEdit)
    , m_list(new RunList(u"editList"_s, tr("Keys to edit")))
{
    setObjectName(u"editKeysDialog"_s);
    setSubtitle(tr("The contacts of %n keys change; names and redirect URIs stay as they are.", nullptr,
        int(keys.size())));
    setupFields();
    for (const ApiKey &key : keys)
        m_list->add(key.clientId, shortText(key.name));
    body()->addWidget(m_list);
    m_cancel = addButton(tr("Cancel"), Variant::Normal, u"cancelButton"_s);
    setStaysEnabled(m_cancel);
    m_save = addButton(tr("Save"), Variant::Primary, u"saveButton"_s);
    connect(m_cancel, &QPushButton::clicked, this, &EditKeysDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &EditKeysDialog::start);
    updateSave();
    m_added->setFocus();
}

EditKeysDialog::~EditKeysDialog() = default;

void EditKeysDialog::setupFields()
{
    m_added->setObjectName(u"addContactsEdit"_s);
    m_added->setPlaceholderText(tr("e-mail addresses, separated by commas"));
    auto *added = new FormField(tr("Contacts to add"), m_added);
    added->setHint(tr("Whom to ask about these keys; the table shows them as their owner."));
    warnOfContacts(*m_added, *added);
    m_removed->setObjectName(u"removeContactsEdit"_s);
    m_removedField = new FormField(tr("Contacts to remove"), m_removed);
    const QString now = contactsNow(m_keys);
    m_removedField->setHint(
        now.isEmpty() ? tr("These keys have no contacts now.") : tr("Now: %1").arg(displayText(now)));
    body()->addWidget(added);
    body()->addWidget(m_removedField);
    connect(m_added, &QLineEdit::textChanged, this, &EditKeysDialog::updateSave);
    connect(m_removed, &QLineEdit::textChanged, this, &EditKeysDialog::updateSave);
    connect(m_removed, &QLineEdit::textChanged, this, [this] { m_removedField->setError({}); });
    connect(m_removed, &QLineEdit::editingFinished, this, &EditKeysDialog::checkRemoved);
}

ContactsEdit EditKeysDialog::edited() const
{
    return {contactsOf(m_added->text()), contactsOf(m_removed->text())};
}

void EditKeysDialog::updateSave()
{
    const ContactsEdit edit = edited();
    const bool says = !edit.added.isEmpty() || !edit.removed.isEmpty();
    setReasonAgainst(*m_save, says ? QString() : tr("Type a contact to add or to remove."));
}

/// What none of the keys has is a slip of the fingers: the right one would stay.
bool EditKeysDialog::checkRemoved()
{
    const QStringList removed = edited().removed;
    const auto unknown = std::ranges::find_if(removed, [this](const QString &contact) {
        return std::ranges::none_of(
            m_keys, [&](const ApiKey &key) { return key.contacts.contains(contact, Qt::CaseInsensitive); });
    });
    m_removedField->setError(unknown == removed.end()
            ? QString()
            : tr("None of these keys has “%1”. Check how it is spelled.").arg(shortText(*unknown)));
    return unknown == removed.end();
}

void EditKeysDialog::start()
{
    if (!checkRemoved())
        return m_removed->setFocus();
    m_isRunning = true;
    m_cancel->setText(tr("Stop"));
    showProgress(0);
    emit saveRequested(edited());
}

void EditKeysDialog::showProgress(int done)
{
    setBusy(tr("Saving %1 of %2…").arg(QLocale().toString(done + 1), QLocale().toString(m_keys.size())));
}

void EditKeysDialog::setSaved(const ApiKey &key, Outcome outcome)
{
    const QString name = shortText(key.name);
    m_list->setOutcome(key.clientId,
        RunList::done(outcome == Outcome::Saved ? tr("%1: saved", "a key's name").arg(name)
                                                : tr("%1: nothing to change", "a key's name").arg(name)));
}

void EditKeysDialog::setFailed(const ApiKey &key, const Error &error)
{
    m_list->setOutcome(key.clientId,
        RunList::failed(
            tr("%1: %2", "a key's name, and what went wrong").arg(shortText(key.name), error.message()),
            error.detail()));
}

void EditKeysDialog::finish(int failed, int skipped)
{
    m_isRunning = false;
    setIdle();
    if (failed == 0 && skipped == 0)
        return accept();
    QStringList texts;
    if (skipped > 0)
        texts += tr("%n keys were not tried.", nullptr, skipped);
    if (failed > 0)
        texts += tr("%n keys could not be saved.", nullptr, failed);
    texts += tr("Save again to try those that are left.");
    showTrouble(Error(ErrorKind::Unavailable, texts.join(u' ')));
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
}

void EditKeysDialog::reject()
{
    if (m_isRunning)
        return emit stopRequested();
    Sheet::reject();
}

} // namespace Latchkey::Ui
