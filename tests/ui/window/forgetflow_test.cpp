// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "windowjournal.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListWidget>

#include <algorithm>
#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QString forgetDialog = u"forgetDialog"_s;
const QString clientId = u"nightly-etl"_s;

} // namespace

class ForgetFlowTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }

    void forget_asksFirst_andMakesTheMarkGo();
    void cancel_isTheDefault();
    void several_areForgotten_ofThoseThatAreKept();
    void several_showAResultForEach();
    void several_canBeStopped_whileTheKeychainIsSilent();
    void keychainThatRefuses_isSaid_andTheMarkStays();
    void silentKeychain_isSaid_andCanBeGivenUp();
    void forgetting_isRecordedOnce();

private:
    void keep(const QStringList &clientIds);
    [[nodiscard]] bool isKept(const QString &id) const
    {
        return m_bench->workspace->keptSecrets().isKept(id);
    }

    /// Beside the spinner.
    [[nodiscard]] bool says(const QString &start) const
    {
        const auto labels = m_bench->dialog(forgetDialog)->findChildren<QLabel *>();
        return std::ranges::any_of(labels,
            [&](const QLabel *label) { return label->isVisible() && label->text().startsWith(start); });
    }

    std::optional<WindowBench> m_bench;
};

void ForgetFlowTest::init()
{
    m_bench.emplace();
    QVERIFY(m_bench->openSignedIn());
    QVERIFY(m_bench->select({clientId}));
}

void ForgetFlowTest::keep(const QStringList &clientIds)
{
    for (const QString &id : clientIds) {
        const auto kept = m_bench->workspace->keptSecrets().keep(id, Secret("Y2FuYXJ5"));
        SOON(kept.isFinished());
    }
}

void ForgetFlowTest::forget_asksFirst_andMakesTheMarkGo()
{
    QVERIFY(!m_bench->window.actions()[ActionId::ForgetSecret]->isEnabled());
    keep({clientId});
    m_bench->trigger(ActionId::ForgetSecret);
    QVERIFY(isKept(clientId));
    m_bench->button(forgetDialog, u"forgetButton"_s)->click();
    SOON(!m_bench->window.actions()[ActionId::ForgetSecret]->isEnabled());
    QVERIFY(!isKept(clientId));
    SOON_COMPARE(m_bench->message(), u"The secret of “nightly-etl” is no longer on this computer."_s);
}

void ForgetFlowTest::cancel_isTheDefault()
{
    keep({clientId});
    m_bench->trigger(ActionId::ForgetSecret);
    QTest::keyClick(m_bench->dialog(forgetDialog), Qt::Key_Return);
    QVERIFY(!m_bench->dialog(forgetDialog));
    QVERIFY(isKept(clientId));
}

void ForgetFlowTest::several_areForgotten_ofThoseThatAreKept()
{
    keep({clientId, u"grafana"_s, u"prod-deploy"_s});
    QVERIFY(m_bench->select({clientId, u"grafana"_s, u"weekly-report"_s}));
    m_bench->trigger(ActionId::ForgetSecret);
    m_bench->button(forgetDialog, u"forgetButton"_s)->click();
    SOON(!isKept(clientId) && !isKept(u"grafana"_s));
    QVERIFY(isKept(u"prod-deploy"_s));
    SOON(m_bench->message().startsWith(u"The secrets of 2 keys"_s));
}

void ForgetFlowTest::several_showAResultForEach()
{
    keep({clientId, u"grafana"_s});
    QVERIFY(m_bench->select({clientId, u"grafana"_s}));
    m_bench->trigger(ActionId::ForgetSecret);
    QCOMPARE(m_bench->dialog(forgetDialog)->accessibleName(), u"Forget stored secrets"_s);
    m_bench->keychain.isSilent = true;
    m_bench->button(forgetDialog, u"forgetButton"_s)->click();
    QVERIFY(says(u"Forgetting 1 of 2…"_s));
    m_bench->keychain.answerWrites({});
    SOON(says(u"Forgetting 2 of 2…"_s));
    m_bench->keychain.isSilent = false;
    m_bench->keychain.answerWrites(failure(ErrorKind::KeychainDenied, u"The keychain refuses."_s));
    SOON(m_bench->trouble(forgetDialog).startsWith(u"1 secret"_s));
    const auto *list = m_bench->field<QListWidget>(forgetDialog, u"forgetList"_s);
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().endsWith(u": forgotten"_s));
    QVERIFY(list->item(1)->text().endsWith(u": The keychain refuses."_s));
    QVERIFY(!m_bench->button(forgetDialog, u"forgetButton"_s)->isEnabled());
    QCOMPARE(m_bench->button(forgetDialog, u"cancelButton"_s)->text(), u"Close"_s);
    m_bench->button(forgetDialog, u"cancelButton"_s)->click();
    QVERIFY(!m_bench->dialog(forgetDialog));
}

void ForgetFlowTest::several_canBeStopped_whileTheKeychainIsSilent()
{
    keep({clientId, u"grafana"_s, u"prod-deploy"_s});
    QVERIFY(m_bench->select({clientId, u"grafana"_s, u"prod-deploy"_s}));
    m_bench->keychain.isSilent = true;
    m_bench->trigger(ActionId::ForgetSecret);
    m_bench->button(forgetDialog, u"forgetButton"_s)->click();
    QCOMPARE(m_bench->button(forgetDialog, u"cancelButton"_s)->text(), u"Stop"_s);
    m_bench->button(forgetDialog, u"cancelButton"_s)->click();
    SOON(m_bench->trouble(forgetDialog).startsWith(u"2 keys were not tried."_s));
    const auto *list = m_bench->field<QListWidget>(forgetDialog, u"forgetList"_s);
    QVERIFY(list->item(0)->text().contains(u"dismiss its question to keep the secret"_s));
    QCOMPARE(m_bench->keychain.removals, 1);
    m_bench->keychain.isSilent = false;
    m_bench->keychain.answerWrites({});
}

void ForgetFlowTest::keychainThatRefuses_isSaid_andTheMarkStays()
{
    keep({clientId});
    m_bench->keychain.removeError = Error(ErrorKind::KeychainLocked, u"The keychain is locked."_s);
    m_bench->trigger(ActionId::ForgetSecret);
    m_bench->button(forgetDialog, u"forgetButton"_s)->click();
    SOON_COMPARE(m_bench->trouble(forgetDialog), u"The keychain is locked."_s);
    QVERIFY(isKept(clientId));
    m_bench->keychain.removeError.reset();
    m_bench->button(forgetDialog, u"forgetButton"_s)->click();
    SOON(!m_bench->dialog(forgetDialog));
    QVERIFY(!isKept(clientId));
}

void ForgetFlowTest::silentKeychain_isSaid_andCanBeGivenUp()
{
    keep({clientId});
    m_bench->keychain.isSilent = true;
    m_bench->trigger(ActionId::ForgetSecret);
    m_bench->button(forgetDialog, u"forgetButton"_s)->click();
    SOON(says(u"Waiting for your keychain…"_s));
    m_bench->button(forgetDialog, u"cancelButton"_s)->click();
    SOON(!m_bench->dialog(forgetDialog));
    QVERIFY(isKept(clientId));
    SOON(m_bench->message().startsWith(u"Latchkey no longer waits for your keychain."_s));
    m_bench->keychain.isSilent = false;
    m_bench->keychain.answerWrites({}); // it did it after all
    SOON(!isKept(clientId));
}

void ForgetFlowTest::forgetting_isRecordedOnce()
{
    keep({clientId});
    const WindowJournal journal(*m_bench);
    m_bench->trigger(ActionId::ForgetSecret);
    m_bench->button(forgetDialog, u"forgetButton"_s)->click();
    SOON_COMPARE(journal.size(), 1);
    QCOMPARE(journal.at(0).action, JournalAction::Forgotten);
    QCOMPARE(journal.at(0).outcome, JournalOutcome::Succeeded);
    QCOMPARE(journal.at(0).clientId, clientId);
    SOON(m_bench->message().startsWith(u"The secret of"_s));
    // The journal writes in the order in which it is told: what comes after this has not been told before.
    m_bench->workspace->activity().record({JournalAction::Copied});
    SOON_COMPARE(journal.at(journal.size() - 1).action, JournalAction::Copied);
    QCOMPARE(journal.size(), 2);
}

QTEST_MAIN(ForgetFlowTest)
#include "forgetflow_test.moc"
