// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/error.h>
#include <ui/dialogs/revealdialog.h>
#include <ui/widgets/statuslabel.h>

#include <QAccessible>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QMetaProperty>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray canary("Y2FuYXJ5LW9mLXRoZS1zZWNyZXQ=");

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

} // namespace

class RevealDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { delete m_dialog; }
    void escapeAndClose_doNothing_beforeTheSecretWentSomewhere();
    void done_comesWithDelivery();
    void copy_letsThePersonClose_butIsNoDelivery();
    void notNeeded_closes();
    void aFile_isSavedWhereTheLastOneWas();
    void copy_saysTheFormat();
    void enter_copiesAndCloses();
    void enterHeldDown_doesNothing();
    void notNeeded_isOffered_onlyWhileTheSecretIsNowhere();
    void notNeeded_givesUp_onlyWhatCanBeNowhere();
    void countdown_runs_untilSomethingElseIsSaid();
    void keep_isTakenBack_whenTheKeychainRefuses();
    void keep_tickedByAssistiveTechnology_keeps();
    void saving_andVerifying_goOnSideBySide();
    void warnings_areAllTold();
    void noAccessibleTextOrProperty_holdsTheSecret();

private:
    template <class Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_dialog->findChild<Widget *>(name);
    }

    RevealDialog *m_dialog = nullptr;
};

void RevealDialogTest::init()
{
    RevealDialog::Content content;
    content.name = u"ci-pipeline"_s;
    content.host = u"acme.example.com"_s;
    content.encoded = Secret(canary);
    content.style = {CopyFormat::Raw, KeyVariable::Flyte};
    m_dialog = new RevealDialog(content, nullptr);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
}

void RevealDialogTest::escapeAndClose_doNothing_beforeTheSecretWentSomewhere()
{
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    m_dialog->close();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!find<QPushButton>(u"doneButton"_s)->isEnabled());
    m_dialog->setDelivered(u"Copied."_s);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void RevealDialogTest::done_comesWithDelivery()
{
    m_dialog->setDelivered(u"Copied."_s);
    m_dialog->showDeliveryFailed(Error(ErrorKind::Storage, u"The disk is full."_s));
    find<QPushButton>(u"doneButton"_s)->click();
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
}

void RevealDialogTest::copy_letsThePersonClose_butIsNoDelivery()
{
    auto *done = find<QPushButton>(u"doneButton"_s);
    m_dialog->setCopied(u"Copied."_s);
    QVERIFY(done->isEnabled());
    QVERIFY(!m_dialog->isDelivered());
    m_dialog->takeBackCopy();
    QVERIFY(!done->isEnabled());
    m_dialog->setCopied(u"Copied."_s);
    m_dialog->setDelivered(u"Saved."_s);
    m_dialog->takeBackCopy();
    QVERIFY(done->isEnabled());
    m_dialog->reject();
    QVERIFY(!m_dialog->isVisible());
}

void RevealDialogTest::aFile_isSavedWhereTheLastOneWas()
{
    const QTemporaryDir folder;
    RevealDialog::Content content;
    content.name = u"ci"_s;
    content.encoded = Secret(QByteArrayView("canary"));
    content.folder = folder.path();
    RevealDialog dialog(content, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.findChild<QPushButton *>(u"saveToFileButton"_s)->click();
    auto *files = dialog.findChild<QFileDialog *>();
    QVERIFY(files);
    QCOMPARE(files->directory().canonicalPath(), QDir(folder.path()).canonicalPath());
}

void RevealDialogTest::notNeeded_closes()
{
    find<QPushButton>(u"notNeededButton"_s)->click();
    QVERIFY(!m_dialog->isVisible());
}

void RevealDialogTest::copy_saysTheFormat()
{
    QSignalSpy copied(m_dialog, &RevealDialog::copyRequested);
    find<QPushButton>(u"copyKeyButton"_s)->click();
    QCOMPARE(copied.size(), 1);
    QCOMPARE(copied.first().first().value<CopyFormat>(), CopyFormat::Raw);
}

void RevealDialogTest::enter_copiesAndCloses()
{
    QSignalSpy asked(m_dialog, &RevealDialog::copyAndCloseRequested);
    QCOMPARE(m_dialog->focusWidget(), find<QPushButton>(u"copyAndCloseButton"_s));
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<CopyFormat>(), CopyFormat::Raw);
    m_dialog->setCopied(u"Copied."_s);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
}

void RevealDialogTest::enterHeldDown_doesNothing()
{
    QSignalSpy asked(m_dialog, &RevealDialog::copyAndCloseRequested);
    QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QCoreApplication::sendEvent(m_dialog->focusWidget(), &repeated);
    QVERIFY(asked.isEmpty());
}

void RevealDialogTest::notNeeded_isOffered_onlyWhileTheSecretIsNowhere()
{
    const auto *notNeeded = find<QPushButton>(u"notNeededButton"_s);
    const auto *copyAndClose = find<QPushButton>(u"copyAndCloseButton"_s);
    QVERIFY(notNeeded->isVisible() && copyAndClose->isVisible());
    m_dialog->setCopied(u"Copied."_s);
    QVERIFY(!notNeeded->isVisible() && !copyAndClose->isVisible());
    m_dialog->takeBackCopy();
    QVERIFY(notNeeded->isVisible() && copyAndClose->isVisible());
    m_dialog->setKept();
    QVERIFY(!notNeeded->isVisible() && !copyAndClose->isVisible());
    m_dialog->setForgotten();
    QVERIFY(notNeeded->isVisible() && copyAndClose->isVisible());
}

/// It may have been pasted before the lock took it back, and a file may be on its way.
void RevealDialogTest::notNeeded_givesUp_onlyWhatCanBeNowhere()
{
    const auto giveUp = [this] {
        find<QPushButton>(u"notNeededButton"_s)->click();
        const bool isGivenUp = m_dialog->isGivenUp();
        delete m_dialog;
        init();
        return isGivenUp;
    };
    QVERIFY(giveUp());
    m_dialog->setCopied(u"Copied."_s);
    m_dialog->takeBackCopy();
    QVERIFY(!giveUp());
    m_dialog->showSaving();
    QVERIFY(!giveUp());
}

void RevealDialogTest::countdown_runs_untilSomethingElseIsSaid()
{
    const auto *line = find<StatusLabel>(u"trouble"_s);
    m_dialog->setCopyCountdown(u"29 s"_s);
    QCOMPARE(line->text(), QString()); // nothing was copied
    m_dialog->setCopied(u"30 s"_s);
    m_dialog->setCopyCountdown(u"29 s"_s);
    QCOMPARE(line->text(), u"29 s"_s);
    m_dialog->setDelivered(u"Saved."_s);
    m_dialog->setCopyCountdown(u"28 s"_s);
    QCOMPARE(line->text(), u"Saved."_s);
}

void RevealDialogTest::keep_isTakenBack_whenTheKeychainRefuses()
{
    QSignalSpy kept(m_dialog, &RevealDialog::keepRequested);
    find<QCheckBox>(u"keepInKeychainCheck"_s)->click();
    QCOMPARE(kept.size(), 1);
    m_dialog->showKeepFailed(Error(ErrorKind::KeychainDenied, u"The keychain said no."_s));
    QVERIFY(!find<QCheckBox>(u"keepInKeychainCheck"_s)->isChecked());
    QVERIFY(!find<QPushButton>(u"doneButton"_s)->isEnabled());
    QCOMPARE(kept.size(), 1); // the program unticked it, not the person
}

void RevealDialogTest::keep_tickedByAssistiveTechnology_keeps()
{
    QSignalSpy kept(m_dialog, &RevealDialog::keepRequested);
    auto *keep = QAccessible::queryAccessibleInterface(find<QCheckBox>(u"keepInKeychainCheck"_s));
    QVERIFY(keep && keep->actionInterface());
    keep->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(kept.size(), 1);
    QVERIFY(kept.first().first().toBool());
    QCOMPARE(keep->text(QAccessible::Description), u"Keep in this computer's keychain"_s);
}

void RevealDialogTest::saving_andVerifying_goOnSideBySide()
{
    const auto isSaid = [this](const QString &text) {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&text](const QLabel *label) { return label->isVisible() && label->text() == text; });
    };
    auto *verify = find<QPushButton>(u"verifyNowButton"_s);
    m_dialog->showVerifying();
    QVERIFY(isSaid(u"Verifying…"_s));
    m_dialog->showSaving();
    m_dialog->showSaving();
    QVERIFY(isSaid(u"Saving…"_s));
    QVERIFY(!find<QPushButton>(u"doneButton"_s)->isEnabled());
    m_dialog->endSaving();
    QVERIFY(isSaid(u"Saving…"_s));
    m_dialog->endSaving();
    m_dialog->showDeliveryFailed(Error(ErrorKind::Storage, u"The disk is full."_s));
    QVERIFY(isSaid(u"Verifying…"_s));
    QVERIFY(!verify->isEnabled());
    m_dialog->showVerdict({});
    QVERIFY(!isSaid(u"Verifying…"_s));
    QVERIFY(verify->isEnabled());
}

void RevealDialogTest::warnings_areAllTold()
{
    RevealDialog::Content content;
    content.warnings = QStringList{u"one"_s, u"two"_s};
    const RevealDialog dialog(content, nullptr);
    for (const QString &text : std::as_const(content.warnings)) {
        const auto labels = dialog.findChildren<StatusLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
            [&text](const StatusLabel *label) { return label->text() == text; }));
    }
}

void RevealDialogTest::noAccessibleTextOrProperty_holdsTheSecret()
{
    QString text;
    collect(QAccessible::queryAccessibleInterface(m_dialog), text);
    QVERIFY(text.contains(u"Copy key"_s)); // the walk reaches the widgets
    QVERIFY(!text.contains(QString::fromLatin1(canary)));
    for (const QObject *object : m_dialog->findChildren<QObject *>()) {
        for (int i = 0; i < object->metaObject()->propertyCount(); ++i)
            QVERIFY(!object->metaObject()->property(i).read(object).toString().contains(
                QString::fromLatin1(canary)));
    }
}

QTEST_MAIN(RevealDialogTest)
#include "revealdialog_test.moc"
