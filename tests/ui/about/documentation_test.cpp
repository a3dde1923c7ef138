// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/about/documentation.h>
#include <ui/widgets/copyablefield.h>

#include <QDesktopServices>
#include <QDialog>
#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

/// Takes the place of the browser.
class Browser final : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    Q_INVOKABLE void open(const QUrl &url) { opened.append(url); }

    QList<QUrl> opened;
};

class DocumentationTest final : public QObject
{
    Q_OBJECT

private slots:
    void pages_areOnTheWeb_data();
    void pages_areOnTheWeb();
    void theBrowser_opensThePage();
    void withoutABrowser_theAddressIsShown();
};

void DocumentationTest::pages_areOnTheWeb_data()
{
    QTest::addColumn<QUrl>("page");
    QTest::newRow("overview") << Documentation::overview();
    QTest::newRow("policies") << Documentation::policies();
    QTest::newRow("keychain") << Documentation::keychain();
}

void DocumentationTest::pages_areOnTheWeb()
{
    QFETCH(QUrl, page);
    QCOMPARE(page.scheme(), u"https"_s);
    QVERIFY(page.isValid() && !page.host().isEmpty());
}

void DocumentationTest::theBrowser_opensThePage()
{
    QWidget window;
    const Browser browser;
    Documentation::open(Documentation::policies(), window);
    QCOMPARE(browser.opened, QList<QUrl>{Documentation::policies()});
    QVERIFY(!window.findChild<QDialog *>(u"linkSheet"_s));
}

/// The offscreen platform has none.
void DocumentationTest::withoutABrowser_theAddressIsShown()
{
    QWidget window;
    Documentation::open(Documentation::policies(), window);
    const auto *sheet = window.findChild<QDialog *>(u"linkSheet"_s);
    QVERIFY(sheet && sheet->isVisible());
    QCOMPARE(
        sheet->findChild<CopyableField *>(u"addressField"_s)->value(), Documentation::policies().toString());
}

QTEST_MAIN(DocumentationTest)
#include "documentation_test.moc"
