// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/journal/journal.h>
#include <tests/app/journal/filledjournal.h>
#include <tests/app/journal/sampleentries.h>

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class JournalExportTest final : public QObject
{
    Q_OBJECT

private slots:
    void csvField_isNoFormula_data();
    void csvField_isNoFormula();
    void csv_hasAHead_andALineForEach();
    void json_isAnArrayOfObjects();
    void onlyWhatFits_isWritten();
    void aWordFromTheFuture_isWrittenAsItIs();
    void folderThatIsNotThere_isTold();

private:
    [[nodiscard]] Result<qint64> exported(JournalFormat format, const JournalFilter &filter = {});
    [[nodiscard]] QByteArray contents() const;

    QTemporaryDir m_folder;
    QString m_target = m_folder.filePath(u"out"_s);
};

Result<qint64> JournalExportTest::exported(JournalFormat format, const JournalFilter &filter)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.sqlite"_s);
    const auto withFormula = [](int number) {
        JournalEntry entry = sampleEntry(number);
        if (number == 2)
            entry.keyName = u"=HYPERLINK(\"http://evil\")"_s;
        return entry;
    };
    if (!fillJournal(path, 6000, withFormula)) // more than one page
        return failure(ErrorKind::Storage, u"no journal"_s);
    Journal journal(path);
    const auto future = journal.exportTo(m_target, format, filter);
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
        return failure(ErrorKind::Timeout, u"it did not end"_s);
    return future.result();
}

QByteArray JournalExportTest::contents() const
{
    QFile file(m_target);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void JournalExportTest::csvField_isNoFormula_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("text") << u"Nightly"_s << "\"Nightly\""_ba;
    QTest::newRow("empty") << QString() << "\"\""_ba;
    QTest::newRow("quotes, comma, line") << u"a \"b\", c\nd"_s << "\"a \"\"b\"\", c\nd\""_ba;
    for (const QString &sign : {u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t"_s, u"\r"_s, u"\n"_s, u"＝"_s})
        QTest::newRow(qPrintable(u"begins with "_s + sign))
            << sign + u"1"_s << ("\"'" + sign.toUtf8() + "1\"");
    QTest::newRow("a sign later") << u"1=1"_s << "\"1=1\""_ba;
}

void JournalExportTest::csvField_isNoFormula()
{
    QFETCH(const QString, text);
    QTEST(csvField(text), "field");
}

void JournalExportTest::csv_hasAHead_andALineForEach()
{
    const auto count = exported(JournalFormat::Csv);
    QVERIFY(count);
    QCOMPARE(*count, 6000);
    const QByteArrayList lines = contents().split('\n');
    QCOMPARE(lines.size(), 6002); // head, entries, nothing after the last line end
    QCOMPARE(lines.first(),
        "\"number\",\"time\",\"who\",\"connection\",\"action\",\"client_id\",\"key\",\"fingerprint\","
        "\"result\","
        "\"detail\",\"hash\"\r"_ba);
    QVERIFY(lines.at(1).startsWith("\"6000\",\"2026-11-24T16:00:00.000Z\",\"ada@example.org\","));
    QVERIFY(lines.at(5999).contains("\"'=HYPERLINK(\"\"http://evil\"\")\""));
    QVERIFY(!(QFileInfo(m_target).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void JournalExportTest::json_isAnArrayOfObjects()
{
    QVERIFY(exported(JournalFormat::Json));
    const QJsonArray entries = QJsonDocument::fromJson(contents()).array();
    QCOMPARE(entries.size(), 6000);
    const QJsonObject oldest = entries.last().toObject();
    QCOMPARE(oldest.value(u"number"_s), QJsonValue(1));
    QCOMPARE(oldest.value(u"time"_s), QJsonValue(u"2026-11-20T12:01:00.000Z"_s));
    QCOMPARE(oldest.value(u"client_id"_s), QJsonValue(u"nightly-1"_s));
    QCOMPARE(oldest.value(u"action"_s), QJsonValue(QString(journalWord(sampleEntry(1).action))));
    QCOMPARE(oldest.value(u"result"_s), QJsonValue(u"succeeded"_s));
    QCOMPARE(oldest.size(), 11);
}

void JournalExportTest::onlyWhatFits_isWritten()
{
    const auto count = exported(JournalFormat::Json, {.clientId = u"nightly-7"_s});
    QVERIFY(count);
    QCOMPARE(*count, 120);
    QCOMPARE(QJsonDocument::fromJson(contents()).array().size(), 120);
}

void JournalExportTest::aWordFromTheFuture_isWrittenAsItIs()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    JournalExport out(buffer, JournalFormat::Json);
    JournalEntry entry = sampleEntry(1);
    entry.action = JournalAction::Unknown;
    entry.unknownAction = u"celebrated"_s;
    entry.outcome = JournalOutcome::Unknown;
    entry.unknownOutcome = u"loudly"_s;
    out.begin();
    out.add(entry);
    out.end();
    const QJsonObject written = QJsonDocument::fromJson(buffer.data()).array().first().toObject();
    QCOMPARE(written.value(u"action"_s).toString(), u"celebrated"_s);
    QCOMPARE(written.value(u"result"_s).toString(), u"loudly"_s);
}

void JournalExportTest::folderThatIsNotThere_isTold()
{
    m_target = m_folder.filePath(u"nowhere/out"_s);
    const auto count = exported(JournalFormat::Csv);
    QVERIFY(!count);
    QCOMPARE(count.error().kind(), ErrorKind::Storage);
    QVERIFY(count.error().message().contains(u"nowhere"_s));
}

QTEST_GUILESS_MAIN(JournalExportTest)
#include "journalexport_test.moc"
