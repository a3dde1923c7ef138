// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0

// Every state of the sign-in sheet, as pictures to look at: signinsheets FOLDER
// (LATCHKEY_APPEARANCE and QT_SCALE_FACTOR as for the program itself).

#include <app/auth/devicesignin.h>
#include <app/core/error.h>
#include <ui/dialogs/signindialog.h>
#include <ui/theme/theme.h>

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QTimer>

#include <functional>
#include <utility>
#include <vector>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

using State = std::pair<QString, std::function<void(SignInDialog &)>>;

DevicePrompt prompt(const QString &code)
{
    const QUrl page(u"https://auth.acme.unionai.cloud/activate"_s);
    return {code, page, withUserCode(page, code), QDateTime::currentDateTimeUtc().addSecs(581)};
}

void showCode(SignInDialog &dialog, const QString &code)
{
    dialog.setCodeOffered(true);
    dialog.setWay(SignInDialog::Way::Code);
    dialog.setPrompt(prompt(code));
}

std::vector<State> states()
{
    const QUrl page(u"https://auth.acme.unionai.cloud/authorize?client_id=x"_s);
    return {
        {u"browser-preparing"_s,
            [](SignInDialog &) {
            }},
        {u"browser-waiting"_s,
            [page](SignInDialog &dialog) {
                dialog.setCodeOffered(true);
                dialog.setAddress(page);
            }},
        {u"browser-foreign"_s,
            [page](SignInDialog &dialog) {
                dialog.setCodeOffered(true);
                dialog.setAddress(page);
                dialog.showForeignAnswer();
            }},
        {u"browser-busy-port"_s,
            [](SignInDialog &dialog) {
                dialog.setCodeOffered(true);
                dialog.showPortBusy(Error(ErrorKind::PortBusy,
                    u"Port 53593 is in use by jupyter-lab, and Union sends the browser back exactly there. "
                    u"Close "
                    "jupyter-lab; Latchkey goes on by itself then."_s,
                    u"port 53593 is held by process 4711 (jupyter-lab)"_s));
            }},
        {u"browser-failed"_s,
            [](SignInDialog &dialog) {
                dialog.setCodeOffered(true);
                dialog.showFailed(Error(ErrorKind::SignInRefused,
                    u"The sign-in was refused. Sign in again, perhaps with another account."_s,
                    u"authorization answer: access_denied"_s));
            }},
        {u"signing-in"_s,
            [](SignInDialog &dialog) {
                dialog.showSigningIn();
            }},
        {u"code"_s,
            [](SignInDialog &dialog) {
                showCode(dialog, u"WDJB-MJHT"_s);
            }},
        {u"code-long"_s,
            [](SignInDialog &dialog) {
                showCode(dialog, u"SUPERCALIFRAGILISTIC-EXPIALIDOCIOUS"_s);
            }},
        {u"code-trouble"_s,
            [](SignInDialog &dialog) {
                showCode(dialog, u"WDJB-MJHT"_s);
                dialog.showPassingTrouble(
                    Error(ErrorKind::Offline, u"The identity provider can't be reached."_s));
            }},
        {u"code-expired"_s,
            [](SignInDialog &dialog) {
                showCode(dialog, u"WDJB-MJHT"_s);
                dialog.showFailed(Error(ErrorKind::Timeout,
                    u"The code has expired before anyone signed in with it. Get a new one."_s));
            }},
        {u"key"_s,
            [](SignInDialog &dialog) {
                dialog.setCodeOffered(true);
                dialog.setWay(SignInDialog::Way::Key);
                dialog.findChild<QLineEdit *>(u"apiKeyEdit"_s)->setText(QString(40, u'x'));
            }},
        {u"key-refused"_s,
            [](SignInDialog &dialog) {
                dialog.setCodeOffered(true);
                dialog.setWay(SignInDialog::Way::Key);
                dialog.showKeyRefused(
                    u"This key is for other.example.com, and this connection is to "
                    u"acme.hosted.unionai.cloud. "
                    "Nothing was sent. Connect to other.example.com, or paste a key for acme.hosted.unionai.cloud."_s);
            }},
        {u"replace"_s,
            [](SignInDialog &dialog) {
                dialog.askToReplace(u"Ada Lovelace"_s, u"Grace Hopper"_s);
            }},
    };
}

/// One after the other, each with time to lay itself out.
void photograph(const QDir &folder, const std::vector<State> &all, std::size_t index)
{
    if (index == all.size())
        return QApplication::quit();
    const auto &[name, make] = all[index];
    auto *dialog = new SignInDialog(u"acme.hosted.unionai.cloud"_s, nullptr);
    dialog->show();
    make(*dialog);
    QTimer::singleShot(250, dialog, [&folder, &all, index, dialog, name = name] {
        const QString suffix = qEnvironmentVariable("LATCHKEY_APPEARANCE", u"system"_s) + u'@'
            + qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s);
        dialog->grab().save(folder.filePath(name + u'-' + suffix + u".png"_s));
        dialog->close();
        photograph(folder, all, index + 1);
    });
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const Theme theme(application);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"."_s);
    const std::vector<State> all = states();
    photograph(folder, all, 0);
    return QApplication::exec();
}
