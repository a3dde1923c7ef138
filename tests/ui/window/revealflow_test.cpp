// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "windowjournal.h"

#include <app/keys/fingerprint.h>
#include <ui/dialogs/revealdialog.h>
#include <ui/widgets/statuslabel.h>
#include <ui/window/deliverflow.h>
#include <ui/window/messages.h>
#include <ui/window/revealflow.h>

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>

#include <algorithm>
#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QString reveal = u"revealDialog"_s;

} // namespace

/// The sheet of a key whose name is not its client ID.
class RevealFlowTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void manifest_isNamedByTheClientId();
    void save_doesNotWaitForTheDisk_andIsRecordedAsAFile();
    void saveThatFails_isSaid_andRecorded();
    void saveThatFails_isSaid_afterTheSheetWasClosed();
    void saveThatEndsBehindTheLock_closesTheSheet();
    void bothWarnings_areTold();

private:
    void show(const QString &clientId = u"nightly-etl-7"_s);
    [[nodiscard]] RevealDialog *sheet() const
    {
        return qobject_cast<RevealDialog *>(m_bench->dialog(reveal));
    }
    void save(const QString &fileName)
    {
        m_path = m_bench->folder.filePath(fileName);
        emit sheet()->saveRequested(m_path);
    }
    [[nodiscard]] bool isSaid(const QString &part) const;

    std::optional<WindowBench> m_bench;
    std::unique_ptr<Messages> m_messages;
    std::unique_ptr<DeliverFlow> m_deliver;
    std::unique_ptr<RevealFlow> m_flow;
    QString m_path;
};

void RevealFlowTest::init()
{
    m_bench.emplace();
    QVERIFY(m_bench->openSignedIn());
    m_messages = std::make_unique<Messages>(m_bench->window.messageBar());
    const FlowParts parts{m_bench->window, *m_bench->workspace, m_bench->window.listing(), *m_messages,
        m_bench->clipboard, m_bench->settings, m_bench->clock, false, &m_bench->rotations};
    parts.setCopyStyle({CopyFormat::KubernetesSecret, KeyVariable::Flyte});
    m_deliver = std::make_unique<DeliverFlow>(parts);
    m_flow = std::make_unique<RevealFlow>(parts, *m_deliver);
}

void RevealFlowTest::cleanup()
{
    m_flow.reset();
    m_deliver.reset();
    m_messages.reset();
    m_bench.reset();
}

void RevealFlowTest::show(const QString &clientId)
{
    CreatedKey created;
    created.key.clientId = clientId;
    created.key.name = u"Nightly ETL"_s;
    created.clientSecret = Secret("canary-of-the-secret");
    m_flow->start(created);
    QVERIFY(sheet());
}

bool RevealFlowTest::isSaid(const QString &part) const
{
    const auto labels = sheet()->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [&part](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
}

void RevealFlowTest::manifest_isNamedByTheClientId()
{
    show();
    m_bench->button(reveal, u"copyKeyButton"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"name: \"nightly-etl-7\""_s));
    save(u"key.yaml"_s);
    SOON(sheet()->isDelivered());
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("name: \"nightly-etl-7\""));
}

void RevealFlowTest::save_doesNotWaitForTheDisk_andIsRecordedAsAFile()
{
    const WindowJournal journal(*m_bench);
    show();
    save(u"key.yaml"_s);
    QVERIFY(!sheet()->isDelivered()); // the window lives on meanwhile
    QVERIFY(isSaid(u"Saving…"_s));
    SOON(sheet()->isDelivered());
    QVERIFY(!isSaid(u"Saving…"_s));
    QVERIFY(m_bench->trouble(reveal).startsWith(u"Saved to %1,"_s.arg(m_path)));
    QVERIFY(m_bench->button(reveal, u"doneButton"_s)->isEnabled());
    SOON_COMPARE(journal.size(), 1);
    QCOMPARE(journal.at(0).action, JournalAction::Delivered);
    QCOMPARE(journal.at(0).outcome, JournalOutcome::Succeeded);
    QCOMPARE(journal.at(0).clientId, u"nightly-etl-7"_s);
    QCOMPARE(journal.at(0).detail, u"file"_s);
}

void RevealFlowTest::saveThatFails_isSaid_andRecorded()
{
    const WindowJournal journal(*m_bench);
    show();
    save(u"no/such/folder/key.yaml"_s);
    SOON(m_bench->trouble(reveal).startsWith(u"The key could not be saved"_s));
    QVERIFY(!sheet()->isDelivered());
    QVERIFY(!isSaid(u"Saving…"_s));
    SOON_COMPARE(journal.size(), 1);
    QCOMPARE(journal.at(0).outcome, JournalOutcome::Failed);
}

void RevealFlowTest::saveThatFails_isSaid_afterTheSheetWasClosed()
{
    show();
    save(u"no/such/folder/key.yaml"_s);
    delete sheet();
    SOON(m_messages->text().startsWith(u"The key could not be saved"_s));
}

void RevealFlowTest::saveThatEndsBehindTheLock_closesTheSheet()
{
    QWidget cover;
    show();
    save(u"key.yaml"_s);
    m_bench->window.setCover(&cover);
    SOON(!sheet());
    QVERIFY(QFile::exists(m_path));
    m_bench->window.setCover(nullptr);
    cover.setParent(nullptr);
}

void RevealFlowTest::bothWarnings_areTold()
{
    show(u"a:b"_s); // can't be encoded, and the tenant's address has a port
    QVERIFY(isSaid(u"This is the client secret alone"_s));
    QVERIFY(isSaid(u"The address has a port"_s));
}

QTEST_MAIN(RevealFlowTest)
#include "revealflow_test.moc"
