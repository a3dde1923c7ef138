// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/devicesignin.h>
#include <app/core/error.h>
#include <ui/dialogs/apikeypane.h>
#include <ui/dialogs/devicecodepane.h>
#include <ui/dialogs/signindialog.h>
#include <ui/theme/controls.h>
#include <ui/widgets/statuslabel.h>

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMetaProperty>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QString canary = u"Y2FuYXJ5LW9mLXRoZS1wYXN0ZWQta2V5"_s;

/// Everything that assistive technology can read under an object.
void collect(QAccessibleInterface *object, QString &text)
{
    if (!object)
        return;
    for (const auto kind :
        {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        text += object->text(kind) + u'\n';
    if (auto *content = object->textInterface())
        text += content->text(0, content->characterCount()) + u'\n';
    for (int i = 0; i < object->childCount(); ++i)
        collect(object->child(i), text);
}

DevicePrompt prompt(int seconds = 125)
{
    const QUrl page(u"https://acme.example.com/activate"_s);
    return {u"WDJB-MJHT"_s, page, withUserCode(page, u"WDJB-MJHT"_s),
        QDateTime::fromSecsSinceEpoch(1'800'000'000 + seconds, Qt::UTC)};
}

} // namespace

class SignInDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { delete m_dialog; }
    void ways_haveTheirButtons_data();
    void ways_haveTheirButtons();
    void everyControl_hasANameForTests_andOneForPeople();
    void theOtherWays_staySensible_whileItWaits();
    void codesPicture_isReadByAnotherProgram();
    void countdown_showsMinutesAndSeconds_data();
    void countdown_showsMinutesAndSeconds();
    void failure_bringsAnotherTry_data();
    void failure_bringsAnotherTry();
    void noBrowser_isAWarning_withANextStep_data();
    void noBrowser_isAWarning_withANextStep();
    void key_staysMasked_untilItIsWiped();
    void key_isNotKept_unlessTicked();
    void noAccessibleTextOrProperty_holdsTheKey();
    void enter_presses_whatHasTheFocus();
    void question_keeps_whenClosed();

private:
    template <class Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_dialog->findChild<Widget *>(name);
    }
    [[nodiscard]] QStringList buttonsShown() const;

    SignInDialog *m_dialog = nullptr;
};

void SignInDialogTest::init()
{
    m_dialog = new SignInDialog(u"acme.example.com"_s, nullptr);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->setCodeOffered(true);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

QStringList SignInDialogTest::buttonsShown() const
{
    QStringList texts;
    for (const auto *button : m_dialog->findChildren<QPushButton *>()) {
        if (button->isVisible())
            texts += button->text();
    }
    texts.sort();
    return texts;
}

void SignInDialogTest::ways_haveTheirButtons_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QStringList>("buttons");
    QTest::newRow("browser") << int(SignInDialog::Way::Browser)
                             << QStringList{u"Cancel"_s, u"Copy link"_s, u"Open browser"_s,
                                    u"Use a code instead"_s, u"Use an API key instead"_s};
    QTest::newRow("code") << int(SignInDialog::Way::Code)
                          << QStringList{u"Cancel"_s, u"Copy code"_s, u"Copy link"_s, u"Open here"_s,
                                 u"Use an API key instead"_s, u"Use the browser instead"_s};
    QTest::newRow("key") << int(SignInDialog::Way::Key)
                         << QStringList{u"Cancel"_s, u"Sign in"_s, u"Use a code instead"_s,
                                u"Use the browser instead"_s};
}

void SignInDialogTest::ways_haveTheirButtons()
{
    QFETCH(int, way);
    QFETCH(QStringList, buttons);
    m_dialog->setWay(SignInDialog::Way(way));
    if (m_dialog->way() == SignInDialog::Way::Code)
        m_dialog->setPrompt(prompt());
    QCOMPARE(buttonsShown(), buttons);
}

void SignInDialogTest::everyControl_hasANameForTests_andOneForPeople()
{
    for (const auto way : {SignInDialog::Way::Browser, SignInDialog::Way::Code, SignInDialog::Way::Key}) {
        m_dialog->setWay(way);
        if (way == SignInDialog::Way::Code)
            m_dialog->setPrompt(prompt());
        for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy())
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            auto *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(
                interface && !interface->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        }
    }
}

void SignInDialogTest::theOtherWays_staySensible_whileItWaits()
{
    QSignalSpy attempts(m_dialog, &SignInDialog::attemptRequested);
    QVERIFY(m_dialog->isBusy());
    auto *code = find<QPushButton>(u"useCodeButton"_s);
    QVERIFY(code->isEnabled());
    code->click();
    QCOMPARE(attempts.size(), 1);
    QCOMPARE(m_dialog->way(), SignInDialog::Way::Code);
    m_dialog->showSigningIn(); // too late for another way
    QVERIFY(!find<QPushButton>(u"useBrowserButton"_s)->isVisible());
}

void SignInDialogTest::codesPicture_isReadByAnotherProgram()
{
    m_dialog->setWay(SignInDialog::Way::Code);
    m_dialog->setPrompt(prompt());
    QTRY_VERIFY(find<QWidget>(u"qrCode"_s)->height() >= 180);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"sheet.png"_s);
    QVERIFY(m_dialog->grab().save(file));
    QProcess reader;
    reader.start(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, file});
    QVERIFY(reader.waitForFinished());
    QCOMPARE(reader.readAllStandardOutput().trimmed(), prompt().completeUrl.toEncoded());
}

void SignInDialogTest::countdown_showsMinutesAndSeconds_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("shown");
    QTest::newRow("minutes") << 125 << u"2:05"_s;
    QTest::newRow("seconds") << 9 << u"0:09"_s;
    QTest::newRow("over") << -3 << u"0:00"_s;
}

void SignInDialogTest::countdown_showsMinutesAndSeconds()
{
    QFETCH(int, seconds);
    QFETCH(QString, shown);
    auto *pane = find<DeviceCodePane>(u"codePane"_s);
    QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    pane->setClock([&now] { return now; });
    pane->setPrompt(prompt(seconds));
    const auto *label = find<QLabel>(u"countdownLabel"_s);
    QVERIFY2(label->text().contains(shown), qPrintable(label->text()));
    if (seconds > 100) {
        now = now.addSecs(60);
        QTRY_VERIFY_WITH_TIMEOUT(label->text().contains(u"1:05"), 5000); // it goes on by itself
    }
}

void SignInDialogTest::failure_bringsAnotherTry_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("button");
    QTest::newRow("browser") << int(SignInDialog::Way::Browser) << u"Try again"_s;
    QTest::newRow("code") << int(SignInDialog::Way::Code) << u"New code"_s;
}

void SignInDialogTest::failure_bringsAnotherTry()
{
    QFETCH(int, way);
    QFETCH(QString, button);
    m_dialog->setWay(SignInDialog::Way(way));
    m_dialog->showFailed(Error(ErrorKind::Timeout, u"It took too long."_s));
    QVERIFY(buttonsShown().contains(button));
    QVERIFY(!m_dialog->isBusy());
    QSignalSpy attempts(m_dialog, &SignInDialog::attemptRequested);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(attempts.size(), 1);
    QVERIFY(m_dialog->isBusy());
    QVERIFY(!buttonsShown().contains(button));
}

void SignInDialogTest::noBrowser_isAWarning_withANextStep_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<bool>("codeOffered");
    QTest::addColumn<QString>("next");
    QTest::newRow("no code") << int(SignInDialog::Way::Browser) << false << u"Copy link"_s;
    QTest::newRow("a code is offered") << int(SignInDialog::Way::Browser) << true << u"Use a code"_s;
    QTest::newRow("a code is shown") << int(SignInDialog::Way::Code) << true << u"Copy link"_s;
}

void SignInDialogTest::noBrowser_isAWarning_withANextStep()
{
    QFETCH(int, way);
    QFETCH(bool, codeOffered);
    QFETCH(QString, next);
    m_dialog->setWay(SignInDialog::Way(way));
    m_dialog->setCodeOffered(codeOffered);
    m_dialog->way() == SignInDialog::Way::Code ? m_dialog->setPrompt(prompt())
                                               : m_dialog->setAddress(prompt().verificationUrl);
    m_dialog->showNoBrowser();
    const auto *trouble = find<StatusLabel>(u"trouble"_s);
    QVERIFY(trouble->isVisible());
    QCOMPARE(trouble->role(), ColorRole::Due);
    const auto labels = m_dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY(
            !label->isVisible() || !label->text().contains("Waiting for your browser"_L1)); // there is none
    QStringList primary;
    for (const auto *button : m_dialog->findChildren<QPushButton *>()) {
        if (button->isVisible() && variantOf(button) == Variant::Primary)
            primary += button->text();
    }
    QCOMPARE(primary, QStringList{next});
    auto *focused = qobject_cast<QPushButton *>(m_dialog->focusWidget());
    QVERIFY(focused && focused->isDefault());
    QCOMPARE(focused->text(), next);
    QSignalSpy copied(m_dialog, &SignInDialog::copyLinkRequested);
    QSignalSpy attempts(m_dialog, &SignInDialog::attemptRequested);
    QTest::keyClick(focused, Qt::Key_Return);
    QCOMPARE(copied.size(), next == "Copy link"_L1 ? 1 : 0);
    QCOMPARE(attempts.size(), next == "Use a code"_L1 ? 1 : 0);
}

void SignInDialogTest::key_staysMasked_untilItIsWiped()
{
    QString taken;
    connect(m_dialog, &SignInDialog::keyEntered, this,
        [&taken](const Secret &key) { taken = QString::fromUtf8(key.reveal()); });
    m_dialog->setWay(SignInDialog::Way::Key);
    auto *edit = find<QLineEdit>(u"apiKeyEdit"_s);
    QTRY_VERIFY(edit->hasFocus());
    QVERIFY(!find<QPushButton>(u"keySignInButton"_s)->isEnabled());
    QTest::keyClicks(edit, canary);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(taken, canary);
    QCOMPARE(edit->text(), canary); // it may have to be corrected
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    m_dialog->wipeKey();
    QCOMPARE(edit->text(), QString());
    edit->undo();
    QCOMPARE(edit->text(), QString());
}

void SignInDialogTest::key_isNotKept_unlessTicked()
{
    QSignalSpy entered(m_dialog, &SignInDialog::keyEntered);
    m_dialog->setWay(SignInDialog::Way::Key);
    for (const bool ticked : {false, true}) {
        find<QLineEdit>(u"apiKeyEdit"_s)->setText(canary);
        if (ticked)
            find<QCheckBox>(u"keepApiKeyCheck"_s)->click();
        find<QPushButton>(u"keySignInButton"_s)->click();
        QCOMPARE(entered.takeFirst()[1].toBool(), ticked);
    }
}

void SignInDialogTest::noAccessibleTextOrProperty_holdsTheKey()
{
    m_dialog->setWay(SignInDialog::Way::Key);
    auto *edit = find<QLineEdit>(u"apiKeyEdit"_s);
    edit->setText(canary);
    QString text;
    collect(QAccessible::queryAccessibleInterface(m_dialog), text);
    QVERIFY(text.contains(u"API key"));
    QVERIFY(!text.contains(canary));
    edit->selectAll();
    edit->copy();
    QVERIFY(edit->displayText() != canary);
    for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        const QMetaObject *meta = widget->metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i) {
            if (widget != edit || qstrcmp(meta->property(i).name(), "text") != 0) // the field itself has to
                QVERIFY2(!meta->property(i).read(widget).toString().contains(canary)
                        || qstrcmp(meta->property(i).name(), "selectedText") == 0,
                    meta->property(i).name());
        }
    }
    QCOMPARE(QGuiApplication::clipboard()->text().contains(canary), false);
}

void SignInDialogTest::enter_presses_whatHasTheFocus()
{
    QSignalSpy attempts(m_dialog, &SignInDialog::attemptRequested);
    auto *link = find<QPushButton>(u"useKeyButton"_s);
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Return);
    QCOMPARE(attempts.size(), 1);
    QCOMPARE(m_dialog->way(), SignInDialog::Way::Key);
}

void SignInDialogTest::question_keeps_whenClosed()
{
    QSignalSpy replaced(m_dialog, &SignInDialog::replaceRequested);
    m_dialog->showSigningIn();
    m_dialog->askToReplace(u"Ada\u202e Lovelace"_s, u"Grace <b>Hopper</b>"_s);
    const QString question = find<QLabel>(u"subtitle"_s)->text();
    QVERIFY(!question.contains(QChar(0x202e)));
    QVERIFY(question.contains(u"<b>")); // plain text
    QCOMPARE(buttonsShown(), (QStringList{u"Keep"_s, u"Replace"_s}));
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return); // the safe one
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
    QCOMPARE(replaced.size(), 0);
}

QTEST_MAIN(SignInDialogTest)
#include "signindialog_test.moc"
