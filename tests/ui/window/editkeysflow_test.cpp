// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "windowbench.h"

#include <app/keys/keptsecrets.h>
#include <app/keys/workspace.h>
#include <ui/dialogs/editkeysdialog.h>
#include <ui/keytable/keytable.h>

#include <QAbstractButton>
#include <QLineEdit>
#include <QListWidget>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QString editDialog = u"editKeysDialog"_s;
const QStringList three{u"prod-deploy"_s, u"grafana"_s, u"vault-sync"_s};

} // namespace

class EditKeysFlowTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }

    void contacts_areMerged_data();
    void contacts_areMerged();
    void contacts_changeOfEach_andNothingElse();
    void whatSomeoneElseChanged_stays();
    void nothingTyped_savesNothing();
    void contactThatNoneHas_isNotRemoved();
    void whatTheyHaveAlready_isNotSaidToBeSaved();
    void oneThatFails_staysWithAResult_andIsTriedAgain();
    void stopped_leavesTheRest();
    void goneMeanwhile_isTakenOut();

private:
    void openDialog(const QStringList &clientIds);
    void type(const QString &field, const QString &text)
    {
        m_bench->field<QLineEdit>(editDialog, field)->setText(text);
    }
    void save() { m_bench->button(editDialog, u"saveButton"_s)->click(); }
    [[nodiscard]] QString row(int index) const
    {
        return m_bench->field<QListWidget>(editDialog, u"editList"_s)->item(index)->text();
    }
    [[nodiscard]] QStringList contactsOf(const QString &clientId)
    {
        return m_bench->onServer(clientId)->contacts;
    }

    std::optional<WindowBench> m_bench;
};

void EditKeysFlowTest::init()
{
    m_bench.emplace();
    QVERIFY(m_bench->openSignedIn());
}

void EditKeysFlowTest::openDialog(const QStringList &clientIds)
{
    QVERIFY(m_bench->select(clientIds));
    m_bench->window.table().setFocus();
    m_bench->trigger(ActionId::Edit);
    QVERIFY(m_bench->dialog(editDialog));
}

void EditKeysFlowTest::contacts_areMerged_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("added");
    QTest::addColumn<QStringList>("removed");
    QTest::addColumn<QStringList>("after");
    const QString ada = u"ada@one.test"_s;
    const QString bob = u"bob@one.test"_s;
    QTest::newRow("to none") << QStringList() << QStringList{ada} << QStringList() << QStringList{ada};
    QTest::newRow("at the end") << QStringList{ada} << QStringList{bob} << QStringList()
                                << QStringList{ada, bob};
    QTest::newRow("there already") << QStringList{u"Ada@One.test"_s} << QStringList{ada} << QStringList()
                                   << QStringList{u"Ada@One.test"_s};
    QTest::newRow("removed") << QStringList{ada, bob} << QStringList() << QStringList{u"ADA@one.test"_s}
                             << QStringList{bob};
    QTest::newRow("replaced") << QStringList{ada} << QStringList{bob} << QStringList{ada} << QStringList{bob};
}

void EditKeysFlowTest::contacts_areMerged()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, added);
    QFETCH(QStringList, removed);
    QTEST((ContactsEdit{added, removed}.appliedTo(before)), "after");
}

void EditKeysFlowTest::contacts_changeOfEach_andNothingElse()
{
    const ApiKey before = *m_bench->onServer(u"grafana"_s);
    openDialog(three);
    type(u"addContactsEdit"_s, u"new@one.test"_s);
    save();
    SOON_COMPARE(m_bench->message(), u"3 keys were saved."_s);
    QVERIFY(!m_bench->dialog(editDialog));
    for (const QString &clientId : three)
        QVERIFY(contactsOf(clientId).endsWith(u"new@one.test"_s));
    const ApiKey after = *m_bench->onServer(u"grafana"_s);
    QCOMPARE(after.name, before.name);
    QCOMPARE(after.redirectUris, before.redirectUris);
    QCOMPARE(after.contacts.first(before.contacts.size()), before.contacts);
    QCOMPARE(m_bench->window.focusWidget(), &m_bench->window.table());
}

void EditKeysFlowTest::whatSomeoneElseChanged_stays()
{
    openDialog(three);
    AppsClient &other = m_bench->someoneElse().apps();
    const auto theirs
        = other.update(*m_bench->onServer(u"grafana"_s), {u"Dashboards"_s, {u"eve@one.test"_s}, {}});
    SOON(theirs.isFinished());
    type(u"addContactsEdit"_s, u"new@one.test"_s);
    save();
    SOON(!m_bench->dialog(editDialog));
    const ApiKey now = *m_bench->onServer(u"grafana"_s);
    QCOMPARE(now.name, u"Dashboards"_s);
    QCOMPARE(now.contacts, (QStringList{u"eve@one.test"_s, u"new@one.test"_s}));
}

void EditKeysFlowTest::nothingTyped_savesNothing()
{
    openDialog(three);
    QVERIFY(!m_bench->button(editDialog, u"saveButton"_s)->isEnabled());
    type(u"removeContactsEdit"_s, u" , "_s);
    QVERIFY(!m_bench->button(editDialog, u"saveButton"_s)->isEnabled());
}

void EditKeysFlowTest::contactThatNoneHas_isNotRemoved()
{
    openDialog(three);
    const int requests = m_bench->tenant.requestCount("AppsService/");
    const auto *field = m_bench->field<QLineEdit>(editDialog, u"removeContactsEdit"_s);
    type(u"removeContactsEdit"_s, u"nobody@one.test"_s);
    save();
    QCOMPARE(field->accessibleDescription(),
        u"None of these keys has “nobody@one.test”. Check how it is spelled."_s);
    QVERIFY(m_bench->dialog(editDialog));
    QCOMPARE(m_bench->dialog(editDialog)->focusWidget(), field);
    QCOMPARE(m_bench->tenant.requestCount("AppsService/"), requests);
    type(u"removeContactsEdit"_s, contactsOf(u"grafana"_s).first().toUpper());
    QVERIFY(!field->accessibleDescription().contains("None of these"_L1));
    save();
    SOON(!m_bench->dialog(editDialog));
}

void EditKeysFlowTest::whatTheyHaveAlready_isNotSaidToBeSaved()
{
    for (const QString &text :
        {u"Nothing had to be saved: the contacts of these keys are like that already."_s,
            u"1 keys were saved."_s}) {
        const bool someChange = text.startsWith(u'1');
        const QStringList keys = someChange ? three.first(2) : QStringList{u"grafana"_s, u"vault-sync"_s};
        openDialog(keys);
        type(u"addContactsEdit"_s, u"new@one.test"_s);
        save();
        SOON(!m_bench->dialog(editDialog));
        if (!someChange) {
            openDialog(keys);
            type(u"addContactsEdit"_s, u"new@one.test"_s);
            save();
            SOON(!m_bench->dialog(editDialog));
        }
        QCOMPARE(m_bench->message(), text);
    }
}

void EditKeysFlowTest::oneThatFails_staysWithAResult_andIsTriedAgain()
{
    PracticeFault good;
    good.path = "AppsService/Update";
    good.times = 1;
    PracticeFault bad = good;
    bad.kind = PracticeFault::Kind::ConnectError;
    bad.connectCode = "permission_denied";
    bad.httpStatus = 403;
    m_bench->tenant.inject(good);
    m_bench->tenant.inject(bad);
    openDialog(three);
    type(u"addContactsEdit"_s, u"new@one.test"_s);
    save();
    SOON(m_bench->trouble(editDialog).contains("could not be saved"_L1));
    QVERIFY(row(0).endsWith("saved"_L1));
    QVERIFY(row(1).contains("does not allow this"_L1));
    QVERIFY(row(2).endsWith("saved"_L1));
    QCOMPARE(m_bench->button(editDialog, u"cancelButton"_s)->text(), u"Close"_s);
    save();
    SOON(!m_bench->dialog(editDialog));
    for (const QString &clientId : three)
        QCOMPARE(contactsOf(clientId).count(u"new@one.test"_s), 1);
}

void EditKeysFlowTest::stopped_leavesTheRest()
{
    PracticeFault slow;
    slow.kind = PracticeFault::Kind::Latency;
    slow.path = "AppsService/Update";
    slow.latency = std::chrono::milliseconds(200);
    slow.times = -1;
    m_bench->tenant.inject(slow);
    openDialog(three);
    type(u"addContactsEdit"_s, u"new@one.test"_s);
    save();
    auto *stop = m_bench->button(editDialog, u"cancelButton"_s);
    QCOMPARE(stop->text(), u"Stop"_s);
    stop->click();
    SOON(m_bench->trouble(editDialog).contains("2 keys were not tried"_L1));
    QTest::keyClick(m_bench->dialog(editDialog), Qt::Key_Escape);
    QVERIFY(!m_bench->dialog(editDialog));
    QVERIFY(!contactsOf(three.last()).contains(u"new@one.test"_s));
}

void EditKeysFlowTest::goneMeanwhile_isTakenOut()
{
    KeptSecrets &secrets = m_bench->workspace->keptSecrets();
    const auto kept = secrets.keep(u"grafana"_s, Secret("Y2FuYXJ5"));
    SOON(kept.isFinished());
    openDialog(three);
    const auto removed = m_bench->someoneElse().apps().remove(u"grafana"_s);
    SOON(removed.isFinished());
    type(u"addContactsEdit"_s, u"new@one.test"_s);
    save();
    SOON(m_bench->trouble(editDialog).contains("could not be saved"_L1));
    QCOMPARE(m_bench->shownRows(), 38);
    SOON(!secrets.isKept(u"grafana"_s)); // no row is left to forget it from
}

QTEST_MAIN(EditKeysFlowTest)
#include "editkeysflow_test.moc"
