// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/reports/reportfile.h>
#include <tests/app/reports/python.h>
#include <tests/app/reports/sampleapikeys.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

namespace {

KeyReport sampleReport(const std::optional<QSet<QString>> &attached = QSet<QString>{u"ci"_s})
{
    ApiKey formula = keyNamed(u"=1+1"_s, 100);
    formula.contacts.clear();
    ApiKey expired = keyNamed(u"Old \"one\", done"_s, -1);
    expired.secretExpiresAt = reportTime.addSecs(-1);
    return keyReport(
        keysOf({keyNamed(u"ci"_s, 80), keyNamed(u"ci-2"_s, 1), formula, expired}), reportTime, attached);
}

QJsonArray readByPython(const QByteArray &csv)
{
    const QString program = u"import csv, io, json, sys\n"
                            "text = sys.stdin.buffer.read().decode('utf-8')\n"
                            "print(json.dumps(list(csv.DictReader(io.StringIO(text, newline=''), "
                            "strict=True))))"_s;
    return QJsonDocument::fromJson(runPython(QStringLiteral(LATCHKEY_PYTHON), {u"-c"_s, program}, csv))
        .array();
}

} // namespace

class ReportFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void csv_isReadBackByPython();
    void csv_holdsNoFormula();
    void csv_saysNothingOfPolicies_whereTheyAreNotKnown();
    void json_hasNumbersAndKeys();
};

void ReportFileTest::csv_isReadBackByPython()
{
    const QJsonArray rows = readByPython(reportAsCsv(sampleReport()));
    QCOMPARE(rows.size(), 4);
    const QJsonObject first{{u"client_id"_s, u"ci"_s}, {u"name"_s, u"ci"_s},
        {u"contacts"_s, u"ada@example.org"_s}, {u"created"_s, u"2026-09-02T12:00:00Z"_s},
        {u"expires"_s, u""_s}, {u"age_in_days"_s, u"80"_s}, {u"status"_s, u"due"_s},
        {u"rotate_by"_s, u"2026-12-01T12:00:00Z"_s}, {u"has_owner"_s, u"yes"_s}, {u"looks_like"_s, u"ci-2"_s},
        {u"default_policies"_s, u"yes"_s}};
    QCOMPARE(rows.first().toObject(), first);
    QCOMPARE(rows.at(1).toObject().value(u"status"_s), u"ok"_s);
    QCOMPARE(rows.at(1).toObject().value(u"default_policies"_s), u"no"_s);
    QCOMPARE(rows.at(2).toObject().value(u"status"_s), u"overdue"_s);
    QCOMPARE(rows.at(2).toObject().value(u"has_owner"_s), u"no"_s);
    QCOMPARE(rows.at(3).toObject().value(u"name"_s), u"Old \"one\", done"_s);
    QCOMPARE(rows.at(3).toObject().value(u"status"_s), u"expired"_s);
    QCOMPARE(rows.at(3).toObject().value(u"age_in_days"_s), u""_s);
}

void ReportFileTest::csv_holdsNoFormula()
{
    const QByteArray csv = reportAsCsv(sampleReport());
    QVERIFY(csv.contains("\"'=1+1\""));
    QVERIFY(!csv.contains("\"=1+1\""));
}

void ReportFileTest::csv_saysNothingOfPolicies_whereTheyAreNotKnown()
{
    const QJsonArray rows = readByPython(reportAsCsv(sampleReport(std::nullopt)));
    QCOMPARE(rows.first().toObject().value(u"default_policies"_s), u""_s);
}

void ReportFileTest::json_hasNumbersAndKeys()
{
    const QJsonObject report
        = QJsonDocument::fromJson(reportAsJson(sampleReport(), u"acme.example:443"_s)).object();
    QCOMPARE(report.value(u"control_plane"_s), u"acme.example:443"_s);
    QCOMPARE(report.value(u"at"_s), u"2026-11-21T12:00:00Z"_s);
    const QJsonObject counts{
        {u"keys"_s, 4}, {u"due"_s, 1}, {u"overdue"_s, 1}, {u"expired"_s, 1}, {u"without_owner"_s, 1}};
    QCOMPARE(report.value(u"counts"_s).toObject(), counts);
    const QJsonObject ages{{u"0-30"_s, 1}, {u"30-75"_s, 0}, {u"75-90"_s, 1}, {u"over-90"_s, 1},
        {u"expired"_s, 1}, {u"unknown"_s, 0}};
    QCOMPARE(report.value(u"ages"_s).toObject(), ages);
    const QJsonArray weeks = report.value(u"to_rotate_by_week"_s).toArray();
    QCOMPARE(weeks.size(), 13);
    QCOMPARE(weeks.at(1), 1); // in ten days
    QCOMPARE(weeks.at(12), 1); // in 89 days
    const QJsonArray keys = report.value(u"keys"_s).toArray();
    QCOMPARE(keys.size(), 4);
    const QJsonObject first{{u"client_id"_s, u"ci"_s}, {u"name"_s, u"ci"_s},
        {u"contacts"_s, QJsonArray{u"ada@example.org"_s}}, {u"created"_s, u"2026-09-02T12:00:00Z"_s},
        {u"expires"_s, QJsonValue()}, {u"age"_s, u"75-90"_s}, {u"status"_s, u"due"_s},
        {u"rotate_by"_s, u"2026-12-01T12:00:00Z"_s}, {u"looks_like"_s, QJsonArray{u"ci-2"_s}},
        {u"default_policies"_s, true}};
    QCOMPARE(keys.first().toObject(), first);
}

QTEST_GUILESS_MAIN(ReportFileTest)
#include "reportfile_test.moc"
