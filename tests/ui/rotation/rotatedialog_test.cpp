// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/ui/rotation/rotatebench.h>

#include <ui/keytable/keytable.h>
#include <ui/rotation/steplist.h>

#include <QCheckBox>
#include <QLabel>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

using Page = RotateDialog::Page;

/// "Rotate API key" by its pages: what they ask for, and what they say when a step fails.
class RotateDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_with.emplace();
        QVERIFY(m_with->window.openSignedIn());
    }
    void cleanup() { m_with.reset(); }

    void plan_isPrefilled_andTakenNamesAreSaid();
    void plan_saysWhatIsNotTakenOver();
    void delivery_saysHowLongTheSecretIsKept();
    void lastPage_beginsWithTheVerification();
    void plan_canBeChanged();
    void trouble_atCreate_isShown_andTriedAgain();
    void trouble_atVerify_isShown_andTriedAgain();
    void trouble_atTheLastVerify_deletesNothing();
    void trouble_atDelete_isShown_andTriedAgain();
    void whatIsDone_isSaid_asItGoesOn();
    void lockedKeychain_offersToGoOnWithoutIt();
    void secretInMemory_thatCannotBeKept_isToldOf();
    void oldKeyThatHasExpired_isNotSaidToWork();
    void oldKeyThatHasExpired_leavesNoOtherKeyToMake();
    void lastPage_doesNotDeleteByEnter();
    void lastPage_saysWhatASignInDoesNotShow();
    void aDayOfNoChoice_stopsTheWait();
    void byKeyboardAlone();

private:
    std::optional<RotateBench> m_with;
};

void RotateDialogTest::plan_isPrefilled_andTakenNamesAreSaid()
{
    const auto old = m_with->window.onServer(m_with->oldId);
    m_with->open();
    QCOMPARE(m_with->field<QLineEdit>("nameEdit")->text(), m_with->newId);
    QCOMPARE(m_with->field<QLabel>("clientIdLabel")->text(), m_with->newId);
    QCOMPARE(m_with->field<QLineEdit>("contactsEdit")->text(), old->contacts.join(u", "_s));
    QVERIFY(m_with->next()->isEnabled());
    m_with->field<QLineEdit>("nameEdit")->setText(u"Prod Deploy"_s);
    QVERIFY(!m_with->next()->isEnabled());
    QVERIFY(m_with->next()->toolTip().contains("already taken"_L1));
    m_with->later()->click();
}

void RotateDialogTest::plan_saysWhatIsNotTakenOver()
{
    m_with->open();
    QVERIFY(m_with->isAt(Page::Plan));
    QVERIFY(m_with->says("Policies granted to a key by hand are not carried over"));
    m_with->later()->click();
}

void RotateDialogTest::delivery_saysHowLongTheSecretIsKept()
{
    m_with->comeTo(Page::HandOver);
    QVERIFY(m_with->says("It is kept until the rotation ends, and removed then unless you tick this."));
    auto *keep = m_with->field<QCheckBox>("keepInKeychainCheck");
    QVERIFY(keep->accessibleDescription().startsWith("It is kept until the rotation ends"_L1));
    keep->setChecked(false);
    m_with->goOnTo(Page::Finish);
    QVERIFY(m_with->says("is not kept any longer then"));
}

void RotateDialogTest::lastPage_beginsWithTheVerification()
{
    m_with->comeTo(Page::Finish);
    QCOMPARE(m_with->field<StepList>("stepList")->current(), 4);
    QVERIFY(m_with->says("Verify again, then delete the old key"));
}

void RotateDialogTest::plan_canBeChanged()
{
    m_with->open();
    m_with->field<QLineEdit>("nameEdit")->setText(u"Deploy (new)"_s);
    m_with->field<QLineEdit>("contactsEdit")->setText(u"ada@example.org"_s);
    m_with->next()->click();
    SOON(m_with->isAt(Page::HandOver));
    const auto made = m_with->window.onServer(u"deploy-new-"_s);
    QVERIFY(made);
    QCOMPARE(made->name, u"Deploy (new)"_s);
    QCOMPARE(made->contacts, QStringList(u"ada@example.org"_s));
}

void RotateDialogTest::trouble_atCreate_isShown_andTriedAgain()
{
    m_with->window.tenant.inject(RotateBench::faultAt("AppsService/Create", "permission_denied"));
    m_with->open();
    m_with->next()->click();
    SOON(m_with->isAt(Page::Create));
    QVERIFY(m_with->trouble().contains("does not allow this"_L1));
    QCOMPARE(m_with->next()->text(), u"Try again"_s);
    m_with->window.tenant.clearFaults();
    m_with->next()->click();
    SOON(m_with->isAt(Page::HandOver));
}

void RotateDialogTest::trouble_atVerify_isShown_andTriedAgain()
{
    m_with->window.tenant.inject(RotateBench::faultAt("/token"));
    m_with->open();
    m_with->next()->click();
    SOON(m_with->isAt(Page::Verify));
    QVERIFY(!m_with->trouble().isEmpty());
    QCOMPARE(m_with->next()->text(), u"Try again"_s);
    m_with->closeAndResume(Page::Verify);
    m_with->window.tenant.clearFaults();
    m_with->next()->click();
    SOON(m_with->isAt(Page::HandOver));
}

void RotateDialogTest::trouble_atTheLastVerify_deletesNothing()
{
    m_with->comeTo(Page::Finish);
    m_with->window.tenant.inject(RotateBench::faultAt("/token"));
    m_with->next()->click();
    SOON(!m_with->trouble().isEmpty());
    QVERIFY(m_with->isAt(Page::Finish));
    QCOMPARE(m_with->sent("AppsService/Delete"), 0);
    m_with->window.tenant.clearFaults();
    m_with->next()->click();
    SOON(m_with->isAt(Page::Result));
}

void RotateDialogTest::trouble_atDelete_isShown_andTriedAgain()
{
    m_with->comeTo(Page::Finish);
    m_with->window.tenant.inject(RotateBench::faultAt("AppsService/Delete", "permission_denied"));
    m_with->next()->click();
    SOON(m_with->trouble().contains("does not allow this"_L1));
    QCOMPARE(m_with->field<StepList>("stepList")->current(), 5);
    m_with->window.tenant.clearFaults();
    m_with->next()->click();
    SOON(m_with->isAt(Page::Result));
}

void RotateDialogTest::whatIsDone_isSaid_asItGoesOn()
{
    const std::chrono::milliseconds awhile(300);
    m_with->open();
    const auto *steps = m_with->field<StepList>("stepList");
    m_with->window.tenant.inject(RotateBench::slow("AppsService/Create", awhile));
    m_with->window.tenant.inject(RotateBench::slow("/token", awhile));
    m_with->next()->click();
    QTRY_VERIFY(m_with->says("Creating the new key…"));
    QCOMPARE(steps->current(), 0);
    QTRY_VERIFY(m_with->says("Verifying the new key…"));
    QCOMPARE(steps->current(), 1);
    SOON(m_with->isAt(Page::HandOver));
    m_with->window.tenant.clearFaults();
    m_with->goOnTo(Page::Finish);
    m_with->window.tenant.inject(RotateBench::faultAt("AppsService/Delete", "permission_denied"));
    m_with->next()->click();
    SOON(!m_with->trouble().isEmpty());
    QCOMPARE(steps->current(), 5);
    m_with->window.tenant.clearFaults();
    m_with->window.tenant.inject(RotateBench::slow("AppsService/Delete", awhile));
    m_with->window.tenant.inject(RotateBench::slow("/token", awhile));
    m_with->next()->click(); // and once more before the deletion
    QTRY_VERIFY(m_with->says("Verifying the new key once more…"));
    QCOMPARE(steps->current(), 4);
    QTRY_VERIFY(m_with->says("Deleting the old key…"));
    QCOMPARE(steps->current(), 5);
    SOON(m_with->isAt(Page::Result));
}

void RotateDialogTest::lockedKeychain_offersToGoOnWithoutIt()
{
    const Error locked(ErrorKind::KeychainLocked, u"The keychain is locked."_s);
    m_with->window.keychain.writeError = locked;
    m_with->window.keychain.notReady = locked;
    m_with->open();
    auto *without = m_with->button("inMemoryButton");
    QVERIFY(!without->isVisible());
    m_with->next()->click();
    SOON(without->isVisible());
    QCOMPARE(m_with->trouble(), u"The keychain is locked."_s);
    without->click();
    SOON(m_with->isAt(Page::HandOver));
    QVERIFY(!without->isVisible());
    QVERIFY(!m_with->copied().isEmpty());
}

void RotateDialogTest::secretInMemory_thatCannotBeKept_isToldOf()
{
    m_with->comeToHandOverInMemory();
    m_with->field<QCheckBox>("keepInKeychainCheck")->setChecked(true);
    SOON(m_with->isAt(Page::HandOver) && m_with->record().keepsSecret);
    m_with->goOnTo(Page::Finish);
    m_with->next()->click();
    SOON(m_with->isAt(Page::Result));
    QVERIFY(m_with->trouble().contains(u"“prod-deploy-2” could not be kept in the keychain"_s));
    m_with->close();
    QVERIFY(m_with->window.message().contains("could not be kept in the keychain"_L1));
}

void RotateDialogTest::oldKeyThatHasExpired_isNotSaidToWork()
{
    m_with->open();
    QVERIFY(m_with->says("Both work until the last step"));
    m_with->close();
    m_with->now = m_with->now.addDays(7); // it has six
    m_with->comeTo(Page::Wait);
    QVERIFY(m_with->says("takes the place of “prod-deploy”, which has expired"));
    QVERIFY(m_with->says("“prod-deploy” has expired: what still uses it"));
    m_with->later()->click();
    SOON(!m_with->dialog());
    QVERIFY(m_with->window.message().contains("Nothing is lost"_L1));
    QVERIFY(!m_with->window.message().contains("works"_L1));
    m_with->window.messageAction()->click();
    SOON(m_with->isAt(Page::Wait));
    m_with->next()->click(); // in a week
    SOON(!m_with->dialog());
    QVERIFY(m_with->window.message().contains("waits until"_L1));
    QVERIFY(!m_with->window.message().contains("Both keys work"_L1));
}

void RotateDialogTest::oldKeyThatHasExpired_leavesNoOtherKeyToMake()
{
    m_with->now = m_with->now.addDays(7);
    m_with->comeTo(Page::HandOver);
    m_with->close();
    m_with->loseSecret();
    m_with->window.messageAction()->click();
    SOON(m_with->isAt(Page::HandOver));
    m_with->button("copyKeyButton")->click();
    SOON(m_with->isAt(Page::Lost));
    QVERIFY(m_with->says("“prod-deploy” has expired, so “prod-deploy-2” stays in any case"));
    QCOMPARE(m_with->next()->text(), u"Give up the rotation"_s);
    m_with->next()->click();
    SOON(m_with->isAt(Page::Result));
    QVERIFY(m_with->window.onServer(m_with->newId));
}

void RotateDialogTest::lastPage_doesNotDeleteByEnter()
{
    m_with->comeTo(Page::Finish);
    QCOMPARE(m_with->dialog()->focusWidget(), m_with->later());
    QTest::keyClick(m_with->dialog()->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!m_with->dialog());
    QCOMPARE(m_with->sent("AppsService/Delete"), 0);
}

void RotateDialogTest::lastPage_saysWhatASignInDoesNotShow()
{
    m_with->comeTo(Page::Finish);
    QVERIFY(m_with->says("policies granted to “prod-deploy” by hand are not carried over"));
    QVERIFY(m_with->says("Check in Union that “prod-deploy-2” has what it needs."));
}

void RotateDialogTest::aDayOfNoChoice_stopsTheWait()
{
    m_with->comeTo(Page::Wait);
    auto *choices = m_with->field<QComboBox>("untilCombo");
    choices->setCurrentIndex(choices->count() - 1);
    auto *day = m_with->field<QLineEdit>("dayEdit");
    day->setText(u"half a day"_s);
    QVERIFY(!m_with->next()->isEnabled());
    QCOMPARE(m_with->next()->text(), u"Wait"_s);
    QVERIFY(m_with->says("Choose a day from"));
    const QDate chosen = m_with->now.toLocalTime().date().addDays(40);
    day->setText(QLocale().toString(chosen, u"yyyy-MM-dd"_s));
    QVERIFY(m_with->next()->isEnabled());
    m_with->next()->click();
    SOON_COMPARE(m_with->record().waitUntil, chosen.startOfDay());
    SOON(m_with->window.message().contains(
        u"waits until %1."_s.arg(QLocale().toString(chosen, QLocale::ShortFormat))));
}

void RotateDialogTest::byKeyboardAlone()
{
    m_with->open();
    QTest::keyClick(m_with->dialog()->focusWidget(), Qt::Key_Return);
    SOON(m_with->isAt(Page::HandOver));
    QCOMPARE(m_with->dialog()->focusWidget(), m_with->button("copyKeyButton"));
    while (m_with->dialog()->focusWidget() != m_with->field<QLineEdit>("whereEdit"))
        QTest::keyClick(m_with->dialog()->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(m_with->dialog()->focusWidget(), u"CI"_s);
    QTest::keyClick(m_with->dialog()->focusWidget(), Qt::Key_Return);
    SOON(m_with->isAt(Page::Wait));
    QCOMPARE(m_with->dialog()->focusWidget(), m_with->field<QRadioButton>("waitRadio"));
    QTest::keyClick(m_with->dialog()->focusWidget(), Qt::Key_Down);
    QVERIFY(m_with->field<QRadioButton>("waitedRadio")->isChecked());
    QTest::keyClick(m_with->dialog()->focusWidget(), Qt::Key_Return);
    SOON(m_with->isAt(Page::Finish));
    while (m_with->dialog()->focusWidget() != m_with->next())
        QTest::keyClick(m_with->dialog()->focusWidget(), Qt::Key_Tab);
    QTest::keyClick(m_with->dialog()->focusWidget(), Qt::Key_Space);
    SOON(m_with->isAt(Page::Result));
    QTest::keyClick(m_with->dialog()->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!m_with->dialog());
    QCOMPARE(m_with->window.window.focusWidget(), static_cast<QWidget *>(&m_with->window.window.table()));
}

QTEST_MAIN(RotateDialogTest)
#include "rotatedialog_test.moc"
