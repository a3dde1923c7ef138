// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "scene.h"
#include "stage.h"

#include <app/core/error.h>
#include <ui/keytable/keyquery.h>
#include <ui/widgets/emptystate.h>
#include <ui/window/actions.h>
#include <ui/window/connectionswitcher.h>
#include <ui/window/emptystates.h>
#include <ui/window/statusline.h>
#include <ui/window/topbar.h>
#include <ui/window/windowstatus.h>

using namespace Qt::StringLiterals;

namespace Latchkey::Gallery {

namespace {

using namespace Ui;

/// What the rest of the window is like meanwhile.
enum class Around { NotConnected, SignedOut, SignedIn };

void setAround(Stage &stage, Around around)
{
    MainWindow &window = stage.window();
    stage.setConnected(around != Around::NotConnected);
    if (around == Around::NotConnected)
        window.topBar().switcher()->setSignedOut({});
    window.statusLine().setSummary(
        around == Around::NotConnected ? WindowStatus::tr("Not connected") : QString());
    ActionState state;
    state.hasConnection = state.isStored = around != Around::NotConnected;
    state.signedIn = around == Around::SignedIn;
    window.actions().setState(state);
}

/// `make` when the window is there: the words are then in its language.
Scene empty(const QString &name, std::function<EmptyContent()> make, Around around = Around::SignedIn,
    QSize size = {1100, 700})
{
    return {u"empty-"_s + name, [make, around, size](Stage &stage) {
                const EmptyContent content = make();
                stage.window().resize(size);
                stage.window().emptyState().setContent(
                    content.icon, content.heading, content.text, content.buttonText, content.linkText);
                stage.window().showEmptyState();
                setAround(stage, around);
            }};
}

Scene failed(const QString &name, ErrorKind kind, const QString &message)
{
    return empty(u"loadFailed-"_s + name, [=] { return EmptyStates::loadFailed(Error(kind, message)); });
}

const auto host = u"acme.hosted.unionai.cloud"_s;

} // namespace

Scenes emptyScenes()
{
    return {
        empty(u"noConnection"_s, &EmptyStates::noConnection, Around::NotConnected),
        empty(u"noConnection-small"_s, &EmptyStates::noConnection, Around::NotConnected, {720, 480}),
        empty(
            u"signedOut"_s, [] { return EmptyStates::signedOut(host); }, Around::SignedOut),
        empty(u"waitingForKeychain"_s, &EmptyStates::waitingForKeychain, Around::SignedOut),
        empty(
            u"keychainTrouble"_s,
            [] { return EmptyStates::keychainTrouble(Error(ErrorKind::KeychainLocked, {})); },
            Around::SignedOut),
        empty(
            u"keychainTrouble-denied"_s,
            [] {
                return EmptyStates::keychainTrouble(Error(ErrorKind::KeychainDenied,
                    u"The keychain refuses Latchkey. Allow Latchkey there, then try again."_s));
            },
            Around::SignedOut),
        empty(
            u"signInMissing"_s, [] { return EmptyStates::signInMissing(host); }, Around::SignedOut),
        empty(u"noKeys"_s, &EmptyStates::noKeys),
        empty(u"nothingMatches"_s, [] { return EmptyStates::nothingMatches(u"zzz"_s, KeyQuery(u"zzz"_s)); }),
        failed(u"offline"_s, ErrorKind::Offline,
            u"Union can't be reached. You may be offline, or the address is wrong. Try again."_s),
        failed(u"proxy"_s, ErrorKind::ProxyAuthentication,
            u"The proxy proxy.example:3128 wants a user name and a password. Enter them."_s),
        failed(u"ended"_s, ErrorKind::Unauthenticated, u"Your sign-in has ended. Sign in again."_s),
        failed(u"denied"_s, ErrorKind::PermissionDenied,
            u"Your account may not see API keys. Ask an administrator, or check the organization."_s),
        failed(u"notUnion"_s, ErrorKind::NotUnion,
            u"This address answers, but not as Union. Check it, or connect to another one."_s),
        failed(u"untrusted"_s, ErrorKind::UnknownAuthority,
            u"The server's certificate comes from an authority that this computer does not know."_s),
        failed(u"stopped"_s, ErrorKind::Cancelled, {}),
        failed(u"other"_s, ErrorKind::Unavailable,
            u"Union can't do that right now. Wait a little, then try again."_s),
    };
}

} // namespace Latchkey::Gallery
