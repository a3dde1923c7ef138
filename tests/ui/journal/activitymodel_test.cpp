// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/journal/activitymodel.h>

#include <app/journal/journal.h>
#include <tests/app/journal/filledjournal.h>
#include <tests/app/journal/sampleentries.h>
#include <ui/keytable/relativetime.h>

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

QString labelOf(const QString &controlPlane)
{
    return controlPlane == u"acme.example.com"_s ? u"Acme"_s : controlPlane;
}

} // namespace

class ActivityModelTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void cells_sayWhatWasDone();
    void readsOnAtTheEnd();
    void whoReadsOnAtOnce_getsEachEntryOnce();
    void aNewEntry_comesInAtTheTop();
    void aNewEntry_thatDoesNotFit_staysOut();
    void wordsFromTheFuture_areRowsLikeOthers();
    void typing_endsWithTheLastFilter();
    void trouble_isTold();

private:
    void fill(int count);
    [[nodiscard]] QString text(int row, int column) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<ActivityModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void ActivityModelTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = std::make_unique<Journal>(m_folder->filePath(u"journal.sqlite"_s));
    m_model = std::make_unique<ActivityModel>(*m_journal, &labelOf);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        &*m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void ActivityModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_journal.reset();
}

void ActivityModelTest::fill(int count)
{
    QVERIFY(fillJournal(m_folder->filePath(u"journal.sqlite"_s), count, sampleEntry));
    m_model->setFilter({});
    QTRY_VERIFY(!m_model->isLoading());
}

QString ActivityModelTest::text(int row, int column) const
{
    return m_model->index(row, column).data().toString();
}

void ActivityModelTest::cells_sayWhatWasDone()
{
    JournalEntry entry = sampleEntry(3); // copied
    entry.outcome = JournalOutcome::Failed;
    entry.detail = u"export: keychain-locked"_s;
    (void)m_journal->record(entry);
    JournalEntry signIn = sampleEntry(4);
    signIn.action = JournalAction::SignedIn;
    signIn.clientId.clear();
    signIn.keyName.clear();
    signIn.fingerprint.clear();
    signIn.actor.clear();
    signIn.detail.clear();
    (void)m_journal->record(signIn);
    m_model->setFilter({});
    QTRY_COMPARE(m_model->rowCount(), 2);
    QCOMPARE(text(1, ActivityModel::Action), u"Copied"_s);
    QCOMPARE(text(1, ActivityModel::Key), u"Nightly 3"_s);
    QCOMPARE(text(1, ActivityModel::Fingerprint), u"fp3"_s);
    QCOMPARE(text(1, ActivityModel::ConnectionName), u"Acme"_s);
    QCOMPARE(text(1, ActivityModel::Who), u"ada@example.org"_s);
    QCOMPARE(text(1, ActivityModel::ResultColumn), u"Failed · bash, zsh (export …) · keychain locked"_s);
    const QDateTime at = m_model->at(1).at;
    QCOMPARE(text(1, ActivityModel::When), QLocale().toString(at.toLocalTime(), QLocale::ShortFormat));
    QCOMPARE(m_model->index(1, ActivityModel::When).data(Qt::ToolTipRole).toString(), exactTime(at));
    QVERIFY(m_model->index(1, ActivityModel::Key).data(Qt::ToolTipRole).toString().contains(entry.clientId));
    QVERIFY(
        m_model->index(1, ActivityModel::Fingerprint).data(Qt::ToolTipRole).toString().contains(u"fp3"_s));
    const QString spoken = m_model->index(1, 0).data(Qt::AccessibleTextRole).toString();
    for (const QString &part :
        {exactTime(at), u"Copied"_s, u"Nightly 3"_s, u"Acme"_s, u"ada@example.org"_s, u"Failed"_s})
        QVERIFY2(spoken.contains(part), qPrintable(part));
    QCOMPARE(text(0, ActivityModel::Key), u"—"_s);
    QCOMPARE(text(0, ActivityModel::Who), u"—"_s);
    QCOMPARE(text(0, ActivityModel::ResultColumn), u"Done"_s);
}

void ActivityModelTest::readsOnAtTheEnd()
{
    m_tester.reset(); // it reads on by itself
    fill(450);
    QCOMPARE(m_model->rowCount(), ActivityModel::pageSize);
    QCOMPARE(m_model->at(0).number, 450);
    for (const int rows : {400, 450}) {
        QVERIFY(m_model->canFetchMore({}));
        m_model->fetchMore({});
        QTRY_COMPARE(m_model->rowCount(), rows);
    }
    QVERIFY(!m_model->canFetchMore({}));
    for (int row = 0; row < 450; ++row)
        QCOMPARE(m_model->at(row).number, 450 - row);
}

void ActivityModelTest::whoReadsOnAtOnce_getsEachEntryOnce()
{
    connect(&*m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] { m_model->fetchMore({}); });
    connect(&*m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        QMetaObject::invokeMethod(
            this, [this] { m_model->fetchMore({}); }, Qt::QueuedConnection);
    });
    fill(450);
    m_model->fetchMore({});
    QTRY_VERIFY(!m_model->canFetchMore({}) && m_model->rowCount() >= 450);
    for (int row = 0; row < m_model->rowCount(); ++row)
        QCOMPARE(m_model->at(row).number, 450 - row);
}

void ActivityModelTest::aNewEntry_comesInAtTheTop()
{
    m_tester.reset();
    fill(450);
    m_model->fetchMore({});
    QTRY_COMPARE(m_model->rowCount(), 400);
    const QPersistentModelIndex fifth = m_model->index(4, 0);
    QSignalSpy reset(&*m_model, &QAbstractItemModel::modelReset);
    (void)m_journal->record(sampleEntry(451));
    QTRY_COMPARE(m_model->rowCount(), 401);
    QCOMPARE(m_model->at(0).number, 451);
    QCOMPARE(fifth.row(), 5);
    QCOMPARE(reset.count(), 0);
    m_model->fetchMore({});
    QTRY_COMPARE(m_model->rowCount(), 451);
}

void ActivityModelTest::aNewEntry_thatDoesNotFit_staysOut()
{
    fill(60);
    m_model->setFilter({.clientId = u"nightly-3"_s});
    QTRY_COMPARE(m_model->rowCount(), 2);
    QSignalSpy loaded(&*m_model, &ActivityModel::loaded);
    (void)m_journal->record(sampleEntry(61));
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(m_model->rowCount(), 2);
    (void)m_journal->record(sampleEntry(103));
    QTRY_COMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->at(0).number, 62);
}

// What this version does not know hides nothing that comes after it.
void ActivityModelTest::wordsFromTheFuture_areRowsLikeOthers()
{
    m_tester.reset();
    QVERIFY(fillJournal(m_folder->filePath(u"journal.sqlite"_s), 250, [](int number) {
        JournalEntry entry = sampleEntry(number);
        if (number == 240) {
            entry.action = JournalAction::Unknown;
            entry.unknownAction = u"celebrated"_s;
            entry.outcome = JournalOutcome::Unknown;
            entry.unknownOutcome = u"loudly"_s;
        }
        return entry;
    }));
    m_model->setFilter({});
    QTRY_COMPARE(m_model->rowCount(), ActivityModel::pageSize);
    QCOMPARE(text(10, ActivityModel::Action), u"celebrated"_s);
    QVERIFY(text(10, ActivityModel::ResultColumn).startsWith(u"loudly · "_s));
    QVERIFY(m_model->index(10, 0).data(Qt::AccessibleTextRole).toString().contains(u"celebrated"_s));
    QVERIFY(m_model->canFetchMore({}));
    m_model->fetchMore({});
    QTRY_COMPARE(m_model->rowCount(), 250);
    QCOMPARE(m_model->at(249).number, 1);
}

void ActivityModelTest::typing_endsWithTheLastFilter()
{
    fill(300);
    QSignalSpy loaded(&*m_model, &ActivityModel::loaded);
    for (const QString &typed : {u"n"_s, u"ni"_s, u"fp"_s, u"fp2"_s, u"fp29"_s})
        m_model->setFilter({.text = typed});
    QTRY_VERIFY(!m_model->isLoading());
    QCOMPARE(m_model->rowCount(), 11); // fp29 and fp290 to fp299
    QCOMPARE(loaded.count(), 1); // what was typed meanwhile was not waited for
}

void ActivityModelTest::trouble_isTold()
{
    QFile other(m_folder->filePath(u"journal.sqlite"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(QByteArray(5000, 'x'));
    other.close();
    int failures = 0;
    connect(&*m_model, &ActivityModel::failed, this, [&failures] { ++failures; });
    m_model->setFilter({});
    QTRY_COMPARE(failures, 1);
    QCOMPARE(m_model->rowCount(), 0);
}

QTEST_GUILESS_MAIN(ActivityModelTest)
#include "activitymodel_test.moc"
