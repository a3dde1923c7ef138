// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/error.h>
#include <ui/dialogs/connectdialog.h>
#include <ui/dialogs/editkeydialog.h>
#include <ui/dialogs/newkeydialog.h>
#include <ui/dialogs/revealdialog.h>
#include <ui/dialogs/signindialog.h>
#include <ui/theme/theme.h>
#include <ui/widgets/reasonagainst.h>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QString longMessage
    = QString(u"What happened, in more words than one line has room for. "_s).repeated(6);

/// The first part of the sheet that has less room than it needs, or empty.
QString squeezedPart(const Sheet &sheet)
{
    const auto parts = sheet.findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        const bool isFixed = part->minimumHeight() == part->maximumHeight();
        if (!part->isVisible() || isFixed || !part->parentWidget()->layout())
            continue;
        const int needed = part->hasHeightForWidth() ? part->heightForWidth(part->width())
                                                     : part->minimumSizeHint().height();
        if (part->height() < needed)
            return u"%1 %2: %3 < %4"_s.arg(QString::fromLatin1(part->metaObject()->className()),
                part->objectName(), QString::number(part->height()), QString::number(needed));
    }
    return {};
}

} // namespace

class SheetTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init() { m_sheet.reset(); }
    void cleanupTestCase()
    {
        m_sheet.reset();
        m_theme.reset();
    }

    void longTrouble_growsTheSheet_andSqueezesNothing_data();
    void longTrouble_growsTheSheet_andSqueezesNothing();
    void highSheet_opensWithItsHeight();
    void idleAgain_whatHasAReasonAgainstIt_staysDisabled();
    void sheetThatGrows_staysOnTheScreen();
    void detailOfATrouble_isFolded_untilAskedFor();
    void longName_doesNotWidenTheSheet();
    void trouble_givesTheFocusBack();
    void signIn_offersTheBrowserOnce_theAddressIsKnown();
    void signIn_offersToTryAgain_afterAFailure();

private:
    template <class Dialog, class... Arguments>
    Dialog *open(Arguments &&...arguments)
    {
        auto dialog = std::make_unique<Dialog>(std::forward<Arguments>(arguments)..., nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        Dialog *opened = dialog.get();
        m_sheet = std::move(dialog);
        return opened;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Sheet> m_sheet;
};

void SheetTest::longTrouble_growsTheSheet_andSqueezesNothing_data()
{
    QTest::addColumn<QString>("which");
    for (const char *which : {"reveal", "edit", "connect", "sign in"})
        QTest::newRow(which) << QString::fromLatin1(which);
}

void SheetTest::longTrouble_growsTheSheet_andSqueezesNothing()
{
    QFETCH(QString, which);
    if (which == "reveal"_L1) {
        RevealDialog::Content content;
        content.name = QString(200, u'W');
        content.host = u"acme.hosted.unionai.cloud"_s;
        content.encoded = Secret(QByteArrayView("canary"));
        content.warnings = {longMessage, longMessage};
        open<RevealDialog>(content);
    } else if (which == "edit"_L1) {
        open<EditKeyDialog>(ApiKey());
    } else if (which == "connect"_L1) {
        open<ConnectDialog>();
    } else {
        open<SignInDialog>(u"acme.hosted.unionai.cloud"_s);
    }
    QTRY_COMPARE(squeezedPart(*m_sheet), QString());
    m_sheet->showTrouble(Error(ErrorKind::Unavailable, longMessage, longMessage));
    QTRY_COMPARE(squeezedPart(*m_sheet), QString());
}

/// Qt gives a window two thirds of the screen: one that grows after that is placed by chance.
void SheetTest::highSheet_opensWithItsHeight()
{
    ApiKey key;
    key.name = u"nightly"_s;
    EditKeyDialog sheet(key, nullptr);
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);
    const int twoThirds = sheet.screen()->availableGeometry().height() * 2 / 3;
    sheet.findChild<QWidget *>(u"redirectUrisEdit"_s)->setMinimumHeight(twoThirds - 100);
    sheet.openOverWindow();
    const int height = sheet.height();
    QVERIFY(height > twoThirds);
    QVERIFY(QTest::qWaitForWindowExposed(&sheet));
    QCoreApplication::processEvents();
    QCOMPARE(sheet.height(), height);
}

void SheetTest::idleAgain_whatHasAReasonAgainstIt_staysDisabled()
{
    auto *dialog = open<EditKeyDialog>(ApiKey());
    auto *save = dialog->findChild<QPushButton *>(u"saveButton"_s);
    setReasonAgainst(*save, u"Type a name first."_s);
    dialog->setBusy(u"Saving…"_s);
    dialog->showTrouble(Error(ErrorKind::Unavailable, u"It did not work."_s));
    QVERIFY(!save->isEnabled());
    QVERIFY(dialog->findChild<QPushButton *>(u"cancelButton"_s)->isEnabled());
    setReasonAgainst(*save, {});
    QVERIFY(save->isEnabled());
}

void SheetTest::sheetThatGrows_staysOnTheScreen()
{
    open<EditKeyDialog>(ApiKey());
    QTRY_COMPARE(squeezedPart(*m_sheet), QString());
    const QRect screen = m_sheet->screen()->availableGeometry();
    m_sheet->move(m_sheet->x(), screen.bottom() - m_sheet->frameGeometry().height());
    QVERIFY(screen.contains(m_sheet->frameGeometry()));
    const int height = m_sheet->height();
    m_sheet->showTrouble(Error(ErrorKind::Unavailable, longMessage, longMessage));
    QTRY_VERIFY(m_sheet->height() > height);
    QTRY_VERIFY(screen.contains(m_sheet->frameGeometry()));
}

void SheetTest::detailOfATrouble_isFolded_untilAskedFor()
{
    auto *dialog = open<EditKeyDialog>(ApiKey());
    auto *label = dialog->findChild<QLabel *>(u"detailLabel"_s);
    auto *details = label->parentWidget()->parentWidget()->findChild<QPushButton *>(u"disclosure"_s);
    dialog->showTrouble(Error(ErrorKind::Unavailable, u"It did not work."_s, u"HTTP 503"_s));
    QVERIFY(details->isVisible());
    QVERIFY(!label->isVisible());
    details->click();
    QVERIFY(label->isVisible());
    QCOMPARE(label->text(), u"HTTP 503"_s);
    dialog->showTrouble(Error(ErrorKind::Unavailable, u"Nor did this."_s, u"HTTP 502"_s));
    QVERIFY(!label->isVisible()); // another one
    dialog->showTrouble(Error(ErrorKind::Unavailable, u"Nor did that."_s));
    QVERIFY(!details->isVisible());
}

void SheetTest::longName_doesNotWidenTheSheet()
{
    RevealDialog::Content content;
    content.name = QString(200, u'W');
    content.encoded = Secret(QByteArrayView("canary"));
    auto *reveal = open<RevealDialog>(content);
    QCOMPARE(reveal->width(), reveal->minimumWidth());
    auto *create = open<NewKeyDialog>(NewKeyDialog::Rules{[](QStringView name) { return name.toString(); },
        [](const QString &) {
            return false;
        }});
    create->setName(QString(200, u'W'));
    QTRY_COMPARE(squeezedPart(*create), QString());
    QCOMPARE(create->width(), create->minimumWidth());
}

void SheetTest::trouble_givesTheFocusBack()
{
    ApiKey key;
    key.name = u"ci"_s;
    auto *dialog = open<EditKeyDialog>(key);
    dialog->selectName();
    auto *name = dialog->findChild<QLineEdit *>(u"nameEdit"_s);
    QCOMPARE(dialog->focusWidget(), name);
    dialog->setBusy(u"Saving…"_s);
    QVERIFY(!name->isEnabled());
    dialog->showTrouble(Error(ErrorKind::Unavailable, u"It did not work."_s));
    QCOMPARE(dialog->focusWidget(), name);
}

void SheetTest::signIn_offersTheBrowserOnce_theAddressIsKnown()
{
    auto *dialog = open<SignInDialog>(u"acme.hosted.unionai.cloud"_s);
    auto *browser = dialog->findChild<QPushButton *>(u"openBrowserButton"_s);
    QVERIFY(!browser->isEnabled());
    QVERIFY(dialog->findChild<QPushButton *>(u"cancelButton"_s)->isEnabled());
    QSignalSpy opened(dialog, &SignInDialog::openRequested);
    dialog->setAddress(QUrl(u"https://acme.example.com/authorize"_s));
    browser->click();
    QCOMPARE(opened.size(), 1);
    dialog->showSigningIn();
    QVERIFY(!browser->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void SheetTest::signIn_offersToTryAgain_afterAFailure()
{
    auto *dialog = open<SignInDialog>(u"acme.hosted.unionai.cloud"_s);
    QSignalSpy again(dialog, &SignInDialog::attemptRequested);
    dialog->showFailed(Error(ErrorKind::SignInRefused, u"The provider said no."_s));
    auto *browser = dialog->findChild<QPushButton *>(u"openBrowserButton"_s);
    QCOMPARE(browser->text(), u"Try again"_s);
    QCOMPARE(dialog->focusWidget(), browser);
    browser->click();
    QCOMPARE(again.size(), 1);
    QVERIFY(dialog->isBusy());
}

QTEST_MAIN(SheetTest)
#include "sheet_test.moc"
