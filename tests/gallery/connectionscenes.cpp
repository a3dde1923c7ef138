// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "scene.h"
#include "stage.h"

#include <app/core/error.h>
#include <ui/dialogs/accountdialog.h>
#include <ui/dialogs/connectdialog.h>
#include <ui/dialogs/editconnectiondialog.h>
#include <ui/dialogs/keychainhelp.h>
#include <ui/dialogs/manageconnectionsdialog.h>
#include <ui/dialogs/proxydialog.h>
#include <ui/dialogs/removeconnectiondialog.h>

using namespace Qt::StringLiterals;

namespace Latchkey::Gallery {

namespace {

using namespace Ui;

const auto host = u"acme.hosted.unionai.cloud"_s;

Connection connection()
{
    Connection connection;
    connection.id = u"1"_s;
    connection.label = u"Acme production"_s;
    connection.endpoint = Endpoint::parse(host).value();
    connection.organization = u"acme"_s;
    connection.color = u"#14a38b"_s;
    return connection;
}

FoundConnection found(const QString &address, const QString &organization, const QString &source)
{
    FoundConnection found;
    found.endpoint = Endpoint::parse(address).value();
    found.organization = organization;
    found.sources = {source};
    return found;
}

ConnectDialog *connectWithFound(Stage &stage)
{
    auto *dialog = stage.open<ConnectDialog>();
    dialog->setFound({{found(host, u"acme"_s, u"~/.flyte/config.yaml"_s),
                          found(u"union.research.example"_s, u"research"_s, u"~/.union/config.yaml"_s)},
                         {u"~/.uctl/config.yaml was skipped: it is not YAML that can be read."_s}},
        [](const Endpoint &endpoint) { return endpoint.authority().startsWith("union"_L1); });
    return dialog;
}

std::function<void(Stage &)> connectVerdict(ErrorKind kind, const QString &message)
{
    return [=](Stage &stage) {
        auto *dialog = stage.open<ConnectDialog>();
        dialog->setAddress(host);
        dialog->showVerdict(Error(kind, message));
    };
}

AccountDialog::Content account()
{
    AccountDialog::Content content;
    content.host = host;
    content.name = u"Robin Practice"_s;
    content.email = u"robin@acme.dev"_s;
    content.subject = u"00u1a2b3c4D5e6F7g8h9"_s;
    content.organization = u"acme"_s;
    content.keptText = u"in this computer's keychain"_s;
    content.expiresAt = now().addSecs(2'400);
    return content;
}

QList<ConnectionEntry> entries()
{
    return {{u"1"_s, u"Acme production"_s, host, QColor(u"#14a38b"_s), u"Robin Practice"_s, true, true, true},
        {u"2"_s, u"Acme staging"_s, u"acme-staging.hosted.unionai.cloud"_s, QColor(u"#d45e2c"_s),
            u"signed out"_s, false, false, true},
        {u"3"_s, u"Research"_s, u"union.research.example"_s, QColor(u"#9f67d8"_s), u"ci-pipeline"_s, true,
            false, true}};
}

} // namespace

Scenes connectionScenes()
{
    const auto front = Scene::Frame::Front;
    return {
        {u"connect"_s, [](Stage &stage) { stage.open<ConnectDialog>(); }, front},
        {u"connect-found"_s, connectWithFound, front},
        {u"connect-address"_s,
            [](Stage &stage) { stage.open<ConnectDialog>()->setAddress(u"dns:///"_s + host); }, front},
        {u"connect-broken"_s,
            [](Stage &stage) { stage.open<ConnectDialog>()->setAddress(u"acme example"_s); }, front},
        {u"connect-key"_s,
            [](Stage &stage) {
                stage.open<ConnectDialog>()->setAddress(QString::fromLatin1(
                    QByteArray("acme.hosted.unionai.cloud:ci:not-a-secret:acme").toBase64()));
            },
            front},
        {u"connect-organization"_s, [](Stage &stage) { stage.open<ConnectDialog>()->askForOrganization({}); },
            front},
        {u"connect-not-union"_s,
            connectVerdict(ErrorKind::NotUnion,
                u"This address answers, but not as Union. Check it, or connect to another one."_s),
            front},
        {u"connect-untrusted"_s,
            connectVerdict(ErrorKind::UnknownAuthority,
                u"The server's certificate comes from an authority that this computer does not know. Choose its file under Advanced."_s),
            front},
        {u"connect-busy"_s,
            [](Stage &stage) {
                auto *dialog = stage.open<ConnectDialog>();
                dialog->setAddress(host);
                dialog->setBusy(u"Checking the address…"_s);
            },
            front},
        {u"edit-connection"_s, [](Stage &stage) { stage.open<EditConnectionDialog>(connection()); }, front},
        {u"manage-connections"_s,
            [](Stage &stage) { stage.open<ManageConnectionsDialog>()->setEntries(entries()); }, front},
        {u"remove-connection"_s, [](Stage &stage) { stage.open<RemoveConnectionDialog>(connection(), 3); },
            front},
        {u"remove-connection-failed"_s,
            [](Stage &stage) {
                stage.open<RemoveConnectionDialog>(connection(), 3)
                    ->showFailed({u"The sign-in is still in the keychain: it is locked."_s,
                        u"2 secrets are still in the keychain."_s});
            },
            front},
        {u"account"_s, [](Stage &stage) { stage.open<AccountDialog>()->setContent(account()); }, front},
        {u"proxy"_s, [](Stage &stage) { stage.open<ProxyDialog>(u"proxy.example:3128"_s); }, front},
        {u"proxy-refused"_s,
            [](Stage &stage) {
                auto *dialog = stage.open<ProxyDialog>(u"proxy.example:3128"_s);
                dialog->setUser(u"robin"_s);
                dialog->showRefused(Error(ErrorKind::ProxyAuthentication,
                    u"The proxy did not take this user name and password. Check them and try again."_s));
            },
            front},
        {u"keychain-help"_s,
            [](Stage &stage) {
                stage.open<KeychainHelp>(
                    Error(ErrorKind::KeychainAbsent, u"There is no keychain on this computer."_s));
            },
            front},
    };
}

} // namespace Latchkey::Gallery
