// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "windowbench.h"

#include <app/keys/encodedcredentials.h>
#include <app/keys/keptsecrets.h>
#include <app/keys/keylist.h>
#include <app/keys/workspace.h>
#include <ui/widgets/messagebar.h>

#include <QAbstractButton>
#include <QListWidget>
#include <QSignalSpy>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QString forgetDialog = u"forgetDialog"_s;
const QString told = u"This computer's keychain holds the secret"_s;

} // namespace

class LeftoverSecretsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }

    void keysDeletedElsewhere_areTold_andForgottenOnRequest();
    void one_isForgottenByItsClientId();
    void whatIsKnown_isToldOnce_andMoreAgain();
    void whatCouldNotBeForgotten_isTriedAgainInTheDialog();
    void keyThatTheServerKnows_isNotGone();
    void loadThatWasStopped_saysNothing();
    void keysUnderRotation_areLeftAlone();
    void anotherOrganizationsKeys_areLeftAlone();
    void aRotationThatCanBeFinished_isToldFirst();
    void keysWithRows_areNoLeftovers();

private:
    void keep(const QStringList &clientIds);
    void load();
    [[nodiscard]] KeptSecrets &kept() const { return m_bench->workspace->keptSecrets(); }
    /// Asked by Get for each kept key that has no row.
    [[nodiscard]] int asked() const { return m_bench->tenant.requestCount("AppsService/Get"); }

    std::optional<WindowBench> m_bench;
};

void LeftoverSecretsTest::init()
{
    m_bench.emplace();
    QVERIFY(m_bench->openSignedIn());
}

void LeftoverSecretsTest::keep(const QStringList &clientIds)
{
    for (const QString &id : clientIds) {
        const auto keeping = kept().keep(id, Secret("Y2FuYXJ5"));
        SOON(keeping.isFinished());
    }
}

void LeftoverSecretsTest::load()
{
    QSignalSpy loaded(&m_bench->workspace->keys(), &KeyList::loaded);
    m_bench->trigger(ActionId::Refresh);
    SOON_COMPARE(loaded.size(), 1);
}

void LeftoverSecretsTest::keysDeletedElsewhere_areTold_andForgottenOnRequest()
{
    keep({u"grafana"_s, u"nightly-etl"_s, u"weekly-report"_s});
    for (const QString &id : {u"grafana"_s, u"nightly-etl"_s}) {
        const auto removed = m_bench->someoneElse().apps().remove(id);
        SOON(removed.isFinished());
    }
    load();
    SOON_COMPARE(m_bench->message(), told + u"s of 2 keys that no longer exist."_s);
    QVERIFY(kept().isKept(u"grafana"_s));
    m_bench->messageAction()->click();
    const auto *list = m_bench->field<QListWidget>(forgetDialog, u"forgetList"_s);
    QVERIFY(list);
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(), u"grafana"_s);
    QCOMPARE(list->item(1)->text(), u"nightly-etl"_s);
    QVERIFY(kept().isKept(u"grafana"_s)); // it asks first
    m_bench->button(forgetDialog, u"forgetButton"_s)->click();
    SOON_COMPARE(kept().kept(), QStringList(u"weekly-report"_s));
    SOON(!m_bench->dialog(forgetDialog));
    SOON(m_bench->message().startsWith(u"The secrets of 2 keys are no longer"_s));
    QCOMPARE(m_bench->keychain.removals, 2);
}

void LeftoverSecretsTest::one_isForgottenByItsClientId()
{
    keep({u"gone-long-ago"_s});
    load();
    SOON_COMPARE(m_bench->message(), told + u"s of 1 keys that no longer exist."_s);
    m_bench->messageAction()->click();
    m_bench->button(forgetDialog, u"forgetButton"_s)->click();
    SOON_COMPARE(m_bench->message(), u"The secret of “gone-long-ago” is no longer on this computer."_s);
    QCOMPARE(kept().kept(), QStringList());
}

void LeftoverSecretsTest::whatIsKnown_isToldOnce_andMoreAgain()
{
    keep({u"gone-1"_s});
    load();
    SOON(m_bench->message().startsWith(told));
    m_bench->window.messageBar().dismiss();
    load();
    QCOMPARE(asked(), 1); // it is not even looked for
    QCOMPARE(m_bench->message(), QString());
    keep({u"gone-2"_s});
    load();
    SOON_COMPARE(m_bench->message(), told + u"s of 2 keys that no longer exist."_s);
}

void LeftoverSecretsTest::whatCouldNotBeForgotten_isTriedAgainInTheDialog()
{
    keep({u"gone-1"_s, u"gone-2"_s});
    load();
    SOON(m_bench->message().startsWith(told));
    m_bench->messageAction()->click();
    m_bench->keychain.removeError = Error(ErrorKind::KeychainDenied, u"The keychain refuses."_s);
    m_bench->button(forgetDialog, u"forgetButton"_s)->click();
    SOON(m_bench->trouble(forgetDialog).startsWith(u"2 secrets could not be forgotten."_s));
    m_bench->keychain.removeError.reset();
    QVERIFY(m_bench->button(forgetDialog, u"forgetButton"_s)->isEnabled());
    m_bench->button(forgetDialog, u"forgetButton"_s)->click();
    SOON(!m_bench->dialog(forgetDialog));
    QCOMPARE(kept().kept(), QStringList());
}

// A list may lag behind the keys.
void LeftoverSecretsTest::keyThatTheServerKnows_isNotGone()
{
    keep({u"grafana"_s});
    m_bench->workspace->keys().remove(u"grafana"_s);
    emit m_bench->workspace->keys().loaded();
    SOON_COMPARE(asked(), 1);
    QVERIFY(m_bench->onServer(u"grafana"_s)); // the answer has come by the end of this one
    QCOMPARE(m_bench->message(), QString());
}

void LeftoverSecretsTest::loadThatWasStopped_saysNothing()
{
    keep({u"gone-1"_s});
    m_bench->trigger(ActionId::Refresh);
    m_bench->workspace->keys().cancel();
    SOON(m_bench->message().startsWith(u"Loading was stopped."_s));
    QCOMPARE(asked(), 0);
}

void LeftoverSecretsTest::keysUnderRotation_areLeftAlone()
{
    Rotation rotation;
    rotation.authority = m_bench->endpoint.authority();
    rotation.oldClientId = u"gone-old"_s;
    rotation.newClientId = u"gone-new"_s;
    rotation.id = rotationId(rotation.authority, rotation.oldClientId);
    rotation.step = RotationStep::Delivered;
    const auto saved = m_bench->rotations.save(rotation);
    SOON(saved.isFinished() && !m_bench->rotations.rotations().isEmpty());
    keep({u"gone-old"_s, u"gone-new"_s});
    load();
    QVERIFY(m_bench->onServer(u"grafana"_s)); // what was asked for before is answered by the end of these
    QVERIFY(m_bench->onServer(u"grafana"_s));
    QVERIFY(!m_bench->message().startsWith(told));
    rotation.step = RotationStep::GivenUp;
    const auto over = m_bench->rotations.save(rotation);
    SOON(over.isFinished());
    load();
    SOON_COMPARE(m_bench->message(), told + u"s of 2 keys that no longer exist."_s);
}

/// This one's control plane would not find them.
void LeftoverSecretsTest::anotherOrganizationsKeys_areLeftAlone()
{
    const auto keepOf = [this](const QString &organization, const QString &clientId) {
        return kept().keep(clientId,
            encodeCredentials({m_bench->endpoint.authority(), clientId, Secret("canary"), organization})
                .value());
    };
    const auto theirs = keepOf(u"another"_s, u"theirs"_s);
    SOON(theirs.isFinished());
    load();
    QVERIFY(m_bench->onServer(u"grafana"_s));
    QCOMPARE(asked(), 1); // that was grafana
    const auto mine = keepOf(u"practice"_s, u"mine"_s);
    SOON(mine.isFinished());
    load();
    SOON_COMPARE(m_bench->message(), told + u"s of 1 keys that no longer exist."_s);
    m_bench->messageAction()->click();
    m_bench->button(forgetDialog, u"forgetButton"_s)->click();
    SOON_COMPARE(m_bench->message(), u"The secret of “mine” is no longer on this computer."_s);
    QCOMPARE(kept().kept(), QStringList(u"theirs"_s));
}

void LeftoverSecretsTest::aRotationThatCanBeFinished_isToldFirst()
{
    Rotation rotation;
    rotation.authority = m_bench->endpoint.authority();
    rotation.oldClientId = u"grafana"_s;
    rotation.newClientId = u"nightly-etl"_s;
    rotation.id = rotationId(rotation.authority, rotation.oldClientId);
    rotation.step = RotationStep::Waiting;
    rotation.waitIsDone = true;
    const auto saved = m_bench->rotations.save(rotation);
    SOON(saved.isFinished() && !m_bench->rotations.rotations().isEmpty());
    keep({u"gone-1"_s});
    load();
    SOON_COMPARE(asked(), 1);
    QVERIFY(m_bench->onServer(u"grafana"_s)); // the answer has come by the end of this one
    QVERIFY2(m_bench->message().contains(u"can be finished"_s), qPrintable(m_bench->message()));
    m_bench->window.messageBar().dismiss();
    load();
    SOON(m_bench->message().startsWith(told));
}

void LeftoverSecretsTest::keysWithRows_areNoLeftovers()
{
    keep({u"grafana"_s, u"nightly-etl"_s});
    load();
    QCOMPARE(asked(), 0);
    QCOMPARE(m_bench->message(), QString());
}

QTEST_MAIN(LeftoverSecretsTest)
#include "leftoversecrets_test.moc"
