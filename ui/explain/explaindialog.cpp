// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/explain/explaindialog.h>

#include <ui/explain/findinglist.h>
#include <ui/keytable/displaytext.h>
#include <ui/theme/icons.h>
#include <ui/verify/keyinput.h>
#include <ui/verify/verdicttexts.h>
#include <ui/widgets/copyablefield.h>
#include <ui/widgets/reasonagainst.h>

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int explainWidth = 560;

} // namespace

ExplainDialog::ExplainDialog(Finder find, QWidget *parent)
    : Sheet(tr("Explain a key"), parent)
    , m_find(std::move(find))
    , m_input(new KeyInput)
    , m_facts(new QWidget)
    , m_findings(new FindingList)
{
    setObjectName(u"explainDialog"_s);
    setMinimumWidth(explainWidth);
    setSubtitle(
        tr("See what an encoded key says, which key it is and what is wrong with it. Its secret is never "
           "shown, and goes nowhere unless you verify the key."));
    m_input->setHint(tr("Paste the whole value of FLYTE_API_KEY, or drop the file here."));
    m_input->takeDropsOn(this);
    body()->addWidget(m_input);
    setupFacts();
    body()->addWidget(m_findings);
    m_facts->hide();
    m_findings->hide();
    setupButtons();
    connect(m_input, &KeyInput::keyChanged, this, &ExplainDialog::explain);
    m_input->setFocus();
}

ExplainDialog::~ExplainDialog() = default;

void ExplainDialog::setupFacts()
{
    auto *grid = new QGridLayout(m_facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Metrics::dialogMargin);
    grid->setVerticalSpacing(Metrics::wideSpacing);
    m_endpoint = addFact(tr("Address"), tr("Copy address"), u"explainedAddress"_s);
    m_organization = addFact(tr("Organization"), tr("Copy organization"), u"explainedOrganization"_s);
    m_clientId = addFact(tr("Client ID"), tr("Copy client ID"), u"explainedClientId"_s);
    m_fingerprint = addFact(tr("Fingerprint"), tr("Copy fingerprint"), u"explainedFingerprint"_s);
    m_key = addFact(tr("Key"), {}, u"explainedKey"_s);
    m_connection = addFact(tr("Connection"), {}, u"explainedConnection"_s);
    int place = 0;
    for (CopyableField *field :
        {m_endpoint, m_organization, m_clientId, m_fingerprint, m_key, m_connection}) {
        grid->addWidget(field, place / 2, place % 2, Qt::AlignTop);
        grid->setColumnStretch(place % 2, 1);
        ++place;
    }
    for (CopyableField *field : {m_key, m_connection})
        field->setCopyable(false);
    for (CopyableField *field : {m_endpoint, m_clientId, m_fingerprint})
        field->setMonospace(true);
    body()->addWidget(m_facts);
}

CopyableField *ExplainDialog::addFact(
    const QString &caption, const QString &copyName, const QString &objectName)
{
    auto *field = new CopyableField(caption, copyName);
    field->setObjectName(objectName);
    return field;
}

void ExplainDialog::setupButtons()
{
    auto *close = addButton(tr("Close"), Variant::Normal, u"closeButton"_s);
    setStaysEnabled(close);
    m_keep = addButton(tr("Keep in keychain"), Variant::Normal, u"keepKeyButton"_s);
    setReasonAgainst(*m_keep, unverified());
    m_verify = addButton(tr("Verify"), Variant::Primary, u"verifyKeyButton"_s);
    m_verify->setIcon(Icons::get(Icon::ShieldCheck, ColorRole::OnAccent));
    setReasonAgainst(*m_verify, tr("Paste a key first."));
    connect(close, &QPushButton::clicked, this, &ExplainDialog::reject);
    connect(m_verify, &QPushButton::clicked, this, [this] {
        if (const auto parts = key())
            emit verifyRequested(*parts);
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        if (const auto parts = key())
            emit keepRequested(*parts);
    });
}

QString ExplainDialog::unverified()
{
    return tr("Verify the key first: only one that works is kept.");
}

std::optional<EncodedCredentials> ExplainDialog::key() const
{
    return explainKey(m_input->key()).parts;
}

void ExplainDialog::setKey(const Secret &text)
{
    m_input->setKey(text);
}

void ExplainDialog::explain()
{
    emit keyChanged();
    setIdle();
    clearTrouble();
    setReasonAgainst(*m_keep, unverified());
    const bool hasKey = m_input->hasKey();
    m_facts->setVisible(false);
    m_findings->setVisible(hasKey);
    if (hasKey) {
        const KeyExplanation explanation = explainKey(m_input->key());
        m_findings->setExplanation(explanation);
        showFacts(explanation);
        announce(m_findings->text());
    } else {
        m_findings->clear();
        setReasonAgainst(*m_verify, tr("Paste a key first."));
    }
    shrinkToFit();
}

void ExplainDialog::showFacts(const KeyExplanation &explanation)
{
    m_facts->setVisible(!explanation.endpoint.isEmpty());
    if (!explanation.isReadable())
        setReasonAgainst(*m_verify, tr("This key can't be read, so it can't be verified."));
    if (explanation.endpoint.isEmpty())
        return;
    m_endpoint->setValue(displayText(explanation.endpoint), explanation.endpoint);
    m_clientId->setValue(displayText(explanation.clientId), explanation.clientId);
    m_organization->setValue(displayText(explanation.organization), explanation.organization);
    m_fingerprint->setValue(explanation.fingerprint);
    const Place place = m_find(explanation);
    m_connection->setValue(place.connection);
    m_key->setValue(place.key);
    if (explanation.isReadable())
        setReasonAgainst(*m_verify, place.canVerify ? QString() : place.connection);
}

void ExplainDialog::showVerifying()
{
    clearTrouble();
    setReasonAgainst(*m_verify, tr("It is being verified already."));
    showProgress(tr("Verifying…"));
}

void ExplainDialog::showVerdict(const KeyVerification &verification)
{
    setIdle();
    setReasonAgainst(*m_verify, {});
    if (verification.verdict == KeyVerdict::Works)
        showNotice(verdictSentence(verification));
    else if (verification.works())
        showWarning(verdictSentence(verification));
    else
        showTrouble(errorOf(verification));
    setReasonAgainst(*m_keep, verification.works() ? QString() : unverified()); // trouble makes all usable
}

void ExplainDialog::showKeeping()
{
    clearTrouble();
    setBusy(tr("Waiting for your keychain… Unlock it if you are asked to."));
}

void ExplainDialog::showKept(const QString &text)
{
    setIdle();
    setReasonAgainst(*m_keep, tr("It is kept already."));
    showNotice(text);
}

void ExplainDialog::showKeepFailed(const Error &error)
{
    setIdle();
    showTrouble(error);
}

void ExplainDialog::reject()
{
    m_input->wipeKey(); // and what is under way ends
    Sheet::reject();
}

} // namespace Latchkey::Ui
