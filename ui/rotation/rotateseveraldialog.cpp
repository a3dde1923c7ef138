// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/rotation/rotateseveraldialog.h>

#include <ui/dialogs/newkeydialog.h>
#include <ui/keytable/displaytext.h>
#include <ui/rotation/rotationtexts.h>
#include <ui/theme/controls.h>
#include <ui/widgets/runlist.h>

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int dialogWidth = 560;

} // namespace

RotateSeveralDialog::RotateSeveralDialog(const QList<Key> &keys, const QString &leftOut, QWidget *parent)
    : Sheet(tr("Rotate API keys"), parent)
    , m_keys(keys)
    , m_list(new RunList(u"rotateList"_s, tr("Keys to rotate")))
    , m_policies(new QCheckBox(NewKeyDialog::tr("Attach default policies")))
{
    setObjectName(u"rotateSeveralDialog"_s);
    setMinimumWidth(dialogWidth);
    setSubtitle(tr("A successor is created and verified for each of these %n keys. You deliver the new keys "
                   "afterwards, one by one; the old ones work until you finish.",
        nullptr, int(keys.size())));
    for (const Key &key : keys) {
        m_list->add(key.clientId,
            tr("%1 → %2", "the name of a key, and of its successor")
                .arg(shortText(key.name), shortText(key.successor)));
    }
    m_policies->setObjectName(u"defaultPoliciesCheck"_s);
    m_policies->setChecked(true);
    body()->addWidget(m_list);
    body()->addWidget(m_policies);
    auto *byHand = new QLabel(RotationTexts::policiesText());
    byHand->setObjectName(u"policiesText"_s);
    byHand->setTextFormat(Qt::PlainText);
    byHand->setWordWrap(true);
    makeMuted(byHand);
    body()->addWidget(byHand);
    if (!leftOut.isEmpty())
        showWarning(leftOut);
    m_cancel = addButton(tr("Cancel"), Variant::Normal, u"cancelButton"_s);
    setStaysEnabled(m_cancel);
    m_start = addButton(tr("Create successors"), Variant::Primary, u"startButton"_s);
    connect(m_cancel, &QPushButton::clicked, this, &RotateSeveralDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &RotateSeveralDialog::start);
    m_start->setFocus();
}

RotateSeveralDialog::~RotateSeveralDialog() = default;

void RotateSeveralDialog::start()
{
    if (m_isThrough) {
        accept();
        return emit listRequested();
    }
    m_isRunning = true;
    m_cancel->setText(tr("Stop"));
    m_start->setEnabled(false);
    m_policies->setEnabled(false);
    m_cancel->setFocus();
    clearTrouble();
    showProgress(0);
    emit startRequested(m_policies->isChecked());
}

/// The list can be read meanwhile.
void RotateSeveralDialog::showProgress(int ended)
{
    Sheet::showProgress(
        tr("%1 of %2 done…").arg(QLocale().toString(ended), QLocale().toString(m_keys.size())));
}

QString RotateSeveralDialog::nameOf(const QString &clientId) const
{
    const auto key = std::ranges::find(m_keys, clientId, &Key::clientId);
    return key == m_keys.end() ? QString() : shortText(key->name);
}

void RotateSeveralDialog::setResult(const QString &clientId, const std::optional<Error> &error)
{
    const QString name = nameOf(clientId);
    if (!error) {
        ++m_ready;
        return m_list->setOutcome(clientId,
            RunList::done(tr("%1: its successor is ready to be delivered", "a key's name").arg(name)));
    }
    const bool isStopped = error->kind() == ErrorKind::Cancelled;
    ++(isStopped ? m_stopped : m_failed);
    m_list->setOutcome(clientId,
        RunList::failed(isStopped
                ? tr("%1: stopped", "a key's name").arg(name)
                : tr("%1: %2", "a key's name, and what went wrong").arg(name, error->message()),
            error->detail()));
}

void RotateSeveralDialog::finish()
{
    m_isRunning = false;
    m_isThrough = true;
    setIdle();
    m_policies->setEnabled(false);
    m_cancel->setText(tr("Close"));
    m_start->setText(tr("Go on with them"));
    m_start->setFocus();
    QStringList texts;
    if (m_ready > 0)
        texts += tr("%n new keys are ready to be delivered.", nullptr, m_ready);
    if (m_failed > 0)
        texts += tr("%n keys could not be rotated now; nothing is lost.", nullptr, m_failed);
    if (m_stopped > 0)
        texts += tr("%n keys were stopped before they got there.", nullptr, m_stopped);
    if (m_ready < m_keys.size())
        showWarning(texts.join(u' '));
    else
        showNotice(texts.join(u' '));
}

void RotateSeveralDialog::reject()
{
    if (m_isRunning)
        return emit stopRequested();
    Sheet::reject();
}

} // namespace Latchkey::Ui
