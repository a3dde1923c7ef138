// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "windowjournal.h"

#include <app/keys/workspace.h>
#include <ui/delivery/copystyles.h>
#include <ui/keytable/keytable.h>

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QString clientId = u"nightly-etl"_s;
QByteArray credentialsOf(const QString &id)
{
    return ("canary:" + id.toUtf8() + ":canary:None").toBase64();
}

const QByteArray credentials = credentialsOf(u"nightly-etl"_s);

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class CopyFlowTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }

    void unknownSecret_copiesTheClientId_andSaysSo();
    void unknownSecret_asExport_copiesNothing_andSaysWhy();
    void copyButton_saysWhatItCopies();
    void keptKey_copiesItsCredentials_andSaysSo();
    void clientId_isCopiedOnRequest();
    void lockedKeychain_copiesNothing_andSaysSo();
    void silentKeychain_isSaid_andCanBeGivenUp();
    void answerOfTheKeychain_thatComesAfterTheLock_isNotCopied();
    void form_isRemembered_andSaysItsVariable();
    void snippet_isCopied_withoutASecret();
    void severalKeys_areCopiedByTheirIds();
    void anotherKeysSecret_isNotCopied();
    void severalKeptKeys_areCopiedAsOneText();
    void severalKeys_ofWhichOneIsNotKept_copyNothing_andSaySo();
    void severalKeys_withoutTheirSecrets_asOneSnippet();
    void severalKeys_areOfferedFormsForSeveral();

private:
    void keepSecret(const QString &id = clientId);
    [[nodiscard]] const QMenu &copyMenu() const
    {
        return *m_bench->window.actions()[ActionId::CopyAs]->menu();
    }

    std::optional<WindowBench> m_bench;
};

void CopyFlowTest::init()
{
    QGuiApplication::clipboard()->clear();
    m_bench.emplace();
    QVERIFY(m_bench->openSignedIn());
    QVERIFY(m_bench->select({clientId}));
}

void CopyFlowTest::keepSecret(const QString &id)
{
    const auto kept = m_bench->workspace->keptSecrets().keep(id, Secret(credentialsOf(id)));
    SOON(kept.isFinished());
    QVERIFY(m_bench->window.actions()[ActionId::ForgetSecret]->isEnabled());
}

void CopyFlowTest::unknownSecret_copiesTheClientId_andSaysSo()
{
    m_bench->trigger(ActionId::Copy);
    QCOMPARE(clipboardText(), clientId);
    QVERIFY(m_bench->message().startsWith(u"Copied the client ID of “nightly-etl”."_s));
    QVERIFY(!m_bench->clipboard.holdsSecret());
}

void CopyFlowTest::unknownSecret_asExport_copiesNothing_andSaysWhy()
{
    QGuiApplication::clipboard()->setText(u"before"_s);
    QTest::keyClick(&m_bench->window.table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(clipboardText(), u"before"_s);
    QVERIFY(m_bench->message().startsWith(u"Nothing was copied: the secret of “nightly-etl”"_s));
    QCOMPARE(m_bench->messageAction()->text(), u"Copy client ID"_s);
    QVERIFY(m_bench->select({u"grafana"_s}));
    m_bench->messageAction()->click();
    QCOMPARE(clipboardText(), clientId); // of the key that the message is about
}

void CopyFlowTest::copyButton_saysWhatItCopies()
{
    const auto *button = m_bench->window.findChild<QAbstractButton *>(u"copyButton"_s);
    QCOMPARE(button->text(), u"Copy client ID"_s);
    QCOMPARE(button->accessibleName(), u"Copy"_s);
    QCOMPARE(button->accessibleDescription(), u"Copy client ID"_s);
    keepSecret();
    QCOMPARE(button->text(), u"Copy key"_s);
    QVERIFY(m_bench->select({clientId, u"grafana"_s}));
    QCOMPARE(button->text(), u"Copy 2 client IDs"_s);
}

void CopyFlowTest::keptKey_copiesItsCredentials_andSaysSo()
{
    keepSecret();
    m_bench->trigger(ActionId::Copy);
    SOON_COMPARE(clipboardText(), u"export FLYTE_API_KEY=\"%1\""_s.arg(QString::fromLatin1(credentials)));
    QVERIFY(m_bench->message().startsWith(u"Copied the credentials of “nightly-etl”."_s));
    QVERIFY(m_bench->clipboard.holdsSecret());
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret");
    auto *clear = m_bench->window.findChild<QAbstractButton *>(u"clearClipboardButton"_s);
    QVERIFY(clear->isVisible());
    clear->click();
    QCOMPARE(clipboardText(), QString());
    QVERIFY(!clear->isVisible());
}

void CopyFlowTest::clientId_isCopiedOnRequest()
{
    keepSecret();
    m_bench->trigger(ActionId::CopyClientId);
    QCOMPARE(clipboardText(), clientId);
    QCOMPARE(m_bench->message(), u"Copied the client ID of “nightly-etl”."_s);
}

void CopyFlowTest::lockedKeychain_copiesNothing_andSaysSo()
{
    keepSecret();
    m_bench->keychain.readError = Error(ErrorKind::KeychainLocked, u"The keychain is locked."_s);
    m_bench->trigger(ActionId::Copy);
    SOON_COMPARE(m_bench->message(), u"The keychain is locked."_s);
    QCOMPARE(clipboardText(), QString());
}

void CopyFlowTest::silentKeychain_isSaid_andCanBeGivenUp()
{
    keepSecret();
    m_bench->keychain.isSilent = true;
    m_bench->trigger(ActionId::Copy);
    SOON(m_bench->message().startsWith("Waiting for your keychain"_L1));
    QCOMPARE(m_bench->messageAction()->text(), u"Stop waiting"_s);
    m_bench->messageAction()->click();
    m_bench->keychain.answerReads(Secret(credentials));
    QCOMPARE(clipboardText(), QString());
    QCOMPARE(m_bench->message(), QString());
}

void CopyFlowTest::answerOfTheKeychain_thatComesAfterTheLock_isNotCopied()
{
    keepSecret();
    m_bench->keychain.isSilent = true;
    m_bench->trigger(ActionId::Copy);
    QWidget cover;
    m_bench->window.setCover(&cover);
    m_bench->keychain.answerReads(Secret(credentials));
    QCOMPARE(clipboardText(), QString());
    QVERIFY(!m_bench->clipboard.holdsSecret());
    m_bench->window.setCover(nullptr);
    QCOMPARE(clipboardText(), QString());
}

void CopyFlowTest::form_isRemembered_andSaysItsVariable()
{
    keepSecret();
    const CopyStyle style{CopyFormat::Fish, KeyVariable::Union};
    copyMenu().findChild<QAction *>(u"copyAs-fish"_s)->trigger();
    SOON_COMPARE(clipboardText(), u"set -gx FLYTE_API_KEY '%1'"_s.arg(QString::fromLatin1(credentials)));
    rememberCopyStyle(m_bench->settings, style);
    m_bench->trigger(ActionId::Copy);
    SOON_COMPARE(clipboardText(), u"set -gx UNION_API_KEY '%1'"_s.arg(QString::fromLatin1(credentials)));
}

void CopyFlowTest::snippet_isCopied_withoutASecret()
{
    copyMenu().findChild<QAction *>(u"copyAs-terraform"_s)->trigger();
    QVERIFY(clipboardText().startsWith(u"import {\n  to = unionai_api_key.nightly_etl\n"_s));
    QVERIFY(!m_bench->clipboard.holdsSecret());
    QVERIFY(m_bench->message().endsWith(u"It holds no secret."_s));
}

void CopyFlowTest::severalKeys_areCopiedByTheirIds()
{
    QVERIFY(m_bench->select({clientId, u"grafana"_s}));
    for (const ActionId action : {ActionId::Copy, ActionId::CopyClientId}) {
        m_bench->clipboard.putPlain(u"before"_s);
        m_bench->trigger(action);
        QStringList lines = clipboardText().split(u'\n');
        lines.sort();
        QCOMPARE(lines, (QStringList{u"grafana"_s, clientId}));
        QCOMPARE(m_bench->message(), u"Copied the client IDs of 2 keys, one in each line."_s);
    }
}

void CopyFlowTest::anotherKeysSecret_isNotCopied()
{
    QGuiApplication::clipboard()->setText(u"before"_s);
    const auto kept = m_bench->workspace->keptSecrets().keep(clientId, Secret(credentialsOf(u"grafana"_s)));
    SOON(kept.isFinished());
    m_bench->trigger(ActionId::Copy);
    SOON(m_bench->message().startsWith(u"What your keychain holds for nightly-etl is not the secret"_s));
    QCOMPARE(clipboardText(), u"before"_s);
    QVERIFY(!m_bench->clipboard.holdsSecret());
}

void CopyFlowTest::severalKeptKeys_areCopiedAsOneText()
{
    keepSecret();
    keepSecret(u"grafana"_s);
    QVERIFY(m_bench->select({clientId, u"grafana"_s}));
    const WindowJournal journal(*m_bench);
    copyMenu().findChild<QAction *>(u"copyAs-dotenv"_s)->trigger();
    SOON(m_bench->clipboard.holdsSecret());
    QStringList lines = clipboardText().split(u'\n');
    lines.sort();
    const auto valueOf = [](const QString &id) {
        return QString::fromLatin1(credentialsOf(id));
    };
    QCOMPARE(lines,
        (QStringList{u"FLYTE_API_KEY_GRAFANA="_s + valueOf(u"grafana"_s),
            u"FLYTE_API_KEY_NIGHTLY_ETL="_s + valueOf(clientId)}));
    QVERIFY(m_bench->message().startsWith(u"Copied the credentials of 2 keys."_s));
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret");
    SOON_COMPARE(journal.size(), 2);
    QCOMPARE(journal.at(0).action, JournalAction::Copied);
    QVERIFY(journal.at(0).clientId != journal.at(1).clientId);
}

void CopyFlowTest::severalKeys_ofWhichOneIsNotKept_copyNothing_andSaySo()
{
    keepSecret();
    QVERIFY(m_bench->select({clientId, u"grafana"_s}));
    m_bench->clipboard.putPlain(u"before"_s);
    m_bench->trigger(ActionId::CopyAsExport);
    QCOMPARE(clipboardText(), u"before"_s);
    QVERIFY(m_bench->message().startsWith(u"Nothing was copied: the secret"_s));
    QCOMPARE(m_bench->messageAction()->text(), u"Copy client IDs"_s);
    m_bench->messageAction()->click();
    QCOMPARE(clipboardText().split(u'\n').size(), 2);
}

void CopyFlowTest::severalKeys_withoutTheirSecrets_asOneSnippet()
{
    QVERIFY(m_bench->select({clientId, u"grafana"_s}));
    copyMenu().findChild<QAction *>(u"copyAs-terraform"_s)->trigger();
    QCOMPARE(clipboardText().count(u"import {"_s), 2);
    QVERIFY(m_bench->message().startsWith(u"Copied for 2 keys:"_s));
    QVERIFY(!m_bench->clipboard.holdsSecret());
}

void CopyFlowTest::severalKeys_areOfferedFormsForSeveral()
{
    auto *menu = m_bench->window.actions()[ActionId::CopyAs]->menu();
    const auto isOffered = [&](const QString &form) {
        emit menu->aboutToShow();
        return menu->findChild<QAction *>(u"copyAs-"_s + form)->isEnabled();
    };
    QVERIFY(isOffered(u"github"_s) && isOffered(u"dotenv"_s));
    QVERIFY(m_bench->select({clientId, u"grafana"_s}));
    QVERIFY(!isOffered(u"github"_s) && !isOffered(u"gitlab"_s));
    QVERIFY(isOffered(u"dotenv"_s) && isOffered(u"terraform"_s));
}

QTEST_MAIN(CopyFlowTest)
#include "copyflow_test.moc"
