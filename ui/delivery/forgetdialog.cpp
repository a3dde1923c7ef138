// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/delivery/forgetdialog.h>

#include <ui/keytable/displaytext.h>
#include <ui/widgets/reasonagainst.h>
#include <ui/widgets/runlist.h>

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

QString nameOf(const ApiKey &key)
{
    return shortText(key.name.isEmpty() ? key.clientId : key.name);
}

} // namespace

ForgetDialog::ForgetDialog(const QList<ApiKey> &keys, QWidget *parent)
    : ForgetDialog(keys, Keys::There, parent)
{
}

ForgetDialog::ForgetDialog(const QList<ApiKey> &keys, Keys which, QWidget *parent)
    : Sheet(keys.size() == 1 ? tr("Forget stored secret") : tr("Forget stored secrets"), parent)
    , m_keys(keys)
    , m_which(which)
{
    setObjectName(u"forgetDialog"_s);
    setSubtitle(explanation());
    if (keys.size() == 1)
        setBodyVisible(false);
    else
        setupList();
    setupButtons();
}

ForgetDialog::~ForgetDialog() = default;

QString ForgetDialog::explanation() const
{
    const int count = int(m_keys.size());
    if (m_which == Keys::Gone) {
        return count == 1
            ? tr("“%1” is no longer among this connection's keys. Its secret is deleted from this computer's "
                 "keychain, and Union can't show it again.")
                  .arg(nameOf(m_keys.first()))
            : tr("%n keys are no longer among this connection's keys. Their secrets are deleted from this "
                 "computer's keychain, and Union can't show them again.",
                nullptr, count);
    }
    return count == 1 ? tr("Latchkey deletes the secret of “%1” that it keeps, and Union can't show "
                           "it again. The key goes on working wherever it is used.")
                            .arg(nameOf(m_keys.first()))
                      : tr("Latchkey deletes the secrets of %n keys that it keeps, and Union can't "
                           "show them again. The keys go on working wherever they are used.",
                          nullptr, count);
}

void ForgetDialog::setupButtons()
{
    m_cancel = addButton(tr("Cancel"), Variant::Normal, u"cancelButton"_s);
    setStaysEnabled(m_cancel);
    m_forget = addButton(tr("Forget"), Variant::Danger, u"forgetButton"_s);
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    connect(m_cancel, &QPushButton::clicked, this, &ForgetDialog::reject);
    connect(m_forget, &QPushButton::clicked, this, &ForgetDialog::start);
}

void ForgetDialog::setupList()
{
    m_list = new RunList(u"forgetList"_s, tr("Secrets to forget"));
    for (const ApiKey &key : std::as_const(m_keys))
        m_list->add(key.clientId, nameOf(key));
    body()->addWidget(m_list);
}

void ForgetDialog::start()
{
    m_isRunning = true;
    if (m_list)
        m_cancel->setText(tr("Stop"));
    emit forgetRequested();
}

void ForgetDialog::showProgress(int done)
{
    setBusy(m_keys.size() == 1 ? tr("Forgetting…")
                               : tr("Forgetting %1 of %2…")
                                     .arg(QLocale().toString(done + 1), QLocale().toString(m_keys.size())));
}

void ForgetDialog::showKeychainWait()
{
    Sheet::showProgress(tr("Waiting for your keychain… Unlock it if you are asked to."));
}

void ForgetDialog::setResult(const QString &clientId, const std::optional<Error> &error)
{
    m_onlyTrouble = error;
    if (!m_list)
        return;
    const auto known = std::ranges::find(std::as_const(m_keys), clientId, &ApiKey::clientId);
    const QString key = known == m_keys.cend() ? clientId : nameOf(*known); // not the text of an earlier try
    m_list->setOutcome(clientId,
        error ? RunList::failed(
            tr("%1: %2", "a key's name, and what went wrong").arg(key, error->message()), error->detail())
              : RunList::done(tr("%1: forgotten", "a key's name").arg(key)));
}

void ForgetDialog::finish(int failed, int skipped)
{
    m_isRunning = false;
    setIdle();
    if (failed == 0 && skipped == 0)
        return accept();
    if (!m_list && m_onlyTrouble->kind() == ErrorKind::Cancelled)
        return Sheet::reject();
    if (!m_list)
        return showTrouble(*m_onlyTrouble);
    QStringList texts;
    if (skipped > 0)
        texts += tr("%n keys were not tried.", nullptr, skipped);
    if (failed > 0)
        texts += tr("%n secrets could not be forgotten.", nullptr, failed);
    showTrouble(Error(ErrorKind::Unavailable, texts.join(u' ')));
    if (m_which == Keys::There) // the others can't be selected: what is left is tried again here
        setReasonAgainst(
            *m_forget, tr("These keys have been tried. Select those that are left and forget them again."));
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
}

void ForgetDialog::reject()
{
    if (m_isRunning)
        return emit stopRequested();
    Sheet::reject();
}

} // namespace Latchkey::Ui
