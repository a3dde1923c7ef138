// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/accountdialog.h>
#include <ui/widgets/copyablefield.h>
#include <ui/widgets/selectabletext.h>

#include <QLocale>
#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QChar hiddenMark = u'\u200f'; // right-to-left mark

} // namespace

class AccountDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void date_isWrittenAsTheLanguageHasIt();
    void hiddenMarks_ofAName_areShown();

private:
    static QString textOf(const AccountDialog &dialog, const QString &field)
    {
        return dialog.findChild<CopyableField *>(field)->findChild<SelectableText *>()->toPlainText();
    }
};

void AccountDialogTest::date_isWrittenAsTheLanguageHasIt()
{
    QLocale::setDefault(QLocale(u"ar_EG"_s));
    const QDateTime until(QDate(2026, 11, 20), QTime(21, 54));
    AccountDialog::Content content;
    content.expiresAt = until;
    const QString date = QLocale().toString(until, QLocale::ShortFormat);
    QVERIFY(date.contains(hiddenMark));
    AccountDialog dialog(nullptr);
    dialog.setContent(content);
    QVERIFY2(textOf(dialog, u"expiresField"_s).contains(date), qPrintable(textOf(dialog, u"expiresField"_s)));
}

void AccountDialogTest::hiddenMarks_ofAName_areShown()
{
    AccountDialog::Content content;
    content.name = u"Ada"_s + hiddenMark;
    AccountDialog dialog(nullptr);
    dialog.setContent(content);
    QVERIFY(!textOf(dialog, u"nameField"_s).contains(hiddenMark));
}

QTEST_MAIN(AccountDialogTest)
#include "accountdialog_test.moc"
