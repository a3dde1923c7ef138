// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "windowbench.h"

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
const QByteArray credentials = "Y2FuYXJ5OmNhbmFyeTpjYW5hcnk6Tm9uZQ==";

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

private:
    void keepSecret();
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

void CopyFlowTest::keepSecret()
{
    const auto kept = m_bench->workspace->keptSecrets().keep(clientId, Secret(credentials));
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
    QCOMPARE(button->text(), u"Copy"_s);
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
    QVERIFY(!m_bench->window.actions()[ActionId::CopyAsExport]->isEnabled()); // one variable, one key
    for (const ActionId action : {ActionId::Copy, ActionId::CopyClientId}) {
        m_bench->clipboard.putPlain(u"before"_s);
        m_bench->trigger(action);
        QStringList lines = clipboardText().split(u'\n');
        lines.sort();
        QCOMPARE(lines, (QStringList{u"grafana"_s, clientId}));
        QCOMPARE(m_bench->message(), u"Copied the client IDs of 2 keys, one in each line."_s);
    }
}

QTEST_MAIN(CopyFlowTest)
#include "copyflow_test.moc"
