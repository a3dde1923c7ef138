// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/keyexplanation.h>

#include <app/keys/fingerprint.h>

#include <QFile>
#include <QMetaEnum>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

using Kind = KeyFinding::Kind;
using Kinds = QSet<int>;

constexpr int everyMutation = 18; // keys from different seeds

/// A good key, and what becomes of it.
struct Sample
{
    QByteArray host;
    QByteArray port;
    QByteArray id;
    QByteArray secret;
    QByteArray organization;
    int place = 0; ///< somewhere behind the first twelve characters of what is encoded

    [[nodiscard]] QByteArray plain() const { return host + ':' + id + ':' + secret + ':' + organization; }
    [[nodiscard]] QByteArray encoded() const { return plain().toBase64(); }
};

struct Mutation
{
    const char *name;
    std::function<QByteArray(const Sample &)> apply;
    Kinds expected;
    bool isReadable;
    QByteArray endpointBefore = {}; ///< what goes before the host in what is understood
    bool hasPort = false;
    bool keepsOrganization = true;
    bool showsId = true;
};

QByteArray letters(QRandomGenerator &random, QByteArrayView from, int least, int most)
{
    QByteArray text;
    for (int left = random.bounded(least, most + 1); left > 0; --left)
        text.append(from.at(random.bounded(int(from.size()))));
    return text;
}

Sample sampleOf(quint32 seed)
{
    QRandomGenerator random(seed);
    constexpr QByteArrayView small("abcdefghijklmnopqrstuvwxyz");
    constexpr QByteArrayView all("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
    Sample sample;
    sample.host = letters(random, small, 3, 12) + '.' + letters(random, small, 4, 9) + ".example";
    sample.port = QByteArray::number(random.bounded(1, 65536));
    sample.id = letters(random, small, 2, 20);
    sample.secret = letters(random, all, 40, 64);
    sample.organization = letters(random, small, 2, 14);
    sample.place = random.bounded(16, 60);
    return sample;
}

QByteArray withByte(const Sample &sample, char byte)
{
    QByteArray text = sample.encoded();
    text[sample.place] = byte;
    return text;
}

// A part that is left out or changed, in plain.
QByteArray encodedOf(const QByteArray &plain)
{
    return plain.toBase64();
}

const std::vector<Mutation> &mutations()
{
    using S = const Sample &;
    const auto kinds = [](std::initializer_list<Kind> list) {
        Kinds set;
        for (const Kind kind : list)
            set.insert(int(kind));
        return set;
    };
    const auto rest = [](S s) {
        return ':' + s.id + ':' + s.secret + ':' + s.organization;
    };
    static const std::vector<Mutation> table{
        {"none", [](S s) { return s.encoded(); }, {}, true},
        {"white space around", [](S s) { return " \t" + s.encoded() + "\r\n"; }, {}, true},
        {"byte order mark", [](S s) { return "\xef\xbb\xbf" + s.encoded() + '\n'; }, {}, true},
        {"export", [](S s) { return "export FLYTE_API_KEY=" + s.encoded(); }, kinds({Kind::Wrapped}), true},
        {"quotes", [](S s) { return '"' + s.encoded() + '"'; }, kinds({Kind::Wrapped}), true},
        {"PowerShell", [](S s) { return "$env:UNION_API_KEY = '" + s.encoded() + '\''; },
            kinds({Kind::Wrapped}), true},
        {"organization None", [](S s) { return encodedOf(s.host + ':' + s.id + ':' + s.secret + ":None"); },
            kinds({Kind::NoOrganization}), true, {}, false, false},
        {"port", [rest](S s) { return encodedOf(s.host + ':' + s.port + rest(s)); }, kinds({Kind::PortShift}),
            true, {}, true},
        {"port, no organization",
            [](S s) { return encodedOf(s.host + ':' + s.port + ':' + s.id + ':' + s.secret); },
            kinds({Kind::TooFewParts, Kind::PortShift}), false},
        {"dns scheme", [rest](S s) { return encodedOf("dns:///" + s.host + rest(s)); },
            kinds({Kind::SchemeShift}), true},
        {"https scheme", [rest](S s) { return encodedOf("https://" + s.host + rest(s)); },
            kinds({Kind::SchemeShift}), true},
        {"scheme and port", [rest](S s) { return encodedOf("dns:///" + s.host + ':' + s.port + rest(s)); },
            kinds({Kind::SchemeAndPortShift}), true, {}, true},
        {"colon in the secret",
            [](S s) {
                return encodedOf(s.host + ':' + s.id + ':' + s.secret.left(20) + ':' + s.secret.mid(20) + ':'
                    + s.organization);
            },
            kinds({Kind::CutSecret}), false},
        {"no organization", [](S s) { return encodedOf(s.host + ':' + s.id + ':' + s.secret); },
            kinds({Kind::TooFewParts}), false},
        {"no address", [rest](S s) { return encodedOf(rest(s)); }, kinds({Kind::NoAddress}), false},
        {"no client ID", [](S s) { return encodedOf(s.host + "::" + s.secret + ':' + s.organization); },
            kinds({Kind::NoClientId}), false},
        {"no secret", [](S s) { return encodedOf(s.host + ':' + s.id + "::" + s.organization); },
            kinds({Kind::NoSecret}), false},
        {"space in the address", [rest](S s) { return encodedOf("my " + s.host + rest(s)); },
            kinds({Kind::BadAddress}), false},
        {"secret before client ID",
            [](S s) { return encodedOf(s.host + ':' + s.secret + ':' + s.id + ':' + s.organization); },
            kinds({Kind::PartsSwapped}), true, {}, false, true, false},
        {"URL-safe", [](S s) { return withByte(s, '_'); }, kinds({Kind::UrlSafe}), false},
        {"line break", [](S s) { return s.encoded().insert(s.place, '\n'); }, kinds({Kind::LineBreak}),
            false},
        {"space", [](S s) { return withByte(s, ' '); }, kinds({Kind::LineBreak}), false},
        {"padding inside", [](S s) { return withByte(s, '='); }, kinds({Kind::MisplacedPadding}), false},
        {"star", [](S s) { return withByte(s, '*'); }, kinds({Kind::ForeignCharacter}), false},
        {"cut off", [](S s) { return s.encoded().chopped(1 + s.place % 3); }, kinds({Kind::CutOff}), false},
        {"encoded twice", [](S s) { return s.encoded().toBase64(); }, kinds({Kind::EncodedTwice}), false},
        {"no text", [](S s) { return encodedOf(s.plain().insert(s.host.size() + 8, '\xff')); },
            kinds({Kind::NotText}), false},
        {"line break encoded too", [](S s) { return encodedOf(s.plain() + '\n'); },
            kinds({Kind::HiddenCharacter}), false},
        {"taken apart", [](S s) { return s.plain(); }, kinds({Kind::TakenApart}), false},
        {"secret alone", [](S s) { return "~" + s.secret; }, kinds({Kind::NotAKey}), false},
        {"too long", [](S s) { return s.encoded() + QByteArray(16 * 1024, 'A'); }, kinds({Kind::TooLong}),
            false},
    };
    return table;
}

Kinds kindsOf(const KeyExplanation &explanation)
{
    Kinds kinds;
    for (const KeyFinding &finding : explanation.findings)
        kinds.insert(int(finding.kind));
    return kinds;
}

/// Everything that a person may get to see.
QString shownOf(const KeyExplanation &explanation)
{
    QStringList texts{
        explanation.endpoint, explanation.clientId, explanation.organization, explanation.fingerprint};
    for (const KeyFinding &finding : explanation.findings)
        texts << finding.name << finding.text;
    return texts.join(u'\n');
}

// By name, since a test's table in a file can't have the enumeration itself.
const QHash<QString, Kind> &kindNames()
{
    static const QHash<QString, Kind> names{{u"Nothing"_s, Kind::Nothing}, {u"NotAKey"_s, Kind::NotAKey},
        {u"TakenApart"_s, Kind::TakenApart}, {u"LineBreak"_s, Kind::LineBreak},
        {u"ForeignCharacter"_s, Kind::ForeignCharacter}, {u"CutOff"_s, Kind::CutOff},
        {u"EncodedTwice"_s, Kind::EncodedTwice}, {u"HiddenCharacter"_s, Kind::HiddenCharacter},
        {u"TooFewParts"_s, Kind::TooFewParts}, {u"NoAddress"_s, Kind::NoAddress},
        {u"BadAddress"_s, Kind::BadAddress}, {u"NoClientId"_s, Kind::NoClientId},
        {u"NoSecret"_s, Kind::NoSecret}, {u"PortShift"_s, Kind::PortShift},
        {u"SchemeShift"_s, Kind::SchemeShift}, {u"SchemeAndPortShift"_s, Kind::SchemeAndPortShift},
        {u"CutSecret"_s, Kind::CutSecret}, {u"CutAddress"_s, Kind::CutAddress}, {u"Wrapped"_s, Kind::Wrapped},
        {u"NoOrganization"_s, Kind::NoOrganization}, {u"PartsSwapped"_s, Kind::PartsSwapped}};
    return names;
}

QByteArray withoutBraces(QByteArray text)
{
    for (qsizetype end = text.indexOf('}'); end >= 0; end = text.indexOf('}')) {
        const qsizetype start = text.lastIndexOf('{', end);
        text.replace(start, end - start + 1, text.mid(start + 1, end - start - 1).toBase64());
    }
    return text;
}

QByteArray unescaped(QByteArray text)
{
    return text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t").replace("\\\\", "\\");
}

} // namespace

class KeyExplanationTest final : public QObject
{
    Q_OBJECT

private slots:
    void generated_findingsAreThoseOfTheMutation_data();
    void generated_findingsAreThoseOfTheMutation();
    void corpus_findingsAreThoseWrittenBeside_data();
    void corpus_findingsAreThoseWrittenBeside();
    void misSplits_haveNames_andTellWhatIsTakenForWhat_data();
    void misSplits_haveNames_andTellWhatIsTakenForWhat();
    void misSplits_areWhatSplittingFromTheLeftDoes_data();
    void misSplits_areWhatSplittingFromTheLeftDoes();
    void fingerprint_isThatOfTheSecret();
};

void KeyExplanationTest::generated_findingsAreThoseOfTheMutation_data()
{
    QTest::addColumn<int>("mutation");
    QTest::addColumn<quint32>("seed");
    int count = 0;
    for (int mutation = 0; mutation < int(mutations().size()); ++mutation) {
        for (int i = 0; i < everyMutation; ++i) {
            const quint32 seed = quint32(1000 * mutation + i);
            QTest::addRow("%s, seed %u", mutations()[size_t(mutation)].name, seed) << mutation << seed;
            ++count;
        }
    }
    QVERIFY(count >= 500);
}

void KeyExplanationTest::generated_findingsAreThoseOfTheMutation()
{
    QFETCH(int, mutation);
    QFETCH(quint32, seed);
    const Mutation &what = mutations()[size_t(mutation)];
    const Sample sample = sampleOf(seed);
    const KeyExplanation explanation = explainKey(Secret(what.apply(sample)));
    QCOMPARE(kindsOf(explanation), what.expected);
    QCOMPARE(explanation.isReadable(), what.isReadable);
    for (const KeyFinding &finding : explanation.findings)
        QVERIFY(!finding.text.isEmpty());
    const QString shown = shownOf(explanation);
    for (const QByteArray &part : {sample.secret, sample.secret.left(20), sample.secret.mid(20)})
        QVERIFY2(!shown.contains(QString::fromLatin1(part)), "the secret is shown");
    QVERIFY2(!shown.contains(QString::fromLatin1(sample.encoded().left(24))), "the key is shown");
    if (!what.isReadable)
        return;
    const QByteArray endpoint = what.hasPort ? sample.host + ':' + sample.port : sample.host;
    QCOMPARE(explanation.endpoint, QString::fromLatin1(endpoint));
    QCOMPARE(explanation.clientId, what.showsId ? QString::fromLatin1(sample.id) : QString());
    QCOMPARE(explanation.organization,
        what.keepsOrganization ? QString::fromLatin1(sample.organization) : QString());
    QCOMPARE(
        explanation.parts->clientSecret.reveal().toByteArray(), what.showsId ? sample.secret : sample.id);
}

void KeyExplanationTest::corpus_findingsAreThoseWrittenBeside_data()
{
    QTest::addColumn<Kinds>("expected");
    QTest::addColumn<QByteArray>("text");
    QFile file(QStringLiteral(LATCHKEY_TEST_CORPUS "/explain.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int count = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const qsizetype end = line.indexOf(']');
        Kinds expected;
        for (const QString &name :
            QString::fromLatin1(line.mid(1, end - 1)).split(u", "_s, Qt::SkipEmptyParts)) {
            if (name == u"-"_s)
                continue;
            QVERIFY2(kindNames().contains(name), qPrintable(name));
            expected.insert(int(kindNames().value(name)));
        }
        QTest::addRow("%d: %s", ++count, line.constData())
            << expected << withoutBraces(unescaped(line.mid(end + 2)));
    }
    QVERIFY(count >= 40);
}

void KeyExplanationTest::corpus_findingsAreThoseWrittenBeside()
{
    QFETCH(Kinds, expected);
    QFETCH(QByteArray, text);
    const KeyExplanation explanation = explainKey(Secret(text));
    QCOMPARE(kindsOf(explanation), expected);
    const QString shown = shownOf(explanation);
    for (const QString &part : {u"S3cret-Value"_s, u"Of-The-Key-0001"_s})
        QVERIFY2(!shown.contains(part), qPrintable(shown));
}

void KeyExplanationTest::misSplits_haveNames_andTellWhatIsTakenForWhat_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("mentions");
    const QByteArray rest = "ci:S3cret-Value-Of-The-Key-0001:acme";
    QTest::newRow("port") << "a.example:8443:" + rest << u"Port taken for the client ID"_s << u"8443"_s;
    QTest::newRow("scheme") << "dns:///a.example:" + rest << u"Scheme taken for the address"_s << u"“dns”"_s;
    QTest::newRow("scheme and port") << "https://a.example:443:" + rest
                                     << u"Scheme taken for the address, port for the secret"_s
                                     << u"“https”"_s;
    QTest::newRow("colon") << "a.example:ci:S3cret-Value:Of-The-Key-0001:acme"_ba
                           << u"Secret cut at a colon"_s << u"more than four parts"_s;
    QTest::newRow("IPv6") << "[::1]:" + rest << u"Address cut at its colons"_s << u"IPv6"_s;
}

void KeyExplanationTest::misSplits_haveNames_andTellWhatIsTakenForWhat()
{
    QFETCH(QByteArray, plain);
    QFETCH(QString, name);
    QFETCH(QString, mentions);
    const KeyExplanation explanation = explainKey(Secret(plain.toBase64()));
    QCOMPARE(explanation.findings.size(), 1);
    QCOMPARE(explanation.findings.first().name, name);
    QVERIFY2(
        explanation.findings.first().text.contains(mentions), qPrintable(explanation.findings.first().text));
}

void KeyExplanationTest::misSplits_areWhatSplittingFromTheLeftDoes_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QList<QByteArray>>("split"); // as the texts tell it
    QTest::addColumn<int>("kind");
    QTest::newRow("port") << "host:443:id:secret-of-24-characters-x:org"_ba
                          << QList<QByteArray>{"host", "443", "id", "secret-of-24-characters-x:org"}
                          << int(Kind::PortShift);
    QTest::newRow("scheme") << "dns:///host:id:secret-of-24-characters-x:org"_ba
                            << QList<QByteArray>{"dns", "///host", "id", "secret-of-24-characters-x:org"}
                            << int(Kind::SchemeShift);
    QTest::newRow("scheme and port") << "dns:///host:443:id:secret-of-24-characters-x:org"_ba
                                     << QList<QByteArray>{"dns", "///host", "443",
                                            "id:secret-of-24-characters-x:org"}
                                     << int(Kind::SchemeAndPortShift);
    QTest::newRow("colon in the secret")
        << "host:id:secret-of-24:characters-x:org"_ba
        << QList<QByteArray>{"host", "id", "secret-of-24", "characters-x:org"} << int(Kind::CutSecret);
}

/// Official decoders: everything behind the third colon is the organization.
void KeyExplanationTest::misSplits_areWhatSplittingFromTheLeftDoes()
{
    QFETCH(QByteArray, plain);
    QFETCH(QList<QByteArray>, split);
    QFETCH(int, kind);
    QList<QByteArray> parts = plain.split(':');
    const QByteArray organization = parts.mid(3).join(':');
    parts = parts.first(3) << organization;
    QCOMPARE(parts, split);
    QVERIFY(explainKey(Secret(plain.toBase64())).has(Kind(kind)));
}

void KeyExplanationTest::fingerprint_isThatOfTheSecret()
{
    const Sample sample = sampleOf(7);
    const QString expected = fingerprintOf(QString::fromLatin1(sample.id), Secret(sample.secret));
    QCOMPARE(explainKey(Secret(sample.encoded())).fingerprint, expected);
    const QByteArray elsewhere = "https://other.example:443:" + sample.id + ':' + sample.secret + ":None";
    QCOMPARE(explainKey(Secret(elsewhere.toBase64())).fingerprint, expected);
    QVERIFY(explainKey(Secret(sample.encoded().chopped(1))).fingerprint.isEmpty());
}

QTEST_GUILESS_MAIN(KeyExplanationTest)
#include "keyexplanation_test.moc"
