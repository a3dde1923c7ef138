// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/secret.h>
#include <app/delivery/copyformat.h>
#include <app/keys/keyverification.h>
#include <ui/dialogs/sheet.h>

class QCheckBox;

namespace Latchkey::Ui {

class CopyStyleField;
class LinkButton;

/// "Your new API key": the only moment at which a secret can be had. Closes once the secret has gone
/// somewhere or the person says that it is not needed; Escape and the window's close button do nothing before
/// that.
class RevealDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RevealDialog)

public:
    struct Content
    {
        QString name;
        QString host;
        Secret encoded; ///< the encoded credentials
        CopyStyle style;
        QStringList warnings; ///< shown under the secret
        bool mayKeep = true; ///< what is shown is what Copy can use later
        bool keychainForgets = false; ///< the keychain at hand lasts only until the program ends
        QString folder; ///< where a file is saved first
        bool keepAtLock = false; ///< the last secret was kept in the keychain, by choice
    };

    RevealDialog(const Content &content, QWidget *parent);
    ~RevealDialog() override;

    [[nodiscard]] CopyFormat format() const { return style().format; }
    [[nodiscard]] CopyStyle style() const;
    /// The secret is somewhere to stay, or the person does not need it. A clipboard that is cleared is no
    /// such place.
    [[nodiscard]] bool isDelivered() const { return m_handedOut || m_kept; }
    /// It is on the clipboard, and nowhere else.
    [[nodiscard]] bool isOnlyCopied() const { return m_copied && !isDelivered(); }
    /// The person needs no secret, and it went nowhere.
    [[nodiscard]] bool isGivenUp() const { return m_givenUp; }
    /// Where Latchkey locks itself before the secret is delivered, it goes to the keychain.
    [[nodiscard]] bool isKeptAtLock() const { return m_keepAtLock; }
    [[nodiscard]] const QString &keyName() const { return m_name; }

    /// The secret is somewhere now; `text` says where.
    void setDelivered(const QString &text);
    /// It is on the clipboard, for a while: the person may close, but nobody else. `text` says how long.
    void setCopied(const QString &text);
    /// The same some time later, said quietly; nothing where the sheet says something else by now.
    void setCopyCountdown(const QString &text);
    /// The clipboard was cleared before anybody can have known.
    void takeBackCopy();
    /// It is in the keychain now.
    void setKept();
    /// The keychain said no.
    void showKeepFailed(const Error &error);
    /// Copying or saving did not work; the secret is where it was before.
    void showDeliveryFailed(const Error &error);
    /// Closes, and the secret with it.
    void giveUp();
    /// It is no longer kept; other places it went to still count.
    void setForgotten();
    /// It is on its way to a file, one or more times at once; everything stays usable. Each ends with
    /// endSaving(), and then setDelivered() or showDeliveryFailed().
    void showSaving();
    void endSaving();
    /// Whether the new key works is being tried; everything stays usable.
    void showVerifying();
    void showVerdict(const KeyVerification &verification);

    void reject() override;

signals:
    void copyRequested(Latchkey::CopyFormat format);
    /// The same, and then close.
    void copyAndCloseRequested(Latchkey::CopyFormat format);
    void saveRequested(const QString &path);
    void keepRequested(bool keep);
    void deliverRequested();
    void verifyRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupSecret(const Content &content);
    void setupDelivery(const Content &content);
    void setupButtons();
    [[nodiscard]] bool mayBeClosed() const { return m_copied || isDelivered(); }
    void updateButtons();
    void say(const QString &text);
    void showNotDelivered();
    void settle();
    void chooseFile();

    bool m_handedOut = false; // saved, or declared unneeded
    bool m_givenUp = false;
    bool m_copied = false; ///< and the clipboard has it still
    bool m_wasCopied = false; ///< at some time
    bool m_saysCopied = false; // and nothing that came after
    bool m_kept = false;
    bool m_verifying = false;
    int m_saving = 0; // how many times
    bool m_keepAtLock;
    QString m_name;
    QString m_folder; ///< where a file is saved first
    CopyStyleField *m_style;
    bool m_keychainForgets = false;
    QCheckBox *m_keep;
    LinkButton *m_notNeeded;
    QPushButton *m_copyAndClose;
    QPushButton *m_verify;
    QPushButton *m_done;
};

} // namespace Latchkey::Ui
