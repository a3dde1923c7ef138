// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browserrobot.h"

#include <tests/app/auth/faultykeychain.h>
#include <tests/app/keychain/memoryclikeyring.h>
#include <tests/support/soon.h>

#include <app/connections/connectionstore.h>
#include <app/keys/appsclient.h>
#include <app/keys/foundconnections.h>
#include <app/keys/keptsecretsindex.h>
#include <app/practice/practicetenant.h>
#include <app/rotation/rotationstore.h>
#include <app/rpc/network.h>
#include <ui/clipboard/secretclipboard.h>
#include <ui/preferences/preferences.h>
#include <ui/window/mainwindow.h>
#include <ui/window/windowcontroller.h>

#include <QDialog>
#include <QPointer>
#include <QSemaphore>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

class QAbstractButton;

namespace Latchkey {
class Workspace;
}

namespace Latchkey::Testing {

/// The whole window as main() puts it together, against a practice tenant over its real socket. What it may
/// not touch is played: the system's keychain and the browser.
class WindowBench final
{
    Q_DISABLE_COPY_MOVE(WindowBench)

public:
    explicit WindowBench(PracticeOptions options = {}, Clock clock = systemClock());
    ~WindowBench();

    /// The stored connection to the tenant.
    [[nodiscard]] Connection connection() const;
    /// Puts a sign-in in the keychain, as an earlier run would have.
    void keepSignIn(const Endpoint &forEndpoint);
    /// Opens the tenant with a sign-in from the keychain; true once all keys are there.
    [[nodiscard]] bool openSignedIn();
    /// Opens it without one.
    void openSignedOut();

    [[nodiscard]] bool isLoaded(int keys) const;
    [[nodiscard]] int shownRows() const;
    [[nodiscard]] QStringList shownNames() const;
    /// Selects by client ID as a person does with Ctrl; false where one is not shown.
    [[nodiscard]] bool select(const QStringList &clientIds);
    [[nodiscard]] QString currentClientId() const;
    void trigger(Ui::ActionId id) const;

    [[nodiscard]] QString emptyHeading() const; ///< empty while the table is shown
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] QAbstractButton *emptyButton() const;
    [[nodiscard]] QAbstractButton *emptyLink() const;
    [[nodiscard]] QString message() const; ///< empty while none is shown
    [[nodiscard]] QAbstractButton *messageAction() const;
    [[nodiscard]] QString summary() const;

    /// The dialog that is open, or null.
    [[nodiscard]] QDialog *dialog(const QString &objectName) const;
    [[nodiscard]] QAbstractButton *button(const QString &dialogName, const QString &objectName) const;
    /// What the dialog's line over the buttons says.
    [[nodiscard]] QString trouble(const QString &dialogName) const;
    template <class Widget>
    [[nodiscard]] Widget *field(const QString &dialogName, const QString &objectName) const
    {
        QDialog *parent = dialog(dialogName);
        return parent ? parent->findChild<Widget *>(objectName) : nullptr;
    }

    /// For another controller: another start of the program.
    [[nodiscard]] Ui::WindowController::Surroundings surroundings();

    /// Someone else at the same control plane.
    [[nodiscard]] Workspace &someoneElse();
    [[nodiscard]] std::optional<ApiKey> onServer(const QString &clientId);

    /// Whether one of the tokens can be read anywhere in the window, in the settings, or in `log`.
    [[nodiscard]] bool leaksToken(const QString &log = {}) const;
    /// The same for any secret.
    [[nodiscard]] bool leaks(const Secret &secret, const QString &log = {}) const;

    const Clock clock; ///< of the window
    PracticeTenant tenant;
    Endpoint endpoint;
    TokenSet tokens;
    FaultyKeychain keychain;
    MemoryCliKeyring cliKeyring;
    BrowserRobot browser;
    QTemporaryDir folder;
    QSettings settings;
    Ui::Preferences preferences;
    ConnectionStore connections;
    KeptSecretsIndex keptSecrets;
    RotationStore rotations{folder.filePath(QStringLiteral("rotations"))};
    Network network;
    Ui::SecretClipboard clipboard;
    Ui::MainWindow window;
    std::unique_ptr<Ui::WindowController> controller;
    QPointer<Workspace> workspace; ///< the one that the window shows
    QString listFolder; ///< empty: no list is kept for the next start
    int practiceStarts = 0;
    QSemaphore disk{1}; ///< held: what is found takes as long
    FoundConnections foundHere; ///< what the connection dialog offers; set it before the dialog opens
    bool isAccountExpected = false; ///< a sign-in is on record for the connection that is opened

private:
    MemoryKeychain m_otherKeychain;
    std::unique_ptr<Workspace> m_someoneElse;
};

} // namespace Latchkey::Testing
