// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keychain/cliitem.h>
#include <ui/dialogs/sheet.h>

#include <QUrl>

namespace Latchkey {
struct DevicePrompt;
}

namespace Latchkey::Ui {

class CliProgramRow;
class DeviceCodePane;
class LinkButton;

/// "Sign in the CLI too": which command lines have a sign-in on this computer, and one to get them one. Shows
/// what is stored where, and never a token.
class CliSignInDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CliSignInDialog)

public:
    /// `service` is what names the control plane in the keyring.
    CliSignInDialog(const QString &service, QWidget *parent);
    ~CliSignInDialog() override;

    void setSignedIn(const QList<CliProgram> &programs);
    /// The keyring does not tell; signing in may work all the same.
    void setUnknown(const Error &why);
    /// It can't work here; nothing is left but to close.
    void showImpossible(const Error &why);
    void setImpossible(CliProgram program, const Error &why);

    /// The authorization for a program begins; `step` from 1.
    void showPreparing(CliProgram program, int step, int steps);
    void setCodeOffered(bool offered);
    /// This is what the browser has to open.
    void setAddress(const QUrl &url);
    /// This is what the person has to type elsewhere.
    void setPrompt(const DevicePrompt &prompt);
    void showForeignAnswer();
    /// Another program has the port; it goes on by itself.
    void showPortBusy(const Error &error);
    /// The person has signed in; from here on nothing can be stopped.
    void showStoring();
    /// What has been written, by program.
    void showStored(const QString &text);
    void showRemoving();
    /// `troubles`: what did not go as it should, one sentence each.
    void showRemoved(const QString &text, const QStringList &troubles);
    /// Back to the choice.
    void showFailed(const Error &error);
    void showStopped();

    [[nodiscard]] QString nameOf(CliProgram program) const;

    /// The person is in the browser, or reads off a code.
    [[nodiscard]] bool isAuthorizing() const { return m_step == Step::Authorizing; }

    /// Stops a sign-in under way, and closes only where none is.
    void reject() override;

signals:
    void signInRequested(const QList<Latchkey::CliProgram> &programs);
    void removalRequested(const QList<Latchkey::CliProgram> &programs);
    void openRequested(const QUrl &url);
    void copyLinkRequested(const QUrl &url);
    void codeRequested();
    void stopRequested();

private:
    enum class Step { Choosing, Authorizing, Working, Closed };

    void setupRows(const QString &service);
    void setupButtons();
    void setStep(Step step);
    void update();
    void fit();
    void press();
    [[nodiscard]] CliProgramRow *rowOf(CliProgram program) const;
    [[nodiscard]] QList<CliProgram> chosen(bool signedInOnly) const;

    Step m_step = Step::Choosing;
    QUrl m_address;
    QString m_waiting;
    QList<CliProgramRow *> m_rows;
    QWidget *m_choice = nullptr;
    DeviceCodePane *m_code = nullptr;
    LinkButton *m_useCode = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_copyLink = nullptr;
    QPushButton *m_primary = nullptr;
};

} // namespace Latchkey::Ui
