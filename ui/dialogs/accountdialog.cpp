// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/accountdialog.h>

#include <ui/keytable/displaytext.h>
#include <ui/theme/icons.h>
#include <ui/widgets/copyablefield.h>

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

void fill(CopyableField *field, const QString &value)
{
    field->setValue(displayText(value), value);
    field->setVisible(!value.isEmpty());
}

/// What Latchkey says itself: a date may have marks in it that nobody else may use.
void fillInOwnWords(CopyableField *field, const QString &words)
{
    field->setValue(words);
    field->setVisible(!words.isEmpty());
}

} // namespace

AccountDialog::AccountDialog(QWidget *parent)
    : Sheet(tr("Account"), parent)
{
    setObjectName(u"accountDialog"_s);
    m_name = addField(tr("Name"), tr("Copy name"), u"nameField"_s);
    m_email = addField(tr("E-mail"), tr("Copy e-mail"), u"emailField"_s);
    m_subject = addField(tr("Subject"), tr("Copy subject"), u"subjectField"_s);
    m_subject->setMonospace(true);
    m_clientId = addField(tr("Client ID"), tr("Copy client ID"), u"clientIdField"_s);
    m_clientId->setMonospace(true);
    m_organization = addField(tr("Organization"), tr("Copy organization"), u"organizationField"_s);
    m_kind = addField(tr("Kind of sign-in"), {}, u"kindField"_s);
    m_kept = addField(tr("Where the sign-in is kept"), {}, u"keptField"_s);
    m_expires = addField(tr("Valid"), {}, u"expiresField"_s);
    for (CopyableField *field : {m_kind, m_kept, m_expires})
        field->setCopyable(false); // about the sign-in, and nothing to paste anywhere
    auto *signOut = new QPushButton(tr("Sign out"));
    signOut->setObjectName(u"signOutButton"_s);
    signOut->setIcon(Icons::get(Icon::LogOut));
    signOut->setAutoDefault(true);
    addAside(signOut);
    auto *close = addButton(tr("Close"), Variant::Primary, u"closeButton"_s);
    connect(signOut, &QPushButton::clicked, this, [this] {
        accept();
        emit signOutRequested();
    });
    connect(close, &QPushButton::clicked, this, &AccountDialog::accept);
    close->setFocus();
}

AccountDialog::~AccountDialog() = default;

CopyableField *AccountDialog::addField(
    const QString &caption, const QString &copyName, const QString &objectName)
{
    auto *field = new CopyableField(caption, copyName);
    field->setObjectName(objectName);
    body()->addWidget(field);
    connect(
        field, &CopyableField::copied, this, [this, caption] { showNotice(tr("Copied: %1.").arg(caption)); });
    return field;
}

void AccountDialog::setContent(const Content &content)
{
    setSubtitle(content.trouble.isEmpty()
            ? tr("You are signed in to %1.").arg(content.host)
            : tr("You are signed in to %1, which did not say more about you. %2")
                  .arg(content.host, content.trouble));
    fill(m_name, content.name);
    fill(m_email, content.email);
    fill(m_subject, content.subject);
    fill(m_clientId, content.clientId);
    fill(m_organization, content.organization);
    fillInOwnWords(m_kind, content.isApplication ? tr("An application, with an API key") : tr("A person"));
    fillInOwnWords(m_kept, content.keptText);
    fillInOwnWords(m_expires,
        content.expiresAt.isValid()
            ? tr("Until %1, then renewed by itself")
                  .arg(QLocale().toString(content.expiresAt.toLocalTime(), QLocale::ShortFormat))
            : QString());
}

} // namespace Latchkey::Ui
