// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/reports/reportpage.h>

#include <ui/keytable/displaytext.h>
#include <ui/keytable/keytablemodel.h>
#include <ui/keytable/keytexts.h>
#include <ui/reports/agebars.h>

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::Ui::ReportPage)
};

constexpr auto style
    = "body{font:11pt "
      "sans-serif;margin:2em;color:#1b1f24;background:#fff}h1{font-size:16pt}h2{font-size:12pt}"
      "table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #dfe3e8;padding:.3em .6em;"
      "text-align:start;vertical-align:top;overflow-wrap:anywhere}thead{display:table-header-group}"
      "tr{break-inside:avoid}@media print{body{margin:0}}"_L1;

QString element(QLatin1StringView name, const QString &text)
{
    return u"<%1>%2</%1>\n"_s.arg(name, text.toHtmlEscaped());
}

QString row(const QStringList &cells, QLatin1StringView cell)
{
    QString html;
    for (const QString &text : cells)
        html += element(cell, text);
    return u"<tr>%1</tr>\n"_s.arg(html);
}

/// A date that is the same whoever reads the page, and whenever.
QString date(const QDateTime &when)
{
    return when.isValid() ? QLocale().toString(when.toLocalTime().date(), QLocale::ShortFormat) : QString();
}

QString ages(const KeyReport &report)
{
    QString html;
    for (const AgeBucket bucket : ageBuckets)
        html += row({bucketName(bucket), QLocale().toString(report.countOf(bucket))}, "td"_L1);
    return element("h2"_L1, Tr::tr("By age")) + u"<table><tbody>%1</tbody></table>\n"_s.arg(html);
}

QString alike(const KeyReport &report)
{
    if (report.alike.empty())
        return {};
    QString html;
    for (const KeyReport::Alike &group : report.alike) {
        QStringList names;
        for (const ApiKeyPtr &key : group.keys)
            names.append(displayText(key->name.isEmpty() ? key->clientId : key->name));
        html += element("li"_L1, listed(names));
    }
    return element("h2"_L1, Tr::tr("Names that look alike")) + u"<ul>%1</ul>\n"_s.arg(html);
}

QString policies(const KeyReport &report)
{
    if (!report.withDefaultPolicies || report.withDefaultPolicies->empty())
        return {};
    QString html;
    for (const ApiKeyPtr &key : *report.withDefaultPolicies)
        html += element("li"_L1, displayText(key->name.isEmpty() ? key->clientId : key->name));
    return element("h2"_L1, Tr::tr("Created here with default policies")) + u"<ul>%1</ul>\n"_s.arg(html);
}

QString keys(const KeyReport &report)
{
    QString html;
    for (const ApiKeyPtr &key : report.keys) {
        const auto cell = [&key, &report](int column) {
            return cellText(*key, column, report.at);
        };
        html += row({cell(KeyTableModel::Name), cell(KeyTableModel::ClientId), cell(KeyTableModel::Owner),
                        date(key->createdAt), date(rotateBy(*key)), cell(KeyTableModel::Status)},
            "td"_L1);
    }
    const QString head = row({headerText(KeyTableModel::Name), headerText(KeyTableModel::ClientId),
                                 headerText(KeyTableModel::Owner), headerText(KeyTableModel::Created),
                                 Tr::tr("Rotate by", "column: a date"), headerText(KeyTableModel::Status)},
        "th"_L1);
    return element("h2"_L1, Tr::tr("All keys"))
        + u"<table><thead>%1</thead><tbody>%2</tbody></table>\n"_s.arg(head, html);
}

} // namespace

QString reportPage(const KeyReport &report, const QString &connection)
{
    const QLocale locale;
    const QString title = Tr::tr("API keys of %1").arg(displayText(connection));
    const QString direction = locale.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    const QString summary = Tr::tr("%n keys, as of %1", nullptr, report.counts.total)
                                .arg(locale.toString(report.at.toLocalTime(), QLocale::ShortFormat));
    return u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\">"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
           "'unsafe-inline'\"><style>%3</style>\n"_s.arg(locale.bcp47Name(), direction, style)
        + element("title"_L1, title) + u"</head><body>\n"_s + element("h1"_L1, title)
        + element("p"_L1, summary) + ages(report) + alike(report) + policies(report) + keys(report)
        + u"</body></html>\n"_s;
}

} // namespace Latchkey::Ui
