// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/journal/activitydialog.h>

#include <app/journal/journal.h>
#include <tests/app/journal/filledjournal.h>
#include <tests/app/journal/sampleentries.h>
#include <ui/journal/activitymodel.h>
#include <ui/widgets/dayedit.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/filterchip.h>
#include <ui/widgets/formfield.h>
#include <ui/widgets/statuslabel.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

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
    void aDayThatIsNone_isToldUnderItsField();
    void oneKey_isAChoiceThatIsTakenBack();
    void tellsThatTheJournalIsComplete();
    void tellsThatItsAnchorIsGone();
    void tellsWhereItWasTamperedWith();
    void anEmptyJournal_isNotWhatMatchesNothing();
    void exportsWhatIsShown();
    void exportThatFails_isTold();
    void anEntrysKey_isChosen_byButtonEnterAndDoubleClick();
    void table_growsWithTheSheet();

private:
    template <class Widget>
    [[nodiscard]] Widget *find(const QString &objectName) const
    {
        return m_dialog->findChild<Widget *>(objectName);
    }
    [[nodiscard]] QAbstractItemModel *rows() const { return find<QTableView>(u"activityTable"_s)->model(); }
    [[nodiscard]] QString path() const { return m_folder->filePath(u"journal.sqlite"_s); }
    /// With so many entries; `filled`: those that are there already.
    void open(int entries, int filled = 0);

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

void ActivityDialogTest::open(int entries, int filled)
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
    QTRY_COMPARE(rows()->rowCount(), std::min(entries + filled, ActivityModel::pageSize));
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
    from->setText(DayEdit::textOf(sampleEntry(1).at.toLocalTime().date())); // as the person writes it
    QTRY_COMPARE(rows()->rowCount(), 40);
    to->setText(sampleEntry(1).at.toLocalTime().date().addDays(-1).toString(Qt::ISODate));
    QTRY_COMPARE(rows()->rowCount(), 0);
    to->setText(sampleEntry(40).at.toLocalTime().date().toString(Qt::ISODate));
    QTRY_COMPARE(rows()->rowCount(), 40);
}

void ActivityDialogTest::aDayThatIsNone_isToldUnderItsField()
{
    open(40);
    auto *period = find<QComboBox>(u"activityPeriod"_s);
    period->setCurrentIndex(period->count() - 1);
    auto *from = find<QLineEdit>(u"activityFrom"_s);
    auto *to = find<QLineEdit>(u"activityTo"_s);
    const auto fieldOf = [](const QLineEdit *day) {
        return qobject_cast<FormField *>(day->parentWidget());
    };
    QVERIFY(!fieldOf(from)->hasError() && !fieldOf(to)->hasError());
    from->setText(u"the other day"_s);
    QVERIFY(fieldOf(from)->hasError());
    QVERIFY2(
        from->accessibleDescription().contains(u"not a day"_s), qPrintable(from->accessibleDescription()));
    QVERIFY(!fieldOf(to)->hasError());
    QTRY_COMPARE(rows()->rowCount(), 40);
    const QDate day = sampleEntry(1).at.toLocalTime().date();
    from->setText(DayEdit::textOf(day));
    QVERIFY(!fieldOf(from)->hasError());
    to->setText(DayEdit::textOf(day.addDays(-1)));
    QVERIFY(fieldOf(to)->hasError());
    QVERIFY(to->accessibleDescription().contains(DayEdit::textOf(day)));
    QTest::keyClick(to, Qt::Key_Return);
    QVERIFY(m_dialog->isVisible()); // nothing to press
    QTRY_COMPARE(rows()->rowCount(), 0);
    to->clear();
    QVERIFY(!fieldOf(to)->hasError());
    from->setText(u"nonsense"_s);
    period->setCurrentIndex(0);
    QVERIFY(!fieldOf(from)->hasError()); // nobody asks for it
}

void ActivityDialogTest::oneKey_isAChoiceThatIsTakenBack()
{
    open(120); // nightly-1 is 1, 51, 101; "nightly-1" is in nightly-10 to nightly-19, too
    auto *chip = find<FilterChip>(u"activityKey"_s);
    auto *connection = find<QComboBox>(u"activityConnection"_s);
    QVERIFY(!chip->isVisible());
    m_dialog->showKey(u"acme.example.com"_s, u"nightly-1"_s);
    QTRY_COMPARE(rows()->rowCount(), 3);
    QCOMPARE(find<QLineEdit>(u"activitySearch"_s)->text(), QString());
    QVERIFY(chip->isVisible() && !connection->isVisible()); // a key has one connection
    QCOMPARE(chip->text(), u"Key: nightly-1"_s);
    auto *button = find<QToolButton>(u"activityAllKeys"_s);
    QCOMPARE(button->accessibleName(), u"Show all keys"_s);
    QCOMPARE(button->accessibleDescription(), chip->text());
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    m_dialog->showKey(u"staging.example.com"_s, u"nightly-1"_s); // the same ID elsewhere
    QTRY_COMPARE(rows()->rowCount(), 0);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_COMPARE(rows()->rowCount(), 120);
    QVERIFY(!chip->isVisible() && connection->isVisible());
    QCOMPARE(m_dialog->focusWidget(), connection);
}

void ActivityDialogTest::tellsThatTheJournalIsComplete()
{
    open(40);
    const auto *state = find<StatusLabel>(u"activityState"_s);
    QTRY_COMPARE(state->role(), ColorRole::Ok);
    QVERIFY2(state->text().startsWith(u"Complete:"_s), qPrintable(state->text()));
    QVERIFY(state->text().contains(u"40"_s));
}

void ActivityDialogTest::tellsThatItsAnchorIsGone()
{
    QVERIFY(fillJournal(path(), 40, sampleEntry));
    QVERIFY(QFile::remove(journalAnchorPath(path())));
    open(0, 40);
    const auto *state = find<StatusLabel>(u"activityState"_s);
    QTRY_COMPARE(state->role(), ColorRole::Expired);
    QVERIFY2(state->text().contains(u"entries at the end may be missing"_s), qPrintable(state->text()));
    QVERIFY(state->text().contains(u"is as it was written"_s));
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

void ActivityDialogTest::anEntrysKey_isChosen_byButtonEnterAndDoubleClick()
{
    QVERIFY(fillJournal(path(), 2, [](int number) {
        JournalEntry entry = sampleEntry(number);
        if (number == 2)
            entry.clientId = u""_s; // a sign-in
        return entry;
    }));
    m_journal = std::make_unique<Journal>(path());
    m_dialog = std::make_unique<ActivityDialog>(
        *m_journal, [](const QString &name) { return name; }, systemClock(), nullptr);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
    QTRY_COMPARE(rows()->rowCount(), 2);
    QSignalSpy chosen(&*m_dialog, &ActivityDialog::keyChosen);
    auto *table = find<QTableView>(u"activityTable"_s);
    auto *button = find<QPushButton>(u"showKeyButton"_s);
    QVERIFY(!button->isEnabled());
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(chosen.size(), 0);

    table->selectRow(1);
    QVERIFY(button->isEnabled());
    button->click();
    QTest::keyClick(table, Qt::Key_Enter);
    const QPoint cell = table->visualRect(rows()->index(1, 1)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell); // as its first half
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, cell);
    QCOMPARE(chosen.size(), 3);
    for (const QList<QVariant> &arguments : std::as_const(chosen))
        QCOMPARE(arguments.first().value<JournalEntry>().clientId, sampleEntry(1).clientId);
    QVERIFY(m_dialog->isVisible());
}

void ActivityDialogTest::table_growsWithTheSheet()
{
    open(4);
    const auto *table = find<QTableView>(u"activityTable"_s);
    const int before = table->height();
    m_dialog->resize(m_dialog->width(), m_dialog->height() + 200);
    QTRY_COMPARE(table->height(), before + 200);
}

QTEST_MAIN(ActivityDialogTest)
#include "activitydialog_test.moc"
