// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/support/capturedlog.h>
#include <tests/ui/window/windowjournal.h>

#include <app/keys/encodedcredentials.h>
#include <app/keys/fingerprint.h>
#include <ui/keytable/keytable.h>
#include <ui/window/actions.h>

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>
#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QString verifyDialog = u"verifyDialog"_s;

} // namespace

class VerifyFlowTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }

    void keptKey_isVerified_andTheTableHasTheFocusAgain();
    void verification_isRecorded_withoutTheSecret();
    void several_areRecorded_butNotWhatWasNotTried();
    void deletedKey_andWrongSecret_areToldApart();
    void withoutItsSecret_asksForIt_andTakesNoOther();
    void several_haveOneListOfResults();
    void several_canBeStopped();
    void lockedKeychain_isSaid();
    void silentKeychain_isSaid_untilItAnswers();
    void silentKeychain_isSaid_beforeAList();
    void anotherKeysSecret_isNotVerifiedAsThisKeys();
    void newKey_isVerifiedInItsSheet();
    void theSecretIsNowhereToBeRead();

private:
    /// A new key, as the person who is signed in makes it; kept in the keychain with this secret, or its own.
    EncodedCredentials makeKey(const QString &clientId, const QByteArray &secret = {}, bool keep = true);
    void verify(const QStringList &clientIds);
    [[nodiscard]] QStringList results() const;
    /// Beside the spinner.
    [[nodiscard]] bool says(const QString &start) const
    {
        const QDialog *dialog = m_bench->dialog(verifyDialog);
        const auto labels = dialog ? dialog->findChildren<QLabel *>() : QList<QLabel *>();
        return std::ranges::any_of(labels,
            [&](const QLabel *label) { return label->isVisible() && label->text().startsWith(start); });
    }

    std::optional<WindowBench> m_bench;
};

void VerifyFlowTest::init()
{
    m_bench.emplace();
    QVERIFY(m_bench->openSignedIn());
}

EncodedCredentials VerifyFlowTest::makeKey(const QString &clientId, const QByteArray &secret, bool keep)
{
    NewKey key;
    key.clientId = clientId;
    const auto created = m_bench->workspace->apps().create(key);
    (void)QTest::qWaitFor([&created] { return created.isFinished(); }, 20000);
    const CreatedKey made = created.result().value();
    m_bench->workspace->keys().put(made.key);
    const EncodedCredentials parts{m_bench->endpoint.authority(), clientId,
        secret.isEmpty() ? made.clientSecret : Secret(secret), u"practice"_s};
    if (keep) {
        const auto kept = m_bench->workspace->keptSecrets().keep(clientId, encodeCredentials(parts).value());
        (void)QTest::qWaitFor([&kept] { return kept.isFinished(); }, 20000);
    }
    return parts;
}

void VerifyFlowTest::verify(const QStringList &clientIds)
{
    SOON(m_bench->select(clientIds));
    m_bench->window.table().setFocus();
    m_bench->trigger(ActionId::Verify);
    QVERIFY(m_bench->dialog(verifyDialog));
}

QStringList VerifyFlowTest::results() const
{
    const auto *list = m_bench->field<QListWidget>(verifyDialog, u"verifyList"_s);
    QStringList texts;
    for (int row = 0; list && row < list->count(); ++row)
        texts.append(list->item(row)->text());
    return texts;
}

void VerifyFlowTest::keptKey_isVerified_andTheTableHasTheFocusAgain()
{
    makeKey(u"works"_s);
    verify({u"works"_s});
    SOON_COMPARE(m_bench->trouble(verifyDialog), u"This key works: Union accepts it."_s);
    QTest::keyClick(m_bench->dialog(verifyDialog), Qt::Key_Escape);
    QVERIFY(!m_bench->dialog(verifyDialog));
    QCOMPARE(m_bench->window.focusWidget(), &m_bench->window.table());
}

void VerifyFlowTest::verification_isRecorded_withoutTheSecret()
{
    const EncodedCredentials key = makeKey(u"works"_s);
    const WindowJournal journal(*m_bench);
    verify({u"works"_s});
    SOON_COMPARE(journal.size(), 1);
    const JournalEntry entry = journal.at(0);
    QCOMPARE(entry.action, JournalAction::Verified);
    QCOMPARE(entry.outcome, JournalOutcome::Succeeded);
    QCOMPARE(entry.clientId, u"works"_s);
    QCOMPARE(entry.detail, u"works"_s);
    QCOMPARE(entry.fingerprint, fingerprintOf(u"works"_s, key.clientSecret));
}

void VerifyFlowTest::several_areRecorded_butNotWhatWasNotTried()
{
    makeKey(u"a-works"_s);
    makeKey(u"b-wrong"_s, "another-secret");
    const WindowJournal journal(*m_bench);
    verify({u"a-works"_s, u"b-wrong"_s, u"grafana"_s});
    SOON(m_bench->trouble(verifyDialog).contains(u"work"_s));
    SOON_COMPARE(journal.size(), 2);
    QStringList details;
    for (int index = 0; index < 2; ++index) {
        const JournalEntry entry = journal.at(index);
        QCOMPARE(entry.action, JournalAction::Verified);
        details.append(u"%1 %2 %3"_s.arg(entry.clientId, journalWord(entry.outcome), entry.detail));
    }
    details.sort();
    QCOMPARE(details.first(), u"a-works succeeded works"_s);
    QVERIFY2(details.last().startsWith(u"b-wrong failed wrong-secret: "_s), qPrintable(details.last()));
    m_bench->workspace->activity().record({JournalAction::Copied}); // and nothing before it of the third
    SOON_COMPARE(journal.at(journal.size() - 1).action, JournalAction::Copied);
    QCOMPARE(journal.size(), 3);
}

void VerifyFlowTest::deletedKey_andWrongSecret_areToldApart()
{
    makeKey(u"gone"_s);
    makeKey(u"other"_s, "another-secret");
    const auto removed = m_bench->someoneElse().apps().remove(u"gone"_s);
    SOON(removed.isFinished());
    verify({u"gone"_s});
    SOON(m_bench->trouble(verifyDialog).startsWith(u"This key was deleted"_s));
    QTest::keyClick(m_bench->dialog(verifyDialog), Qt::Key_Escape);
    verify({u"other"_s});
    SOON(m_bench->trouble(verifyDialog).startsWith(u"This key exists, but its secret is another one"_s));
}

void VerifyFlowTest::withoutItsSecret_asksForIt_andTakesNoOther()
{
    const EncodedCredentials key = makeKey(u"elsewhere"_s, {}, false);
    const EncodedCredentials other = makeKey(u"another"_s, {}, false);
    verify({u"elsewhere"_s});
    auto *edit = m_bench->field<QLineEdit>(verifyDialog, u"keyEdit"_s);
    auto *button = m_bench->button(verifyDialog, u"verifyKeyButton"_s);
    QVERIFY(edit);
    QCOMPARE(m_bench->dialog(verifyDialog)->focusWidget(), edit);
    QVERIFY(!button->isEnabled());
    const auto paste = [edit, button](const Secret &encoded) {
        edit->setText(QString::fromLatin1(encoded.reveal().toByteArray()));
        QVERIFY(button->isEnabled());
        button->click();
    };
    paste(encodeCredentials(other).value());
    QVERIFY2(edit->accessibleDescription().contains(u"This is another key: its client ID is another"_s),
        qPrintable(edit->accessibleDescription()));
    paste(Secret(QByteArrayView("no key at all")));
    QVERIFY(edit->accessibleDescription().contains(u"not an encoded API key"_s));
    paste(encodeCredentials(key).value());
    SOON_COMPARE(m_bench->trouble(verifyDialog), u"This key works: Union accepts it."_s);
    QVERIFY(!m_bench->workspace->keptSecrets().isKept(u"elsewhere"_s));
}

void VerifyFlowTest::several_haveOneListOfResults()
{
    makeKey(u"a-works"_s);
    makeKey(u"b-wrong"_s, "another-secret");
    verify({u"a-works"_s, u"b-wrong"_s, u"grafana"_s});
    QCOMPARE(m_bench->dialog(verifyDialog)->findChildren<QListWidget *>().size(), 1);
    SOON(m_bench->trouble(verifyDialog).contains(u"work"_s));
    QCOMPARE(m_bench->trouble(verifyDialog),
        u"1 keys work. 1 keys don't work, or Union could not say. 1 keys were not verified."_s);
    const QStringList texts = results();
    QCOMPARE(texts.size(), 3);
    QCOMPARE(texts.filter(u"a-works — works"_s).size(), 1);
    QCOMPARE(texts.filter(u"b-wrong — wrong secret\nThis key exists"_s).size(), 1);
    QCOMPARE(texts.filter(u"grafana — not verified\nIts secret is not on this computer"_s).size(), 1);
    auto *close = m_bench->button(verifyDialog, u"closeButton"_s);
    QCOMPARE(close->text(), u"Close"_s);
    close->click();
    QVERIFY(!m_bench->dialog(verifyDialog));
}

void VerifyFlowTest::several_canBeStopped()
{
    makeKey(u"a-works"_s);
    makeKey(u"b-works"_s);
    PracticeFault slow;
    slow.kind = PracticeFault::Kind::Latency;
    slow.path = "token";
    slow.latency = std::chrono::seconds(10);
    slow.times = -1;
    m_bench->tenant.inject(slow);
    verify({u"a-works"_s, u"b-works"_s});
    auto *stop = m_bench->button(verifyDialog, u"closeButton"_s);
    QCOMPARE(stop->text(), u"Stop"_s);
    stop->click();
    QVERIFY(m_bench->dialog(verifyDialog)); // what has become of each can still be read
    QVERIFY(m_bench->trouble(verifyDialog).contains(u"2 keys were not verified."_s));
    QTest::keyClick(m_bench->dialog(verifyDialog), Qt::Key_Escape);
    QVERIFY(!m_bench->dialog(verifyDialog));
}

void VerifyFlowTest::lockedKeychain_isSaid()
{
    makeKey(u"works"_s);
    m_bench->keychain.readError = Error(ErrorKind::KeychainLocked, u"Your keychain is locked."_s);
    verify({u"works"_s});
    SOON(m_bench->trouble(verifyDialog).contains(u"keychain"_s));
}

void VerifyFlowTest::silentKeychain_isSaid_untilItAnswers()
{
    const EncodedCredentials key = makeKey(u"works"_s);
    m_bench->keychain.isSilent = true;
    verify({u"works"_s});
    QVERIFY(says(u"Verifying…"_s));
    SOON(says(u"Waiting for your keychain…"_s));
    m_bench->keychain.answerReads(encodeCredentials(key).value());
    QVERIFY(says(u"Verifying…"_s));
    SOON_COMPARE(m_bench->trouble(verifyDialog), u"This key works: Union accepts it."_s);
}

void VerifyFlowTest::silentKeychain_isSaid_beforeAList()
{
    makeKey(u"works"_s);
    m_bench->keychain.isSilent = true;
    verify({u"works"_s, u"grafana"_s});
    SOON(says(u"Waiting for your keychain…"_s));
    m_bench->keychain.answerReads(failure(ErrorKind::KeychainDenied, u"The keychain refuses."_s));
    SOON(results().join(u'\n').contains(u"The keychain refuses."_s));
    QVERIFY(!says(u"Waiting for your keychain…"_s));
}

void VerifyFlowTest::anotherKeysSecret_isNotVerifiedAsThisKeys()
{
    const EncodedCredentials works = makeKey(u"works"_s);
    makeKey(u"mixed-up"_s);
    const auto kept = m_bench->workspace->keptSecrets().keep(u"mixed-up"_s, encodeCredentials(works).value());
    SOON(kept.isFinished());
    const int before = m_bench->tenant.requestCount("/token");
    verify({u"mixed-up"_s});
    SOON(m_bench->trouble(verifyDialog)
             .startsWith(u"What your keychain holds for mixed-up is not the secret of this key"_s));
    QCOMPARE(m_bench->tenant.requestCount("/token"), before); // it is not even tried
}

void VerifyFlowTest::newKey_isVerifiedInItsSheet()
{
    m_bench->trigger(ActionId::NewKey);
    m_bench->field<QLineEdit>(u"newKeyDialog"_s, u"nameEdit"_s)->setText(u"fresh"_s);
    SOON(m_bench->button(u"newKeyDialog"_s, u"createButton"_s)->isEnabled());
    m_bench->button(u"newKeyDialog"_s, u"createButton"_s)->click();
    SOON(m_bench->dialog(u"revealDialog"_s));
    const WindowJournal journal(*m_bench);
    m_bench->button(u"revealDialog"_s, u"verifyNowButton"_s)->click();
    SOON_COMPARE(m_bench->trouble(u"revealDialog"_s), u"This key works: Union accepts it."_s);
    QVERIFY(!m_bench->button(u"revealDialog"_s, u"doneButton"_s)->isEnabled()); // the secret is nowhere yet
    SOON_COMPARE(journal.size(), 1);
    QCOMPARE(journal.at(0).action, JournalAction::Verified);
    QCOMPARE(journal.at(0).detail, u"works"_s);
    m_bench->button(u"revealDialog"_s, u"notNeededButton"_s)->click();
}

void VerifyFlowTest::theSecretIsNowhereToBeRead()
{
    CapturedLog log;
    const EncodedCredentials key = makeKey(u"works"_s, {}, false);
    const Secret encoded = encodeCredentials(key).value();
    verify({u"works"_s});
    m_bench->field<QLineEdit>(verifyDialog, u"keyEdit"_s)
        ->setText(QString::fromLatin1(encoded.reveal().toByteArray()));
    m_bench->button(verifyDialog, u"verifyKeyButton"_s)->click();
    SOON(!m_bench->trouble(verifyDialog).isEmpty());
    QVERIFY(!m_bench->leaks(key.clientSecret, log.text()));
    m_bench->dialog(verifyDialog)->reject();
    QVERIFY(!m_bench->leaks(encoded, log.text()));
    QVERIFY(!m_bench->leaks(key.clientSecret, log.text()));
}

QTEST_MAIN(VerifyFlowTest)
#include "verifyflow_test.moc"
