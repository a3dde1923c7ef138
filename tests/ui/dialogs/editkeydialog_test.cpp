// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/editkeydialog.h>

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class EditKeyDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { delete m_dialog; }
    void save_sendsTheThreeFields();
    void anEmptyName_isRefused();
    void aChangeMeanwhile_keepsWhatWasTyped_andSavesOnTopOfIt();
    void aChangeMeanwhile_isTakenIn_whereNothingWasTyped();
    void fieldsThatWereNotTouched_areSentAsTheyCame();

private:
    template <class Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_dialog->findChild<Widget *>(name);
    }

    EditKeyDialog *m_dialog = nullptr;
    ApiKey m_key;
};

void EditKeyDialogTest::init()
{
    m_key.clientId = u"grafana"_s;
    m_key.name = u"grafana"_s;
    m_key.contacts = QStringList{u"ops@example.com"_s};
    m_key.redirectUris = QStringList{u"https://a.example.com/cb"_s};
    m_dialog = new EditKeyDialog(m_key, nullptr);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
}

void EditKeyDialogTest::save_sendsTheThreeFields()
{
    QSignalSpy requested(m_dialog, &EditKeyDialog::saveRequested);
    find<QLineEdit>(u"nameEdit"_s)->setText(u"Grafana (EU)"_s);
    find<QPlainTextEdit>(u"redirectUrisEdit"_s)->appendPlainText(u"https://b.example.com/cb"_s);
    find<QPushButton>(u"saveButton"_s)->click();
    QCOMPARE(requested.size(), 1);
    const auto edit = requested.first().first().value<KeyEdit>();
    QCOMPARE(edit.name, u"Grafana (EU)"_s);
    QCOMPARE(edit.contacts, m_key.contacts);
    QCOMPARE(edit.redirectUris, QStringList({u"https://a.example.com/cb"_s, u"https://b.example.com/cb"_s}));
}

void EditKeyDialogTest::anEmptyName_isRefused()
{
    QSignalSpy requested(m_dialog, &EditKeyDialog::saveRequested);
    find<QLineEdit>(u"nameEdit"_s)->setText(u"  "_s);
    find<QPushButton>(u"saveButton"_s)->click();
    QVERIFY(requested.isEmpty());
}

void EditKeyDialogTest::aChangeMeanwhile_keepsWhatWasTyped_andSavesOnTopOfIt()
{
    find<QLineEdit>(u"nameEdit"_s)->setText(u"mine"_s);
    m_dialog->setBusy(u"Saving…"_s);
    ApiKey now = m_key;
    now.name = u"theirs"_s;
    m_dialog->showChangedMeanwhile(now);
    QVERIFY(!m_dialog->isBusy());
    QCOMPARE(find<QLineEdit>(u"nameEdit"_s)->text(), u"mine"_s);
    QCOMPARE(m_dialog->base().name, u"theirs"_s);
}

void EditKeyDialogTest::aChangeMeanwhile_isTakenIn_whereNothingWasTyped()
{
    QSignalSpy requested(m_dialog, &EditKeyDialog::saveRequested);
    find<QLineEdit>(u"nameEdit"_s)->setText(u"mine"_s);
    ApiKey now = m_key;
    now.contacts = QStringList{u"theirs@example.com"_s};
    m_dialog->showChangedMeanwhile(now);
    find<QPushButton>(u"saveButton"_s)->click();
    const auto edit = requested.first().first().value<KeyEdit>();
    QCOMPARE(edit.name, u"mine"_s);
    QCOMPARE(edit.contacts, now.contacts);
}

void EditKeyDialogTest::fieldsThatWereNotTouched_areSentAsTheyCame()
{
    delete m_dialog;
    m_key.name = u" padded "_s + QString(1'000, u'x');
    m_key.contacts = QStringList{u"Platform team"_s, u"a@example.com"_s, u"a@example.com"_s};
    m_key.redirectUris = QStringList{u"not a uri"_s};
    m_dialog = new EditKeyDialog(m_key, nullptr);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy requested(m_dialog, &EditKeyDialog::saveRequested);
    find<QPushButton>(u"saveButton"_s)->click();
    QCOMPARE(requested.size(), 1);
    const auto edit = requested.first().first().value<KeyEdit>();
    QCOMPARE(edit.name, m_key.name);
    QCOMPARE(edit.contacts, m_key.contacts);
    QCOMPARE(edit.redirectUris, m_key.redirectUris);
}

QTEST_MAIN(EditKeyDialogTest)
#include "editkeydialog_test.moc"
