// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/journal/activitydialog.h>

#include <app/journal/journal.h>
#include <tests/app/journal/filledjournal.h>
#include <tests/app/journal/sampleentries.h>
#include <ui/journal/activitymodel.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/statuslabel.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class ActivityDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void opens_withTheKeyboardInTheSearch_andACurrentRow();
    void filters_byTextActionConnectionAndTime();
    void tellsThatTheJournalIsComplete();
    void tellsWhereItWasTamperedWith();
    void anEmptyJournal_isNotWhatMatchesNothing();
    void exportsWhatIsShown();
    void exportThatFails_isTold();

private:
    template <class Widget>
    [[nodiscard]] Widget *find(const QString &objectName) const
    {
        return m_dialog->findChild<Widget *>(objectName);
    }
    [[nodiscard]] QAbstractItemModel *rows() const { return find<QTableView>(u"activityTable"_s)->model(); }
    [[nodiscard]] QString path() const { return m_folder->filePath(u"journal.sqlite"_s); }
    void open(int entries);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<ActivityDialog> m_dialog;
};

void ActivityDialogTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void ActivityDialogTest::cleanup()
{
    m_dialog.reset();
    m_journal.reset();
}

void ActivityDialogTest::open(int entries)
{
    const auto entryOf = [](int number) {
        JournalEntry entry = sampleEntry(number);
        if (number % 4 == 0)
            entry.controlPlane = u"staging.example.com"_s;
        return entry;
    };
    if (entries > 0)
        QVERIFY(fillJournal(path(), entries, entryOf));
    m_journal = std::make_unique<Journal>(path());
    const Clock noon = [] {
        return sampleEntry(40).at;
    };
    m_dialog = std::make_unique<ActivityDialog>(
        *m_journal, [](const QString &controlPlane) { return controlPlane.section(u'.', 0, 0); }, noon,
        nullptr);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
    QTRY_COMPARE(rows()->rowCount(), std::min(entries, ActivityModel::pageSize));
}

void ActivityDialogTest::opens_withTheKeyboardInTheSearch_andACurrentRow()
{
    open(40);
    QCOMPARE(m_dialog->focusWidget(), find<QLineEdit>(u"activitySearch"_s));
    QVERIFY(find<QTableView>(u"activityTable"_s)->currentIndex().isValid());
    QCOMPARE(m_dialog->windowTitle(), u"Activity"_s);
}

void ActivityDialogTest::filters_byTextActionConnectionAndTime()
{
    open(40);
    auto *search = find<QLineEdit>(u"activitySearch"_s);
    search->setText(u"nightly-12"_s);
    QTRY_COMPARE(rows()->rowCount(), 1);
    search->clear();
    QTRY_COMPARE(rows()->rowCount(), 40);

    auto *action = find<QComboBox>(u"activityAction"_s);
    action->setCurrentText(u"Copied"_s);
    QTRY_COMPARE(rows()->rowCount(), 3); // 3, 18, 33
    action->setCurrentIndex(0);
    QTRY_COMPARE(rows()->rowCount(), 40);

    auto *connection = find<QComboBox>(u"activityConnection"_s);
    QTRY_COMPARE(connection->count(), 3);
    connection->setCurrentText(u"staging"_s);
    QTRY_COMPARE(rows()->rowCount(), 10);
    connection->setCurrentIndex(0);
    QTRY_COMPARE(rows()->rowCount(), 40);

    auto *period = find<QComboBox>(u"activityPeriod"_s);
    auto *from = find<QLineEdit>(u"activityFrom"_s);
    auto *to = find<QLineEdit>(u"activityTo"_s);
    QVERIFY(!from->isVisible());
    period->setCurrentIndex(period->count() - 1);
    QVERIFY(from->isVisible() && to->isVisible());
    from->setText(sampleEntry(1).at.toLocalTime().date().addDays(1).toString(Qt::ISODate));
    QTRY_COMPARE(rows()->rowCount(), 0);
    from->setText(u"not a day"_s);
    QTRY_COMPARE(rows()->rowCount(), 40);
    to->setText(sampleEntry(1).at.toLocalTime().date().addDays(-1).toString(Qt::ISODate));
    QTRY_COMPARE(rows()->rowCount(), 0);
    to->setText(sampleEntry(40).at.toLocalTime().date().toString(Qt::ISODate));
    QTRY_COMPARE(rows()->rowCount(), 40);
}

void ActivityDialogTest::tellsThatTheJournalIsComplete()
{
    open(40);
    const auto *state = find<StatusLabel>(u"activityState"_s);
    QTRY_COMPARE(state->role(), ColorRole::Ok);
    QVERIFY2(state->text().startsWith(u"Complete:"_s), qPrintable(state->text()));
    QVERIFY(state->text().contains(u"40"_s));
}

void ActivityDialogTest::tellsWhereItWasTamperedWith()
{
    QVERIFY(fillJournal(path(), 40, sampleEntry));
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(path());
        QVERIFY(raw.open());
        QVERIFY(QSqlQuery(raw).exec(u"DELETE FROM entry WHERE number = 17"_s));
        raw.close();
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    m_journal = std::make_unique<Journal>(path());
    m_dialog = std::make_unique<ActivityDialog>(
        *m_journal, [](const QString &name) { return name; }, systemClock(), nullptr);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    const auto *state = find<StatusLabel>(u"activityState"_s);
    QTRY_COMPARE(state->role(), ColorRole::Expired);
    QVERIFY2(state->text().startsWith(u"Entry 17 is missing"_s), qPrintable(state->text()));
    QVERIFY(state->text().contains(u"is as it was written"_s));
}

void ActivityDialogTest::anEmptyJournal_isNotWhatMatchesNothing()
{
    open(0);
    const auto *empty = m_dialog->findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->heading(), u"Nothing yet"_s);
    find<QLineEdit>(u"activitySearch"_s)->setText(u"x"_s);
    QTRY_COMPARE(empty->heading(), u"Nothing matches"_s);
}

void ActivityDialogTest::exportsWhatIsShown()
{
    open(40);
    find<QLineEdit>(u"activitySearch"_s)->setText(u"nightly-12"_s);
    QTRY_COMPARE(rows()->rowCount(), 1);
    QSignalSpy exported(&*m_dialog, &ActivityDialog::exported);
    find<QAbstractButton>(u"exportButton"_s)->click();
    auto *chooser = m_dialog->findChild<QFileDialog *>();
    QVERIFY(chooser);
    const QString target = m_folder->filePath(u"out.csv"_s);
    emit chooser->fileSelected(target);
    QTRY_COMPARE(exported.count(), 1);
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QCOMPARE(written.count('\n'), 2); // the head and the entry
    QVERIFY(written.contains("\"nightly-12\""));
    QVERIFY(find<StatusLabel>(u"trouble"_s)->text().contains(u"out.csv"_s));
    emit chooser->fileSelected(m_folder->filePath(u"out.json"_s));
    QTRY_COMPARE(exported.count(), 2);
    QFile json(m_folder->filePath(u"out.json"_s));
    QVERIFY(json.open(QIODevice::ReadOnly));
    QVERIFY(json.readAll().startsWith("[\n{"));
}

void ActivityDialogTest::exportThatFails_isTold()
{
    open(4);
    m_dialog->exportTo(m_folder->filePath(u"nowhere/out.csv"_s), JournalFormat::Csv);
    QTRY_VERIFY(find<StatusLabel>(u"trouble"_s)->text().contains(u"could not be written"_s));
}

QTEST_MAIN(ActivityDialogTest)
#include "activitydialog_test.moc"
