// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/about/aboutdialog.h>
#include <ui/about/linksheet.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class AboutDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void choosingALibrary_showsItsLicence();
    void debugInformation_isCopied();
    void aPageThatCannotBeOpened_isThereToCopy();
};

void AboutDialogTest::choosingALibrary_showsItsLicence()
{
    QWidget window;
    auto *dialog = new AboutDialog(&window);
    dialog->openOverWindow();
    auto *list = dialog->findChild<QListWidget *>(u"libraryList"_s);
    auto *licence = dialog->findChild<QPlainTextEdit *>(u"licenceText"_s);
    QVERIFY(list->item(0)->text().startsWith(u"Latchkey "_s + QStringLiteral(LATCHKEY_VERSION)));
    QVERIFY(licence->toPlainText().contains(u"Apache License"_s));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(list->currentItem()->text().startsWith(u"Qt "_s + QString::fromLatin1(qVersion())));
    QVERIFY(licence->toPlainText().contains(u"GNU LESSER GENERAL PUBLIC LICENSE"_s));
    QVERIFY(dialog->findChild<QLabel *>(u"subtitle"_s)->text().contains(QStringLiteral(LATCHKEY_VERSION)));
}

void AboutDialogTest::debugInformation_isCopied()
{
    QWidget window;
    auto *dialog = new AboutDialog(&window);
    dialog->openOverWindow();
    dialog->findChild<QPushButton *>(u"copyInformationButton"_s)->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(u"Latchkey: "_s + QStringLiteral(LATCHKEY_VERSION)));
    QVERIFY(copied.contains(u"\nKeychain: "_s));
}

void AboutDialogTest::aPageThatCannotBeOpened_isThereToCopy()
{
    QWidget window;
    auto *sheet = new LinkSheet(QUrl(u"https://docs.example.com/a?b=c"_s), &window);
    sheet->openOverWindow();
    auto *copy = sheet->findChild<QWidget *>(u"addressField"_s)->findChild<QToolButton *>();
    QVERIFY(copy);
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://docs.example.com/a?b=c"_s);
}

QTEST_MAIN(AboutDialogTest)
#include "aboutdialog_test.moc"
