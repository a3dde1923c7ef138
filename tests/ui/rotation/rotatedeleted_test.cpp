// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/ui/rotation/rotatebench.h>

#include <ui/rotation/steplist.h>

#include <QListWidget>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

using Page = RotateDialog::Page;

/// Keys of a rotation that are deleted, or whose secrets are forgotten, by other means: what is said before,
/// and what becomes of the rotation.
class RotateDeletedTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_with.emplace();
        QVERIFY(m_with->window.openSignedIn());
    }
    void cleanup() { m_with.reset(); }

    void oldKeyDeletedElsewhere_isSaid_andFinishedInOneStep();
    void oldKeyDeletedElsewhere_beforeTheDelivery_isSaidAtOnce();
    void oldKeyDeletedByHand_endsTheRotation();
    void newKeyDeletedByHand_isMadeAnew();
    void bothDeleted_areGivenUp();
    void delete_saysThatAKeyIsRotated();
    void forget_saysThatTheSecretIsNeeded();

private:
    std::optional<RotateBench> m_with;
};

void RotateDeletedTest::oldKeyDeletedElsewhere_isSaid_andFinishedInOneStep()
{
    m_with->comeTo(Page::Wait);
    m_with->next()->click(); // in a week
    SOON(!m_with->dialog());
    const auto removed = m_with->window.someoneElse().apps().remove(m_with->oldId);
    SOON(removed.isFinished());
    m_with->window.trigger(ActionId::Refresh);
    SOON_COMPARE(m_with->window.message(), u"“prod-deploy” is deleted: its rotation can be finished."_s);
    m_with->window.trigger(ActionId::Rotations);
    SOON(m_with->window.dialog(u"rotationsDialog"_s));
    auto *list = m_with->window.field<QListWidget>(u"rotationsDialog"_s, u"rotationList"_s);
    QVERIFY(list->item(0)->text().endsWith("the old key was deleted: can be finished"_L1));
    m_with->window.button(u"rotationsDialog"_s, u"resumeButton"_s)->click();
    SOON(m_with->isAt(Page::Finish));
    QVERIFY(m_with->says("“prod-deploy” is deleted already"));
    QVERIFY(!m_with->says("policies"));
    QVERIFY(!m_with->says("Both work until"));
    QCOMPARE(m_with->next()->text(), u"Finish"_s);
    m_with->next()->click();
    SOON(m_with->isAt(Page::Result));
    SOON(m_with->window.rotations.rotations().isEmpty());
}

void RotateDeletedTest::oldKeyDeletedElsewhere_beforeTheDelivery_isSaidAtOnce()
{
    m_with->comeTo(Page::HandOver);
    m_with->close();
    const auto removed = m_with->window.someoneElse().apps().remove(m_with->oldId);
    SOON(removed.isFinished());
    m_with->window.trigger(ActionId::Refresh);
    SOON(m_with->window.message().startsWith(u"“prod-deploy” is deleted, and the new key"_s));
    m_with->window.messageAction()->click();
    SOON(m_with->isAt(Page::HandOver));
    QVERIFY(m_with->says("“prod-deploy” is deleted, and what used it needs “prod-deploy-2” now."));
    m_with->field<QLineEdit>("whereEdit")->setText(u"Jenkins"_s);
    m_with->next()->click();
    SOON(m_with->isAt(Page::Finish)); // nothing to wait for
    m_with->close();
    QCOMPARE(m_with->window.message(), u"“prod-deploy” is deleted: its rotation can be finished."_s);
}

void RotateDeletedTest::oldKeyDeletedByHand_endsTheRotation()
{
    m_with->comeTo(Page::Wait);
    m_with->next()->click();
    SOON(!m_with->dialog());
    m_with->deleteByHand({m_with->oldId});
    SOON_COMPARE(m_with->window.message(),
        u"“prod-deploy” was deleted, and with that its rotation is finished: “prod-deploy-2” has taken its "
        "place."_s);
    SOON(m_with->window.rotations.rotations().isEmpty());
    QVERIFY(m_with->window.onServer(m_with->newId));
}

void RotateDeletedTest::newKeyDeletedByHand_isMadeAnew()
{
    m_with->comeTo(Page::HandOver);
    m_with->close();
    m_with->deleteByHand({m_with->newId});
    SOON(m_with->record().newIsGone);
    QVERIFY(m_with->window.select({m_with->oldId}));
    m_with->window.trigger(ActionId::Rotate);
    SOON(m_with->isAt(Page::Lost));
    QVERIFY(m_with->says("“prod-deploy” works as before; “prod-deploy-2” was deleted."));
    QCOMPARE(m_with->field<StepList>("stepList")->current(), 0); // that there is one is not done any more
    QCOMPARE(m_with->next()->text(), u"Make another new key"_s);
    m_with->next()->click();
    SOON(m_with->isAt(Page::HandOver));
    QVERIFY(m_with->window.onServer(m_with->newId));
}

void RotateDeletedTest::bothDeleted_areGivenUp()
{
    m_with->comeTo(Page::HandOver);
    m_with->close();
    m_with->deleteByHand({m_with->oldId, m_with->newId});
    SOON(m_with->record().newIsGone && m_with->record().oldIsGone);
    m_with->window.trigger(ActionId::Rotations);
    SOON(m_with->window.dialog(u"rotationsDialog"_s));
    m_with->window.button(u"rotationsDialog"_s, u"resumeButton"_s)->click();
    SOON(m_with->isAt(Page::Lost));
    QCOMPARE(m_with->next()->text(), u"Give up the rotation"_s);
    m_with->next()->click();
    SOON(m_with->isAt(Page::Result));
    QVERIFY(m_with->says("Neither of its two keys is there any more."));
    m_with->close();
    SOON(m_with->window.rotations.rotations().isEmpty());
}

void RotateDeletedTest::delete_saysThatAKeyIsRotated()
{
    m_with->comeTo(Page::HandOver);
    m_with->close();
    const auto warning = [this](const QStringList &clientIds) {
        const bool isSelected = m_with->window.select(clientIds);
        m_with->window.trigger(ActionId::Delete);
        const QString text = isSelected ? m_with->window.trouble(u"deleteDialog"_s) : QString();
        m_with->window.dialog(u"deleteDialog"_s)->reject();
        return text;
    };
    QVERIFY(warning({m_with->oldId}).contains("has not been delivered yet"_L1));
    QVERIFY(warning({m_with->newId}).contains("started over or given up"_L1));
    QVERIFY(warning({m_with->newId, u"grafana"_s})
                .startsWith("1 of these keys are to take the place of others"_L1));
    QCOMPARE(warning({u"grafana"_s}), QString());
}

void RotateDeletedTest::forget_saysThatTheSecretIsNeeded()
{
    m_with->comeTo(Page::HandOver);
    m_with->close();
    QVERIFY(m_with->window.select({m_with->newId}));
    m_with->window.trigger(ActionId::ForgetSecret);
    QVERIFY(m_with->window.trouble(u"forgetDialog"_s).contains("has not been delivered yet"_L1));
}

QTEST_MAIN(RotateDeletedTest)
#include "rotatedeleted_test.moc"
