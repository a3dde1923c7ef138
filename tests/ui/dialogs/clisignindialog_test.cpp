// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/devicesignin.h>
#include <app/core/error.h>
#include <ui/dialogs/clisignindialog.h>
#include <ui/dialogs/devicecodepane.h>
#include <ui/theme/theme.h>
#include <ui/widgets/statuslabel.h>

#include <QCheckBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

/// Each state of the sheet: what it offers, and what the keyboard does in it.
class CliSignInDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init();
    void cleanup();

    void choice_offersRemovalOnlyForWhatIsThere();
    void choice_asksForWhatIsChosen();
    void browser_canBeOpenedAgainCopiedAndStopped();
    void removed_isNoSuccess_whereSomethingWentWrong();
    void code_takesThePlaceOfItsOffer();
    void code_isNotOffered_onceNobodyWaits();
    void storing_canNotBeStopped();
    void failure_leadsBackToTheChoice();
    void impossible_leavesNothingButToClose();
    void oneImpossibleProgram_leavesTheOther();

private:
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_dialog->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString statusOf(const char *name) const
    {
        return m_dialog->findChild<StatusLabel *>(QString::fromLatin1(name))->text();
    }

    std::unique_ptr<Theme> m_theme;
    QPointer<CliSignInDialog> m_dialog; // deletes itself when it is closed
};

namespace {

const QUrl page(u"https://acme.example.com/authorize?state=1"_s);
const QList<CliProgram> both{CliProgram::Flyte, CliProgram::Flytekit};

DevicePrompt prompt()
{
    return {u"BCDF-GHJK"_s, QUrl(u"https://acme.example.com/activate"_s),
        QUrl(u"https://acme.example.com/activate?user_code=BCDF-GHJK"_s),
        QDateTime::currentDateTimeUtc().addSecs(600)};
}

} // namespace

void CliSignInDialogTest::init()
{
    m_dialog = new CliSignInDialog(u"acme.hosted.unionai.cloud"_s, nullptr);
    m_dialog->open();
}

void CliSignInDialogTest::cleanup()
{
    delete m_dialog;
}

void CliSignInDialogTest::choice_offersRemovalOnlyForWhatIsThere()
{
    QVERIFY(button("signInCliButton")->isEnabled());
    QVERIFY(!button("removeButton")->isEnabled());
    m_dialog->setSignedIn({CliProgram::Flytekit});
    QCOMPARE(statusOf("flyteStatus"), u"Not signed in on this computer"_s);
    QCOMPARE(statusOf("flytekitStatus"), u"Signed in on this computer"_s);
    QVERIFY(button("removeButton")->isEnabled());
    QSignalSpy asked(m_dialog, &CliSignInDialog::removalRequested);
    button("removeButton")->click();
    QCOMPARE(asked.takeFirst().first().value<QList<CliProgram>>(), QList{CliProgram::Flytekit});
    m_dialog->setUnknown(Error(ErrorKind::KeychainLocked, u"locked"_s));
    QVERIFY(statusOf("flyteStatus").startsWith("Your keychain is locked"_L1));
    QVERIFY(!button("removeButton")->isEnabled());
}

void CliSignInDialogTest::choice_asksForWhatIsChosen()
{
    QSignalSpy asked(m_dialog, &CliSignInDialog::signInRequested);
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QCOMPARE(asked.takeFirst().first().value<QList<CliProgram>>(), both);
    m_dialog->findChild<QCheckBox *>(u"flyteCheck"_s)->click();
    button("signInCliButton")->click();
    QCOMPARE(asked.takeFirst().first().value<QList<CliProgram>>(), QList{CliProgram::Flytekit});
    m_dialog->findChild<QCheckBox *>(u"flytekitCheck"_s)->click();
    QVERIFY(!button("signInCliButton")->isEnabled());
}

void CliSignInDialogTest::browser_canBeOpenedAgainCopiedAndStopped()
{
    m_dialog->showPreparing(CliProgram::Flyte, 1, 2);
    QVERIFY(!button("signInCliButton")->isEnabled());
    QVERIFY(!button("copyLinkButton")->isEnabled());
    QVERIFY(!button("removeButton")->isVisible());
    m_dialog->setAddress(page);
    m_dialog->setCodeOffered(true);
    QVERIFY(button("useCodeButton")->isVisible());
    QSignalSpy opened(m_dialog, &CliSignInDialog::openRequested);
    QCOMPARE(button("signInCliButton")->text(), u"Open browser"_s);
    button("signInCliButton")->click();
    QCOMPARE(opened.takeFirst().first().toUrl(), page);
    QSignalSpy copied(m_dialog, &CliSignInDialog::copyLinkRequested);
    button("copyLinkButton")->click();
    QCOMPARE(copied.takeFirst().first().toUrl(), page);
    QSignalSpy stopped(m_dialog, &CliSignInDialog::stopRequested);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QCOMPARE(stopped.size(), 1);
    QVERIFY(m_dialog->isVisible());
}

void CliSignInDialogTest::removed_isNoSuccess_whereSomethingWentWrong()
{
    const auto *line = m_dialog->findChild<StatusLabel *>(u"trouble"_s);
    m_dialog->showRemoved(u"Removed."_s, {});
    QCOMPARE(line->role(), ColorRole::Ok);
    m_dialog->showRemoved(u"Removed."_s, {u"The sign-in could not be ended at Union."_s});
    QCOMPARE(line->role(), ColorRole::Due);
    QCOMPARE(line->text(), u"Removed.\nThe sign-in could not be ended at Union."_s);
}

void CliSignInDialogTest::code_takesThePlaceOfItsOffer()
{
    m_dialog->showPreparing(CliProgram::Flyte, 1, 1);
    m_dialog->setAddress(page);
    m_dialog->setCodeOffered(true);
    QSignalSpy asked(m_dialog, &CliSignInDialog::codeRequested);
    button("useCodeButton")->click();
    QCOMPARE(asked.size(), 1);
    m_dialog->setPrompt(prompt());
    QVERIFY(m_dialog->findChild<DeviceCodePane *>(u"codePane"_s)->isVisible());
    QVERIFY(!button("useCodeButton")->isVisible());
    QSignalSpy opened(m_dialog, &CliSignInDialog::openRequested);
    button("signInCliButton")->click();
    QCOMPARE(opened.takeFirst().first().toUrl(), prompt().completeUrl);
}

void CliSignInDialogTest::code_isNotOffered_onceNobodyWaits()
{
    m_dialog->setCodeOffered(true);
    QVERIFY(!button("useCodeButton")->isVisible());
}

void CliSignInDialogTest::storing_canNotBeStopped()
{
    m_dialog->showPreparing(CliProgram::Flyte, 1, 1);
    m_dialog->setAddress(page);
    m_dialog->showStoring();
    QSignalSpy stopped(m_dialog, &CliSignInDialog::stopRequested);
    QVERIFY(!button("cancelButton")->isEnabled());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(stopped.isEmpty());
    m_dialog->showStored(u"Stored for acme.hosted.unionai.cloud: flyte (tokens)."_s);
    QCOMPARE(m_dialog->focusWidget(), button("cancelButton"));
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void CliSignInDialogTest::failure_leadsBackToTheChoice()
{
    m_dialog->showPreparing(CliProgram::Flyte, 1, 1);
    m_dialog->setAddress(page);
    m_dialog->setPrompt(prompt());
    m_dialog->showFailed(Error(ErrorKind::SignInRefused, u"The sign-in was refused."_s));
    QVERIFY(!m_dialog->findChild<DeviceCodePane *>(u"codePane"_s)->isVisible());
    QCOMPARE(button("signInCliButton")->text(), u"Sign in the CLI"_s);
    QVERIFY(button("signInCliButton")->isEnabled());
    QVERIFY(button("removeButton")->isVisible());
}

void CliSignInDialogTest::impossible_leavesNothingButToClose()
{
    m_dialog->showImpossible(Error(ErrorKind::Unsupported,
        u"As a Flatpak, Latchkey has a keychain of its own that no other program sees. To sign in the CLI "
        u"too, "
        "install Latchkey as an ordinary package, or let the CLI sign in by itself."_s));
    QVERIFY(!button("signInCliButton")->isVisible());
    QVERIFY(!button("removeButton")->isVisible());
    QCOMPARE(m_dialog->focusWidget(), button("cancelButton"));
}

void CliSignInDialogTest::oneImpossibleProgram_leavesTheOther()
{
    m_dialog->setSignedIn({});
    m_dialog->setImpossible(CliProgram::Flyte,
        Error(ErrorKind::Unsupported,
            u"This sign-in is too long for this computer's keychain: 2,410 characters, and at most 1,280 "
            u"fit. "
            u"Give "
            "the CLI an API key instead (FLYTE_API_KEY)."_s));
    m_dialog->setSignedIn(both); // comes later, and says less
    QVERIFY(statusOf("flyteStatus").startsWith("This sign-in is too long"_L1));
    QSignalSpy asked(m_dialog, &CliSignInDialog::signInRequested);
    button("signInCliButton")->click();
    QCOMPARE(asked.takeFirst().first().value<QList<CliProgram>>(), QList{CliProgram::Flytekit});
}

QTEST_MAIN(CliSignInDialogTest)
#include "clisignindialog_test.moc"
