// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/verify/verifydialog.h>

#include <ui/keytable/displaytext.h>
#include <ui/theme/icons.h>
#include <ui/verify/keyinput.h>
#include <ui/verify/verdicttexts.h>
#include <ui/widgets/reasonagainst.h>
#include <ui/widgets/runlist.h>

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

VerifyDialog::VerifyDialog(const QList<ApiKey> &keys, QWidget *parent)
    : Sheet(tr("Verify"), parent)
    , m_keys(keys)
    , m_results(keys.size())
{
    setObjectName(u"verifyDialog"_s);
    if (keys.size() == 1) {
        setSubtitle(
            tr("Latchkey signs in with “%1” once to see whether Union accepts it, and drops the sign-in.")
                .arg(shortText(keys.first().name)));
        setBodyVisible(false);
    } else {
        setSubtitle(
            tr("Latchkey signs in with each of these %n keys once to see whether Union accepts it, and "
               "drops the sign-in.",
                nullptr, int(keys.size())));
        setupList();
    }
    setupButtons();
}

VerifyDialog::~VerifyDialog() = default;

void VerifyDialog::setupList()
{
    m_list = new RunList(u"verifyList"_s, tr("Keys to verify"));
    for (const ApiKey &key : std::as_const(m_keys))
        m_list->add(key.clientId, shortText(key.name));
    body()->addWidget(m_list);
}

void VerifyDialog::setupButtons()
{
    m_close = addButton(tr("Close"), Variant::Normal, u"closeButton"_s);
    setStaysEnabled(m_close);
    m_close->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, &VerifyDialog::reject);
    m_close->setFocus();
}

void VerifyDialog::askForKey()
{
    m_input = new KeyInput;
    m_input->setHint(tr("Its secret is not on this computer. If you have it elsewhere, paste the whole value "
                        "of FLYTE_API_KEY, or drop the file here."));
    m_input->takeDropsOn(this);
    body()->addWidget(m_input);
    setBodyVisible(true);
    m_verify = addButton(tr("Verify"), Variant::Primary, u"verifyKeyButton"_s);
    updateVerify();
    connect(m_input, &KeyInput::keyChanged, this, [this] {
        updateVerify();
        clearTrouble();
    });
    connect(m_verify, &QPushButton::clicked, this, &VerifyDialog::giveKey);
    m_input->setFocus();
}

void VerifyDialog::updateVerify()
{
    setReasonAgainst(*m_verify, m_input->hasKey() ? QString() : tr("Paste a key first."));
}

void VerifyDialog::giveKey()
{
    emit keyGiven(m_input->key());
}

void VerifyDialog::showOtherKey(const QString &text)
{
    m_input->setError(text);
    announce(text);
}

void VerifyDialog::showProgress(int ended)
{
    m_running = true;
    m_ended = ended;
    m_close->setText(m_list ? tr("Stop") : tr("Cancel"));
    if (m_list)
        Sheet::showProgress(progressText()); // the list can be read meanwhile
    else
        setBusy(progressText());
}

QString VerifyDialog::progressText() const
{
    if (m_keychainWaits > 0)
        return tr("Waiting for your keychain… Unlock it if you are asked to.");
    if (m_keys.size() == 1)
        return tr("Verifying…");
    return tr("Verifying: %1 of %2 done…")
        .arg(QLocale().toString(m_ended), QLocale().toString(m_keys.size()));
}

void VerifyDialog::showKeychainWait(bool isWaiting)
{
    m_keychainWaits += isWaiting ? 1 : -1;
    const bool isNews = m_keychainWaits == (isWaiting ? 1 : 0);
    if (m_running && isNews)
        Sheet::showProgress(progressText());
}

void VerifyDialog::setResult(int index, const KeyVerification &verification)
{
    m_results[index] = verification;
    if (!m_list)
        return;
    const VerdictLook look = lookOf(verification.verdict);
    QString text = tr("%1 — %2", "the name of a key, and what became of it")
                       .arg(shortText(m_keys.at(index).name), verdictWords(verification.verdict));
    if (verification.verdict != KeyVerdict::Works)
        text += u'\n' + verdictSentence(verification);
    m_list->setOutcome(m_keys.at(index).clientId,
        {look.icon, look.role, text, verification.trouble ? verification.trouble->detail() : QString()});
}

void VerifyDialog::finish()
{
    m_running = false;
    setIdle();
    m_close->setText(tr("Close"));
    if (m_verify)
        updateVerify();
    if (!m_list)
        return showOne(m_results.first());
    const auto fails = [](const KeyVerification &result) {
        return result.verdict != KeyVerdict::Works;
    };
    const auto first = std::ranges::find_if(m_results, fails);
    m_list->goTo(m_keys.at(first == m_results.end() ? 0 : first - m_results.begin()).clientId);
    m_list->setFocus();
    if (first == m_results.end())
        showNotice(summary());
    else
        showWarning(summary());
}

QString VerifyDialog::summary() const
{
    const auto working = std::ranges::count_if(m_results, &KeyVerification::works);
    const auto untried = std::ranges::count(m_results, KeyVerdict::NotTried, &KeyVerification::verdict);
    QStringList texts{tr("%n keys work.", nullptr, int(working))};
    if (const int refused = int(m_keys.size() - working - untried); refused > 0)
        texts += tr("%n keys don't work, or Union could not say.", nullptr, refused);
    if (untried > 0)
        texts += tr("%n keys were not verified.", nullptr, int(untried));
    return texts.join(u' ');
}

void VerifyDialog::showOne(const KeyVerification &verification)
{
    if (verification.verdict == KeyVerdict::Works)
        return showNotice(verdictSentence(verification));
    if (verification.works())
        return showWarning(verdictSentence(verification));
    showTrouble(errorOf(verification));
}

void VerifyDialog::reject()
{
    const bool wasRunning = m_running;
    if (wasRunning)
        emit stopRequested();
    if (wasRunning && m_list)
        return; // a list of results stays
    if (m_input)
        m_input->wipeKey();
    Sheet::reject();
}

} // namespace Latchkey::Ui
