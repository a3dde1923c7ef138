// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/journal/activitydetail.h>

#include <app/core/error.h>
#include <app/delivery/delivery.h>
#include <app/journal/journalentry.h>
#include <app/keys/keyverification.h>
#include <app/reports/keyexport.h>
#include <ui/keytable/displaytext.h>

#include <QLocale>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class ActivityDetailTest final : public QObject
{
    Q_OBJECT

private slots:
    void details_areWords_data();
    void details_areWords();
    void everyError_hasWords();
    void everyVerdict_hasWords();
    void everyPlace_andEveryExport_hasWords();
    void aWordFromTheFuture_isShownAsItIs();

private:
    static QString text(JournalAction action, const QString &detail)
    {
        JournalEntry entry;
        entry.action = action;
        entry.detail = detail;
        return activityDetailText(entry);
    }
};

void ActivityDetailTest::details_areWords_data()
{
    using enum JournalAction;
    QTest::addColumn<JournalAction>("action");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("words");
    const QString day = QLocale().toString(QDate(2026, 12, 1), QLocale::ShortFormat);
    QTest::newRow("nothing") << Created << QString() << QString();
    QTest::newRow("policies") << Created << u"default-policies"_s << u"with default policies"_s;
    QTest::newRow("fields") << Edited << u"name redirect-uris"_s << listed({u"name"_s, u"redirect URIs"_s});
    QTest::newRow("edited in vain") << Edited << u"name: conflict"_s << u"name · changed meanwhile"_s;
    QTest::newRow("copied") << Copied << u"fish"_s << u"fish (set -gx …)"_s;
    QTest::newRow("delivered") << Delivered << u"gh"_s << u"GitHub"_s;
    QTest::newRow("stopped") << Delivered << u"file: cancelled"_s << u"file"_s;
    QTest::newRow("works") << Verified << u"works"_s << u"works"_s;
    QTest::newRow("its verdict says it all")
        << Verified << u"wrong-secret: unauthenticated"_s << u"wrong secret"_s;
    QTest::newRow("begun") << RotationStarted << u"file"_s << u"new key: file"_s; // a client ID
    QTest::newRow("ended") << RotationFinished << u"ci-2"_s << u"new key: ci-2"_s;
    QTest::newRow("created") << RotationAdvanced << u"created"_s << u"new key created"_s;
    QTest::newRow("verified") << RotationAdvanced << u"verified"_s << u"new key verified"_s;
    QTest::newRow("handed over") << RotationAdvanced << u"delivered kubectl"_s
                                 << u"new key delivered · Kubernetes"_s;
    QTest::newRow("somehow") << RotationAdvanced << u"delivered"_s << u"new key delivered"_s;
    QTest::newRow("until a day") << RotationAdvanced << u"waiting until 2026-12-01"_s
                                 << u"waiting until "_s + day;
    QTest::newRow("no more waiting") << RotationAdvanced << u"waiting done"_s
                                     << u"everything uses the new key"_s;
    QTest::newRow("again") << RotationAdvanced << u"verified-again"_s << u"new key verified again"_s;
    QTest::newRow("anew") << RotationAdvanced << u"planned anew"_s << u"the new key is made anew"_s;
    QTest::newRow("left") << RotationAbandoned << u"ci-2 successor-remains"_s << u"ci-2 is still there"_s;
    QTest::newRow("undone") << RotationAbandoned << u"ci-2 nothing-remains"_s << u"ci-2 is gone"_s;
    QTest::newRow("exported") << Exported << u"report-ics"_s << u"key overview as a calendar"_s;
}

void ActivityDetailTest::details_areWords()
{
    QFETCH(JournalAction, action);
    QFETCH(QString, detail);
    QTEST(text(action, detail), "words");
}

void ActivityDetailTest::everyError_hasWords()
{
    for (int kind = 0; kind <= int(ErrorKind::Cancelled); ++kind) {
        const QString word = Error(ErrorKind(kind), {}).kindName();
        const QString words = text(JournalAction::Created, word);
        const bool isTheOutcome = word == u"cancelled"_s || word == u"uncertain"_s;
        QCOMPARE(words.isEmpty(), isTheOutcome);
        QVERIFY2(words != word || word == u"offline"_s, qPrintable(word)); // which is a word
    }
}

void ActivityDetailTest::everyVerdict_hasWords()
{
    for (int verdict = 0; verdict <= int(KeyVerdict::NotTried); ++verdict)
        QCOMPARE(text(JournalAction::Verified, verdictName(KeyVerdict(verdict))),
            verdictWords(KeyVerdict(verdict)));
}

void ActivityDetailTest::everyPlace_andEveryExport_hasWords()
{
    const DeliveryPlace places[] = {GitHubPlace(), KubernetesPlace(), FlytePlace(), CommandPlace()};
    for (const DeliveryPlace &place : places)
        QVERIFY2(text(JournalAction::Delivered, Delivery::word(place)) != Delivery::word(place),
            Delivery::word(place).data());
    for (const KeyFormat format : {KeyFormat::ProtobufJson, KeyFormat::FlyteJson, KeyFormat::Csv})
        QVERIFY2(text(JournalAction::Exported, formatName(format)) != formatName(format),
            formatName(format).data());
}

void ActivityDetailTest::aWordFromTheFuture_isShownAsItIs()
{
    QCOMPARE(text(JournalAction::Delivered, u"pigeon"_s), u"pigeon"_s);
    QCOMPARE(text(JournalAction::RotationAdvanced, u"celebrated loudly"_s), u"celebrated loudly"_s);
}

QTEST_GUILESS_MAIN(ActivityDetailTest)
#include "activitydetail_test.moc"
