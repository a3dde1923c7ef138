// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/delivery/faketool.h>
#include <tests/support/capturedlog.h>
#include <tests/ui/rotation/rotatebench.h>

#include <app/keys/encodedcredentials.h>
#include <ui/clipboard/secretclipboard.h>
#include <ui/delivery/deliverdialog.h>
#include <ui/delivery/deliveryform.h>
#include <ui/widgets/statuslabel.h>
#include <ui/window/keydetails.h>

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>

#include <algorithm>
#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

using Page = RotateDialog::Page;

/// What the person does with the new key, and what comes of it.
class RotationGuideTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_with.emplace();
        QVERIFY(m_with->window.openSignedIn());
    }
    void cleanup() { m_with.reset(); }

    void handOver_doesNotGoOn_untilThePersonSaysWhere();
    void deliver_isRecorded_andEnough();
    void deliveryThatFailed_isNotHowItWasHandedOver();
    void typedPlace_isNotWhereLatchkeyDelivered();
    void lostSecret_offersAnotherKey();
    void lostSecret_ofADeliveredKey_isNotDeletedByEnter();
    void lostSecret_ofADeliveredKey_isTakenFromThePerson();
    void pastedKey_isUsedByEnter();
    void copy_thatTheKeychainAnswersBehindTheLock_copiesNothing();
    void resumedTwiceAtOnce_isShownOnce();
    void anotherPlace_isAskedFor_untilThePersonSaysWhere();
    void whereItWent_isNeverTheKey();
    void secret_isNowhereInTheWindow();

private:
    [[nodiscard]] DeliverDialog *openDelivery();

    std::optional<RotateBench> m_with;
};

DeliverDialog *RotationGuideTest::openDelivery()
{
    m_with->button("deliverKeyButton")->click();
    const bool isThere
        = QTest::qWaitFor([this] { return m_with->dialog()->findChild<DeliverDialog *>() != nullptr; });
    return isThere ? m_with->dialog()->findChild<DeliverDialog *>() : nullptr;
}

void RotationGuideTest::handOver_doesNotGoOn_untilThePersonSaysWhere()
{
    m_with->comeTo(Page::HandOver);
    QVERIFY(!m_with->next()->isEnabled());
    QVERIFY(!m_with->copied().isEmpty());
    QVERIFY(m_with->trouble().startsWith("Copied."_L1));
    QVERIFY(!m_with->next()->isEnabled()); // a clipboard is no place
    m_with->field<QLineEdit>("whereEdit")->setText(u"  "_s);
    QVERIFY(!m_with->next()->isEnabled());
    m_with->field<QLineEdit>("whereEdit")->setText(u"Jenkins"_s);
    QVERIFY(m_with->next()->isEnabled());
    m_with->next()->click();
    SOON(m_with->isAt(Page::Wait));
    const Rotation rotation = m_with->record();
    QCOMPARE(rotation.deliveries.value(0).how, u"raw"_s);
    QCOMPARE(rotation.deliveries.value(0).where, u"Jenkins"_s);
}

void RotationGuideTest::deliver_isRecorded_andEnough()
{
    m_with->comeTo(Page::HandOver);
    auto *sheet = openDelivery();
    QVERIFY(sheet);
    const QString path = m_with->window.folder.filePath(u"ci.sh"_s);
    sheet->findChild<QLineEdit *>(u"fileEdit"_s)->setText(path);
    sheet->findChild<QAbstractButton *>(u"deliverButton"_s)->click();
    SOON(m_with->next()->isEnabled());
    QVERIFY(m_with->isAt(Page::HandOver)); // there may be more places
    QVERIFY(m_with->field<QLabel>("deliveriesLabel")->text().contains(path));
    QVERIFY(QFile::exists(path));
    QCOMPARE(m_with->record().deliveries.value(0).how, u"file"_s);
    m_with->next()->click();
    SOON(m_with->isAt(Page::Wait));
}

void RotationGuideTest::deliveryThatFailed_isNotHowItWasHandedOver()
{
    const FakeTools tools;
    QVERIFY(tools.add(u"gh"_s, "cat > /dev/null; echo 'error: no'; exit 1"));
    m_with->comeTo(Page::HandOver);
    auto *sheet = openDelivery();
    QVERIFY(sheet);
    sheet->findChild<DeliveryForm *>()->setKind(DeliveryPlace(GitHubPlace{}).index());
    sheet->findChild<QLineEdit *>(u"repositoryEdit"_s)->setText(u"acme/ci"_s);
    sheet->findChild<QAbstractButton *>(u"deliverButton"_s)->click();
    SOON(sheet->findChild<StatusLabel *>(u"trouble"_s)->text().startsWith("gh failed."_L1));
    sheet->findChild<QAbstractButton *>(u"cancelButton"_s)->click();
    SOON(!m_with->dialog()->findChild<DeliverDialog *>());
    m_with->field<QLineEdit>("whereEdit")->setText(u"Vault"_s);
    m_with->next()->click();
    SOON(m_with->isAt(Page::Wait));
    QCOMPARE(m_with->record().deliveries.size(), 1);
    QCOMPARE(m_with->record().deliveries.value(0).how, QString());
    QCOMPARE(m_with->record().deliveries.value(0).where, u"Vault"_s);
}

void RotationGuideTest::typedPlace_isNotWhereLatchkeyDelivered()
{
    m_with->comeTo(Page::HandOver);
    QVERIFY(!m_with->copied().isEmpty());
    auto *sheet = openDelivery();
    QVERIFY(sheet);
    sheet->findChild<QLineEdit *>(u"fileEdit"_s)->setText(m_with->window.folder.filePath(u"ci.sh"_s));
    sheet->findChild<QAbstractButton *>(u"deliverButton"_s)->click();
    SOON_COMPARE(m_with->record().deliveries.value(0).how, u"file"_s);
    SOON(!m_with->dialog()->findChild<DeliverDialog *>());
    m_with->field<QLineEdit>("whereEdit")->setText(u"Vault"_s);
    m_with->next()->click();
    SOON(m_with->isAt(Page::Wait));
    QCOMPARE(m_with->record().deliveries.value(1).how, u"raw"_s); // as it was copied
    QCOMPARE(m_with->record().deliveries.value(1).where, u"Vault"_s);
}

void RotationGuideTest::lostSecret_offersAnotherKey()
{
    m_with->comeTo(Page::HandOver);
    m_with->close();
    const auto forgotten = m_with->window.workspace->keptSecrets().forget(m_with->newId);
    SOON(forgotten.isFinished());
    m_with->window.messageAction()->click();
    SOON(m_with->isAt(Page::HandOver));
    m_with->button("copyKeyButton")->click();
    SOON(m_with->isAt(Page::Lost));
    QCOMPARE(m_with->next()->text(), u"Make another new key"_s);
    m_with->next()->click();
    SOON(m_with->isAt(Page::HandOver));
    QVERIFY(!m_with->copied().isEmpty());
    QVERIFY(m_with->window.onServer(m_with->oldId));
}

void RotationGuideTest::lostSecret_ofADeliveredKey_isNotDeletedByEnter()
{
    m_with->comeTo(Page::Finish);
    m_with->close();
    const auto forgotten = m_with->window.workspace->keptSecrets().forget(m_with->newId);
    SOON(forgotten.isFinished());
    m_with->window.messageAction()->click();
    SOON(m_with->isAt(Page::Finish));
    m_with->next()->click();
    SOON(m_with->isAt(Page::Lost));
    const auto texts = m_with->dialog()->findChildren<QLabel *>(u"stepText"_s);
    QVERIFY(std::ranges::any_of(texts, [](const QLabel *text) {
        return text->isVisible() && text->text().contains("stops working at once"_L1);
    }));
    QCOMPARE(m_with->dialog()->focusWidget(), m_with->later());
    QTest::keyClick(m_with->dialog()->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!m_with->dialog());
    QCOMPARE(m_with->sent("AppsService/Delete"), 0);
}

void RotationGuideTest::lostSecret_ofADeliveredKey_isTakenFromThePerson()
{
    m_with->comeTo(Page::HandOver);
    const Secret encoded = m_with->copied();
    m_with->field<QLineEdit>("whereEdit")->setText(u"Jenkins"_s);
    m_with->next()->click();
    SOON(m_with->isAt(Page::Wait));
    m_with->field<QRadioButton>("waitedRadio")->setChecked(true);
    m_with->next()->click();
    SOON(m_with->isAt(Page::Finish));
    m_with->close();
    m_with->loseSecret();
    m_with->window.messageAction()->click();
    SOON(m_with->isAt(Page::Finish));
    m_with->next()->click();
    SOON(m_with->isAt(Page::Lost));
    auto *field = m_with->field<QLineEdit>("keyEdit");
    QVERIFY(field->isVisible());
    QVERIFY(!m_with->button("useKeyButton")->isEnabled());
    field->setText(u"bm8ga2V5"_s);
    m_with->button("useKeyButton")->click();
    SOON(m_with->trouble().startsWith("These are not the credentials"_L1));
    QVERIFY(field->text().isEmpty());
    field->setText(u"export FLYTE_API_KEY="_s + QString::fromUtf8(encoded.reveal()));
    m_with->button("useKeyButton")->click();
    SOON(m_with->isAt(Page::Finish));
    QVERIFY(!m_with->window.leaks(encoded));
    m_with->next()->click();
    SOON(m_with->isAt(Page::Result));
}

void RotationGuideTest::pastedKey_isUsedByEnter()
{
    m_with->comeTo(Page::HandOver);
    const Secret encoded = m_with->copied();
    m_with->goOnTo(Page::Finish);
    m_with->close();
    m_with->loseSecret();
    m_with->window.messageAction()->click();
    SOON(m_with->isAt(Page::Finish));
    m_with->next()->click();
    SOON(m_with->isAt(Page::Lost));
    auto *field = m_with->field<QLineEdit>("keyEdit");
    field->setText(QString::fromUtf8(encoded.reveal()));
    QTest::keyClick(field, Qt::Key_Return);
    SOON(m_with->isAt(Page::Finish));
}

void RotationGuideTest::copy_thatTheKeychainAnswersBehindTheLock_copiesNothing()
{
    m_with->comeTo(Page::HandOver);
    const Secret encoded = m_with->copied();
    m_with->closeAndResume(Page::HandOver);
    m_with->window.clipboard.clear();
    m_with->window.keychain.isSilent = true;
    m_with->button("copyKeyButton")->click();
    QWidget cover;
    m_with->window.window.setCover(&cover);
    m_with->window.keychain.answerReads(encoded);
    QVERIFY(!m_with->window.clipboard.holdsSecret());
    m_with->window.window.setCover(nullptr);
    cover.setParent(nullptr);
    QVERIFY(!m_with->window.clipboard.holdsSecret());
    m_with->button("copyKeyButton")->click();
    m_with->window.keychain.answerReads(encoded);
    QVERIFY(m_with->window.clipboard.holdsSecret());
}

void RotationGuideTest::resumedTwiceAtOnce_isShownOnce()
{
    m_with->comeTo(Page::HandOver);
    m_with->close();
    for (int time = 0; time < 2; ++time)
        emit m_with->window.window.details().rotationRequested(m_with->oldId);
    SOON(m_with->isAt(Page::HandOver));
    QCOMPARE(m_with->window.window.findChildren<RotateDialog *>().size(), 1);
    m_with->close(); // says that there is none
}

/// What is noted meanwhile does not lead away from what the person types.
void RotationGuideTest::anotherPlace_isAskedFor_untilThePersonSaysWhere()
{
    m_with->comeTo(Page::Wait);
    m_with->next()->click();
    SOON(!m_with->dialog());
    m_with->window.messageAction()->click();
    SOON(m_with->isAt(Page::Wait));
    m_with->button("deliverMoreButton")->click();
    QVERIFY(m_with->isAt(Page::HandOver));
    const bool kept = m_with->record().keepsSecret;
    m_with->field<QCheckBox>("keepInKeychainCheck")->click();
    SOON(m_with->record().keepsSecret != kept && !m_with->dialog()->isBusy());
    QVERIFY(m_with->isAt(Page::HandOver));
    m_with->field<QLineEdit>("whereEdit")->setText(u"CI variables"_s);
    m_with->next()->click();
    SOON(m_with->isAt(Page::Wait));
    QCOMPARE(m_with->record().deliveries.last().where, u"CI variables"_s);
}

void RotationGuideTest::whereItWent_isNeverTheKey()
{
    m_with->comeTo(Page::HandOver);
    const Secret encoded = m_with->copied();
    const auto decoded = decodeCredentials(encoded);
    QVERIFY(decoded.has_value());
    auto *where = m_with->field<QLineEdit>("whereEdit");
    where->setText(QString::fromUtf8(encoded.reveal()));
    QVERIFY(!m_with->next()->isEnabled());
    QVERIFY(m_with->next()->toolTip().startsWith("This is the key itself"_L1));
    const QByteArray part = decoded->clientSecret.reveal().first(20).toByteArray();
    for (const QByteArray &secret : {part, encoded.reveal().last(20).toByteArray()}) {
        where->setText(u"CI: "_s + QString::fromUtf8(secret));
        QVERIFY(m_with->next()->isEnabled());
        m_with->next()->click();
        SOON(m_with->trouble().startsWith("This is the key itself"_L1));
        QVERIFY(m_with->isAt(Page::HandOver));
        QVERIFY(where->text().isEmpty());
    }
    where->setText(u"Jenkins"_s);
    m_with->next()->click();
    SOON(m_with->isAt(Page::Wait));
    const Rotation rotation = m_with->record();
    QCOMPARE(rotation.deliveries.size(), 1);
    QCOMPARE(rotation.deliveries.value(0).where, u"Jenkins"_s);
    QDir folder(m_with->window.folder.filePath(u"rotations"_s));
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(part));
    }
}

void RotationGuideTest::secret_isNowhereInTheWindow()
{
    const CapturedLog log;
    m_with->comeTo(Page::HandOver);
    const Secret encoded = m_with->copied();
    const auto decoded = decodeCredentials(encoded);
    QVERIFY(decoded.has_value());
    QVERIFY(!m_with->window.leaks(encoded, log.text()));
    m_with->field<QLineEdit>("whereEdit")->setText(u"Jenkins"_s);
    m_with->next()->click();
    SOON(m_with->isAt(Page::Wait));
    QVERIFY(!m_with->window.leaks(encoded, log.text()));
    QVERIFY(!m_with->window.leaks(decoded->clientSecret, log.text()));
    m_with->close();
    QVERIFY(!m_with->window.leaks(decoded->clientSecret, log.text()));
    QDir folder(m_with->window.folder.filePath(u"rotations"_s)); // and not on the disk
    const auto files = folder.entryList(QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(!content.contains(decoded->clientSecret.reveal().toByteArray()));
        QVERIFY(!content.contains(encoded.reveal().toByteArray()));
    }
}

QTEST_MAIN(RotationGuideTest)
#include "rotationguide_test.moc"
