// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/removeconnectiondialog.h>

#include <ui/keytable/displaytext.h>
#include <ui/theme/icons.h>

#include <app/core/error.h>

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

QString bulleted(const QStringList &lines)
{
    return u"•  "_s + lines.join(u"\n•  "_s);
}

} // namespace

RemoveConnectionDialog::RemoveConnectionDialog(const Connection &connection, int secrets, QWidget *parent)
    : Sheet(tr("Remove connection"), parent)
    , m_facts(new QLabel)
{
    setObjectName(u"removeConnectionDialog"_s);
    setSubtitle(tr("“%1” at %2 goes from this computer. The keys at Union stay as they are.")
                    .arg(shortText(connection.label), connection.endpoint.authority()));
    QStringList facts{tr("You are signed out, and the sign-in is revoked."),
        tr("The sign-in is deleted from this computer's keychain.")};
    if (secrets > 0)
        facts += tr(
            "%n kept secrets are deleted from the keychain. Union can't show them again.", nullptr, secrets);
    facts += tr("Label, colour, organization and certificate file are forgotten.");
    facts += tr("What you did with its keys stays in the activity journal.");
    m_facts->setObjectName(u"factsLabel"_s);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setText(bulleted(facts));
    body()->addWidget(m_facts);

    m_cancel = addButton(tr("Cancel"), Variant::Normal, u"cancelButton"_s);
    m_anyway = addButton(tr("Remove anyway"), Variant::Danger, u"removeAnywayButton"_s);
    m_remove = addButton(tr("Remove"), Variant::Danger, u"removeButton"_s);
    m_remove->setIcon(Icons::get(Icon::Trash, ColorRole::Expired));
    m_anyway->hide();
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    connect(m_cancel, &QPushButton::clicked, this, &RemoveConnectionDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &RemoveConnectionDialog::start);
    connect(m_anyway, &QPushButton::clicked, this, &RemoveConnectionDialog::removeAnywayRequested);
}

RemoveConnectionDialog::~RemoveConnectionDialog() = default;

void RemoveConnectionDialog::tellRotations(int rotations)
{
    showWarning(
        tr("%n rotations of its keys are under way. They are forgotten; the old and the new keys stay at "
           "Union, and new ones that were not delivered are of no use to anybody.",
            nullptr, rotations));
}

void RemoveConnectionDialog::start()
{
    setBusy(tr("Removing…"));
    emit removeRequested();
}

void RemoveConnectionDialog::showKeychainWaits()
{
    if (isBusy())
        setBusy(tr("Waiting for your keychain… Unlock it if you are asked to."));
}

void RemoveConnectionDialog::showFailed(const QStringList &troubles)
{
    setIdle();
    setSubtitle(
        tr("Not everything could be done. Try again, or remove the connection and leave behind what is "
           "named here."));
    m_facts->setText(bulleted(troubles));
    showTrouble(Error(ErrorKind::Storage, tr("%n things could not be done.", nullptr, int(troubles.size()))));
    m_anyway->show();
    m_remove->setText(tr("Try again"));
    m_remove->setIcon(Icons::get(Icon::RefreshCw));
    setVariant(m_remove, Variant::Primary);
    m_remove->setFocus();
}

} // namespace Latchkey::Ui
