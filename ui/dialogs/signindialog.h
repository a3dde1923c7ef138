// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/secret.h>
#include <ui/dialogs/sheet.h>
#include <ui/theme/icons.h>

#include <QUrl>

#include <optional>

namespace Latchkey {
struct DevicePrompt;
}

namespace Latchkey::Ui {

class ApiKeyPane;
class DeviceCodePane;
class LinkButton;

/// "Sign in": one sheet with the ways to do it: the browser of this computer, a code for any other, an API
/// key. Waits meanwhile, and asks before another account takes the place of one.
class SignInDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInDialog)

public:
    enum class Way { Browser, Code, Key };

    /// `host` is where the person signs in to.
    SignInDialog(const QString &host, QWidget *parent);
    ~SignInDialog() override;

    [[nodiscard]] Way way() const { return m_way; }
    /// Shows the page of this way, as it is before anything has happened.
    void setWay(Way way);
    /// An attempt runs that ends in a browser or on another device; not after a failure, at a question, or
    /// where a key is to be pasted.
    [[nodiscard]] bool isAttemptRunning() const { return m_way != Way::Key && !m_failed && !m_asking; }
    /// Whether "Use a code instead" is there.
    void setCodeOffered(bool offered);

    /// The receiver listens: this is what the browser has to open.
    void setAddress(const QUrl &url);
    /// The person has to open the address by hand, or use a code.
    void showNoBrowser();
    /// Another program has the port; it goes on by itself.
    void showPortBusy(const Error &error);
    /// This is what the person has to type elsewhere.
    void setPrompt(const DevicePrompt &prompt);
    /// The person has signed in; the rest takes a moment.
    void showSigningIn();
    /// The provider can't be reached at the moment; the code stays good.
    void showPassingTrouble(const Error &error);
    /// Something answered that does not belong to this sign-in.
    void showForeignAnswer();
    /// The attempt has failed; "Try again" or "New code" starts another.
    void showFailed(const Error &error);
    /// What was pasted is no key for here.
    void showKeyRefused(const QString &message);
    /// The key was read: the field has no need of it any more.
    void wipeKey();

    /// Asks whether `other` may take the place of `current`; both as they are to be called.
    void askToReplace(const QString &current, const QString &other);

signals:
    void openRequested(const QUrl &url);
    void copyLinkRequested(const QUrl &url);
    /// The person wants this way, or once more after a failure.
    void attemptRequested(Latchkey::Ui::SignInDialog::Way way);
    /// It stays in the field, to be corrected, until wipeKey().
    void keyEntered(const Latchkey::Secret &key, bool toBeKept);
    /// Closing the sheet instead is a no.
    void replaceRequested();

private:
    void setupPages();
    void setupAlternatives();
    void setupButtons();
    void updateButtons();
    [[nodiscard]] static QString notYet();
    void updatePrimary();
    void updateCopyLink();
    [[nodiscard]] bool leadsToCode() const;
    void changeWay(Way way);
    void setPrimary(const QString &text, const QString &name, std::optional<Icon> icon = std::nullopt);
    void press();
    void setWaiting(const QString &text);

    QString m_host;
    Way m_way = Way::Browser;
    QUrl m_address; ///< to open or copy; empty where there is none yet
    bool m_codeOffered = false;
    bool m_failed = false;
    bool m_noBrowser = false; ///< could be started for this address
    bool m_signingIn = false; ///< there is a way back no more but Cancel
    bool m_asking = false; ///< whether to replace another account
    DeviceCodePane *m_codePane;
    ApiKeyPane *m_keyPane;
    QWidget *m_alternatives;
    LinkButton *m_useBrowser;
    LinkButton *m_useCode;
    LinkButton *m_useKey;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_copyLink = nullptr;
    QPushButton *m_primary = nullptr; ///< what it does depends on the way and on what has happened
};

} // namespace Latchkey::Ui
