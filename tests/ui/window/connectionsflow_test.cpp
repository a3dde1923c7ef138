// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "secondtenant.h"

#include <tests/app/rotation/samplerotation.h>
#include <tests/support/testcertificates.h>

#include <app/auth/refreshlock.h>
#include <app/keys/keptsecrets.h>
#include <app/keys/keylist.h>
#include <app/keys/workspace.h>
#include <ui/window/connectionmenu.h>
#include <ui/window/connectionswitcher.h>
#include <ui/window/topbar.h>

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QString editSheet = u"editConnectionDialog"_s;
const QString manageSheet = u"manageConnectionsDialog"_s;
const QString removeSheet = u"removeConnectionDialog"_s;

} // namespace

// Two connections in one window; the second is shown at first.
class ConnectionsFlowTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void menu_tellsOfEach_andSwitches();
    void menu_marksWhatWaits();
    void keyboard_switches();
    void label_andColour_changeLive();
    void organization_loadsAnew_andKeepsTheSignIn();
    void caFile_isCheckedWhenSaved_data();
    void caFile_isCheckedWhenSaved();
    void aSignInInMemory_survivesAnEdit();
    void order_changesByButtonsKeysAndDragging();
    void removal_asksFirst();
    void removal_leavesNothingBehind();
    void removal_ofTheLastOne_leavesTheFirstPage();
    void removal_saysWhatStays_andTriesAgain();
    void removal_anyway_forgetsTheConnection();
    void removal_ofOneThatIsNotOpen_revokesItsSignIn();
    void removal_forgetsItsRotations_andSaysSo();

private:
    [[nodiscard]] Connection first() const { return m_bench->connections.connections().at(0); }
    [[nodiscard]] Connection second() const { return m_bench->connections.connections().at(1); }
    [[nodiscard]] ConnectionMenu &menu() const { return *m_bench->window.topBar().connections(); }
    [[nodiscard]] QAction *entry(int number) const
    {
        return menu().findChild<QAction *>(u"connection%1"_s.arg(number));
    }
    [[nodiscard]] QStringList settingsKeysOf(const Endpoint &endpoint);
    void keepASecret(const QString &clientId) const;
    void openRemoval() const;

    std::optional<SecondTenant> m_other;
    std::optional<WindowBench> m_bench;
};

void ConnectionsFlowTest::init()
{
    m_other.emplace();
    m_bench.emplace();
    QVERIFY(m_bench->openSignedIn());
    QVERIFY(m_other->open(*m_bench));
    SOON(m_bench->window.topBar().switcher()->accessibleDescription().contains("Robin Practice"_L1));
}

void ConnectionsFlowTest::cleanup()
{
    m_bench.reset();
    m_other.reset();
}

void ConnectionsFlowTest::menu_tellsOfEach_andSwitches()
{
    QVERIFY(entry(1)->text().startsWith("Practice\n"_L1));
    QVERIFY(entry(1)->text().contains(m_bench->endpoint.authority() + u" · Robin Practice"_s));
    QVERIFY(entry(2)->text().startsWith("Second\n"_L1));
    QVERIFY(!entry(1)->isChecked());
    QVERIFY(entry(2)->isChecked());
    entry(1)->trigger();
    QCOMPARE(m_bench->shownRows(), 39);
    QVERIFY(entry(1)->isChecked());
    QVERIFY(!entry(2)->isChecked());
    entry(1)->trigger(); // once more is no harm
    QVERIFY(entry(1)->isChecked());
    QCOMPARE(m_bench->shownRows(), 39);
    m_bench->trigger(ActionId::SignOut);
    QVERIFY(entry(1)->text().endsWith("signed out"_L1));
    QVERIFY(entry(2)->text().endsWith("Robin Practice"_L1));
    QCOMPARE(m_bench->connections.lastUsedId(), first().id);
}

void ConnectionsFlowTest::menu_marksWhatWaits()
{
    Workspace *const hidden = m_bench->workspace;
    entry(1)->trigger();
    m_other->tenant.endSessions();
    m_other->tenant.invalidateAccessTokens();
    hidden->keys().refresh();
    SOON(entry(2)->text().endsWith("has a message"_L1));
    auto *switcher = m_bench->window.topBar().switcher();
    QVERIFY(switcher->accessibleDescription().contains("another connection has a message"_L1));
    entry(2)->trigger();
    QVERIFY(!entry(2)->text().contains("has a message"_L1));
    QVERIFY(!switcher->accessibleDescription().contains("another connection has a message"_L1));
}

void ConnectionsFlowTest::keyboard_switches()
{
    m_bench->window.activateWindow();
    SOON(m_bench->window.isActiveWindow());
    QTest::keyClick(&m_bench->window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_bench->shownRows(), 39);
    QTest::keyClick(&m_bench->window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_bench->shownRows(), 59);
    QTest::keyClick(&m_bench->window, Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_bench->shownRows(), 59);
}

void ConnectionsFlowTest::label_andColour_changeLive()
{
    const int requests = m_other->tenant.requestCount("");
    m_bench->trigger(ActionId::EditConnection);
    m_bench->field<QLineEdit>(editSheet, u"labelEdit"_s)->setText(u"Staging"_s);
    m_bench->button(editSheet, u"swatch#d45e2c"_s)->click();
    m_bench->button(editSheet, u"saveButton"_s)->click();
    QVERIFY(!m_bench->dialog(editSheet));
    QCOMPARE(second().label, u"Staging"_s);
    QCOMPARE(second().color, u"#d45e2c"_s);
    QVERIFY(entry(2)->text().startsWith("Staging\n"_L1));
    QVERIFY(m_bench->window.topBar().switcher()->accessibleDescription().startsWith("Staging"_L1));
    QCOMPARE(m_bench->shownRows(), 59);
    QCOMPARE(m_other->tenant.requestCount(""), requests);
}

void ConnectionsFlowTest::organization_loadsAnew_andKeepsTheSignIn()
{
    const int lists = m_other->tenant.requestCount("AppsService/List");
    m_bench->trigger(ActionId::EditConnection);
    m_bench->field<QLineEdit>(editSheet, u"organizationEdit"_s)->setText(u"elsewhere"_s);
    m_bench->button(editSheet, u"saveButton"_s)->click();
    QCOMPARE(second().organization, u"elsewhere"_s);
    SOON(m_other->tenant.requestCount("AppsService/List") > lists);
    SOON(!m_bench->workspace->keys().isLoading());
    QCOMPARE(m_bench->workspace->organization().nameKnownNow(), u"elsewhere"_s);
    QCOMPARE(m_bench->workspace->session().state(), Session::State::SignedIn);
    QCOMPARE(m_bench->browser.pages, 0);
}

void ConnectionsFlowTest::caFile_isCheckedWhenSaved_data()
{
    QTest::addColumn<QByteArray>("content"); // null: there is no file
    QTest::addColumn<bool>("good");
    QTest::newRow("absent") << QByteArray() << false;
    QTest::newRow("empty") << QByteArray("") << false;
    QTest::newRow("something else") << QByteArray("no certificate") << false;
    QTest::newRow("a certificate") << QByteArray("certificate") << true;
}

void ConnectionsFlowTest::caFile_isCheckedWhenSaved()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, good);
    const TestCertificates certificates;
    QString path = m_bench->folder.filePath(u"ca.pem"_s);
    if (good) {
        path = certificates.authorityFile();
    } else if (!content.isNull()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    m_bench->trigger(ActionId::EditConnection);
    m_bench->field<QLineEdit>(editSheet, u"caFileEdit"_s)->setText(path);
    m_bench->button(editSheet, u"saveButton"_s)->click();
    QCOMPARE(m_bench->dialog(editSheet) == nullptr, good);
    QCOMPARE(second().caFile, good ? path : QString());
    QCOMPARE(m_bench->workspace->session().state(), Session::State::SignedIn);
}

void ConnectionsFlowTest::aSignInInMemory_survivesAnEdit()
{
    m_bench->trigger(ActionId::SignOut);
    SOON(!m_bench->message().isEmpty());
    m_bench->keychain.writeError = Error(ErrorKind::KeychainAbsent, u"There is no keychain."_s);
    m_bench->trigger(ActionId::SignIn);
    SOON_COMPARE(m_bench->shownRows(), 59);
    m_bench->trigger(ActionId::EditConnection);
    m_bench->field<QLineEdit>(editSheet, u"organizationEdit"_s)->setText(u"practice2"_s);
    m_bench->button(editSheet, u"saveButton"_s)->click();
    QCOMPARE(m_bench->workspace->session().state(), Session::State::SignedIn);
    QCOMPARE(m_bench->workspace->session().keeping(), Session::Keeping::MemoryOnly);
}

void ConnectionsFlowTest::order_changesByButtonsKeysAndDragging()
{
    const QString a = first().id;
    const QString b = second().id;
    m_bench->trigger(ActionId::ManageConnections);
    auto *list = m_bench->field<QListWidget>(manageSheet, u"connectionList"_s);
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->currentRow(), 1); // the one that is shown
    QVERIFY(list->item(0)->data(Qt::AccessibleTextRole).toString().contains("Robin Practice"_L1));
    QVERIFY(!m_bench->button(manageSheet, u"moveDownButton"_s)->isEnabled());
    m_bench->button(manageSheet, u"moveUpButton"_s)->click();
    QCOMPARE(first().id, b);
    QCOMPARE(list->currentRow(), 0); // the row goes along
    QVERIFY(entry(1)->isChecked());

    list->setFocus();
    SOON(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(first().id, a);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier); // is at the end
    QCOMPARE(first().id, a);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(first().id, b);

    QVERIFY(list->model()->moveRow({}, 0, {}, 2)); // what dropping does
    SOON_COMPARE(first().id, a);
    QCOMPARE(list->item(1)->data(Qt::UserRole).toString(), b);
}

void ConnectionsFlowTest::openRemoval() const
{
    m_bench->trigger(ActionId::EditConnection);
    m_bench->button(editSheet, u"removeButton"_s)->click();
}

void ConnectionsFlowTest::removal_asksFirst()
{
    openRemoval();
    auto *cancel = m_bench->field<QPushButton>(removeSheet, u"cancelButton"_s);
    QVERIFY(cancel->isDefault());
    const auto labels = m_bench->dialog(removeSheet)->findChildren<QLabel *>();
    const bool isNamed = std::any_of(labels.begin(), labels.end(), [this](const QLabel *label) {
        return label->text().contains("Second"_L1) && label->text().contains(m_other->endpoint.authority());
    });
    QVERIFY(isNamed);
    cancel->click();
    QCOMPARE(m_bench->connections.connections().size(), 2);
    QCOMPARE(m_bench->keychain.removals, 0);
    QCOMPARE(m_bench->shownRows(), 59);
}

QStringList ConnectionsFlowTest::settingsKeysOf(const Endpoint &endpoint)
{
    m_bench->settings.sync();
    QStringList found;
    for (const QString &key : m_bench->settings.allKeys()) {
        const QString text = key + u'=' + m_bench->settings.value(key).toStringList().join(u',');
        if (text.contains(endpoint.authority()))
            found += text;
    }
    return found;
}

void ConnectionsFlowTest::keepASecret(const QString &clientId) const
{
    const auto kept
        = m_bench->workspace->keptSecrets().keep(clientId, Secret(QByteArrayView("the secret of a key")));
    QVERIFY(QTest::qWaitFor([&kept] { return kept.isFinished(); }));
}

void ConnectionsFlowTest::removal_leavesNothingBehind()
{
    keepASecret(u"vault-sync"_s);
    keepASecret(u"nightly-etl"_s);
    RefreshLock lock(RefreshLock::defaultFolder(), m_other->endpoint.authority());
    QCOMPARE(lock.tryNow(), RefreshLock::Try::Taken);
    lock.release();
    const QString id = second().id;
    QVERIFY(m_bench->keychain.items.keys().size() == 4);
    QVERIFY(!settingsKeysOf(m_other->endpoint).isEmpty());
    QPointer<Workspace> workspace = m_bench->workspace;
    openRemoval();
    m_bench->button(removeSheet, u"removeButton"_s)->click();
    SOON(!m_bench->dialog(removeSheet));
    QVERIFY(!m_bench->dialog(editSheet));
    QCOMPARE(m_bench->connections.connections().size(), 1);
    QCOMPARE(m_bench->keychain.items.keys(), QStringList(u"signin:"_s + m_bench->endpoint.authority()));
    QCOMPARE(settingsKeysOf(m_other->endpoint), QStringList());
    for (const QString &key : m_bench->settings.allKeys())
        QVERIFY(!m_bench->settings.value(key).toString().contains(id));
    QVERIFY(QDir(RefreshLock::defaultFolder()).entryList({u"latchkey-refresh-*"_s}).isEmpty());
    QVERIFY(m_other->tenant.requestCount("revoke") > 0);
    // The other one comes up, as it was.
    QCOMPARE(m_bench->shownRows(), 39);
    QCOMPARE(m_bench->message(), QString());
    SOON(!workspace);
}

void ConnectionsFlowTest::removal_ofTheLastOne_leavesTheFirstPage()
{
    for (int left = 1; left >= 0; --left) {
        openRemoval();
        m_bench->button(removeSheet, u"removeButton"_s)->click();
        SOON_COMPARE(m_bench->connections.connections().size(), left);
    }
    QCOMPARE(m_bench->emptyHeading(), u"Connect to Union"_s);
    QCOMPARE(m_bench->keychain.items.keys(), QStringList());
    QVERIFY(m_bench->connections.lastUsedId().isEmpty());
    QVERIFY(!m_bench->window.actions()[ActionId::EditConnection]->isEnabled());
}

void ConnectionsFlowTest::removal_saysWhatStays_andTriesAgain()
{
    keepASecret(u"vault-sync"_s);
    m_bench->keychain.removeError = Error(ErrorKind::KeychainLocked, u"Your keychain is locked."_s);
    openRemoval();
    m_bench->button(removeSheet, u"removeButton"_s)->click();
    SOON_COMPARE(m_bench->button(removeSheet, u"removeButton"_s)->text(), u"Try again"_s);
    const QString facts = m_bench->field<QLabel>(removeSheet, u"factsLabel"_s)->text();
    QVERIFY(facts.contains("The sign-in may still be in your keychain. Your keychain is locked."_L1));
    QVERIFY(facts.contains(u"“vault-sync”"_s));
    QCOMPARE(m_bench->connections.connections().size(), 2);
    m_bench->keychain.removeError.reset();
    m_bench->button(removeSheet, u"removeButton"_s)->click();
    SOON_COMPARE(m_bench->connections.connections().size(), 1);
    QCOMPARE(m_bench->keychain.items.keys().size(), 1);
}

void ConnectionsFlowTest::removal_anyway_forgetsTheConnection()
{
    keepASecret(u"vault-sync"_s);
    m_bench->keychain.removeError = Error(ErrorKind::KeychainAbsent, u"There is no keychain."_s);
    openRemoval();
    m_bench->button(removeSheet, u"removeButton"_s)->click();
    SOON(m_bench->button(removeSheet, u"removeAnywayButton"_s)->isVisible());
    m_bench->button(removeSheet, u"removeAnywayButton"_s)->click();
    SOON_COMPARE(m_bench->connections.connections().size(), 1);
    QCOMPARE(settingsKeysOf(m_other->endpoint), QStringList());
    QVERIFY(!m_bench->dialog(removeSheet));
    QCOMPARE(m_bench->shownRows(), 39);
}

void ConnectionsFlowTest::removal_ofOneThatIsNotOpen_revokesItsSignIn()
{
    const QString id = first().id;
    m_bench->controller.reset();
    m_bench->controller = std::make_unique<WindowController>(m_bench->surroundings()); // a new start
    m_bench->controller->openLast();
    SOON_COMPARE(m_bench->shownRows(), 59);
    const int revocations = m_bench->tenant.requestCount("revoke");
    m_bench->trigger(ActionId::ManageConnections);
    auto *list = m_bench->field<QListWidget>(manageSheet, u"connectionList"_s);
    list->setCurrentRow(0);
    QCOMPARE(list->item(0)->data(Qt::UserRole).toString(), id);
    m_bench->button(manageSheet, u"removeButton"_s)->click();
    m_bench->button(removeSheet, u"removeButton"_s)->click();
    SOON_COMPARE(m_bench->connections.connections().size(), 1);
    QVERIFY(m_bench->tenant.requestCount("revoke") > revocations);
    QCOMPARE(list->count(), 1); // the sheet is still there
    QCOMPARE(m_bench->shownRows(), 59);
}

void ConnectionsFlowTest::removal_forgetsItsRotations_andSaysSo()
{
    for (const Endpoint &endpoint : {m_bench->endpoint, m_other->endpoint}) {
        Rotation rotation = sampleRotation();
        rotation.authority = endpoint.authority();
        rotation.id = rotationId(rotation.authority, rotation.oldClientId);
        const auto saved = m_bench->rotations.save(rotation);
        SOON(saved.isFinished());
    }
    openRemoval();
    SOON(m_bench->trouble(removeSheet).startsWith("1 rotations of its keys are under way."_L1));
    m_bench->button(removeSheet, u"removeButton"_s)->click();
    SOON_COMPARE(m_bench->connections.connections().size(), 1);
    SOON_COMPARE(m_bench->rotations.rotations().size(), 1);
    QCOMPARE(m_bench->rotations.rotations().first().authority, m_bench->endpoint.authority());
}

QTEST_MAIN(ConnectionsFlowTest)
#include "connectionsflow_test.moc"
