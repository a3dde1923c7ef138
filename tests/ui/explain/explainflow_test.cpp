// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/support/capturedlog.h>
#include <tests/ui/window/windowjournal.h>

#include <app/keys/encodedcredentials.h>
#include <app/keys/fingerprint.h>
#include <app/keys/keptsecrets.h>
#include <app/keys/workspace.h>
#include <ui/explain/explaindialog.h>
#include <ui/explain/findinglist.h>
#include <ui/widgets/copyablefield.h>
#include <ui/window/actions.h>

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QString explainDialog = u"explainDialog"_s;

} // namespace

class ExplainFlowTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }

    void keyOfTheList_isExplained_andVerified();
    void keyThatIsNotInTheList_saysSo();
    void keyForElsewhere_canNotBeVerified();
    void brokenKey_saysWhatIsWrong();
    void portOfTheAddress_isAMisSplitByName();
    void clipboard_isTakenWithOneClick_andNotBefore();
    void anotherKey_takesBackTheVerdict();
    void closing_takesTheKeyAlong();
    void keyThatWorks_canBeKept();
    void refusedKey_isNotKept();
    void keychainThatRefuses_isSaid_andTheKeyCanBeKeptAgain();
    void verification_isRecorded();
    void theSecretIsNeverShown();

private:
    EncodedCredentials makeKey(const QString &clientId);
    void explain(const QByteArray &text);
    void explain(const EncodedCredentials &parts)
    {
        explain(encodeCredentials(parts).value().reveal().toByteArray());
    }
    [[nodiscard]] QString fact(const QString &name) const;
    [[nodiscard]] QString findings() const;
    [[nodiscard]] QAbstractButton *verifyButton() const
    {
        return m_bench->button(explainDialog, u"verifyKeyButton"_s);
    }

    [[nodiscard]] QAbstractButton *keepButton() const
    {
        return m_bench->button(explainDialog, u"keepKeyButton"_s);
    }
    [[nodiscard]] KeptSecrets &kept() const { return m_bench->workspace->keptSecrets(); }

    std::optional<WindowBench> m_bench;
};

void ExplainFlowTest::init()
{
    QGuiApplication::clipboard()->clear();
    m_bench.emplace();
    QVERIFY(m_bench->openSignedIn());
    m_bench->trigger(ActionId::Explain);
    QVERIFY(m_bench->dialog(explainDialog));
}

EncodedCredentials ExplainFlowTest::makeKey(const QString &clientId)
{
    NewKey key;
    key.clientId = clientId;
    const auto created = m_bench->workspace->apps().create(key);
    (void)QTest::qWaitFor([&created] { return created.isFinished(); }, 20000);
    const CreatedKey made = created.result().value();
    m_bench->workspace->keys().put(made.key);
    return {m_bench->endpoint.authority(), clientId, made.clientSecret, u"practice"_s};
}

void ExplainFlowTest::explain(const QByteArray &text)
{
    m_bench->field<QLineEdit>(explainDialog, u"keyEdit"_s)->setText(QString::fromLatin1(text));
}

QString ExplainFlowTest::fact(const QString &name) const
{
    return m_bench->field<CopyableField>(explainDialog, name)->value();
}

QString ExplainFlowTest::findings() const
{
    return m_bench->field<FindingList>(explainDialog, u"findingList"_s)->text();
}

void ExplainFlowTest::keyOfTheList_isExplained_andVerified()
{
    const EncodedCredentials key = makeKey(u"nightly"_s);
    explain(key);
    QCOMPARE(fact(u"explainedAddress"_s), m_bench->endpoint.authority());
    QCOMPARE(fact(u"explainedClientId"_s), u"nightly"_s);
    QCOMPARE(fact(u"explainedOrganization"_s), u"practice"_s);
    QCOMPARE(fact(u"explainedFingerprint"_s), fingerprintOf(u"nightly"_s, key.clientSecret));
    QCOMPARE(fact(u"explainedKey"_s), u"nightly"_s);
    QCOMPARE(fact(u"explainedConnection"_s), m_bench->connection().label);
    QVERIFY(verifyButton()->isEnabled());
    verifyButton()->click();
    SOON_COMPARE(m_bench->trouble(explainDialog), u"This key works: Union accepts it."_s);
}

void ExplainFlowTest::keyThatIsNotInTheList_saysSo()
{
    EncodedCredentials key = makeKey(u"nightly"_s);
    key.clientId = u"long-gone"_s;
    explain(key);
    QCOMPARE(fact(u"explainedKey"_s), u"None in the list has this client ID. It may have been deleted."_s);
    verifyButton()->click();
    SOON(m_bench->trouble(explainDialog).startsWith(u"This key was deleted"_s));
}

void ExplainFlowTest::keyForElsewhere_canNotBeVerified()
{
    explain("acme.example.com:ci:S3cret-Value-Of-The-Key-0001:acme"_ba.toBase64());
    QCOMPARE(fact(u"explainedClientId"_s), u"ci"_s);
    QVERIFY(fact(u"explainedConnection"_s).startsWith(u"None goes to this address."_s));
    QVERIFY(!verifyButton()->isEnabled());
    QCOMPARE(findings(), u"Nothing is wrong with how this key is written."_s);
}

void ExplainFlowTest::brokenKey_saysWhatIsWrong()
{
    explain("acme.example.com:ci:S3cret-Value-Of-The-Key-0001:acme"_ba.toBase64().chopped(3));
    QVERIFY2(findings().contains(u"cut off"_s), qPrintable(findings()));
    QVERIFY(!verifyButton()->isEnabled());
    QVERIFY(!m_bench->field<CopyableField>(explainDialog, u"explainedAddress"_s)->isVisible());
    explain(QByteArray());
    QCOMPARE(findings(), QString());
}

void ExplainFlowTest::portOfTheAddress_isAMisSplitByName()
{
    explain(makeKey(u"nightly"_s)); // a practice tenant is at a port
    QVERIFY2(findings().startsWith(u"Port taken for the client ID"_s), qPrintable(findings()));
}

void ExplainFlowTest::clipboard_isTakenWithOneClick_andNotBefore()
{
    m_bench->dialog(explainDialog)->reject();
    const QByteArray text = "acme.example.com:ci:S3cret-Value-Of-The-Key-0001:acme"_ba.toBase64();
    QGuiApplication::clipboard()->setText(QString::fromLatin1(text));
    m_bench->trigger(ActionId::Explain);
    QVERIFY(m_bench->field<QLineEdit>(explainDialog, u"keyEdit"_s)->text().isEmpty());
    m_bench->button(explainDialog, u"fromClipboardButton"_s)->click();
    QCOMPARE(fact(u"explainedClientId"_s), u"ci"_s);
}

void ExplainFlowTest::anotherKey_takesBackTheVerdict()
{
    const EncodedCredentials key = makeKey(u"nightly"_s);
    explain(key);
    verifyButton()->click();
    SOON(!m_bench->trouble(explainDialog).isEmpty());
    explain("acme.example.com:ci:S3cret-Value-Of-The-Key-0001:acme"_ba.toBase64());
    QVERIFY(m_bench->trouble(explainDialog).isEmpty());
}

void ExplainFlowTest::closing_takesTheKeyAlong()
{
    QPointer<QDialog> dialog = m_bench->dialog(explainDialog);
    explain(makeKey(u"nightly"_s));
    dialog->reject();
    SOON(!dialog);
}

void ExplainFlowTest::keyThatWorks_canBeKept()
{
    const EncodedCredentials key = makeKey(u"nightly"_s);
    explain(key);
    QVERIFY(!keepButton()->isEnabled());
    verifyButton()->click();
    SOON(keepButton()->isEnabled());
    QVERIFY(!kept().isKept(u"nightly"_s));
    keepButton()->click();
    SOON_COMPARE(m_bench->trouble(explainDialog),
        u"Kept in this computer's keychain. Copy, Verify and Deliver work for this key now."_s);
    QVERIFY(kept().isKept(u"nightly"_s));
    const auto retrieved = kept().retrieve(u"nightly"_s);
    SOON(retrieved.isFinished());
    QVERIFY(retrieved.result().value() == encodeCredentials(key).value());
    QVERIFY(!keepButton()->isEnabled());
    explain(key); // as another one would be
    QVERIFY(!keepButton()->isEnabled());
}

void ExplainFlowTest::refusedKey_isNotKept()
{
    EncodedCredentials key = makeKey(u"nightly"_s);
    key.clientSecret = Secret("S3cret-Value-Of-No-Key-0001");
    explain(key);
    verifyButton()->click();
    SOON(!m_bench->trouble(explainDialog).isEmpty());
    QVERIFY(!keepButton()->isEnabled());
}

void ExplainFlowTest::keychainThatRefuses_isSaid_andTheKeyCanBeKeptAgain()
{
    explain(makeKey(u"nightly"_s));
    verifyButton()->click();
    SOON(keepButton()->isEnabled());
    m_bench->keychain.writeError = Error(ErrorKind::KeychainLocked, u"The keychain is locked."_s);
    keepButton()->click();
    SOON_COMPARE(m_bench->trouble(explainDialog), u"The keychain is locked."_s);
    QVERIFY(!kept().isKept(u"nightly"_s));
    m_bench->keychain.writeError.reset();
    QVERIFY(keepButton()->isEnabled());
    keepButton()->click();
    SOON(kept().isKept(u"nightly"_s));
}

void ExplainFlowTest::verification_isRecorded()
{
    const EncodedCredentials key = makeKey(u"nightly"_s);
    const WindowJournal journal(*m_bench);
    explain(key);
    QCOMPARE(journal.size(), 0);
    verifyButton()->click();
    SOON_COMPARE(journal.size(), 1);
    const JournalEntry entry = journal.at(0);
    QCOMPARE(entry.action, JournalAction::Verified);
    QCOMPARE(entry.outcome, JournalOutcome::Succeeded);
    QCOMPARE(entry.clientId, u"nightly"_s);
    QCOMPARE(entry.keyName, u"nightly"_s);
    QCOMPARE(entry.fingerprint, fingerprintOf(u"nightly"_s, key.clientSecret));
    QCOMPARE(entry.detail, u"works"_s);
}

void ExplainFlowTest::theSecretIsNeverShown()
{
    CapturedLog log;
    const EncodedCredentials key = makeKey(u"nightly"_s);
    const Secret encoded = encodeCredentials(key).value();
    explain(key);
    verifyButton()->click();
    SOON(!m_bench->trouble(explainDialog).isEmpty());
    QVERIFY(!m_bench->leaks(key.clientSecret, log.text()));
    explain(encoded.reveal().toByteArray().chopped(2)); // broken, it is no less secret
    QVERIFY(!m_bench->leaks(key.clientSecret, log.text()));
    m_bench->dialog(explainDialog)->reject();
    QVERIFY(!m_bench->leaks(encoded, log.text()));
}

QTEST_MAIN(ExplainFlowTest)
#include "explainflow_test.moc"
