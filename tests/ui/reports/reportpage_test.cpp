// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/reports/sampleapikeys.h>
#include <ui/reports/reportpage.h>

#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class ReportPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void keys_areNoMarkup();
    void page_loadsNothing();
    void page_hasItsParts();
    void direction_isTheLanguages();
};

void ReportPageTest::keys_areNoMarkup()
{
    ApiKey evil = keyNamed(u"<img src=x onerror=alert(1)>"_s);
    evil.contacts = {u"<script>"_s};
    const QString page = reportPage(keyReport(keysOf({evil}), reportTime, std::nullopt), u"<b>Acme</b>"_s);
    for (const QString &tag : {u"<img"_s, u"<script"_s, u"<b>"_s})
        QVERIFY(!page.contains(tag));
    QVERIFY(page.contains(u"&lt;img src=x onerror=alert(1)&gt;"_s));
}

void ReportPageTest::page_loadsNothing()
{
    const QString page = reportPage(keyReport(keysOf({keyNamed(u"ci"_s)}), reportTime, {}), u"Acme"_s);
    static const QRegularExpression loads(u"(src|href)=|url\\(|@import"_s);
    QVERIFY(!loads.match(page).hasMatch());
    QVERIFY(page.contains(u"default-src 'none'"_s));
}

void ReportPageTest::page_hasItsParts()
{
    QTextDocument page;
    page.setHtml(reportPage(
        keyReport(keysOf({keyNamed(u"ci"_s, 80), keyNamed(u"ci-2"_s)}), reportTime, QSet<QString>{u"ci-2"_s}),
        u"Acme"_s));
    const QString text = page.toPlainText();
    for (const QString &part : {u"API keys of Acme"_s, u"2 keys, as of"_s, u"75 to 90 days"_s,
             u"Names that look alike"_s, u"Created here with default policies"_s, u"Due in 10 days"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u": "_s + text));
}

void ReportPageTest::direction_isTheLanguages()
{
    const KeyReport report = keyReport({}, reportTime, std::nullopt);
    QVERIFY(reportPage(report, u"Acme"_s).contains(u"dir=\"ltr\""_s));
    QLocale::setDefault(QLocale(QLocale::Arabic));
    QVERIFY(reportPage(report, u"Acme"_s).contains(u"lang=\"ar"_s));
    QVERIFY(reportPage(report, u"Acme"_s).contains(u"dir=\"rtl\""_s));
}

QTEST_MAIN(ReportPageTest)
#include "reportpage_test.moc"
