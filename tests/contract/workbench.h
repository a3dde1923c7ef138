// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keychain/systemkeychain.h>
#include <app/keys/keptsecretsindex.h>
#include <app/keys/workspace.h>
#include <app/rpc/network.h>

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace Latchkey::Testing {

class ControlPlane;

/// Lets the event loop run until an operation has ended. One that hangs ends as Timeout.
template <class T>
[[nodiscard]] Result<T> resultOf(const QFuture<Result<T>> &future)
{
    constexpr int limit = 30000; // ms
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, limit))
        return failure(ErrorKind::Timeout, QStringLiteral("the operation never ended"));
    return future.result();
}

/// What an Error says, for a test's report.
[[nodiscard]] QByteArray described(const Error &error);

/// Fails the test, with what the Error says, unless the Result is a good one.
#define QVERIFY_OK(result)                                                                                   \
    do {                                                                                                     \
        const auto &checked = (result);                                                                      \
        QVERIFY2(checked.has_value(), checked ? "" : described(checked.error()).constData());                \
    } while (false)

/// Fails the test unless the Result is an Error of this kind.
#define QVERIFY_ERROR(result, expected)                                                                      \
    do {                                                                                                     \
        const auto &checked = (result);                                                                      \
        QVERIFY2(!checked.has_value(), "there was no error");                                                \
        QVERIFY2(checked.error().kind() == (expected), described(checked.error()).constData());              \
    } while (false)

/// Latchkey's own parts for one connection, as the program puts them together, with the real keychain. A
/// second one in the same test stands for a second start, or a second program: they share nothing but the
/// keychain.
class Workbench final
{
public:
    explicit Workbench(const ControlPlane &controlPlane);
    Workbench(const QUrl &url, const QString &caFile, const QString &organization);
    ~Workbench();
    Q_DISABLE_COPY_MOVE(Workbench)

    [[nodiscard]] Workspace &workspace() { return m_workspace; }
    [[nodiscard]] MetadataDiscovery &discovery() { return m_workspace.discovery(); }
    [[nodiscard]] TokenEndpoint &tokenEndpoint() { return m_workspace.tokenEndpoint(); }
    [[nodiscard]] CredentialStore &credentials() { return m_workspace.credentials(); }
    [[nodiscard]] Session &session() { return m_workspace.session(); }
    [[nodiscard]] IdentityClient &identity() { return m_workspace.identity(); }
    [[nodiscard]] AppsClient &apps() { return m_workspace.apps(); }
    [[nodiscard]] KeyList &keys() { return m_workspace.keys(); }

    /// What all connections of this program share.
    [[nodiscard]] Network &network() { return m_network; }
    void setRetryPolicy(const RetryPolicy &policy) { m_workspace.setRetryPolicy(policy); }
    /// The browser's own proxy: browsers have their own settings.
    void setBrowserProxy(const QNetworkProxy &proxy) { m_browserProxy = proxy; }

    /// An attempt to sign in, not started.
    [[nodiscard]] std::unique_ptr<BrowserSignIn> newSignIn() { return m_workspace.makeSignIn(); }
    /// As after a sign-in, whichever way it was; who it is has been asked, too.
    [[nodiscard]] Result<void> adopt(const TokenSet &tokens, Session::Storing storing);
    /// The whole sign-in through a scripted browser.
    [[nodiscard]] Result<void> signIn();
    /// What the keychain gives; ends signed in or signed out.
    [[nodiscard]] Session::State restore();
    /// All keys that the server lists.
    [[nodiscard]] Result<QList<ApiKey>> list();

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    SystemKeychain m_keychain;
    KeptSecretsIndex m_index{m_settings};
    Network m_network;
    QNetworkProxy m_browserProxy{QNetworkProxy::NoProxy};
    Workspace m_workspace;
};

} // namespace Latchkey::Testing
