// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/rotation/rotatepages.h>

#include <ui/keytable/displaytext.h>
#include <ui/keytable/relativetime.h>
#include <ui/rotation/handoverform.h>
#include <ui/rotation/offerform.h>
#include <ui/rotation/rotatedialog.h>
#include <ui/rotation/rotationtexts.h>
#include <ui/rotation/steppage.h>
#include <ui/rotation/waitform.h>
#include <ui/widgets/linkbutton.h>

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int pageHeight = 300; // the buttons stay where they are from page to page, mostly

} // namespace

RotatePages::RotatePages(const Content &content, QWidget *parent)
    : QWidget(parent)
    , m_oldName(shortText(content.oldName))
    , m_clock(content.clock)
    , m_column(new QVBoxLayout(this))
    , m_form(new KeyForm(content.rules))
    , m_handOver(new HandOverForm(content.style, content.keychainForgets))
    , m_wait(new WaitForm(content.clock))
    , m_offer(new OfferForm)
    , m_facts(new QLabel)
{
    setMinimumHeight(pageHeight);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_facts->setObjectName(u"factsLabel"_s);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    setupPages();
    connect(m_form, &KeyForm::changed, this, &RotatePages::formChanged);
    connect(m_handOver, &HandOverForm::changed, this, &RotatePages::changed);
    connect(m_wait, &WaitForm::changed, this, &RotatePages::changed);
    connect(m_offer, &OfferForm::offered, this, &RotatePages::credentialsOffered);
}

RotatePages::~RotatePages() = default;

void RotatePages::setupPages()
{
    auto *more = new LinkButton(RotateDialog::tr("Deliver it to another place too"));
    more->setObjectName(u"deliverMoreButton"_s);
    connect(more, &LinkButton::clicked, this, &RotatePages::deliverMoreRequested);
    StepPage *plan = addPage(RotateDialog::tr("Create a successor"));
    plan->addContent(m_form);
    plan->setText(
        RotateDialog::tr("Contacts and redirect URIs are taken over from “%1”, which stays as it is.")
            .arg(m_oldName)
        + u' ' + RotationTexts::policiesText());
    addPage(RotateDialog::tr("Create the new key"));
    addPage(RotateDialog::tr("Verify the new key"));
    addPage({})->addContent(m_offer);
    addPage(RotateDialog::tr("Bring the new key to where it is used"))->addContent(m_handOver);
    StepPage *wait = addPage(RotateDialog::tr("Wait until everything uses the new key"));
    wait->addContent(m_wait);
    wait->addContent(more);
    addPage({})->addContent(m_facts);
    addPage({});
}

StepPage *RotatePages::addPage(const QString &title)
{
    auto *page = new StepPage(title);
    page->hide();
    m_column->addWidget(page, 1);
    m_pages.append(page);
    return page;
}

void RotatePages::turnTo(RotatePage page)
{
    m_page = page;
    for (int i = 0; i < m_pages.size(); ++i)
        m_pages.at(i)->setVisible(i == int(page));
}

QString RotatePages::title() const
{
    return at(m_page).title();
}

bool RotatePages::focusForm()
{
    if (m_page == RotatePage::Plan)
        m_form->setFocus();
    else if (m_page == RotatePage::HandOver)
        m_handOver->setFocus();
    else if (m_page == RotatePage::Wait)
        m_wait->setFocus();
    else
        return false;
    return true;
}

QString RotatePages::reasonAgainst() const
{
    if (m_page == RotatePage::Plan)
        return m_form->reasonAgainst();
    if (m_page == RotatePage::Wait)
        return m_wait->reasonAgainst();
    return m_page == RotatePage::HandOver ? m_handOver->reasonAgainst() : QString();
}

void RotatePages::showState(const RotateState &state)
{
    const Rotation &rotation = state.rotation;
    const QString name = shortText(rotation.newName);
    m_handOver->setKeeps(rotation.keepsSecret);
    m_handOver->setDeliveries(rotation.deliveries);
    at(RotatePage::Create)
        .setText(
            RotateDialog::tr("“%1” is made, with contacts and redirect URIs of “%2”.").arg(name, m_oldName));
    at(RotatePage::Verify)
        .setText(RotateDialog::tr(
            "Latchkey signs in with “%1” once to see whether Union accepts it, and drops the sign-in.")
                     .arg(name));
    at(RotatePage::Verify).setSoFar(RotateDialog::tr("“%1” was created.").arg(name));
    if (!state.isWorking) // nobody knows what it needs until it stops
        updateLost(state, name);
    updateHandOver(state, name);
    updateEnd(rotation, name);
}

void RotatePages::updateLost(const RotateState &state, const QString &newName)
{
    using Need = RotationRun::Need;
    StepPage &page = at(RotatePage::Lost);
    const Rotation &rotation = state.rotation;
    m_offer->setVisible(state.need == Need::Credentials && !rotation.deliveries.isEmpty());
    if (state.need == Need::GiveUp) {
        page.setTitle(RotateDialog::tr("There is nothing left to rotate"));
        page.setText(
            RotateDialog::tr("Neither “%1” nor a new key in its place is there any more. Create a new "
                             "key if one is needed.")
                .arg(m_oldName));
    } else if (state.need == Need::Successor) {
        page.setTitle(RotateDialog::tr("The new key was deleted"));
        const QString text = state.oldHasExpired
            ? RotateDialog::tr("Latchkey can make another in the place of “%1”. What used it has stopped "
                               "working, and “%2” has expired.")
            : RotateDialog::tr("Latchkey can make another in the place of “%1”. What used it has stopped "
                               "working; “%2” works all the while.");
        page.setText(text.arg(newName, m_oldName));
    } else {
        page.setTitle(RotateDialog::tr("The secret of the new key is lost"));
        page.setText(lostText(state, newName));
    }
}

QString RotatePages::lostText(const RotateState &state, const QString &newName) const
{
    const Rotation &rotation = state.rotation;
    if (rotation.oldIsGone) {
        return RotateDialog::tr(
            "Latchkey does not have the secret of “%1” any more, and Union gives it out only "
            "once. “%2” is deleted, so “%1” stays in any case.")
            .arg(newName, m_oldName);
    }
    if (state.oldHasExpired) {
        return RotateDialog::tr(
            "Latchkey does not have the secret of “%1” any more, and Union gives it out only "
            "once. “%2” has expired, so “%1” stays in any case.")
            .arg(newName, m_oldName);
    }
    const QString text = rotation.deliveries.isEmpty()
        ? RotateDialog::tr(
            "The keychain does not have the secret of “%1” any more, and Union gives it out only "
            "once. Latchkey can delete “%1” and make another in its place; “%2” works all the while.")
        : RotateDialog::tr(
            "Latchkey does not have the secret of “%1” any more, and Union gives it out only once. "
            "“%1” was delivered: if Latchkey deletes it and makes another in its place, everything "
            "that uses “%1” stops working at once. “%2” works all the while.");
    return text.arg(newName, m_oldName);
}

void RotatePages::updateHandOver(const RotateState &state, const QString &newName)
{
    const Rotation &rotation = state.rotation;
    at(RotatePage::HandOver)
        .setText(
            RotateDialog::tr("Put “%1” in the place of “%2” wherever that is used, and say where it went.")
                .arg(newName, m_oldName));
    at(RotatePage::HandOver).setSoFar(RotateDialog::tr("“%1” works.").arg(newName));
    const QString wait = state.oldHasExpired
        ? RotateDialog::tr("“%1” has expired: what still uses it works only once it uses the new key.")
        : RotateDialog::tr("Jobs that are running, copies and caches may use “%1” for a while. It goes on "
                           "working until you delete it.");
    at(RotatePage::Wait).setText(wait.arg(m_oldName));
    at(RotatePage::Wait)
        .setSoFar(rotation.waitUntil.isValid()
                ? RotateDialog::tr("Waiting until %1.")
                      .arg(RotationTexts::untilText(rotation.waitUntil, m_clock()))
                : RotateDialog::tr("“%1” was delivered.").arg(newName));
}

void RotatePages::updateEnd(const Rotation &rotation, const QString &newName)
{
    at(RotatePage::Finish)
        .setTitle(rotation.oldIsGone ? RotateDialog::tr("Finish the rotation")
                : rotation.step == RotationStep::VerifiedAgain
                ? RotateDialog::tr("Delete the old key")
                : RotateDialog::tr("Verify again, then delete the old key"));
    m_facts->setVisible(!rotation.oldIsGone);
    const QString finish = rotation.oldIsGone
        ? RotateDialog::tr(
            "Latchkey signs in with “%1” once more. If that works, the rotation is over: “%2” is "
            "deleted already.")
        : RotateDialog::tr(
            "Latchkey signs in with “%1” once more. Only if that works is “%2” deleted: everything that "
            "still uses it stops working at once, and this can't be undone.");
    const QString text = finish.arg(newName, m_oldName);
    const QString kept = rotation.keepsSecret || rotation.inMemory ? QString()
                                                                   : u"\n\n"_s
            + RotateDialog::tr("The secret of “%1” is not kept any longer then: Copy does not work for it.")
                  .arg(newName);
    at(RotatePage::Finish)
        .setText((rotation.oldIsGone ? text : text + u"\n\n"_s + policiesText(newName)) + kept);
    const bool isGivenUp = rotation.step == RotationStep::GivenUp;
    at(RotatePage::Result)
        .setTitle(isGivenUp ? RotateDialog::tr("The rotation was given up")
                            : RotateDialog::tr("The key is rotated"));
    at(RotatePage::Result)
        .setText(isGivenUp
                ? RotationTexts::givenUpText(rotation, rotation.createSentAt.isValid() && !rotation.newIsGone)
                : RotateDialog::tr("“%1” has taken the place of “%2”, which is deleted.")
                      .arg(newName, m_oldName));
}

/// What no sign-in shows.
QString RotatePages::policiesText(const QString &newName) const
{
    return RotateDialog::tr("That shows only that signing in works: policies granted to “%2” by hand are not "
                            "carried over. Check in Union that “%1” has what it needs.")
        .arg(newName, m_oldName);
}

void RotatePages::setOldKeyFacts(const QStringList &facts)
{
    m_facts->setText(facts.join(u'\n'));
}

} // namespace Latchkey::Ui
