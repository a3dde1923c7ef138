// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "windowjournal.h"

#include <app/keys/fingerprint.h>
#include <tests/app/delivery/faketool.h>
#include <tests/support/capturedlog.h>
#include <ui/delivery/deliveryform.h>

#include <QAbstractButton>
#include <QDirIterator>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QString deliverDialog = u"deliverDialog"_s;
const QString clientId = u"nightly-etl"_s;
QByteArray credentialsOf(const QString &id)
{
    return ("canary:" + id.toUtf8() + ":canary-of-the-secret:None").toBase64();
}

const QByteArray canary = credentialsOf(u"nightly-etl"_s);

} // namespace

class DeliverFlowTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void unknownSecret_canNotBeDelivered_andSaysSo();
    void keptKey_goesToAFile();
    void keptKey_goesToATool_andIsNowhereElse();
    void toolThatFails_isQuoted_andCanBeTriedAgain();
    void silentKeychain_canBeGivenUp();
    void running_canBeStopped();
    void several_leaveOutWhatIsNotKept_andShowResults();
    void several_thatAllArrive_areSaidWithTheirPlaces();
    void lock_stopsIt();
    void eachTry_isRecorded();

private:
    void keep(const QStringList &clientIds);
    void open(size_t kind);
    void set(const QString &edit, const QString &text)
    {
        m_bench->field<QLineEdit>(deliverDialog, edit)->setText(text);
    }
    void confirm() { m_bench->button(deliverDialog, u"deliverButton"_s)->click(); }
    void openGitHub();

    std::optional<FakeTools> m_tools;
    std::optional<WindowBench> m_bench;
};

void DeliverFlowTest::init()
{
    m_tools.emplace();
    m_bench.emplace();
    QVERIFY(m_bench->openSignedIn());
    QVERIFY(m_bench->select({clientId}));
}

void DeliverFlowTest::cleanup()
{
    m_bench.reset();
    m_tools.reset();
}

void DeliverFlowTest::keep(const QStringList &clientIds)
{
    for (const QString &each : clientIds) {
        const auto kept = m_bench->workspace->keptSecrets().keep(each, Secret(credentialsOf(each)));
        SOON(kept.isFinished());
    }
}

void DeliverFlowTest::open(size_t kind)
{
    m_bench->trigger(ActionId::Deliver);
    QVERIFY(m_bench->dialog(deliverDialog));
    m_bench->dialog(deliverDialog)->findChild<DeliveryForm *>()->setKind(kind);
}

void DeliverFlowTest::openGitHub()
{
    keep({clientId});
    open(DeliveryPlace(GitHubPlace{}).index());
    set(u"repositoryEdit"_s, u"acme/ci"_s);
}

void DeliverFlowTest::unknownSecret_canNotBeDelivered_andSaysSo()
{
    m_bench->trigger(ActionId::Deliver);
    QVERIFY(!m_bench->dialog(deliverDialog));
    QVERIFY(m_bench->message().startsWith(u"Nothing can be delivered"_s));
}

void DeliverFlowTest::keptKey_goesToAFile()
{
    keep({clientId});
    open(DeliveryPlace(FilePlace{}).index());
    const QString path = m_bench->folder.filePath(u"key.sh"_s);
    set(u"fileEdit"_s, path);
    confirm();
    SOON(!m_bench->dialog(deliverDialog));
    QCOMPARE(m_bench->message(), u"“nightly-etl” was delivered: %1."_s.arg(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "export FLYTE_API_KEY=\"" + canary + "\"\n");
}

void DeliverFlowTest::keptKey_goesToATool_andIsNowhereElse()
{
    const CapturedLog log;
    QVERIFY(m_tools->add(u"gh"_s, "echo \"$@\" > $here/arguments; cat > $here/input"));
    openGitHub();
    confirm();
    SOON(!m_bench->dialog(deliverDialog));
    QCOMPARE(m_bench->message(), u"“nightly-etl” was delivered: GitHub · acme/ci · FLYTE_API_KEY."_s);
    QCOMPARE(m_tools->read(u"input"_s), canary);
    QCOMPARE(m_tools->read(u"arguments"_s), QByteArray("secret set FLYTE_API_KEY --repo acme/ci\n"));
    QVERIFY(!m_bench->leaks(Secret(canary), log.text()));
    m_bench->settings.sync();
    QDirIterator files(m_bench->folder.path(), QDir::Files, QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(canary), qPrintable(file.fileName()));
        ++looked;
    }
    QVERIFY(looked > 0);
}

void DeliverFlowTest::toolThatFails_isQuoted_andCanBeTriedAgain()
{
    QVERIFY(m_tools->add(u"gh"_s, "echo \"error: bad $(cat)\"; exit 1"));
    openGitHub();
    confirm();
    SOON_COMPARE(m_bench->trouble(deliverDialog), u"gh failed. It says: “error: bad •••”"_s);
    QVERIFY(m_tools->add(u"gh"_s, "cat > $here/input"));
    confirm();
    SOON(!m_bench->dialog(deliverDialog));
    QCOMPARE(m_tools->read(u"input"_s), canary);
}

void DeliverFlowTest::silentKeychain_canBeGivenUp()
{
    openGitHub();
    QVERIFY(m_tools->add(u"gh"_s, "cat > $here/input"));
    m_bench->keychain.isSilent = true;
    confirm();
    m_bench->button(deliverDialog, u"cancelButton"_s)->click();
    SOON(!qobject_cast<Sheet *>(m_bench->dialog(deliverDialog))->isBusy());
    m_bench->keychain.answerReads(Secret(canary));
    QVERIFY(m_tools->read(u"input"_s).isNull());
}

void DeliverFlowTest::running_canBeStopped()
{
    QVERIFY(m_tools->add(u"gh"_s, "mkfifo $here/never; echo $$ > $here/pid; read -r line < $here/never"));
    openGitHub();
    confirm();
    SOON(m_tools->read(u"pid"_s).endsWith('\n'));
    m_bench->button(deliverDialog, u"cancelButton"_s)->click();
    SOON(m_bench->trouble(deliverDialog).startsWith(u"gh was stopped."_s));
}

void DeliverFlowTest::several_leaveOutWhatIsNotKept_andShowResults()
{
    keep({clientId, u"grafana"_s});
    QVERIFY(m_tools->add(u"gh"_s, "cat > /dev/null; case $3 in *GRAFANA) echo 'error: no'; exit 1;; esac"));
    QVERIFY(m_bench->select({clientId, u"grafana"_s, u"prod-deploy"_s}));
    open(DeliveryPlace(GitHubPlace{}).index());
    QVERIFY(m_bench->trouble(deliverDialog).startsWith(u"1 selected key"_s));
    set(u"repositoryEdit"_s, u"acme/ci"_s);
    confirm();
    QVERIFY(m_bench->trouble(deliverDialog).startsWith(u"All keys would go to the same place"_s));
    set(u"gitHubNameEdit"_s, u"KEY_{ID}"_s);
    confirm();
    SOON(m_bench->trouble(deliverDialog).startsWith(u"1 key"_s));
    const auto *list = m_bench->field<QListWidget>(deliverDialog, u"deliverList"_s);
    QCOMPARE(list->count(), 2);
    QStringList texts{list->item(0)->text(), list->item(1)->text()};
    texts.sort();
    QCOMPARE(
        texts, (QStringList{u"grafana: gh failed. It says: “error: no”"_s, u"nightly-etl: delivered"_s}));
}

void DeliverFlowTest::several_thatAllArrive_areSaidWithTheirPlaces()
{
    keep({clientId, u"grafana"_s, u"prod-deploy"_s});
    const auto deliverAll = [this](const QStringList &keys) {
        QVERIFY(m_bench->select(keys));
        open(DeliveryPlace(FilePlace{}).index());
        QCOMPARE(m_bench->dialog(deliverDialog)->accessibleName(), u"Deliver API keys"_s);
        set(u"fileEdit"_s, m_bench->folder.filePath(u"%1-{id}.sh"_s.arg(keys.size())));
        confirm();
        SOON(!m_bench->dialog(deliverDialog));
    };
    deliverAll({clientId, u"grafana"_s});
    const QString two = m_bench->message();
    QVERIFY(two.startsWith(u"2 keys were delivered: "_s));
    QVERIFY(two.contains(m_bench->folder.filePath(u"2-nightly-etl.sh"_s)));
    QVERIFY(two.contains(m_bench->folder.filePath(u"2-grafana.sh"_s)));
    deliverAll({clientId, u"grafana"_s, u"prod-deploy"_s});
    QVERIFY(m_bench->message().startsWith(u"3 keys were delivered: "_s));
    QVERIFY(m_bench->message().endsWith(u" and other places."_s));
    QCOMPARE(m_bench->message().count(m_bench->folder.path()), 2);
}

void DeliverFlowTest::lock_stopsIt()
{
    QVERIFY(m_tools->add(u"gh"_s, "mkfifo $here/never; echo $$ > $here/pid; read -r line < $here/never"));
    openGitHub();
    confirm();
    SOON(m_tools->read(u"pid"_s).endsWith('\n'));
    QWidget cover;
    m_bench->window.setCover(&cover);
    SOON(m_bench->trouble(deliverDialog).startsWith(u"gh was stopped."_s));
    m_bench->window.setCover(nullptr);
    cover.setParent(nullptr);
}

void DeliverFlowTest::eachTry_isRecorded()
{
    QVERIFY(m_tools->add(u"gh"_s, "cat > /dev/null; echo 'error: no'; exit 1"));
    openGitHub();
    const WindowJournal journal(*m_bench);
    confirm();
    SOON_COMPARE(journal.size(), 1);
    JournalEntry entry = journal.at(0);
    QCOMPARE(entry.action, JournalAction::Delivered);
    QCOMPARE(entry.outcome, JournalOutcome::Failed);
    QCOMPARE(entry.clientId, clientId);
    QCOMPARE(entry.fingerprint, fingerprintOf(Secret(canary)));
    QVERIFY2(entry.detail.startsWith(u"gh: "_s), qPrintable(entry.detail));
    QVERIFY(m_tools->add(u"gh"_s, "cat > $here/input"));
    SOON(m_bench->button(deliverDialog, u"deliverButton"_s)->isEnabled());
    confirm();
    SOON_COMPARE(journal.size(), 2);
    entry = journal.at(1);
    QCOMPARE(entry.action, JournalAction::Delivered);
    QCOMPARE(entry.outcome, JournalOutcome::Succeeded);
    QCOMPARE(entry.detail, u"gh"_s);
}

QTEST_MAIN(DeliverFlowTest)
#include "deliverflow_test.moc"
