// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "windowbench.h"

#include <app/keys/keptsecrets.h>
#include <app/keys/workspace.h>
#include <ui/keytable/keytable.h>
#include <ui/widgets/messagebar.h>
#include <ui/widgets/selectabletext.h>
#include <ui/window/keydetails.h>

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QString editKey = u"editKeyDialog"_s;

} // namespace

class EditFlowTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }

    void edit_savesWhatChanged_andNothingElse();
    void f2_selectsTheName();
    void changedMeanwhile_isShown_andSavedOnRequest();
    void deletedMeanwhile_saysSo_andTakesTheKeyOut();
    void failedSave_keepsWhatWasTyped();
    void uncertainSave_saysSo();
    void missingName_isSaid_andNothingIsSent();
    void cancel_changesNothing();
    void nameOfAnotherKey_isSaid_andCanBeSaved();

private:
    void openDialog(const QString &clientId);
    void save();
    void rename(const QString &name);
    [[nodiscard]] bool changeBehindItsBack(const QString &clientId, const KeyEdit &edit);

    std::optional<WindowBench> m_bench;
};

void EditFlowTest::init()
{
    m_bench.emplace();
    QVERIFY(m_bench->openSignedIn());
}

void EditFlowTest::openDialog(const QString &clientId)
{
    QVERIFY(m_bench->select({clientId}));
    m_bench->window.table().setFocus();
    m_bench->trigger(ActionId::Edit);
    QVERIFY(m_bench->dialog(editKey));
}

void EditFlowTest::save()
{
    m_bench->button(editKey, u"saveButton"_s)->click();
}

void EditFlowTest::rename(const QString &name)
{
    m_bench->field<QLineEdit>(editKey, u"nameEdit"_s)->setText(name);
}

bool EditFlowTest::changeBehindItsBack(const QString &clientId, const KeyEdit &edit)
{
    const auto key = m_bench->onServer(clientId);
    if (!key)
        return false;
    const auto updated = m_bench->someoneElse().apps().update(*key, edit);
    return QTest::qWaitFor([&updated] { return updated.isFinished(); }) && updated.result().has_value();
}

void EditFlowTest::edit_savesWhatChanged_andNothingElse()
{
    const auto before = m_bench->onServer(u"model-registry"_s);
    QVERIFY(before);
    openDialog(u"model-registry"_s);
    rename(u"Model registry"_s);
    m_bench->field<QLineEdit>(editKey, u"contactsEdit"_s)->setText(u"a@example.com, b@example.com"_s);
    m_bench->field<QPlainTextEdit>(editKey, u"redirectUrisEdit"_s)
        ->setPlainText(u"https://registry.example.com/cb"_s);
    save();
    SOON_COMPARE(m_bench->message(), u"“Model registry” was saved."_s);
    QVERIFY(!m_bench->dialog(editKey));
    ApiKey expected = *before;
    expected.name = u"Model registry"_s;
    expected.contacts = {u"a@example.com"_s, u"b@example.com"_s};
    expected.redirectUris = {u"https://registry.example.com/cb"_s};
    QCOMPARE(m_bench->onServer(u"model-registry"_s), expected);
    QVERIFY(m_bench->shownNames().contains(u"Model registry"_s));
    QCOMPARE(m_bench->window.details().findChild<SelectableText *>(u"detailsTitle"_s)->toPlainText(),
        u"Model registry"_s);
    QCOMPARE(m_bench->window.focusWidget(), &m_bench->window.table());
}

void EditFlowTest::f2_selectsTheName()
{
    openDialog(u"nightly-etl"_s);
    auto *name = m_bench->field<QLineEdit>(editKey, u"nameEdit"_s);
    QCOMPARE(name->selectedText(), u"nightly-etl"_s);
    QCOMPARE(name->window()->focusWidget(), name);
}

void EditFlowTest::changedMeanwhile_isShown_andSavedOnRequest()
{
    openDialog(u"nightly-etl"_s);
    rename(u"mine"_s);
    QVERIFY(changeBehindItsBack(u"nightly-etl"_s, {u"theirs"_s, {u"new@example.com"_s}, {}}));
    save();
    SOON(m_bench->trouble(editKey).startsWith("Someone changed this key"_L1));
    QCOMPARE(m_bench->field<QLineEdit>(editKey, u"nameEdit"_s)->text(), u"mine"_s);
    QVERIFY(m_bench->field<QLineEdit>(editKey, u"nameEdit"_s)
                ->accessibleDescription()
                .contains("Now on the server: theirs"_L1));
    QVERIFY(m_bench->field<QLineEdit>(editKey, u"contactsEdit"_s)
                ->accessibleDescription()
                .contains("new@example.com"_L1));
    QCOMPARE(m_bench->onServer(u"nightly-etl"_s)->name, u"theirs"_s);
    QVERIFY(m_bench->shownNames().contains(u"theirs"_s));
    save();
    SOON(!m_bench->dialog(editKey));
    QCOMPARE(m_bench->onServer(u"nightly-etl"_s)->name, u"mine"_s);
}

void EditFlowTest::deletedMeanwhile_saysSo_andTakesTheKeyOut()
{
    KeptSecrets &secrets = m_bench->workspace->keptSecrets();
    const auto kept = secrets.keep(u"nightly-etl"_s, Secret("Y2FuYXJ5"));
    SOON(kept.isFinished());
    openDialog(u"nightly-etl"_s);
    rename(u"mine"_s);
    const auto removed = m_bench->someoneElse().apps().remove(u"nightly-etl"_s);
    SOON(removed.isFinished());
    save();
    SOON_COMPARE(m_bench->message(), u"“nightly-etl” was deleted meanwhile. Nothing was saved."_s);
    SOON(!secrets.isKept(u"nightly-etl"_s)); // no row is left to forget it from
    QVERIFY(!m_bench->dialog(editKey));
    QCOMPARE(m_bench->shownRows(), 38);
}

void EditFlowTest::failedSave_keepsWhatWasTyped()
{
    openDialog(u"nightly-etl"_s);
    rename(u"mine"_s);
    PracticeFault fault;
    fault.kind = PracticeFault::Kind::ConnectError;
    fault.path = "AppsService/Update";
    m_bench->tenant.inject(fault);
    save();
    SOON(!m_bench->trouble(editKey).isEmpty());
    QCOMPARE(m_bench->field<QLineEdit>(editKey, u"nameEdit"_s)->text(), u"mine"_s);
    save();
    SOON_COMPARE(m_bench->message(), u"“mine” was saved."_s);
}

void EditFlowTest::uncertainSave_saysSo()
{
    openDialog(u"nightly-etl"_s);
    rename(u"mine"_s);
    PracticeFault fault;
    fault.kind = PracticeFault::Kind::DropAfter;
    fault.path = "AppsService/Update";
    m_bench->tenant.inject(fault);
    save();
    SOON(m_bench->trouble(editKey).contains("may or may not have been made"_L1));
    QVERIFY(m_bench->button(editKey, u"saveButton"_s)->isEnabled());
}

void EditFlowTest::missingName_isSaid_andNothingIsSent()
{
    openDialog(u"nightly-etl"_s);
    rename(u"  "_s);
    save();
    QCOMPARE(
        m_bench->field<QLineEdit>(editKey, u"nameEdit"_s)->accessibleDescription(), u"A key needs a name."_s);
    QCOMPARE(m_bench->tenant.requestCount("AppsService/Update"), 0);
}

void EditFlowTest::cancel_changesNothing()
{
    openDialog(u"nightly-etl"_s);
    rename(u"mine"_s);
    QTest::keyClick(m_bench->dialog(editKey), Qt::Key_Escape);
    QVERIFY(!m_bench->dialog(editKey));
    QCOMPARE(m_bench->tenant.requestCount("AppsService/Update"), 0);
    QCOMPARE(m_bench->window.focusWidget(), &m_bench->window.table());
}

void EditFlowTest::nameOfAnotherKey_isSaid_andCanBeSaved()
{
    openDialog(u"model-registry"_s);
    const auto *name = m_bench->field<QLineEdit>(editKey, u"nameEdit"_s);
    QVERIFY(!name->accessibleDescription().contains("Another key"_L1));
    rename(u"nightly-etl"_s);
    QVERIFY(name->accessibleDescription().contains("Another key has this name."_L1));
    rename(u"nightly-etl 2"_s);
    QVERIFY(!name->accessibleDescription().contains("Another key"_L1));
    rename(u"model-registry"_s); // its own
    QVERIFY(!name->accessibleDescription().contains("Another key"_L1));
    rename(u"nightly-etl"_s);
    save();
    SOON_COMPARE(m_bench->message(), u"“nightly-etl” was saved."_s);
}

QTEST_MAIN(EditFlowTest)
#include "editflow_test.moc"
