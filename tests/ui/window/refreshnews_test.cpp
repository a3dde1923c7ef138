// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
// What a refresh has found, and the list of an earlier run while the server can't be reached.
#include "windowbench.h"
#include "windowtexts.h"

#include <app/keys/workspace.h>
#include <ui/keytable/keytable.h>
#include <ui/keytable/keytablemodel.h>
#include <ui/widgets/messagebar.h>
#include <ui/window/topbar.h>

#include <QAbstractButton>
#include <QDir>
#include <QSignalSpy>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

PracticeFault away()
{
    PracticeFault fault;
    fault.kind = PracticeFault::Kind::DropBefore;
    fault.times = -1;
    return fault;
}

} // namespace

class RefreshNewsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bench.emplace();
        m_bench->listFolder = m_bench->folder.filePath(u"lists"_s);
    }
    void cleanup() { m_bench.reset(); }

    void refresh_tellsWhatOthersDid_andShowsIt();
    void refresh_saysNothing_whereNothingChanged();
    void refresh_saysNothing_ofWhatWasDoneHere();
    void refresh_keepsSelectionAndPlace();
    void goneKeys_areListedBehindDetails();
    void trouble_isNotPushedAwayByNews();
    void offlineStart_showsTheListBefore_toBeRead();
    void listBefore_isDatedAndToBeRead_whateverEndedTheLoad();
    void offlineLater_saysOfWhenTheListIs_andBarsNothing();
    void nextStart_tellsWhatIsNewSinceTheOneBefore();

private:
    void refresh()
    {
        QSignalSpy loaded(&m_bench->workspace->keys(), &KeyList::loaded);
        m_bench->trigger(ActionId::Refresh);
        SOON(loaded.size() == 1);
    }
    void make(const QString &clientId)
    {
        NewKey key;
        key.clientId = clientId;
        const auto made = m_bench->someoneElse().apps().create(key);
        SOON(made.isFinished());
        QVERIFY(made.result());
    }
    void remove(const QString &clientId)
    {
        const auto removed = m_bench->someoneElse().apps().remove(clientId);
        SOON(removed.isFinished());
        QVERIFY(removed.result());
    }
    void rename(const QString &clientId, const QString &name)
    {
        const auto key = m_bench->onServer(clientId);
        QVERIFY(key);
        const auto saved
            = m_bench->someoneElse().apps().update(*key, {name, key->contacts, key->redirectUris});
        SOON(saved.isFinished());
        QVERIFY(saved.result());
    }
    /// Ends this run of the program and begins the next.
    void startAgain()
    {
        SOON(!QDir(m_bench->listFolder).isEmpty()); // the list is kept in a turn of its own
        m_bench->controller = std::make_unique<WindowController>(m_bench->surroundings());
        m_bench->controller->open(m_bench->connections.connections().first());
    }
    [[nodiscard]] QAction *action(ActionId id) const { return m_bench->window.actions()[id]; }
    [[nodiscard]] QAbstractButton *newKeyButton() const
    {
        return m_bench->window.findChild<QAbstractButton *>(u"newKeyButton"_s);
    }

    std::optional<WindowBench> m_bench;
};

void RefreshNewsTest::refresh_tellsWhatOthersDid_andShowsIt()
{
    QVERIFY(m_bench->openSignedIn());
    make(u"from-elsewhere"_s);
    rename(u"ci-pipeline"_s, u"Renamed elsewhere"_s);
    remove(u"airflow-staging"_s);
    refresh();
    QVERIFY2(m_bench->message().startsWith(u"Since "_s), qPrintable(m_bench->message()));
    QVERIFY(m_bench->message().endsWith(u": 1 new · 1 renamed · 1 gone."_s));
    QCOMPARE(m_bench->messageAction()->text(), u"Show"_s);
    m_bench->messageAction()->click();
    QStringList shown = m_bench->shownNames();
    shown.sort();
    QCOMPARE(shown, QStringList({u"Renamed elsewhere"_s, u"from-elsewhere"_s}));
    for (int row = 0; row < 2; ++row) {
        const QModelIndex index = m_bench->window.table().model()->index(row, KeyTableModel::Name);
        const bool isNew = index.data().toString() == u"from-elsewhere"_s;
        QCOMPARE(index.data(KeyTableModel::NewsTextRole).toString(), isNew ? u"New"_s : u"Renamed"_s);
        const QString sentence = index.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(sentence.endsWith(
                     isNew ? u", new since the refresh before"_s : u", renamed, before: ci-pipeline"_s),
            qPrintable(sentence));
    }
    refresh(); // the marks are of the last refresh alone
    QCOMPARE(m_bench->emptyHeading(), u"Nothing matches"_s);
    QCOMPARE(m_bench->message(), QString());
}

void RefreshNewsTest::refresh_saysNothing_whereNothingChanged()
{
    QVERIFY(m_bench->openSignedIn());
    QCOMPARE(m_bench->message(), QString()); // the first list is no news
    refresh();
    QCOMPARE(m_bench->message(), QString());
}

void RefreshNewsTest::refresh_saysNothing_ofWhatWasDoneHere()
{
    QVERIFY(m_bench->openSignedIn());
    KeyList &keys = m_bench->workspace->keys();
    make(u"mine"_s);
    keys.put(*m_bench->onServer(u"mine"_s)); // as the flows do after each call
    rename(u"ci-pipeline"_s, u"Renamed here"_s);
    keys.put(*m_bench->onServer(u"ci-pipeline"_s));
    remove(u"airflow-staging"_s);
    keys.remove(u"airflow-staging"_s);
    refresh();
    QCOMPARE(m_bench->message(), QString());
}

void RefreshNewsTest::refresh_keepsSelectionAndPlace()
{
    QVERIFY(m_bench->openSignedIn());
    const QStringList names = m_bench->shownNames();
    KeyTable &table = m_bench->window.table();
    const QString chosen = table.model()->index(18, 0).data(KeyTableModel::ClientIdRole).toString();
    QVERIFY(m_bench->select({chosen}));
    table.scrollTo(table.currentIndex(), QAbstractItemView::PositionAtCenter);
    const int top = table.rowViewportPosition(table.currentIndex().row());
    // Rows above it and below it, none next to another, and a new one that sorts to the top.
    for (const int row : {1, 5, 9, 15, 27, 33})
        remove(table.model()->index(row, 0).data(KeyTableModel::ClientIdRole).toString());
    make(u"from-elsewhere"_s);
    refresh();
    QCOMPARE(m_bench->shownRows(), int(names.size()) - 5);
    QCOMPARE(m_bench->currentClientId(), chosen);
    QVERIFY(table.selectionModel()->isRowSelected(table.currentIndex().row()));
    // The message above the table takes room of it, and the row does not move within the table.
    QTRY_COMPARE(table.rowViewportPosition(table.currentIndex().row()), top);
}

void RefreshNewsTest::goneKeys_areListedBehindDetails()
{
    QVERIFY(m_bench->openSignedIn());
    remove(u"airflow-staging"_s);
    refresh();
    QVERIFY(m_bench->message().endsWith(u": 1 gone."_s));
    QVERIFY(!m_bench->messageAction() || !m_bench->messageAction()->isVisible());
    auto *details = m_bench->window.messageBar().findChild<QAbstractButton *>(u"messageBarDetails"_s);
    QVERIFY(details && details->isVisible());
    details->click();
    QVERIFY(textsIn(m_bench->window.messageBar()).contains(u"airflow-staging"_s));
}

void RefreshNewsTest::trouble_isNotPushedAwayByNews()
{
    QVERIFY(m_bench->openSignedIn());
    // The sign-in is taken out of the keychain: a warning that is still true after a refresh.
    m_bench->keychain.writeError = Error(ErrorKind::KeychainLocked, u"The keychain is locked."_s);
    QSignalSpy loaded(&m_bench->workspace->keys(), &KeyList::loaded);
    const auto adopted = m_bench->workspace->session().adopt(m_bench->tenant.signedIn());
    SOON(adopted.isFinished());
    SOON(loaded.size() == 1); // as after any sign-in
    SOON(m_bench->message().startsWith(u"Your sign-in is not kept"_s));
    const QString warning = m_bench->message();
    make(u"from-elsewhere"_s);
    refresh();
    QCOMPARE(m_bench->workspace->keys().news().added.size(), 1);
    QCOMPARE(m_bench->message(), warning);
}

void RefreshNewsTest::offlineStart_showsTheListBefore_toBeRead()
{
    QVERIFY(m_bench->openSignedIn());
    const int keys = m_bench->shownRows();
    const QStringList names = m_bench->shownNames();
    m_bench->tenant.inject(away());
    startAgain();
    SOON(m_bench->message().startsWith(u"Offline. This is the list from "_s));
    QCOMPARE(m_bench->shownRows(), keys);
    QCOMPARE(m_bench->shownNames(), names);
    QCOMPARE(m_bench->messageAction()->text(), u"Try again"_s);
    QVERIFY(m_bench->select({u"ci-pipeline"_s}));
    for (const ActionId id : {ActionId::NewKey, ActionId::Edit, ActionId::Delete}) {
        QVERIFY(!action(id)->isEnabled());
        QCOMPARE(action(id)->statusTip(), u"Union can't be reached, so keys can't be changed now."_s);
    }
    QVERIFY(!newKeyButton()->isEnabled());
    QCOMPARE(newKeyButton()->toolTip(), action(ActionId::NewKey)->statusTip());
    QCOMPARE(newKeyButton()->accessibleDescription(), action(ActionId::NewKey)->statusTip());
    for (const ActionId id : {ActionId::Copy, ActionId::CopyClientId, ActionId::Refresh})
        QVERIFY(action(id)->isEnabled());

    m_bench->tenant.clearFaults();
    m_bench->messageAction()->click();
    SOON(action(ActionId::Edit)->isEnabled()); // the selected row has stayed
    QCOMPARE(m_bench->message(), QString());
    QVERIFY(newKeyButton()->isEnabled());
    QCOMPARE(newKeyButton()->toolTip(), u"New key (Ctrl+N)"_s);
    QVERIFY(newKeyButton()->accessibleDescription().isEmpty());
}

void RefreshNewsTest::listBefore_isDatedAndToBeRead_whateverEndedTheLoad()
{
    QVERIFY(m_bench->openSignedIn());
    const int keys = m_bench->shownRows();
    PracticeFault fault;
    fault.kind = PracticeFault::Kind::Hang;
    fault.path = "AppsService/List";
    fault.times = -1;
    m_bench->tenant.inject(fault);
    startAgain();
    SOON(m_bench->shownRows() == keys && m_bench->workspace->keys().isLoading());
    QVERIFY(m_bench->select({u"ci-pipeline"_s}));
    QVERIFY(action(ActionId::Delete)->isEnabled()); // nothing says yet that it can't be done
    m_bench->workspace->keys().cancel();
    const QString stopped = u"Loading was stopped. Not all keys are shown."_s;
    QVERIFY2(m_bench->message().startsWith(stopped + u" This is the list from "_s),
        qPrintable(m_bench->message()));
    QVERIFY(!action(ActionId::Delete)->isEnabled());
    QCOMPARE(action(ActionId::Delete)->statusTip(), stopped);

    m_bench->tenant.clearFaults();
    fault.kind = PracticeFault::Kind::ConnectError;
    fault.connectCode = "permission_denied";
    fault.httpStatus = 403;
    m_bench->tenant.inject(fault);
    refresh();
    QCOMPARE(m_bench->workspace->keys().trouble()->kind(), ErrorKind::PermissionDenied);
    QVERIFY2(m_bench->message().contains(u" This is the list from "_s), qPrintable(m_bench->message()));
    for (const ActionId id : {ActionId::NewKey, ActionId::Edit, ActionId::Delete})
        QVERIFY(!action(id)->isEnabled());
    m_bench->tenant.clearFaults();
    refresh();
    QVERIFY(action(ActionId::Delete)->isEnabled());
    QCOMPARE(m_bench->message(), QString());
}

void RefreshNewsTest::offlineLater_saysOfWhenTheListIs_andBarsNothing()
{
    QVERIFY(m_bench->openSignedIn());
    m_bench->tenant.inject(away());
    refresh();
    QVERIFY2(
        m_bench->message().startsWith(u"Offline. This is the list from "_s), qPrintable(m_bench->message()));
    QVERIFY(m_bench->select({u"ci-pipeline"_s}));
    for (const ActionId id : {ActionId::NewKey, ActionId::Edit, ActionId::Delete})
        QVERIFY(action(id)->isEnabled()); // a leaked key must die, and the server may answer this call
}

void RefreshNewsTest::nextStart_tellsWhatIsNewSinceTheOneBefore()
{
    QVERIFY(m_bench->openSignedIn());
    make(u"from-elsewhere"_s);
    startAgain();
    SOON(m_bench->message().endsWith(u": 1 new."_s));
}

QTEST_MAIN(RefreshNewsTest)
#include "refreshnews_test.moc"
