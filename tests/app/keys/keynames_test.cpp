// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/apikey.h>
#include <app/keys/keynames.h>

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class KeyNamesTest final : public QObject
{
    Q_OBJECT

private slots:
    void clientIdFromName_data();
    void clientIdFromName();
    void serverlessClientId_hasLabelHandleAndName();
    void serverlessClientId_takesAVanityNameForItsHost_data();
    void serverlessClientId_takesAVanityNameForItsHost();
    void isServerlessHost_knowsTheHosts_data();
    void isServerlessHost_knowsTheHosts();
    void isServerlessHost_takesOneMore();
    void isSameUnion_comparesHostAndPort_data();
    void isSameUnion_comparesHostAndPort();
    void takenBy_findsTheKey_whenTwoNamesGiveOneId();
    void nameTrouble_data();
    void nameTrouble();
    void newNameTrouble_refusesANameWithoutAnId();
};

void KeyNamesTest::clientIdFromName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::newRow("plain") << u"ci-pipeline"_s << u"ci-pipeline"_s;
    QTest::newRow("upper case") << u"CI"_s << u"ci"_s;
    QTest::newRow("run at the end stays") << u"CI Pipeline (EU)"_s << u"ci-pipeline-eu-"_s;
    QTest::newRow("run at the start stays") << u"(EU) CI"_s << u"-eu-ci"_s;
    QTest::newRow("exclamation mark") << u"My Key!"_s << u"my-key-"_s;
    QTest::newRow("question mark") << u"my key?"_s << u"my-key-"_s;
    QTest::newRow("underscores are a run") << u"a__b.c"_s << u"a-b-c"_s;
    QTest::newRow("several hyphens are one") << u"a---b"_s << u"a-b"_s;
    QTest::newRow("digits") << u"2026"_s << u"2026"_s;
    QTest::newRow("umlauts") << u"Größe-Übung"_s << u"gr-e-bung"_s;
    QTest::newRow("Chinese with a letter") << u"数据 X"_s << u"-x"_s;
    QTest::newRow("Chinese alone") << u"数据-流水线"_s << QString();
    QTest::newRow("an emoji is one run") << u"a😀b"_s << u"a-b"_s;
    QTest::newRow("right-to-left override") << u"a\u202eb"_s << u"a-b"_s;
    QTest::newRow("zero width") << u"a\u200bb"_s << u"a-b"_s;
    QTest::newRow("fullwidth letters do not survive") << u"Ａb"_s << u"-b"_s;
    QTest::newRow("lower case comes first: Kelvin sign") << u"\u212a8"_s << u"k8"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("blank") << u"   "_s << QString();
    QTest::newRow("only signs") << u"!?"_s << QString();
    QTest::newRow("1,000 characters") << QString(1000, u'A') << QString(1000, u'a');
}

void KeyNamesTest::clientIdFromName()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    QCOMPARE(Latchkey::clientIdFromName(name), id);
}

void KeyNamesTest::serverlessClientId_hasLabelHandleAndName()
{
    const Endpoint endpoint = Endpoint::parse(u"serverless-1.us-east-2.s.union.ai").value();
    QCOMPARE(serverlessClientId(endpoint, u"ada", u"My Key"), u"serverless-1-ada-my-key"_s);
    QCOMPARE(serverlessClientId(endpoint, u"ada%2", u"My %1"), u"serverless-1-ada%2-my-1"_s);
    QCOMPARE(serverlessClientId(endpoint, u"ada", u"数据"), QString());
}

void KeyNamesTest::serverlessClientId_takesAVanityNameForItsHost_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("id");
    QTest::newRow("production") << u"serverless.union.ai"_s << u"serverless-1-ada-k"_s;
    QTest::newRow("staging") << u"Serverless.Staging.union.ai"_s << u"serverless-gcp-ada-k"_s;
    QTest::newRow("canary") << u"serverless.canary.union.ai"_s << u"serverless-preview-ada-k"_s;
    QTest::newRow("a name of one's own") << u"sl.acme.example.com"_s << u"sl-ada-k"_s;
}

void KeyNamesTest::serverlessClientId_takesAVanityNameForItsHost()
{
    QFETCH(QString, address);
    QFETCH(QString, id);
    QCOMPARE(serverlessClientId(Endpoint::parse(address).value(), u"ada", u"k"), id);
}

void KeyNamesTest::isServerlessHost_knowsTheHosts_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("serverless");
    for (const char *host :
        {"serverless-1.us-east-2.s.union.ai", "serverless.union.ai", "serverless-gcp.cloud-staging.union.ai",
            "serverless.staging.union.ai", "serverless-preview.canary.unionai.cloud",
            "serverless.canary.union.ai", "utt-srv-staging-1.cloud-staging.union.ai",
            "utt-srv-canary-1.canary.unionai.cloud", "Serverless.Union.AI", "https://serverless.union.ai/v2"})
        QTest::newRow(host) << QString::fromLatin1(host) << true;
    QTest::newRow("another host") << u"acme.hosted.unionai.cloud"_s << false;
    QTest::newRow("a host below") << u"x.serverless.union.ai"_s << false;
}

void KeyNamesTest::isServerlessHost_knowsTheHosts()
{
    QFETCH(QString, address);
    QFETCH(bool, serverless);
    QCOMPARE(isServerlessHost(Endpoint::parse(address).value(), u""), serverless);
}

void KeyNamesTest::isServerlessHost_takesOneMore()
{
    const Endpoint endpoint = Endpoint::parse(u"sl.acme.example.com").value();
    QVERIFY(!isServerlessHost(endpoint, u""));
    QVERIFY(isServerlessHost(endpoint, u"sl.acme.example.com"));
    QVERIFY(isServerlessHost(endpoint, u"dns:///SL.acme.example.com"));
    QVERIFY(!isServerlessHost(Endpoint(), u""));
}

void KeyNamesTest::isSameUnion_comparesHostAndPort_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<bool>("same");
    QTest::newRow("the same") << u"acme.example.com"_s << u"https://acme.example.com"_s << true;
    QTest::newRow("another") << u"acme.example.com"_s << u"https://evil.example.com"_s << false;
    QTest::newRow("a host below") << u"acme.example.com"_s << u"https://acme.example.com.evil.example"_s
                                  << false;
    QTest::newRow("another port") << u"acme.example.com"_s << u"https://acme.example.com:8443"_s << false;
    QTest::newRow("the same port") << u"acme.example.com:8443"_s << u"https://acme.example.com:8443"_s
                                   << true;
    QTest::newRow("a vanity name") << u"serverless-1.us-east-2.s.union.ai"_s
                                   << u"https://serverless.union.ai"_s << true;
    QTest::newRow("nothing") << QString() << u"https://acme.example.com"_s << false;
}

void KeyNamesTest::isSameUnion_comparesHostAndPort()
{
    QFETCH(QString, address);
    QFETCH(QString, endpoint);
    QFETCH(bool, same);
    QCOMPARE(isSameUnion(address, Endpoint::parse(endpoint).value()), same);
}

void KeyNamesTest::takenBy_findsTheKey_whenTwoNamesGiveOneId()
{
    ApiKey other;
    other.clientId = u"other"_s;
    ApiKey mine;
    mine.clientId = Latchkey::clientIdFromName(u"My Key!");
    mine.name = u"My Key!"_s;
    const QList<ApiKey> keys = {other, mine};
    QCOMPARE(takenBy(Latchkey::clientIdFromName(u"my key?"), keys), std::optional(u"My Key!"_s));
    QCOMPARE(takenBy(u"my-key"_s, keys), std::nullopt);
    QCOMPARE(takenBy(u"other"_s, {}), std::nullopt);
}

void KeyNamesTest::nameTrouble_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("weight"); // -1: no trouble
    QTest::addColumn<QString>("mentions");
    const int refused = int(NameTrouble::Weight::Refused);
    const int warning = int(NameTrouble::Weight::Warning);
    QTest::newRow("plain") << u"CI Pipeline (EU)"_s << -1 << QString();
    QTest::newRow("Chinese") << u"数据-流水线"_s << -1 << QString();
    QTest::newRow("Arabic") << u"مفتاح"_s << -1 << QString();
    QTest::newRow("emoji") << u"key 😀"_s << -1 << QString();
    QTest::newRow("longest") << QString(255, u'a') << -1 << QString();
    QTest::newRow("too long by one") << QString(256, u'a') << refused << u"255"_s;
    QTest::newRow("1,000 characters") << QString(1000, u'a') << refused << u"1000"_s;
    QTest::newRow("empty") << QString() << refused << u"needs a name"_s;
    QTest::newRow("blank") << u" \t "_s << refused << u"needs a name"_s;
    QTest::newRow("right-to-left override") << u"a\u202ecba"_s << warning << u"direction (U+202E)"_s;
    QTest::newRow("isolate") << u"a\u2066b"_s << warning << u"direction (U+2066)"_s;
    QTest::newRow("zero-width space") << u"a\u200bb"_s << warning << u"can't be seen (U+200B)"_s;
    QTest::newRow("byte order mark") << u"\ufeffa"_s << warning << u"(U+FEFF)"_s;
    QTest::newRow("soft hyphen") << u"a\u00adb"_s << warning << u"(U+00AD)"_s;
    QTest::newRow("line feed") << u"a\nb"_s << warning << u"(U+000A)"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << warning << u"(U+2028)"_s;
    QTest::newRow("tag character") << u"a\U000E0041b"_s << warning << u"(U+E0041)"_s;
}

void KeyNamesTest::nameTrouble()
{
    QFETCH(QString, name);
    QFETCH(int, weight);
    QFETCH(QString, mentions);
    const auto trouble = Latchkey::nameTrouble(name);
    QCOMPARE(trouble ? int(trouble->weight) : -1, weight);
    QVERIFY(!trouble || trouble->message.contains(mentions));
}

void KeyNamesTest::newNameTrouble_refusesANameWithoutAnId()
{
    QVERIFY(!newNameTrouble(u"数据 1"));
    QCOMPARE(newNameTrouble(u"数据-流水线")->weight, NameTrouble::Weight::Refused);
    QCOMPARE(newNameTrouble(u"数\u200b据")->weight, NameTrouble::Weight::Refused);
    QCOMPARE(newNameTrouble(u"a\u200b")->weight, NameTrouble::Weight::Warning);
    QCOMPARE(newNameTrouble(u"")->weight, NameTrouble::Weight::Refused);
}

QTEST_GUILESS_MAIN(KeyNamesTest)
#include "keynames_test.moc"
