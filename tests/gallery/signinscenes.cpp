// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "scene.h"
#include "stage.h"

#include <app/auth/devicesignin.h>
#include <app/core/error.h>
#include <ui/dialogs/clisignindialog.h>
#include <ui/dialogs/devicecodepane.h>
#include <ui/dialogs/signindialog.h>

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Latchkey::Gallery {

namespace {

using namespace Ui;

const auto host = u"acme.hosted.unionai.cloud"_s;
const QUrl page(u"https://auth.acme.unionai.cloud/authorize?client_id=x"_s);

DevicePrompt prompt(const QString &code)
{
    const QUrl activate(u"https://auth.acme.unionai.cloud/activate"_s);
    return {code, activate, withUserCode(activate, code), now().addSecs(581)};
}

template <class Dialog>
void showPrompt(Dialog &dialog, const QString &code)
{
    dialog.template findChild<DeviceCodePane *>()->setClock(&now);
    dialog.setPrompt(prompt(code));
}

using Play = std::function<void(SignInDialog &)>;

Scene signIn(const QString &name, const Play &play)
{
    return {u"sign-in-"_s + name,
        [play](Stage &stage) {
            auto *dialog = stage.open<SignInDialog>(host);
            dialog->setCodeOffered(true);
            play(*dialog);
        },
        Scene::Frame::Front};
}

Play code(
    const QString &code, const Play &then = [](SignInDialog &) {})
{
    return [=](SignInDialog &dialog) {
        dialog.setWay(SignInDialog::Way::Code);
        showPrompt(dialog, code);
        then(dialog);
    };
}

Scene cli(const QString &name, const std::function<void(CliSignInDialog &)> &play)
{
    return {u"cli-"_s + name, [play](Stage &stage) { play(*stage.open<CliSignInDialog>(host)); },
        Scene::Frame::Front};
}

void showBusyPort(SignInDialog &dialog)
{
    dialog.showPortBusy(Error(ErrorKind::PortBusy,
        u"Port 53593 is in use by jupyter-lab, and Union sends the browser back exactly there. Close jupyter-lab; Latchkey goes on by itself then."_s,
        u"port 53593 is held by process 4711 (jupyter-lab)"_s));
}

void showRefused(SignInDialog &dialog)
{
    dialog.showFailed(Error(ErrorKind::SignInRefused,
        u"The sign-in was refused. Sign in again, perhaps with another account."_s,
        u"authorization answer: access_denied"_s));
}

void showWrongKey(SignInDialog &dialog)
{
    dialog.setWay(SignInDialog::Way::Key);
    dialog.showKeyRefused(
        u"This key is for other.example.com, and this connection is to acme.hosted.unionai.cloud. Nothing was sent. Connect to other.example.com, or paste a key for acme.hosted.unionai.cloud."_s);
}

} // namespace

Scenes signInScenes()
{
    return {
        signIn(u"preparing"_s, [](SignInDialog &) {}),
        signIn(u"waiting"_s, [](SignInDialog &dialog) { dialog.setAddress(page); }),
        signIn(u"foreign"_s,
            [](SignInDialog &dialog) {
                dialog.setAddress(page);
                dialog.showForeignAnswer();
            }),
        signIn(u"no-browser"_s,
            [](SignInDialog &dialog) {
                dialog.setAddress(page);
                dialog.showNoBrowser();
            }),
        signIn(u"busy-port"_s, showBusyPort),
        signIn(u"failed"_s, showRefused),
        signIn(u"finishing"_s, [](SignInDialog &dialog) { dialog.showSigningIn(); }),
        signIn(u"code"_s, code(u"WDJB-MJHT"_s)),
        signIn(u"code-long"_s, code(u"SUPERCALIFRAGILISTIC-EXPIALIDOCIOUS"_s)),
        signIn(u"code-trouble"_s,
            code(u"WDJB-MJHT"_s,
                [](SignInDialog &dialog) {
                    dialog.showPassingTrouble(
                        Error(ErrorKind::Offline, u"The identity provider can't be reached."_s));
                })),
        signIn(u"code-expired"_s,
            code(u"WDJB-MJHT"_s,
                [](SignInDialog &dialog) {
                    dialog.showFailed(Error(ErrorKind::Timeout,
                        u"The code has expired before anyone signed in with it. Get a new one."_s));
                })),
        signIn(u"key"_s,
            [](SignInDialog &dialog) {
                dialog.setWay(SignInDialog::Way::Key);
                dialog.findChild<QLineEdit *>(u"apiKeyEdit"_s)->setText(QString::fromLatin1(pastedKey));
            }),
        signIn(u"key-refused"_s, showWrongKey),
        signIn(u"replace"_s,
            [](SignInDialog &dialog) { dialog.askToReplace(u"Ada Lovelace"_s, u"Grace Hopper"_s); }),
    };
}

Scenes cliScenes()
{
    return {
        cli(u"choice"_s, [](CliSignInDialog &dialog) { dialog.setSignedIn({CliProgram::Flytekit}); }),
        cli(u"unknown"_s,
            [](CliSignInDialog &dialog) {
                dialog.setUnknown(Error(ErrorKind::KeychainLocked, u"The keychain is locked. Unlock it."_s));
            }),
        cli(u"impossible"_s,
            [](CliSignInDialog &dialog) {
                dialog.showImpossible(
                    Error(ErrorKind::KeychainAbsent, u"There is no keychain on this computer."_s));
            }),
        cli(u"preparing"_s, [](CliSignInDialog &dialog) { dialog.showPreparing(CliProgram::Flyte, 1, 2); }),
        cli(u"waiting"_s,
            [](CliSignInDialog &dialog) {
                dialog.showPreparing(CliProgram::Flyte, 1, 2);
                dialog.setAddress(page);
                dialog.setCodeOffered(true);
            }),
        cli(u"code"_s,
            [](CliSignInDialog &dialog) {
                dialog.showPreparing(CliProgram::Flyte, 1, 2);
                dialog.setCodeOffered(true);
                showPrompt(dialog, u"WDJB-MJHT"_s);
            }),
        cli(u"stored"_s,
            [](CliSignInDialog &dialog) {
                dialog.showStored(u"flyte is signed in on this computer now."_s);
            }),
        cli(u"failed"_s,
            [](CliSignInDialog &dialog) {
                dialog.showFailed(Error(ErrorKind::SignInRefused,
                    u"The sign-in was refused. Sign in again, perhaps with another account."_s));
            }),
    };
}

} // namespace Latchkey::Gallery
