// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/contract/workbench.h>

#include <tests/contract/controlplane.h>
#include <tests/contract/scriptedbrowser.h>

using namespace Qt::StringLiterals;

namespace Latchkey::Testing {

namespace {

Connection connectionTo(const QUrl &url, const QString &caFile, const QString &organization)
{
    Connection connection;
    connection.id = u"contract"_s;
    connection.label = u"Contract"_s;
    connection.endpoint = Endpoint::parse(url.toString()).value();
    connection.organization = organization;
    connection.caFile = caFile;
    return connection;
}

} // namespace

QByteArray described(const Error &error)
{
    return QByteArray(error.kindName().data()) + ": " + error.message().toUtf8() + " / "
        + error.detail().toUtf8();
}

Workbench::Workbench(const ControlPlane &controlPlane)
    : Workbench(controlPlane.url(), controlPlane.caFile(), controlPlane.organization())
{
}

Workbench::Workbench(const QUrl &url, const QString &caFile, const QString &organization)
    : m_workspace(connectionTo(url, caFile, organization), m_keychain, m_index, m_network)
{
}

Workbench::~Workbench() = default;

Result<void> Workbench::signIn()
{
    const std::unique_ptr<BrowserSignIn> attempt = m_workspace.makeSignIn();
    ScriptedBrowser browser(m_workspace.connection().caFile);
    browser.useProxy(m_browserProxy);
    QObject::connect(attempt.get(), &BrowserSignIn::authorizeUrlReady, &browser, &ScriptedBrowser::open);
    const Result<TokenSet> tokens = resultOf(attempt->start());
    if (!tokens)
        return failure(tokens.error());
    return adopt(*tokens, Session::Storing::Allowed);
}

Result<void> Workbench::adopt(const TokenSet &tokens, Session::Storing storing)
{
    const Result<void> adopted = resultOf(session().adopt(tokens, storing));
    // Who it is is asked by itself then: over before a test goes on and takes the access token away.
    const Account &account = m_workspace.account();
    constexpr int limit = 30000; // ms
    (void)QTest::qWaitFor([&account] { return account.identity() || account.trouble(); }, limit);
    return adopted;
}

Session::State Workbench::restore()
{
    constexpr int limit = 30000; // ms
    session().restore();
    (void)QTest::qWaitFor([this] { return session().state() != Session::State::Restoring; }, limit);
    return session().state();
}

Result<QList<ApiKey>> Workbench::list()
{
    QList<ApiKey> keys;
    const Result<int> count = resultOf(apps().list([&keys](const QList<ApiKey> &page) { keys += page; }));
    if (!count)
        return failure(count.error());
    return keys;
}

} // namespace Latchkey::Testing
