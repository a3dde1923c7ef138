// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/deletedialog.h>

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class DeleteDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { delete m_dialog; }
    void one_cancelIsTheDefault();
    void one_isNamed_andDeletedOnRequest();
    void several_wantTheNumberTyped();
    void several_showEachResult_andStayOpenAfterATrouble();
    void escape_whileDeleting_asksToStop();

private:
    void open(int count);
    template <class Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_dialog->findChild<Widget *>(name);
    }

    DeleteDialog *m_dialog = nullptr;
};

void DeleteDialogTest::open(int count)
{
    QList<ApiKey> keys;
    for (int i = 0; i < count; ++i) {
        ApiKey key;
        key.clientId = u"key-%1"_s.arg(i);
        key.name = key.clientId;
        keys.append(key);
    }
    m_dialog = new DeleteDialog(
        keys, [](const ApiKey &) { return u"created 3 days ago"_s; }, nullptr);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
}

void DeleteDialogTest::one_cancelIsTheDefault()
{
    open(1);
    QSignalSpy requested(m_dialog, &DeleteDialog::deleteRequested);
    QVERIFY(find<QPushButton>(u"cancelButton"_s)->isDefault());
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QVERIFY(requested.isEmpty());
    QVERIFY(!m_dialog->isVisible());
}

void DeleteDialogTest::one_isNamed_andDeletedOnRequest()
{
    open(1);
    QSignalSpy requested(m_dialog, &DeleteDialog::deleteRequested);
    find<QPushButton>(u"confirmDeleteButton"_s)->click();
    QCOMPARE(requested.size(), 1);
    m_dialog->finish(0, 0);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
}

void DeleteDialogTest::several_wantTheNumberTyped()
{
    open(3);
    auto *confirm = find<QPushButton>(u"confirmDeleteButton"_s);
    QVERIFY(!confirm->isEnabled());
    find<QLineEdit>(u"countEdit"_s)->setText(u"2"_s);
    QVERIFY(!confirm->isEnabled());
    find<QLineEdit>(u"countEdit"_s)->setText(u" 3 "_s);
    QVERIFY(confirm->isEnabled());
}

void DeleteDialogTest::several_showEachResult_andStayOpenAfterATrouble()
{
    open(2);
    find<QLineEdit>(u"countEdit"_s)->setText(u"2"_s);
    find<QPushButton>(u"confirmDeleteButton"_s)->click();
    m_dialog->setResult(u"key-0"_s, std::nullopt);
    m_dialog->setResult(u"key-1"_s, Error(ErrorKind::Offline, u"Union can't be reached."_s));
    m_dialog->finish(1, 0);
    QVERIFY(m_dialog->isVisible());
    auto *list = find<QListWidget>(u"deleteList"_s);
    QVERIFY(list->item(0)->text().contains(u"deleted"_s));
    QVERIFY(list->item(1)->text().contains(u"Union can't be reached."_s));
    QVERIFY(!find<QPushButton>(u"confirmDeleteButton"_s)->isEnabled());
}

void DeleteDialogTest::escape_whileDeleting_asksToStop()
{
    open(2);
    QSignalSpy stopped(m_dialog, &DeleteDialog::stopRequested);
    find<QLineEdit>(u"countEdit"_s)->setText(u"2"_s);
    find<QPushButton>(u"confirmDeleteButton"_s)->click();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QCOMPARE(stopped.size(), 1);
    QVERIFY(m_dialog->isVisible());
}

QTEST_MAIN(DeleteDialogTest)
#include "deletedialog_test.moc"
