// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/browsersignin.h>
#include <app/auth/clisignin.h>
#include <app/auth/metadatadiscovery.h>
#include <app/auth/tokenendpoint.h>
#include <app/keychain/secretserviceclikeyring.h>
#include <app/keys/encodedcredentials.h>
#include <tests/contract/cli/pythonclis.h>
#include <tests/contract/controlplane.h>
#include <tests/contract/scriptedbrowser.h>
#include <tests/contract/workbench.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

/// `flyte … api-key` of flyteplugins-union, with a sign-in that Latchkey stored, beside Latchkey at one
/// control plane.
class CommandsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void flyte_needsNoSignInOfItsOwn();
    void flyteAndLatchkey_renewTheirGrantsApart();
    void createdByFlyte_isListedAndDecodedByLatchkey();
    void createdByLatchkey_isListedAndDeletedByFlyte();
    void flytesList_endsAtOneHundred();
    void remove_signsFlyteOutAndRevokesItsGrant();
    void remove_leavesLatchkeySignedIn();

private:
    struct Outcome
    {
        int code = -1;
        QString printed;
    };

    [[nodiscard]] Outcome flyte(const QStringList &arguments);
    [[nodiscard]] Result<QList<CliItemName>> signInCli();
    /// Whose calls of the AppsService the control plane has let in.
    [[nodiscard]] int goodCalls(const QString &method);

    ControlPlane m_controlPlane;
    QTemporaryDir m_folder;
    std::unique_ptr<Workbench> m_latchkey;
    std::unique_ptr<SecretServiceCliKeyring> m_keyring;
    std::unique_ptr<CliSignIn> m_cli;
};

void CommandsTest::initTestCase()
{
    QVERIFY(m_controlPlane.start());
    QFile configuration(m_folder.filePath(u"config.yaml"_s));
    QVERIFY(configuration.open(QIODevice::WriteOnly));
    configuration.write(
        u"admin:\n  endpoint: dns:///%1\n  caCertFilePath: %2\n  authType: Pkce\n"
        "task:\n  org: %3\n"_s
            .arg(m_controlPlane.endpoint(), m_controlPlane.caFile(), m_controlPlane.organization())
            .toUtf8());
}

void CommandsTest::init()
{
    m_controlPlane.command(u"configure"_s, {{u"organization"_s, u"optional"_s}}); // flyte names none
    m_latchkey = std::make_unique<Workbench>(m_controlPlane);
    QVERIFY_OK(m_latchkey->signIn());
    m_keyring = std::make_unique<SecretServiceCliKeyring>();
    m_cli = std::make_unique<CliSignIn>(m_latchkey->credentials().endpoint(), m_latchkey->discovery(),
        m_latchkey->tokenEndpoint(), *m_keyring, Sandbox::None);
}

void CommandsTest::cleanup()
{
    for (const CliProgram program : {CliProgram::Flyte, CliProgram::Flytekit})
        QVERIFY_OK(resultOf(m_cli->remove(program)));
    // Else the keychain's news have it ask for the grant once more, in the next test's record.
    QVERIFY_OK(resultOf(m_latchkey->session().signOut()));
    m_cli.reset();
    m_latchkey.reset();
    m_controlPlane.command(u"reset"_s);
}

CommandsTest::Outcome CommandsTest::flyte(const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Its requests to the token endpoint know nothing of caCertFilePath.
    environment.insert(u"SSL_CERT_FILE"_s, m_controlPlane.caFile());
    environment.insert(u"BROWSER"_s, u"/bin/false"_s);
    environment.insert(u"NO_COLOR"_s, u"1"_s);
    environment.insert(u"COLUMNS"_s, u"1000"_s);
    environment.insert(u"DO_NOT_TRACK"_s, u"1"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_folder.path());
    process.start(QFileInfo(QStringLiteral(LATCHKEY_PYTHON)).dir().filePath(u"flyte"_s),
        QStringList{u"--config"_s, m_folder.filePath(u"config.yaml"_s), u"--output-format"_s, u"json-raw"_s}
            + arguments);
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000))
        process.kill();
    process.waitForFinished();
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

Result<QList<CliItemName>> CommandsTest::signInCli()
{
    BrowserSignIn attempt(
        m_latchkey->credentials().endpoint(), m_latchkey->discovery(), m_latchkey->tokenEndpoint());
    ScriptedBrowser browser(m_controlPlane.caFile());
    connect(&attempt, &BrowserSignIn::authorizeUrlReady, &browser, &ScriptedBrowser::open);
    return resultOf(m_cli->signIn(CliProgram::Flyte, [&attempt](CliProgram) { return attempt.start(); }));
}

int CommandsTest::goodCalls(const QString &method)
{
    int count = 0;
    for (const QJsonObject &call : m_controlPlane.recorded(u"calls"_s)) {
        if (call.value("procedure"_L1).toString() == u"cloudidl.identity.AppsService/"_s + method
            && call.value("subject"_L1).toString() == m_controlPlane.subject())
            ++count;
    }
    return count;
}

void CommandsTest::flyte_needsNoSignInOfItsOwn()
{
    QVERIFY_OK(signInCli());
    m_controlPlane.command(u"add-apps"_s, {{u"count"_s, 3}, {u"prefix"_s, u"key"_s}});
    m_controlPlane.command(u"clear-record"_s);

    const Outcome listed = flyte({u"get"_s, u"api-key"_s});
    QVERIFY2(listed.code == 0, qPrintable(listed.printed));
    QCOMPARE(goodCalls(u"List"_s), 1);
    QCOMPARE(m_controlPlane.requests(u"/auth"_s), 0);
}

void CommandsTest::flyteAndLatchkey_renewTheirGrantsApart()
{
    QVERIFY_OK(signInCli());
    for (int round = 0; round < 3; ++round) {
        m_controlPlane.command(u"drop-access-tokens"_s);
        const Outcome listed = flyte({u"get"_s, u"api-key"_s});
        QVERIFY2(listed.code == 0, qPrintable(listed.printed));
    }
    QVERIFY_OK(m_latchkey->list());
    QCOMPARE(m_latchkey->session().state(), Session::State::SignedIn);
    QVERIFY(m_controlPlane.grants(u"refresh_token"_s, u"ok"_s) >= 4);
    QCOMPARE(m_controlPlane.grants(u"refresh_token"_s, u"invalid_grant"_s), 0);
    const auto there = resultOf(m_cli->look()); // what flyte stored after its refreshes
    QVERIFY_OK(there);
    QCOMPARE(*there, QList{CliProgram::Flyte});
}

void CommandsTest::createdByFlyte_isListedAndDecodedByLatchkey()
{
    QVERIFY_OK(signInCli());
    const Outcome created = flyte({u"create"_s, u"api-key"_s, u"--name"_s, u"From flyte!"_s});
    QVERIFY2(created.code == 0, qPrintable(created.printed));
    const auto keys = m_latchkey->list();
    QVERIFY_OK(keys);
    QCOMPARE(keys->size(), 1);
    QCOMPARE(keys->first().clientId, u"from-flyte-"_s);

    static const QRegularExpression exported(u"FLYTE_API_KEY=\"([A-Za-z0-9+/=]+)\""_s);
    const QString encoded = exported.match(created.printed).captured(1);
    QVERIFY2(!encoded.isEmpty(), qPrintable(created.printed));
    const auto decoded = decodeCredentials(Secret(QByteArrayView(encoded.toLatin1())));
    QVERIFY_OK(decoded);
    QCOMPARE(decoded->endpoint, m_controlPlane.endpoint());
    QCOMPARE(decoded->clientId, u"from-flyte-"_s);
    const auto metadata = resultOf(m_latchkey->discovery().discover());
    QVERIFY_OK(metadata);
    QVERIFY_OK(resultOf(
        m_latchkey->tokenEndpoint().clientCredentials(*metadata, decoded->clientId, decoded->clientSecret)));
}

void CommandsTest::createdByLatchkey_isListedAndDeletedByFlyte()
{
    QVERIFY_OK(signInCli());
    NewKey key;
    key.clientId = u"from-latchkey"_s;
    key.name = u"from-latchkey"_s;
    QVERIFY_OK(resultOf(m_latchkey->apps().create(key)));
    const Outcome listed = flyte({u"get"_s, u"api-key"_s});
    QVERIFY2(listed.code == 0 && listed.printed.contains(u"from-latchkey"_s), qPrintable(listed.printed));

    const Outcome deleted = flyte({u"delete"_s, u"api-key"_s, u"from-latchkey"_s, u"--yes"_s});
    QVERIFY2(deleted.code == 0, qPrintable(deleted.printed));
    const auto keys = m_latchkey->list();
    QVERIFY_OK(keys);
    QVERIFY(keys->isEmpty());
}

// Seen, and told in README.md. Latchkey lists them all.
void CommandsTest::flytesList_endsAtOneHundred()
{
    QVERIFY_OK(signInCli());
    m_controlPlane.command(u"add-apps"_s, {{u"count"_s, 130}, {u"prefix"_s, u"key"_s}});
    const Outcome listed = flyte({u"get"_s, u"api-key"_s});
    QVERIFY2(listed.code == 0, qPrintable(listed.printed));
    QVERIFY2(listed.printed.count(u"\"clientId\""_s) == 100, qPrintable(listed.printed.left(1500)));
    const auto keys = m_latchkey->list();
    QVERIFY_OK(keys);
    QCOMPARE(keys->size(), 130);
}

void CommandsTest::remove_signsFlyteOutAndRevokesItsGrant()
{
    QVERIFY_OK(signInCli());
    const CliItemName name = cliItemNames(CliProgram::Flyte, m_cli->service()).first();
    const auto item = resultOf(m_keyring->read(name));
    QVERIFY_OK(item);
    const auto report = resultOf(m_cli->remove(CliProgram::Flyte));
    QVERIFY_OK(report);
    QVERIFY(report->revoked);
    QCOMPARE(report->removed, QList{name});
    const auto metadata = resultOf(m_latchkey->discovery().discover());
    QVERIFY_OK(metadata);
    QVERIFY_ERROR(resultOf(m_latchkey->tokenEndpoint().refresh(*metadata, cliRefreshToken({name, *item}))),
        ErrorKind::Unauthenticated);
    const auto there = resultOf(m_cli->look());
    QVERIFY_OK(there);
    QVERIFY(there->isEmpty());
}

void CommandsTest::remove_leavesLatchkeySignedIn()
{
    QVERIFY_OK(signInCli());
    QVERIFY_OK(resultOf(m_cli->remove(CliProgram::Flyte)));
    QVERIFY_OK(m_latchkey->list());
    m_controlPlane.command(u"drop-access-tokens"_s);
    QVERIFY_OK(m_latchkey->list());
    QCOMPARE(m_latchkey->session().state(), Session::State::SignedIn);
}

QTEST_GUILESS_MAIN(CommandsTest)
#include "commands_test.moc"
