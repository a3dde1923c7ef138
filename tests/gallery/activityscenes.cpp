// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "scene.h"
#include "stage.h"

#include <app/journal/journal.h>
#include <ui/journal/activitydialog.h>
#include <ui/journal/keyhistory.h>
#include <ui/widgets/statuslabel.h>
#include <ui/window/keydetails.h>

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QScrollArea>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Latchkey::Gallery {

using namespace Ui;

namespace {

const QString controlPlane = u"acme.hosted.unionai.cloud"_s;

struct Act
{
    int hoursAgo;
    JournalAction action;
    QString clientId;
    QString keyName;
    QString detail;
    JournalOutcome outcome = JournalOutcome::Succeeded;
};

/// A journal that goes with the window.
class Record final : public QObject
{
public:
    explicit Record(Stage &stage)
        : QObject(&stage.window())
    {
    }

    void add(const Act &act)
    {
        JournalEntry entry;
        entry.at = now().addSecs(-3600 * act.hoursAgo);
        entry.actor = u"data@practice.example"_s;
        entry.controlPlane = controlPlane;
        entry.action = act.action;
        entry.clientId = act.clientId;
        entry.keyName = act.keyName;
        entry.fingerprint = act.clientId.isEmpty() ? QString() : u"3f9a12bc77d0e541"_s;
        entry.outcome = act.outcome;
        entry.detail = act.detail;
        const auto done = journal.record(entry);
        (void)QTest::qWaitFor([&done] { return done.isFinished(); });
    }

    /// A month's work with two keys.
    void fill()
    {
        using enum JournalAction;
        const QString ci = u"ci-pipeline"_s;
        const QString ciName = u"ci-pipeline"_s;
        const QString nightly = u"nightly-etl"_s;
        add({700, SignedIn, {}, {}, {}});
        add({699, Created, ci, ciName, {}});
        add({699, Copied, ci, ciName, u"export"_s});
        add({699, Kept, ci, ciName, {}});
        add({420, Created, nightly, u"nightly-etl"_s, u"already-exists"_s, JournalOutcome::Failed});
        add({200, Delivered, ci, ciName, u"dotenv"_s});
        add({120, Verified, ci, ciName, u"unavailable"_s, JournalOutcome::Uncertain});
        add({71, Edited, ci, ciName, u"contacts"_s});
        add({26, Deleted, nightly, u"nightly-etl"_s, {}, JournalOutcome::Cancelled});
        add({3, Copied, ci, ciName, u"fish"_s});
        add({2, SignedOut, {}, {}, {}});
    }

    QTemporaryDir folder;
    Journal journal{folder.filePath(u"journal.sqlite"_s)};
};

ActivityDialog *open(Stage &stage, Record &record)
{
    auto *dialog = stage.open<ActivityDialog>(
        record.journal, [](const QString &) { return u"Acme production"_s; }, &now);
    const auto *state = dialog->findChild<StatusLabel *>(u"activityState"_s);
    (void)QTest::qWaitFor([state] { return state->isHidden() || state->role() != ColorRole::Muted; });
    stage.settle();
    return dialog;
}

void openFilled(Stage &stage)
{
    auto *record = new Record(stage);
    record->fill();
    open(stage, *record);
}

void openEmpty(Stage &stage)
{
    open(stage, *new Record(stage));
}

void openFiltered(Stage &stage)
{
    auto *record = new Record(stage);
    record->fill();
    auto *dialog = open(stage, *record);
    auto *period = dialog->findChild<QComboBox *>(u"activityPeriod"_s);
    period->setCurrentIndex(period->count() - 1);
    dialog->findChild<QLineEdit *>(u"activityFrom"_s)->setText(now().addDays(-10).toString(u"yyyy-MM-dd"_s));
    dialog->findChild<QLineEdit *>(u"activitySearch"_s)->setText(u"pipeline"_s);
    (void)QTest::qWaitFor(
        [dialog] { return dialog->findChild<QTableView *>(u"activityTable"_s)->model()->rowCount() == 4; });
}

void openKey(Stage &stage)
{
    auto *record = new Record(stage);
    record->fill();
    auto *dialog = open(stage, *record);
    dialog->showKey(controlPlane, u"ci-pipeline"_s);
    (void)QTest::qWaitFor(
        [dialog] { return dialog->findChild<QTableView *>(u"activityTable"_s)->model()->rowCount() == 7; });
}

void openMisdated(Stage &stage)
{
    auto *record = new Record(stage);
    record->fill();
    auto *dialog = open(stage, *record);
    auto *period = dialog->findChild<QComboBox *>(u"activityPeriod"_s);
    period->setCurrentIndex(period->count() - 1);
    dialog->findChild<QLineEdit *>(u"activityFrom"_s)->setText(u"last week"_s);
    dialog->findChild<QLineEdit *>(u"activityTo"_s)->setText(now().toString(u"yyyy-MM-dd"_s));
    stage.settle();
}

void openUnmatched(Stage &stage)
{
    auto *record = new Record(stage);
    record->fill();
    auto *dialog = open(stage, *record);
    dialog->findChild<QLineEdit *>(u"activitySearch"_s)->setText(u"no such key"_s);
    (void)QTest::qWaitFor(
        [dialog] { return dialog->findChild<QTableView *>(u"activityTable"_s)->model()->rowCount() == 0; });
}

/// Someone has put an older anchor's worth of entries back: the end is missing.
void openDamaged(Stage &stage)
{
    auto *record = new Record(stage);
    record->fill();
    QFile anchor(journalAnchorPath(record->folder.filePath(u"journal.sqlite"_s)));
    (void)anchor.open(QIODevice::WriteOnly);
    anchor.write("14 " + QByteArray(64, 'a') + '\n');
    anchor.close();
    open(stage, *record);
}

void showHistory(Stage &stage)
{
    auto *record = new Record(stage);
    record->fill();
    stage.select({u"ci-pipeline"_s});
    KeyHistory &history = stage.window().details().history();
    history.showKey(&record->journal, controlPlane, u"ci-pipeline"_s);
    (void)QTest::qWaitFor([&history] { return history.isVisible(); });
    stage.settle();
    auto *fields = stage.find<QScrollArea>(u"detailsScroll"_s);
    fields->ensureWidgetVisible(&history);
}

} // namespace

Scenes activityScenes()
{
    const auto front = Scene::Frame::Front;
    return {
        {u"activity"_s, openFilled, front},
        {u"activity-filtered"_s, openFiltered, front},
        {u"activity-key"_s, openKey, front},
        {u"activity-misdated"_s, openMisdated, front},
        {u"activity-empty"_s, openEmpty, front},
        {u"activity-unmatched"_s, openUnmatched, front},
        {u"activity-damaged"_s, openDamaged, front},
        {u"details-history"_s, showHistory},
    };
}

} // namespace Latchkey::Gallery
