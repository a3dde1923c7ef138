// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/clistoring.h>
#include <app/keychain/secretserviceclikeyring.h>
#include <app/keychain/systemkeychain.h>
#include <app/keys/encodedcredentials.h>
#include <tests/contract/cli/pythonclis.h>
#include <tests/contract/workbench.h>

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

/// What Latchkey stores for the command lines, in their own hands, on a real gnome-keyring. The versions are
/// those of requirements.txt.
class KeyringsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void serviceName_isTheOneThatFlyteDerives_data();
    void serviceName_isTheOneThatFlyteDerives();
    void serviceName_isTheOneThatFlytekitDerives_data();
    void serviceName_isTheOneThatFlytekitDerives();
    void flytekit_readsWhatLatchkeyStored();
    void flytekit_readsASignInWithTheAccessTokenAlone();
    void flyte_readsWhatLatchkeyStored();
    void flyte_readsASignInWithTheAccessTokenAlone();
    void latchkey_readsAndRemovesWhatTheyStored();
    void items_areTheSameWhoeverWroteThem();
    void writingInTurn_leavesNoDouble();
    void latchkeysOwnItem_isUntouchedByWhatTheyDo();
    void theirItems_areUntouchedByWhatLatchkeyDoesToItsOwn();
    void flytesDelete_takesFlytekitsTokensToo();
    void encodedKeys_areReadByEitherSide();

private:
    [[nodiscard]] Result<QList<CliItemName>> store(CliProgram program, const TokenSet &tokens);
    [[nodiscard]] QByteArray valueOf(const QString &username);
    [[nodiscard]] QJsonObject retrieved(const QString &program);
    [[nodiscard]] qsizetype countItems();

    PythonClis m_python;
    std::unique_ptr<SecretServiceCliKeyring> m_keyring;
    std::unique_ptr<SystemKeychain> m_own;
};

namespace {

const QString service = u"acme.example.com:8443"_s;

TokenSet tokensOf(const QByteArray &generation)
{
    TokenSet tokens;
    tokens.accessToken = Secret(QByteArrayView("access-" + generation));
    tokens.refreshToken = Secret(QByteArrayView("refresh-" + generation));
    tokens.idToken = Secret(QByteArrayView("id-" + generation));
    return tokens;
}

QJsonObject spelled(const QByteArray &generation)
{
    return {{u"endpoint"_s, service}, {u"access_token"_s, QString::fromLatin1("access-" + generation)},
        {u"refresh_token"_s, QString::fromLatin1("refresh-" + generation)}};
}

} // namespace

void KeyringsTest::initTestCase()
{
    QVERIFY(m_python.start());
}

void KeyringsTest::init()
{
    m_keyring = std::make_unique<SecretServiceCliKeyring>();
    m_own = std::make_unique<SystemKeychain>();
    for (const CliProgram program : {CliProgram::Flyte, CliProgram::Flytekit}) {
        for (const CliItemName &name : cliItemNames(program, service))
            QVERIFY_OK(resultOf(m_keyring->remove(name)));
    }
    QCOMPARE(countItems(), 0);
}

Result<QList<CliItemName>> KeyringsTest::store(CliProgram program, const TokenSet &tokens)
{
    CliStoring storing(program, service, *m_keyring);
    return resultOf(storing.start(tokens));
}

QByteArray KeyringsTest::valueOf(const QString &username)
{
    const auto value = resultOf(m_keyring->read({service, username}));
    return value ? value->reveal().toByteArray() : "nothing: " + described(value.error());
}

QJsonObject KeyringsTest::retrieved(const QString &program)
{
    return m_python.ask(program + u".retrieve"_s, QJsonArray{service}).toObject();
}

qsizetype KeyringsTest::countItems()
{
    return m_python.ask(u"items"_s, QJsonArray{service}).toArray().size();
}

void KeyringsTest::serviceName_isTheOneThatFlyteDerives_data()
{
    QTest::addColumn<QString>("endpoint");
    for (const char *endpoint : {"acme.example.com", "acme.example.com:8443", "dns:///acme.example.com",
             "dns:///acme.example.com:8443", "https://acme.example.com", "https://acme.example.com/",
             "https://acme.example.com/console/projects?tab=1", "http://localhost:30080",
             "dns:///Acme.Example.com", "127.0.0.1:30080"}) {
        QTest::newRow(endpoint) << QString::fromLatin1(endpoint);
    }
}

void KeyringsTest::serviceName_isTheOneThatFlyteDerives()
{
    QFETCH(QString, endpoint);
    QCOMPARE(cliServiceName(endpoint), m_python.ask(u"flyte.service"_s, QJsonArray{endpoint}).toString());
}

void KeyringsTest::serviceName_isTheOneThatFlytekitDerives_data()
{
    QTest::addColumn<QString>("endpoint");
    for (const char *endpoint : {"acme.example.com", "acme.example.com:8443", "dns:///acme.example.com",
             "dns:///acme.example.com:8443", "dns:///Acme.Example.com"}) {
        QTest::newRow(endpoint) << QString::fromLatin1(endpoint);
    }
}

void KeyringsTest::serviceName_isTheOneThatFlytekitDerives()
{
    QFETCH(QString, endpoint);
    const QString configuration = u"admin:\n  endpoint: %1\n"_s.arg(endpoint);
    QCOMPARE(
        cliServiceName(endpoint), m_python.ask(u"flytekit.endpoint"_s, QJsonArray{configuration}).toString());
}

void KeyringsTest::flytekit_readsWhatLatchkeyStored()
{
    QVERIFY_OK(store(CliProgram::Flytekit, tokensOf("1")));
    const QJsonObject found = retrieved(u"flytekit"_s);
    QCOMPARE(found.value("access_token"_L1).toString(), u"access-1"_s);
    QCOMPARE(found.value("refresh_token"_L1).toString(), u"refresh-1"_s);
    QCOMPARE(found.value("id_token"_L1).toString(), u"id-1"_s);
    QVERIFY(m_python.ask(u"flyte.retrieve"_s, QJsonArray{service}).isNull());
}

void KeyringsTest::flytekit_readsASignInWithTheAccessTokenAlone()
{
    QVERIFY_OK(store(CliProgram::Flytekit, tokensOf("1")));
    TokenSet tokens;
    tokens.accessToken = Secret("access-2");
    QVERIFY_OK(store(CliProgram::Flytekit, tokens));
    const QJsonObject found = retrieved(u"flytekit"_s);
    QCOMPARE(found.value("access_token"_L1).toString(), u"access-2"_s);
    QVERIFY(found.value("refresh_token"_L1).isNull());
    QVERIFY(found.value("id_token"_L1).isNull());
}

void KeyringsTest::flyte_readsWhatLatchkeyStored()
{
    QVERIFY_OK(store(CliProgram::Flyte, tokensOf("1")));
    const QJsonObject found = retrieved(u"flyte"_s);
    QCOMPARE(found.value("access_token"_L1).toString(), u"access-1"_s);
    QCOMPARE(found.value("refresh_token"_L1).toString(), u"refresh-1"_s);
    QVERIFY(m_python.ask(u"flytekit.retrieve"_s, QJsonArray{service}).isNull());
}

void KeyringsTest::flyte_readsASignInWithTheAccessTokenAlone()
{
    TokenSet tokens;
    tokens.accessToken = Secret("access-1");
    QVERIFY_OK(store(CliProgram::Flyte, tokens));
    QCOMPARE(retrieved(u"flyte"_s).value("access_token"_L1).toString(), u"access-1"_s);
    QVERIFY(retrieved(u"flyte"_s).value("refresh_token"_L1).isNull());
}

void KeyringsTest::latchkey_readsAndRemovesWhatTheyStored()
{
    m_python.ask(u"flyte.store"_s, spelled("2"));
    m_python.ask(u"flytekit.store"_s, spelled("1"));
    const QList<CliItemName> expected{
        {service, u"tokens"_s}, {service, u"access_token"_s}, {service, u"refresh_token"_s}};
    const auto found = resultOf(m_keyring->find(
        cliItemNames(CliProgram::Flyte, service) + cliItemNames(CliProgram::Flytekit, service)));
    QVERIFY_OK(found);
    QCOMPARE(*found, expected);
    QCOMPARE(valueOf(u"refresh_token"_s), QByteArray("refresh-1"));
    const auto tokens = resultOf(m_keyring->read(expected.first()));
    QVERIFY_OK(tokens);
    QVERIFY(cliRefreshToken({expected.first(), *tokens}) == Secret("refresh-2"));

    for (const CliItemName &name : expected)
        QVERIFY_OK(resultOf(m_keyring->remove(name)));
    QVERIFY(m_python.ask(u"flyte.retrieve"_s, QJsonArray{service}).isNull());
    QVERIFY(m_python.ask(u"flytekit.retrieve"_s, QJsonArray{service}).isNull());
    QCOMPARE(countItems(), 0);
}

void KeyringsTest::items_areTheSameWhoeverWroteThem()
{
    // gnome-keyring adds the schema at times, whoever wrote the item.
    const auto items = [this] {
        QJsonArray found = m_python.ask(u"items"_s, QJsonArray{service}).toArray();
        for (QJsonValueRef item : found) {
            QJsonObject fields = item.toObject();
            QJsonObject attributes = fields.value("attributes"_L1).toObject();
            attributes.remove("xdg:schema"_L1);
            fields.insert("attributes"_L1, attributes);
            item = fields;
        }
        return found;
    };
    QVERIFY_OK(store(CliProgram::Flyte, tokensOf("1")));
    const QJsonArray ours = items();
    m_python.ask(u"flyte.delete"_s, QJsonArray{service});
    QCOMPARE(countItems(), 0);
    m_python.ask(u"flyte.store"_s, spelled("1"));
    QCOMPARE(ours.size(), 1);
    QCOMPARE(ours, items());
}

void KeyringsTest::writingInTurn_leavesNoDouble()
{
    for (const QByteArray generation : {"1", "2"}) {
        QVERIFY_OK(store(CliProgram::Flyte, tokensOf("latchkey-" + generation)));
        QVERIFY_OK(store(CliProgram::Flytekit, tokensOf("latchkey-" + generation)));
        QCOMPARE(countItems(), 4);
        QCOMPARE(retrieved(u"flyte"_s).value("access_token"_L1).toString().toLatin1(),
            "access-latchkey-" + generation);
        QCOMPARE(retrieved(u"flytekit"_s).value("access_token"_L1).toString().toLatin1(),
            "access-latchkey-" + generation);
        m_python.ask(u"flyte.store"_s, spelled("python-" + generation));
        m_python.ask(u"flytekit.store"_s, spelled("python-" + generation));
        QCOMPARE(countItems(), 4);
        QVERIFY(valueOf(u"tokens"_s).contains("\"access-python-" + generation + '"'));
        QCOMPARE(valueOf(u"access_token"_s), "access-python-" + generation);
    }
}

void KeyringsTest::latchkeysOwnItem_isUntouchedByWhatTheyDo()
{
    const QString key = u"signin:"_s + service;
    QVERIFY_OK(resultOf(m_own->write(key, Secret("Latchkey's own"))));
    m_python.ask(u"flyte.store"_s, spelled("1"));
    m_python.ask(u"flytekit.store"_s, spelled("1"));
    m_python.ask(
        u"keyring.set"_s, QJsonArray{u"Latchkey"_s, key, u"somebody else's"_s}); // the very same names
    QCOMPARE(m_python.ask(u"keyring.get"_s, QJsonArray{u"Latchkey"_s, key}).toString(), u"somebody else's"_s);
    const auto beside = resultOf(m_own->read(key));
    QVERIFY_OK(beside);
    QVERIFY(*beside == Secret("Latchkey's own"));

    m_python.ask(u"keyring.delete"_s, QJsonArray{u"Latchkey"_s, key});
    m_python.ask(u"flyte.delete"_s, QJsonArray{service});
    m_python.ask(u"flytekit.delete"_s, QJsonArray{service});
    const auto after = resultOf(m_own->read(key));
    QVERIFY_OK(after);
    QVERIFY(*after == Secret("Latchkey's own"));
}

void KeyringsTest::theirItems_areUntouchedByWhatLatchkeyDoesToItsOwn()
{
    const QString key = u"signin:"_s + service;
    m_python.ask(u"flyte.store"_s, spelled("1"));
    m_python.ask(u"flytekit.store"_s, spelled("1"));
    QVERIFY_OK(resultOf(m_own->write(key, Secret("Latchkey's own"))));
    QVERIFY_OK(resultOf(m_own->remove(key)));
    QCOMPARE(countItems(), 3);
    QCOMPARE(retrieved(u"flyte"_s).value("access_token"_L1).toString(), u"access-1"_s);
    QCOMPARE(retrieved(u"flytekit"_s).value("access_token"_L1).toString(), u"access-1"_s);
}

// Seen, and told in README.md: whoever signs flyte out signs flytekit out with it.
void KeyringsTest::flytesDelete_takesFlytekitsTokensToo()
{
    QVERIFY_OK(store(CliProgram::Flyte, tokensOf("1")));
    QVERIFY_OK(store(CliProgram::Flytekit, tokensOf("1")));
    m_python.ask(u"flyte.delete"_s, QJsonArray{service});
    QVERIFY(retrieved(u"flytekit"_s).value("access_token"_L1).isNull());
    QCOMPARE(countItems(), 1); // the ID token
    QVERIFY_OK(resultOf(m_keyring->remove({service, u"tokens"_s})));
}

void KeyringsTest::encodedKeys_areReadByEitherSide()
{
    const auto ours = encodeCredentials({u"acme.example.com"_s, u"ci"_s, Secret("a-secret"), u"acme"_s});
    QVERIFY_OK(ours);
    const QJsonArray expected{u"acme.example.com"_s, u"ci"_s, u"a-secret"_s, u"acme"_s};
    QCOMPARE(
        m_python.ask(u"flyte.decode"_s, QJsonArray{QString::fromLatin1(ours->reveal())}).toArray(), expected);

    const QString theirs
        = m_python
              .ask(u"union.encode"_s,
                  QJsonObject{{u"endpoint"_s, u"acme.example.com"_s}, {u"client_id"_s, u"ci"_s},
                      {u"client_secret"_s, u"a-secret"_s}, {u"org"_s, u"None"_s}})
              .toString();
    const auto decoded = decodeCredentials(Secret(QByteArrayView(theirs.toLatin1())));
    QVERIFY_OK(decoded);
    QCOMPARE(decoded->endpoint, u"acme.example.com"_s);
    QCOMPARE(decoded->clientId, u"ci"_s);
    QVERIFY(decoded->clientSecret == Secret("a-secret"));
    QVERIFY(decoded->organization.isEmpty());
}

QTEST_GUILESS_MAIN(KeyringsTest)
#include "keyrings_test.moc"
