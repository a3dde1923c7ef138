// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/keynames.h>
#include <ui/dialogs/newkeydialog.h>

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class NewKeyDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { delete m_dialog; }
    void typing_showsTheClientId();
    void name_saysThatTheKeyIsListedByItsClientId();
    void aTakenClientId_cantBeCreated();
    void aNameOfNothingUsable_isExplained();
    void create_sendsWhatWasChosen();
    void aWrongRedirectUri_isNamed_andNothingIsSent();
    void showTaken_putsThePersonBackToTheName();
    void escape_doesNothing_whileTheKeyIsBeingCreated();
    void offerReplacement_asksForDeleteAndCreate();
    void enterOnCancel_cancels();
    void defaultPolicies_areExplained_whereThePersonAsks();

private:
    template <class Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_dialog->findChild<Widget *>(name);
    }

    NewKeyDialog *m_dialog = nullptr;
};

void NewKeyDialogTest::init()
{
    m_dialog = new NewKeyDialog({[](QStringView name) { return clientIdFromName(name); },
                                    [](const QString &clientId) {
                                        return clientId == "ci-pipeline"_L1;
                                    }},
        nullptr);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
}

void NewKeyDialogTest::typing_showsTheClientId()
{
    QTest::keyClicks(find<QLineEdit>(u"nameEdit"_s), u"CI Pipeline (EU)"_s);
    QCOMPARE(find<QLabel>(u"clientIdLabel"_s)->text(), u"ci-pipeline-eu-"_s);
    QVERIFY(find<QPushButton>(u"createButton"_s)->isEnabled());
}

void NewKeyDialogTest::name_saysThatTheKeyIsListedByItsClientId()
{
    const auto *name = find<QLineEdit>(u"nameEdit"_s);
    QVERIFY(name->accessibleDescription().contains(u"called as its client ID"_s));
    QTest::keyClicks(find<QLineEdit>(u"nameEdit"_s), u"nightly"_s);
    QVERIFY(name->accessibleDescription().contains(u"called as its client ID"_s));
    QTest::keyClicks(find<QLineEdit>(u"nameEdit"_s), u" ci"_s);
    QVERIFY(name->accessibleDescription().contains(u"will be called “nightly-ci”"_s));
    const auto labels = m_dialog->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [name](const QLabel *label) {
        return label->isVisible() && label->text() == name->accessibleDescription();
    }));
}

void NewKeyDialogTest::aTakenClientId_cantBeCreated()
{
    find<QLineEdit>(u"nameEdit"_s)->setText(u"CI pipeline"_s);
    QVERIFY(!find<QPushButton>(u"createButton"_s)->isEnabled());
    find<QLineEdit>(u"nameEdit"_s)->setText(u"CI pipeline 2"_s);
    QVERIFY(find<QPushButton>(u"createButton"_s)->isEnabled());
}

void NewKeyDialogTest::aNameOfNothingUsable_isExplained()
{
    QVERIFY(!find<QPushButton>(u"createButton"_s)->isEnabled());
    find<QLineEdit>(u"nameEdit"_s)->setText(u"数据"_s);
    QCOMPARE(find<QPushButton>(u"createButton"_s)->isEnabled(), !clientIdFromName(u"数据").isEmpty());
}

void NewKeyDialogTest::create_sendsWhatWasChosen()
{
    QSignalSpy requested(m_dialog, &NewKeyDialog::createRequested);
    find<QLineEdit>(u"nameEdit"_s)->setText(u"Nightly ETL"_s);
    find<QLineEdit>(u"contactsEdit"_s)->setText(u"a@example.com; b@example.com,a@example.com"_s);
    find<QCheckBox>(u"defaultPoliciesCheck"_s)->setChecked(false);
    find<QPlainTextEdit>(u"redirectUrisEdit"_s)->setPlainText(u" https://a.example.com/cb \n\n"_s);
    find<QPushButton>(u"createButton"_s)->click();
    QCOMPARE(requested.size(), 1);
    const auto key = requested.first().first().value<NewKey>();
    QCOMPARE(key.clientId, u"nightly-etl"_s);
    QCOMPARE(key.contacts, QStringList({u"a@example.com"_s, u"b@example.com"_s}));
    QCOMPARE(key.redirectUris, QStringList(u"https://a.example.com/cb"_s));
    QVERIFY(!key.attachDefaultPolicies);
}

void NewKeyDialogTest::aWrongRedirectUri_isNamed_andNothingIsSent()
{
    QSignalSpy requested(m_dialog, &NewKeyDialog::createRequested);
    find<QLineEdit>(u"nameEdit"_s)->setText(u"Nightly ETL"_s);
    find<QPlainTextEdit>(u"redirectUrisEdit"_s)->setPlainText(u"https://a.example.com/cb\nnot a uri"_s);
    find<QPushButton>(u"createButton"_s)->click();
    QVERIFY(requested.isEmpty());
}

void NewKeyDialogTest::showTaken_putsThePersonBackToTheName()
{
    find<QLineEdit>(u"nameEdit"_s)->setText(u"Nightly ETL"_s);
    m_dialog->setBusy(u"Creating…"_s);
    m_dialog->showTaken();
    QVERIFY(!m_dialog->isBusy());
    QCOMPARE(find<QLineEdit>(u"nameEdit"_s)->selectedText(), u"Nightly ETL"_s);
}

void NewKeyDialogTest::escape_doesNothing_whileTheKeyIsBeingCreated()
{
    m_dialog->setBusy(u"Creating…"_s);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    m_dialog->setIdle();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void NewKeyDialogTest::offerReplacement_asksForDeleteAndCreate()
{
    QSignalSpy created(m_dialog, &NewKeyDialog::createRequested);
    QSignalSpy replaced(m_dialog, &NewKeyDialog::replaceRequested);
    find<QLineEdit>(u"nameEdit"_s)->setText(u"Nightly ETL"_s);
    m_dialog->offerReplacement(Error(ErrorKind::Conflict, u"made, but its secret was lost"_s));
    find<QPushButton>(u"createButton"_s)->click();
    QCOMPARE(replaced.size(), 1);
    QVERIFY(created.isEmpty());
}

void NewKeyDialogTest::enterOnCancel_cancels()
{
    QSignalSpy requested(m_dialog, &NewKeyDialog::createRequested);
    find<QLineEdit>(u"nameEdit"_s)->setText(u"Nightly ETL"_s);
    auto *cancel = find<QPushButton>(u"cancelButton"_s);
    cancel->setFocus();
    QTest::keyClick(cancel, Qt::Key_Return);
    QVERIFY(requested.isEmpty());
    QVERIFY(!m_dialog->isVisible());
}

void NewKeyDialogTest::defaultPolicies_areExplained_whereThePersonAsks()
{
    auto *question = find<QWidget>(u"policiesHelp"_s)->findChild<QPushButton *>(u"disclosure"_s);
    const auto *answer = find<QLabel>(u"policiesText"_s);
    QVERIFY(!answer->isVisible());
    question->setFocus();
    QTest::keyClick(question, Qt::Key_Space);
    QVERIFY(answer->isVisible());
    QVERIFY(find<QPushButton>(u"policiesLink"_s)->isVisible());
    QTest::keyClick(question, Qt::Key_Space);
    QVERIFY(!answer->isVisible());
}

QTEST_MAIN(NewKeyDialogTest)
#include "newkeydialog_test.moc"
