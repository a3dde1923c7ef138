// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/rotation/rotatedialog.h>

#include <ui/keytable/displaytext.h>
#include <ui/rotation/handoverform.h>
#include <ui/rotation/steplist.h>
#include <ui/rotation/waitform.h>
#include <ui/theme/controls.h>
#include <ui/theme/icons.h>
#include <ui/widgets/linkbutton.h>
#include <ui/widgets/reasonagainst.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int dialogWidth = 720;
constexpr int stepsWidth = 180;

QStringList stepNames()
{
    return {RotateDialog::tr("Create successor", "a step"), RotateDialog::tr("Verify", "a step"),
        RotateDialog::tr("Deliver", "a step"), RotateDialog::tr("Wait", "a step"),
        RotateDialog::tr("Verify again", "a step"), RotateDialog::tr("Delete old key", "a step")};
}

} // namespace

RotateDialog::RotateDialog(const Content &content, QWidget *parent)
    : Sheet(tr("Rotate API key"), parent)
    , m_oldName(shortText(content.oldName))
    , m_oldHasExpired(content.oldHasExpired)
    , m_isPractice(content.keychainForgets)
    , m_clock(content.clock)
    , m_steps(new StepList(stepNames()))
    , m_pages(new RotatePages(content))
{
    setObjectName(u"rotateDialog"_s);
    setMinimumWidth(dialogWidth);
    updateSubtitle();
    m_steps->setObjectName(u"stepList"_s);
    m_steps->setFixedWidth(stepsWidth);
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::dialogMargin);
    row->addWidget(m_steps);
    row->addWidget(m_pages, 1);
    body()->addLayout(row);
    connectPages();
    setupButtons();
    turnTo(Page::Plan);
}

RotateDialog::~RotateDialog() = default;

void RotateDialog::connectPages()
{
    connect(m_pages, &RotatePages::formChanged, this, [this] {
        clearTrouble();
        updateButtons();
    });
    connect(m_pages, &RotatePages::changed, this, &RotateDialog::updateButtons);
    connect(m_pages, &RotatePages::credentialsOffered, this, &RotateDialog::credentialsOffered);
    connect(m_pages, &RotatePages::deliverMoreRequested, this, [this] {
        m_isHandedOver = false;
        turnTo(Page::HandOver);
    });
    const HandOverForm &handOver = m_pages->handOver();
    connect(&handOver, &HandOverForm::copyRequested, this, &RotateDialog::copyRequested);
    connect(&handOver, &HandOverForm::deliverRequested, this, &RotateDialog::deliverRequested);
    connect(&handOver, &HandOverForm::keepRequested, this, &RotateDialog::keepRequested);
}

void RotateDialog::updateSubtitle()
{
    const Rotation rotation = m_state ? m_state->rotation : Rotation();
    const QString newName = shortText(rotation.newName);
    if (rotation.isOver() || rotation.isVoid())
        return setSubtitle({});
    if (rotation.oldIsGone)
        return setSubtitle(tr("“%1” is deleted, and what used it needs “%2” now.").arg(m_oldName, newName));
    if (rotation.newIsGone) {
        const QString text = m_oldHasExpired ? tr("“%1” has expired; “%2” was deleted.")
                                             : tr("“%1” works as before; “%2” was deleted.");
        return setSubtitle(text.arg(m_oldName, newName));
    }
    if (m_oldHasExpired) {
        return setSubtitle(
            tr("A new key takes the place of “%1”, which has expired. You can close this at any "
               "time: nothing is lost, and you go on later where you left off.")
                .arg(m_oldName));
    }
    if (m_isPractice) {
        return setSubtitle(
            tr("A new key takes the place of “%1”. Both work until the last step. You can close this and go "
               "on later where you left off, as long as Latchkey runs: practice ends with it.")
                .arg(m_oldName));
    }
    setSubtitle(tr("A new key takes the place of “%1”. Both work until the last step. You can close this at "
                   "any time: nothing is lost, and you go on later where you left off.")
                    .arg(m_oldName));
}

void RotateDialog::setupButtons()
{
    m_inMemory = new LinkButton(tr("Go on without the keychain"));
    m_inMemory->setObjectName(u"inMemoryButton"_s);
    const QString what = tr("The new secret is in memory only: if Latchkey closes before it is delivered, "
                            "another new key has to be made.");
    m_inMemory->setToolTip(what);
    m_inMemory->setAccessibleDescription(what);
    addAside(m_inMemory);
    m_later = addButton({}, Variant::Normal, u"laterButton"_s);
    setStaysEnabled(m_later);
    m_next = addButton({}, Variant::Primary, u"nextButton"_s);
    connect(m_inMemory, &LinkButton::clicked, this, &RotateDialog::goOnInMemoryRequested);
    connect(m_later, &QPushButton::clicked, this, &RotateDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &RotateDialog::proceed);
}

void RotateDialog::propose(const NewKey &successor)
{
    m_pages->form().setName(successor.name);
    m_pages->form().setContacts(successor.contacts);
    m_pages->form().setRedirectUris(successor.redirectUris);
}

void RotateDialog::showState(const State &state)
{
    if (!m_state) {
        m_isHandedOver = state.rotation.step != RotationStep::Verified;
        m_pages->wait().setUntil(state.rotation.waitUntil);
    }
    m_state = state;
    m_oldHasExpired = state.oldHasExpired;
    if (state.rotation.step < RotationStep::Verified) // also where another key has to be made
        m_isHandedOver = false;
    m_pages->showState(state);
    updateSubtitle();
    const Page page = pageOf(state);
    if (page != m_page)
        turnTo(page);
    m_steps->setCurrent(step());
    updateLater();
    if (state.isWorking)
        return m_isLeaving ? void() : setBusy(rotateBusyText(page, state));
    if (m_isLeaving)
        return Sheet::reject();
    setIdle();
    updateButtons();
    focusPage();
    if (!state.trouble)
        return;
    if (page == Page::Result) // it is done all the same
        return showWarning(state.trouble->message());
    showTrouble(*state.trouble);
    m_steps->setTrouble(true);
    updateButtons(); // idle again, all of them are enabled
}

void RotateDialog::turnTo(Page page)
{
    m_page = page;
    m_pages->turnTo(page);
    m_steps->setCurrent(step());
    clearTrouble();
    updateButtons();
    announce(m_pages->title());
    shrinkToFit();
    focusPage();
}

int RotateDialog::step() const
{
    return rotateStepOf(m_page, m_state.value_or(State()));
}

/// What is lost stays so until something is done about it.
RotateDialog::Page RotateDialog::pageOf(const State &state) const
{
    const bool isAsBefore
        = state.isWorking && m_page == Page::Lost && state.rotation.step != RotationStep::Planned;
    return isAsBefore ? m_page : rotatePageOf(state, m_isHandedOver, m_clock());
}

/// What is under way deletes a key sooner or later.
bool RotateDialog::mayDelete() const
{
    return m_state && m_state->isWorking && (m_page == Page::Finish || m_page == Page::Lost);
}

void RotateDialog::reject()
{
    if (m_isLeaving)
        return;
    if (!mayDelete())
        return Sheet::reject();
    m_isLeaving = true;
    setBusy(tr("Stopping…"));
    m_later->setEnabled(false);
    emit stopRequested();
}

void RotateDialog::updateLater()
{
    const bool isResult = m_page == Page::Result;
    m_later->setText(isResult ? tr("Close") : !m_state ? tr("Cancel") : tr("Later"));
    m_later->setAccessibleDescription(isResult || !m_state ? QString()
            : mayDelete()
            ? tr("Stops and closes. What Union was asked for already can't be stopped any more.")
            : tr("Closes. The rotation stays as it is until you go on."));
}

/// Once for each page, as soon as it can take the keyboard.
void RotateDialog::focusPage()
{
    if (isBusy() || std::exchange(m_focused, m_page) == m_page)
        return;
    if (m_pages->focusForm())
        return;
    if (m_later->isDefault()) // what can't be undone is not a matter of Enter
        m_later->setFocus();
    else
        m_next->setFocus();
}

void RotateDialog::updateButtons()
{
    if (!m_next || isBusy())
        return;
    const bool isResult = m_page == Page::Result;
    const bool breaksUses = m_page == Page::Lost && !m_state->rotation.deliveries.isEmpty();
    const bool isDanger = (m_page == Page::Finish && !m_state->rotation.oldIsGone)
        || (breaksUses && m_state->need == RotationRun::Need::Credentials);
    updateLater();
    m_next->setVisible(!isResult);
    m_next->setText(nextText());
    setVariant(m_next, isDanger ? Variant::Danger : Variant::Primary);
    m_next->setIcon(isDanger && !isGivingUp() ? Icons::get(Icon::Trash, ColorRole::Expired) : QIcon());
    m_next->setDefault(!isDanger && !isResult);
    m_later->setDefault(isDanger || isResult);
    m_inMemory->setVisible(m_state && m_state->mayGoOnInMemory);
    setReasonAgainst(*m_next, m_pages->reasonAgainst());
}

/// No other key can take the new one's place.
bool RotateDialog::isGivingUp() const
{
    const bool isNewTheOnlyOne
        = m_state && m_oldHasExpired && m_state->need == RotationRun::Need::Credentials;
    return m_page == Page::Lost && (m_state->rotation.oldIsGone || isNewTheOnlyOne);
}

QString RotateDialog::nextText() const
{
    switch (m_page) {
    case Page::Plan:
        return tr("Create");
    case Page::Create:
    case Page::Verify:
        return m_state->trouble ? tr("Try again") : tr("Go on");
    case Page::Lost:
        return isGivingUp() ? tr("Give up the rotation") : tr("Make another new key");
    case Page::HandOver:
        return tr("It is delivered");
    case Page::Wait:
        return m_pages->wait().isOver() ? tr("Go on") : tr("Wait");
    case Page::Finish:
        return m_state->rotation.oldIsGone ? tr("Finish") : tr("Delete old key");
    case Page::Result:
        return {};
    }
    Q_UNREACHABLE();
}

void RotateDialog::proceed()
{
    switch (m_page) {
    case Page::Plan:
        if (const auto successor = m_pages->form().key())
            emit startRequested(*successor);
        return;
    case Page::Create:
    case Page::Verify:
    case Page::Finish:
        return emit goOnRequested();
    case Page::Lost:
        return isGivingUp() ? emit giveUpRequested() : emit anotherKeyRequested();
    case Page::HandOver:
        m_isHandedOver = true;
        return emit handedOver(m_pages->handOver().where());
    case Page::Wait:
        return proceedFromWait();
    case Page::Result:
        return accept();
    }
    Q_UNREACHABLE();
}

void RotateDialog::proceedFromWait()
{
    if (m_pages->wait().isOver())
        emit waitIsOver();
    else if (const QDateTime until = m_pages->wait().until(); until.isValid())
        emit waitRequested(until);
}

void RotateDialog::setOldKeyFacts(const QStringList &facts)
{
    m_pages->setOldKeyFacts(facts);
}

void RotateDialog::showNotStarted(const Error &why)
{
    showTrouble(why);
    m_steps->setTrouble(true);
    updateButtons();
}

void RotateDialog::showNotHandedOver(const Error &why)
{
    m_isHandedOver = false;
    m_pages->handOver().clearWhere();
    setIdle();
    updateButtons();
    showTrouble(why);
}

CopyStyle RotateDialog::style() const
{
    return m_pages->handOver().style();
}

} // namespace Latchkey::Ui
