// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/reports/sampleapikeys.h>
#include <ui/keytable/displaytext.h>
#include <ui/preferences/languages.h>
#include <ui/reports/agebars.h>
#include <ui/reports/chartbutton.h>
#include <ui/reports/duetimeline.h>
#include <ui/reports/overviewdialog.h>

#include <QFileDialog>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class OverviewDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_languages.use(u"en"_s); } // its plural forms
    void init();

    void beforeTheReport_itSaysThatItLooks();
    void part_isChosen_andTheDialogCloses();
    void findings_tellWhatStandsOut();
    void dueKeys_thatAreYoung_areSaidToExpireSoon();
    void theWeeks_sayHowManyDaysTheyAre();
    void finding_isChosen_byKeyboardAndPointer();
    void findings_growWithTheSheet();
    void manyGroups_areCutShort();
    void withoutFindings_itSaysSo();
    void unknownPolicies_areSaid_andNothingToChoose();
    void eachFormat_hasItsFile_data();
    void eachFormat_hasItsFile();

private:
    void fill(const QList<ApiKey> &keys, const std::optional<QSet<QString>> &attached = QSet<QString>());
    [[nodiscard]] QListWidget *findings() const
    {
        return m_dialog->findChild<QListWidget *>(u"findingsList"_s);
    }
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] KeyChoice lastChoice() const
    {
        return m_wanted->isEmpty() ? KeyChoice{} : m_wanted->last().first().value<KeyChoice>();
    }

    Languages m_languages;
    std::unique_ptr<OverviewDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_wanted;
};

void OverviewDialogTest::init()
{
    m_dialog = std::make_unique<OverviewDialog>(nullptr);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
    m_wanted = std::make_unique<QSignalSpy>(m_dialog.get(), &OverviewDialog::keysWanted);
}

void OverviewDialogTest::fill(const QList<ApiKey> &keys, const std::optional<QSet<QString>> &attached)
{
    m_dialog->setReport(std::make_shared<const KeyReport>(keyReport(keysOf(keys), reportTime, attached)));
}

QStringList OverviewDialogTest::texts() const
{
    QStringList texts;
    for (int row = 0; row < findings()->count(); ++row)
        texts << findings()->item(row)->text();
    return texts;
}

void OverviewDialogTest::beforeTheReport_itSaysThatItLooks()
{
    QVERIFY(!findings()->isVisible());
    QVERIFY(!m_dialog->findChild<QPushButton *>(u"saveReportButton"_s)->isEnabled());
    fill({});
    QVERIFY(findings()->isVisible());
    QVERIFY(m_dialog->findChild<QPushButton *>(u"saveReportButton"_s)->isEnabled());
}

void OverviewDialogTest::part_isChosen_andTheDialogCloses()
{
    fill({keyNamed(u"a"_s, 80)});
    m_dialog->findChild<ChartButton *>(u"age2"_s)->click();
    QCOMPARE(lastChoice().search, u"age:>=75d age:<90d -is:expired"_s);
    QVERIFY(!m_dialog->isVisible());
    m_dialog->show();
    m_dialog->findChild<ChartButton *>(u"week1"_s)->click();
    QCOMPARE(lastChoice().search, u"left:>7d left:<=14d"_s);
}

void OverviewDialogTest::findings_tellWhatStandsOut()
{
    ApiKey expired = keyNamed(u"expired"_s);
    expired.secretExpiresAt = reportTime;
    ApiKey unowned = keyNamed(u"unowned"_s);
    unowned.contacts.clear();
    fill({keyNamed(u"Nightly-etl"_s, 80), keyNamed(u"nightly_etl"_s, 100), expired, unowned},
        QSet<QString>{u"nightly_etl"_s});
    QCOMPARE(texts(),
        (QStringList{u"1 key has expired"_s, u"1 key is overdue"_s, u"1 key is due"_s,
            u"1 key has no owner"_s,
            u"Names that look alike: "_s + listed({u"“Nightly-etl”"_s, u"“nightly_etl”"_s}),
            u"1 key was created here with default policies"_s}));
}

/// The bars go by age alone.
void OverviewDialogTest::dueKeys_thatAreYoung_areSaidToExpireSoon()
{
    ApiKey young = keyNamed(u"young"_s, 5);
    young.secretExpiresAt = reportTime.addDays(9);
    ApiKey other = young;
    other.clientId = other.name = u"other"_s;
    fill({young, other});
    QCOMPARE(texts().first(), u"2 keys are due, as they expire soon"_s);
    fill({young, keyNamed(u"aged"_s, 80), keyNamed(u"old"_s, 81)});
    QVERIFY2(texts().first().startsWith("3 keys are due, 1 of them "_L1), qPrintable(texts().first()));
    QCOMPARE(m_dialog->findChild<ChartButton *>(u"age2"_s)->accessibleName(), u"75 to 90 days: 2 keys"_s);
}

void OverviewDialogTest::theWeeks_sayHowManyDaysTheyAre()
{
    const auto *weeks = m_dialog->findChild<QWidget *>(u"dueTimeline"_s);
    QCOMPARE(weeks->accessibleName(), u"To be rotated within the next 90 days, by week"_s);
}

void OverviewDialogTest::finding_isChosen_byKeyboardAndPointer()
{
    fill({keyNamed(u"Nightly-etl"_s, 80), keyNamed(u"nightly_etl"_s)}, QSet<QString>{u"nightly_etl"_s});
    findings()->setCurrentRow(1);
    QTest::keyClick(findings(), Qt::Key_Return);
    QCOMPARE(m_wanted->size(), 1);
    QCOMPARE(lastChoice().search, u"\"Nightly\""_s);
    QCOMPARE(lastChoice().clientIds, (QStringList{u"nightly-etl"_s, u"nightly_etl"_s}));

    m_dialog->show();
    const QRect last = findings()->visualItemRect(findings()->item(2));
    QTest::mouseClick(findings()->viewport(), Qt::LeftButton, {}, last.center());
    QCOMPARE(m_wanted->size(), 2);
    QCOMPARE(lastChoice().search, QString());
    QCOMPARE(lastChoice().clientIds, QStringList{u"nightly_etl"_s});
}

void OverviewDialogTest::findings_growWithTheSheet()
{
    fill({keyNamed(u"a"_s, 80)});
    QTRY_VERIFY(findings()->height() > 0);
    const int before = findings()->height();
    m_dialog->resize(m_dialog->width(), m_dialog->height() + 200);
    QTRY_COMPARE(findings()->height(), before + 200);
}

void OverviewDialogTest::manyGroups_areCutShort()
{
    QList<ApiKey> keys;
    for (int i = 0; i < 103; ++i) {
        const QString name = u"job%1of"_s.arg(i, 4, 10, QLatin1Char('0'));
        keys << keyNamed(name) << keyNamed(name + u"-2"_s);
    }
    fill(keys);
    QCOMPARE(texts().size(), 101);
    QCOMPARE(texts().last(), u"3 more groups of names that look alike are in the report"_s);
}

void OverviewDialogTest::withoutFindings_itSaysSo()
{
    fill({keyNamed(u"a"_s)});
    QCOMPARE(texts(), QStringList{u"Nothing: all keys are in good order"_s});
    QTest::keyClick(findings(), Qt::Key_Return);
    QCOMPARE(m_wanted->size(), 0);
}

void OverviewDialogTest::unknownPolicies_areSaid_andNothingToChoose()
{
    fill({keyNamed(u"a"_s)}, std::nullopt);
    QCOMPARE(texts().size(), 1);
    QVERIFY(texts().first().startsWith(u"The activity journal can't be read"_s));
    QTest::keyClick(findings(), Qt::Key_Return);
    QCOMPARE(m_wanted->size(), 0);
}

void OverviewDialogTest::eachFormat_hasItsFile_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("ending");
    QTest::newRow("CSV") << 0 << u"csv"_s;
    QTest::newRow("JSON") << 1 << u"json"_s;
    QTest::newRow("page") << 2 << u"html"_s;
    QTest::newRow("calendar") << 3 << u"ics"_s;
}

void OverviewDialogTest::eachFormat_hasItsFile()
{
    QFETCH(const int, row);
    QFETCH(const QString, ending);
    fill({});
    const QSignalSpy requested(m_dialog.get(), &OverviewDialog::saveRequested);
    m_dialog->findChild<QPushButton *>(u"saveReportButton"_s)->menu()->actions().at(row)->trigger();
    auto *files = m_dialog->findChild<QFileDialog *>();
    QVERIFY(files);
    QCOMPARE(files->defaultSuffix(), ending);
    QVERIFY(!files->testOption(QFileDialog::DontConfirmOverwrite));
    emit files->fileSelected(u"/somewhere/a."_s + ending);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<ReportFormat>(), ReportFormat(row));
}

QTEST_MAIN(OverviewDialogTest)
#include "overviewdialog_test.moc"
