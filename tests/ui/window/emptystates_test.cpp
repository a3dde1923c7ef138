// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/keyquery.h>
#include <ui/window/emptystates.h>

#include <QSet>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

EmptyContent nothingMatches(const QString &search)
{
    return EmptyStates::nothingMatches(search, KeyQuery(search));
}

} // namespace

class EmptyStatesTest final : public QObject
{
    Q_OBJECT

private slots:
    void eachSays_whatToDo_data();
    void eachSays_whatToDo();
    void everyErrorKind_hasOneThingToDo();
    void texts_holdWhatTheyAreAbout();
    void nothingMatches_isAboutWhatWasSearchedFor();
    void nothingMatches_saysWhatIsNoOperator();
};

void EmptyStatesTest::eachSays_whatToDo_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("leadsOn");
    const auto add = [](const char *name, const EmptyContent &content) {
        QTest::newRow(name) << content.heading << content.text
                            << ((content.button && !content.buttonText.isEmpty())
                                   || (content.link && !content.linkText.isEmpty()));
    };
    add("no connection", EmptyStates::noConnection());
    add("signed out", EmptyStates::signedOut(u"acme.example.com"_s));
    add("waiting", EmptyStates::waitingForKeychain());
    add("keychain", EmptyStates::keychainTrouble(Error(ErrorKind::KeychainLocked, u"It is locked."_s)));
    add("the keychain without it", EmptyStates::signInMissing(u"acme.example.com"_s));
    add("no keys", EmptyStates::noKeys());
    add("nothing matches", nothingMatches(u"zzz"_s));
    add("nothing matches the operators", nothingMatches(u"is:due"_s));
}

void EmptyStatesTest::eachSays_whatToDo()
{
    QFETCH(QString, heading);
    QFETCH(QString, text);
    QFETCH(bool, leadsOn);
    QVERIFY(!heading.isEmpty());
    QCOMPARE(text.count(u'.') - text.count("acme.example.com"_L1) * 2, 1); // one sentence
    QVERIFY(text.endsWith(u'.'));
    QVERIFY(leadsOn);
}

void EmptyStatesTest::everyErrorKind_hasOneThingToDo()
{
    for (int kind = 0; kind <= int(ErrorKind::Cancelled); ++kind) {
        const EmptyContent content = EmptyStates::loadFailed(Error(ErrorKind(kind), u"What happened."_s));
        QVERIFY(!content.heading.isEmpty());
        QVERIFY(!content.text.isEmpty());
        QVERIFY(content.button && !content.buttonText.isEmpty());
    }
}

void EmptyStatesTest::texts_holdWhatTheyAreAbout()
{
    QVERIFY(EmptyStates::signedOut(u"acme.example.com"_s).text.contains("acme.example.com"_L1));
    QCOMPARE(nothingMatches(u"zzz"_s).text, u"No key has “zzz” in its name, client ID or owner."_s);
    QCOMPARE(nothingMatches(u"is:due -x"_s).text, u"No key meets all of “is:due -x”."_s);
    QVERIFY(nothingMatches(QString(1000, u'z')).text.size() < 200);
    QCOMPARE(EmptyStates::keychainTrouble(Error(ErrorKind::KeychainDenied, u"Why."_s)).text, u"Why."_s);
    QSet<QString> headings;
    for (const ErrorKind kind : {ErrorKind::KeychainAbsent, ErrorKind::KeychainLocked,
             ErrorKind::KeychainDenied, ErrorKind::KeychainDamaged, ErrorKind::Storage})
        headings += EmptyStates::keychainTrouble(Error(kind, u"Why."_s)).heading;
    QCOMPARE(headings.size(), 5);
}

void EmptyStatesTest::nothingMatches_isAboutWhatWasSearchedFor()
{
    QCOMPARE(
        nothingMatches(u"zzz is:foo age:>q"_s).text, u"No key has “zzz” in its name, client ID or owner."_s);
    QCOMPARE(nothingMatches(u"zzz is:foo is:due"_s).text, u"No key meets all of “is:due zzz”."_s);
}

void EmptyStatesTest::nothingMatches_saysWhatIsNoOperator()
{
    QCOMPARE(nothingMatches(u"bad:operator is:foo age:>q"_s).text,
        u"No key has “bad:operator” in its name, client ID or owner. “bad:” is no search operator; F1 lists "
        u"those there are."_s);
    QVERIFY(!nothingMatches(u"https://zzz"_s).text.contains("F1"_L1));
    QVERIFY(!nothingMatches(u"name:a:b"_s).text.contains("F1"_L1));
}

QTEST_MAIN(EmptyStatesTest)
#include "emptystates_test.moc"
