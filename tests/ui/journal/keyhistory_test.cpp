// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/journal/keyhistory.h>

#include <app/journal/journal.h>
#include <ui/widgets/copyablefield.h>

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class KeyHistoryTest final : public QObject
{
    Q_OBJECT

private slots:
    void tellsOfThisKeyAlone_andOfItsLastUse();
    void whatFailed_isNoUse();
    void aKeyWithoutEntries_saysSo();
    void whatIsDoneNow_comesIn();
    void withoutAJournal_thereIsNothingToSee();
    void showAll_namesTheKey();

private:
    void record(const QString &clientId, JournalAction action, int hoursAgo,
        JournalOutcome outcome = JournalOutcome::Succeeded)
    {
        JournalEntry entry;
        entry.at = m_now.addSecs(-3600 * hoursAgo);
        entry.controlPlane = u"acme.example.com"_s;
        entry.clientId = clientId;
        entry.action = action;
        entry.outcome = outcome;
        const auto done = m_journal.record(entry);
        QTRY_VERIFY(done.isFinished());
    }
    void show(KeyHistory &history, const QString &clientId)
    {
        history.setNow(m_now);
        history.showKey(&m_journal, u"acme.example.com"_s, clientId);
    }
    static QString value(const KeyHistory &history, const QString &objectName)
    {
        return history.findChild<CopyableField *>(objectName)->value();
    }

    const QDateTime m_now{QDate(2026, 11, 20), QTime(12, 0), Qt::UTC};
    QTemporaryDir m_folder;
    Journal m_journal{m_folder.filePath(u"journal.sqlite"_s)};
};

void KeyHistoryTest::tellsOfThisKeyAlone_andOfItsLastUse()
{
    record(u"one"_s, JournalAction::Created, 50);
    record(u"one"_s, JournalAction::Copied, 30);
    record(u"other"_s, JournalAction::Copied, 2);
    record(u"one"_s, JournalAction::Delivered, 5);
    record(u"one"_s, JournalAction::Edited, 1, JournalOutcome::Failed);
    KeyHistory history;
    show(history, u"one"_s);
    QVERIFY(!history.isVisible()); // the journal has not answered
    QTRY_VERIFY(history.isVisible());
    QCOMPARE(value(history, u"lastUse"_s), u"5 hours ago, from this computer"_s);
    QCOMPARE(value(history, u"historyEntries"_s),
        u"1 hour ago · Edited · Failed\n5 hours ago · Delivered\n1 day ago · Copied\n2 days ago · Created"_s);
}

void KeyHistoryTest::whatFailed_isNoUse()
{
    record(u"refused"_s, JournalAction::Copied, 1, JournalOutcome::Failed);
    KeyHistory history;
    show(history, u"refused"_s);
    QTRY_VERIFY(history.isVisible());
    QCOMPARE(value(history, u"lastUse"_s), u"never, from this computer"_s);
}

void KeyHistoryTest::aKeyWithoutEntries_saysSo()
{
    KeyHistory history;
    show(history, u"unknown"_s);
    QTRY_VERIFY(history.isVisible());
    QCOMPARE(value(history, u"historyEntries"_s), u"nothing, from this computer"_s);
    QVERIFY(!history.findChild<QAbstractButton *>(u"showAllActivity"_s)->isVisible());
}

void KeyHistoryTest::whatIsDoneNow_comesIn()
{
    KeyHistory history;
    show(history, u"fresh"_s);
    QTRY_VERIFY(history.isVisible());
    for (int hours = 8; hours > 1; --hours)
        record(u"fresh"_s, JournalAction::Kept, hours);
    record(u"fresh"_s, JournalAction::Copied, 0);
    QTRY_COMPARE(value(history, u"lastUse"_s), u"just now, from this computer"_s);
    QCOMPARE(value(history, u"historyEntries"_s).count(u'\n'), 4); // the latest five
}

void KeyHistoryTest::withoutAJournal_thereIsNothingToSee()
{
    record(u"one"_s, JournalAction::Copied, 1);
    KeyHistory history;
    show(history, u"one"_s);
    QTRY_VERIFY(history.isVisible());
    history.showKey(nullptr, u"acme.example.com"_s, u"one"_s);
    QVERIFY(!history.isVisible());
}

void KeyHistoryTest::showAll_namesTheKey()
{
    record(u"mine"_s, JournalAction::Copied, 1);
    KeyHistory history;
    QSignalSpy wanted(&history, &KeyHistory::allRequested);
    show(history, u"mine"_s);
    QTRY_VERIFY(history.isVisible());
    history.findChild<QAbstractButton *>(u"showAllActivity"_s)->click();
    QCOMPARE(wanted.value(0), (QVariantList{u"acme.example.com"_s, u"mine"_s}));
}

QTEST_MAIN(KeyHistoryTest)
#include "keyhistory_test.moc"
