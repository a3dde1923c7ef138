// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/rotation/rotatedialog.h>

#include <ui/keytable/displaytext.h>
#include <ui/keytable/relativetime.h>
#include <ui/rotation/handoverform.h>
#include <ui/rotation/steplist.h>
#include <ui/rotation/steppage.h>
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
constexpr int pageHeight = 300; // the buttons stay where they are from page to page, mostly

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
    , m_clock(content.clock)
{
    setObjectName(u"rotateDialog"_s);
    setMinimumWidth(dialogWidth);
    setSubtitle(tr("A new key takes the place of “%1”. Both work until the last step. You can close this at "
                   "any time: nothing is lost, and you go on later where you left off.")
                    .arg(m_oldName));
    m_steps = new StepList(stepNames());
    m_steps->setObjectName(u"stepList"_s);
    m_steps->setFixedWidth(stepsWidth);
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::dialogMargin);
    row->addWidget(m_steps);
    row->addWidget(setupPages(content), 1);
    body()->addLayout(row);
    setupButtons();
    turnTo(Page::Plan);
}

RotateDialog::~RotateDialog() = default;

QWidget *RotateDialog::setupPages(const Content &content)
{
    auto *pages = new QWidget;
    pages->setMinimumHeight(pageHeight);
    m_column = new QVBoxLayout(pages);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_form = new KeyForm(content.rules);
    m_handOver = new HandOverForm(content.style, content.keychainForgets);
    m_wait = new WaitForm(content.clock);
    m_facts = new QLabel;
    m_facts->setObjectName(u"factsLabel"_s);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_deliverMore = new LinkButton(tr("Deliver it to another place too"));
    m_deliverMore->setObjectName(u"deliverMoreButton"_s);

    addPage(tr("Create a successor"))->addContent(m_form);
    addPage(tr("Create the new key"));
    addPage(tr("Verify the new key"));
    addPage(tr("The secret of the new key is lost"));
    addPage(tr("Bring the new key to where it is used"))->addContent(m_handOver);
    StepPage *wait = addPage(tr("Wait until everything uses the new key"));
    wait->addContent(m_wait);
    wait->addContent(m_deliverMore);
    addPage(tr("Delete the old key"))->addContent(m_facts);
    addPage({});
    connect(m_form, &KeyForm::changed, this, [this] {
        clearTrouble();
        updateButtons();
    });
    connect(m_handOver, &HandOverForm::changed, this, &RotateDialog::updateButtons);
    connect(m_handOver, &HandOverForm::copyRequested, this, &RotateDialog::copyRequested);
    connect(m_handOver, &HandOverForm::deliverRequested, this, &RotateDialog::deliverRequested);
    connect(m_handOver, &HandOverForm::keepRequested, this, &RotateDialog::keepRequested);
    connect(m_wait, &WaitForm::changed, this, &RotateDialog::updateButtons);
    connect(m_deliverMore, &LinkButton::clicked, this, [this] {
        m_isHandedOver = false;
        turnTo(Page::HandOver);
    });
    return pages;
}

StepPage *RotateDialog::addPage(const QString &title)
{
    auto *page = new StepPage(title);
    page->hide();
    m_column->addWidget(page, 1);
    m_pages.append(page);
    return page;
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
    m_form->setName(successor.name);
    m_form->setContacts(successor.contacts);
    m_form->setRedirectUris(successor.redirectUris);
}

void RotateDialog::showState(const State &state)
{
    if (!m_state) {
        m_isHandedOver = state.rotation.step != RotationStep::Verified;
        m_wait->setUntil(state.rotation.waitUntil);
    }
    m_state = state;
    if (state.rotation.step < RotationStep::Verified) // also where another key has to be made
        m_isHandedOver = false;
    m_handOver->setKeeps(state.rotation.keepsSecret);
    m_handOver->setDeliveries(state.rotation.deliveries);
    const Page page = pageOf(state);
    if (page != m_page)
        turnTo(page);
    updateTexts();
    m_steps->setCurrent(stepOf(m_page));
    if (state.isWorking)
        return setBusy(busyText());
    setIdle();
    updateButtons();
    focusPage();
    if (!state.trouble || page == Page::Result)
        return;
    showTrouble(*state.trouble);
    m_steps->setTrouble(true);
    updateButtons(); // idle again, all of them are enabled
}

/// What is delivered from here is on record at once; the person says when that was all.
RotateDialog::Page RotateDialog::pageOf(const State &state) const
{
    if (state.rotation.isOver())
        return Page::Result;
    if (state.need == RotationRun::Need::Credentials)
        return Page::Lost;
    switch (state.rotation.step) {
    case RotationStep::Planned:
        return Page::Create;
    case RotationStep::Created:
        return Page::Verify;
    case RotationStep::Verified:
        return Page::HandOver;
    case RotationStep::Delivered:
        return m_isHandedOver ? Page::Wait : Page::HandOver;
    case RotationStep::Waiting:
        return state.rotation.isWaitOver(m_clock()) ? Page::Finish : Page::Wait;
    case RotationStep::VerifiedAgain:
    case RotationStep::Done:
    case RotationStep::GivenUp:
        return Page::Finish;
    }
    Q_UNREACHABLE();
}

int RotateDialog::stepOf(Page page) const
{
    switch (page) {
    case Page::Plan:
    case Page::Create:
        return 0;
    case Page::Verify:
    case Page::Lost:
        return 1;
    case Page::HandOver:
        return 2;
    case Page::Wait:
        return 3;
    case Page::Finish:
        return m_state->rotation.step == RotationStep::VerifiedAgain ? 5 : 4;
    case Page::Result:
        return m_state->rotation.step == RotationStep::Done ? 6 : 0;
    }
    Q_UNREACHABLE();
}

void RotateDialog::turnTo(Page page)
{
    m_page = page;
    for (int i = 0; i < m_pages.size(); ++i)
        m_pages.at(i)->setVisible(i == int(page));
    m_steps->setCurrent(stepOf(page));
    clearTrouble();
    updateTexts();
    updateButtons();
    announce(at(page).title());
    shrinkToFit();
    focusPage();
}

/// Once for each page, as soon as it can take the keyboard.
void RotateDialog::focusPage()
{
    if (isBusy() || std::exchange(m_focused, m_page) == m_page)
        return;
    if (m_page == Page::Plan)
        m_form->setFocus();
    else if (m_page == Page::HandOver)
        m_handOver->setFocus();
    else if (m_page == Page::Wait)
        m_wait->setFocus();
    else if (m_later->isDefault()) // what can't be undone is not a matter of Enter
        m_later->setFocus();
    else
        m_next->setFocus();
}

void RotateDialog::updateTexts()
{
    at(Page::Plan)
        .setText(
            tr("Contacts and redirect URIs are taken over from “%1”, which stays as it is.").arg(m_oldName));
    if (m_state)
        updateSuccessorTexts(m_state->rotation);
}

void RotateDialog::updateSuccessorTexts(const Rotation &rotation)
{
    const QString name = shortText(rotation.newName);
    at(Page::Create)
        .setText(tr("“%1” is made, with contacts and redirect URIs of “%2”.").arg(name, m_oldName));
    at(Page::Verify)
        .setText(
            tr("Latchkey signs in with “%1” once to see whether Union accepts it, and drops the sign-in.")
                .arg(name));
    at(Page::Verify).setSoFar(tr("“%1” was created.").arg(name));
    at(Page::Lost)
        .setText((rotation.deliveries.isEmpty()
                ? tr(
                    "The keychain does not have the secret of “%1” any more, and Union gives it out only "
                    "once. Latchkey can delete “%1” and make another in its place; “%2” works all the while.")
                : tr("Latchkey does not have the secret of “%1” any more, and Union gives it out only once. "
                     "“%1” was delivered: if Latchkey deletes it and makes another in its place, everything "
                     "that uses “%1” stops working at once. “%2” works all the while."))
                     .arg(name, m_oldName));
    at(Page::HandOver)
        .setText(tr("Put “%1” in the place of “%2” wherever that is used, and say where it went.")
                     .arg(name, m_oldName));
    at(Page::HandOver).setSoFar(tr("“%1” works.").arg(name));
    at(Page::Wait)
        .setText(tr("Jobs that are running, copies and caches may use “%1” for a while. It goes on working "
                    "until you delete it.")
                     .arg(m_oldName));
    at(Page::Wait)
        .setSoFar(rotation.waitUntil.isValid()
                ? tr("Waiting until %1.").arg(momentText(rotation.waitUntil, m_clock()))
                : tr("“%1” was delivered.").arg(name));
    at(Page::Finish)
        .setText(tr("Latchkey signs in with “%1” once more. Only if that works is “%2” deleted: everything "
                    "that still uses it stops working at once, and this can't be undone.")
                     .arg(name, m_oldName));
    const bool isGivenUp = rotation.step == RotationStep::GivenUp;
    at(Page::Result).setTitle(isGivenUp ? tr("The rotation was given up") : tr("The key is rotated"));
    at(Page::Result)
        .setText(isGivenUp ? tr("“%1” stays as it is.").arg(m_oldName)
                           : tr("“%1” has taken the place of “%2”, which is deleted.").arg(name, m_oldName));
}

void RotateDialog::updateButtons()
{
    if (!m_next || isBusy())
        return;
    const bool isResult = m_page == Page::Result;
    const bool breaksUses = m_page == Page::Lost && !m_state->rotation.deliveries.isEmpty();
    const bool isDanger = m_page == Page::Finish || breaksUses;
    m_later->setText(isResult ? tr("Close") : !m_state ? tr("Cancel") : tr("Later"));
    m_later->setAccessibleDescription(
        isResult || !m_state ? QString() : tr("Closes. The rotation stays as it is until you go on."));
    m_next->setVisible(!isResult);
    m_next->setText(nextText());
    setVariant(m_next, isDanger ? Variant::Danger : Variant::Primary);
    m_next->setIcon(isDanger ? Icons::get(Icon::Trash, ColorRole::Expired) : QIcon());
    m_next->setDefault(!isDanger && !isResult);
    m_later->setDefault(isDanger || isResult);
    m_inMemory->setVisible(m_state && m_state->mayGoOnInMemory);
    setReasonAgainst(*m_next, reasonAgainst());
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
        return tr("Make another new key");
    case Page::HandOver:
        return tr("It is delivered");
    case Page::Wait:
        return m_wait->until().isValid() ? tr("Wait") : tr("Go on");
    case Page::Finish:
        return tr("Delete old key");
    case Page::Result:
        return {};
    }
    Q_UNREACHABLE();
}

QString RotateDialog::busyText() const
{
    switch (m_state->rotation.step) {
    case RotationStep::Planned:
        return tr("Creating the new key…");
    case RotationStep::Created:
        return tr("Verifying the new key…");
    case RotationStep::Waiting:
        return tr("Verifying the new key once more…");
    case RotationStep::VerifiedAgain:
        return tr("Deleting the old key…");
    case RotationStep::Verified:
    case RotationStep::Delivered:
    case RotationStep::Done:
    case RotationStep::GivenUp:
        return tr("Writing it down…");
    }
    Q_UNREACHABLE();
}

QString RotateDialog::reasonAgainst() const
{
    if (m_page == Page::Plan)
        return m_form->reasonAgainst();
    return m_page == Page::HandOver ? m_handOver->reasonAgainst() : QString();
}

void RotateDialog::proceed()
{
    switch (m_page) {
    case Page::Plan:
        if (const auto successor = m_form->key())
            emit startRequested(*successor);
        return;
    case Page::Create:
    case Page::Verify:
    case Page::Finish:
        return emit goOnRequested();
    case Page::Lost:
        return emit anotherKeyRequested();
    case Page::HandOver:
        m_isHandedOver = true;
        return emit handedOver(m_handOver->where());
    case Page::Wait:
        return proceedFromWait();
    case Page::Result:
        return accept();
    }
    Q_UNREACHABLE();
}

void RotateDialog::proceedFromWait()
{
    if (const QDateTime until = m_wait->until(); until.isValid())
        emit waitRequested(until);
    else
        emit waitIsOver();
}

void RotateDialog::setOldKeyFacts(const QStringList &facts)
{
    m_facts->setText(facts.join(u'\n'));
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
    m_handOver->clearWhere();
    setIdle();
    updateButtons();
    showTrouble(why);
}

CopyStyle RotateDialog::style() const
{
    return m_handOver->style();
}

} // namespace Latchkey::Ui
