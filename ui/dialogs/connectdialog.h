// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/applicationcredentials.h>
#include <app/keys/foundconnections.h>
#include <app/keys/pastedaddress.h>
#include <ui/dialogs/sheet.h>

#include <functional>
#include <optional>

class QLabel;

namespace Latchkey::Ui {

class AddressEdit;
class ConnectOptions;
class FormField;
class FoundPane;
class StatusLabel;
class TechnicalDetail;

/// What the person wants to connect to.
struct ConnectRequest
{
    Endpoint endpoint;
    QString organization; ///< empty where nothing suggests one
    QString caFile; ///< empty for the system's trust alone
    std::optional<ApplicationCredentials> key; ///< to sign in with, instead of the browser
};

/// "Connect to Union": asks for the address of a control plane, offers those found on this computer, says how
/// it understood what was given, and what came of the check. A pasted API key is taken out of sight.
class ConnectDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectDialog)

public:
    using IsAdded = std::function<bool(const Endpoint &)>;

    explicit ConnectDialog(QWidget *parent);
    ~ConnectDialog() override;

    void setAddress(const QString &address);
    /// The address does not name an organization: asks for it. `caFile` is filled in.
    void askForOrganization(const QString &caFile);
    void setFound(const FoundConnections &found, const IsAdded &isAdded);
    /// The check has failed; shown at the field that can mend it.
    void showVerdict(const Error &error);

signals:
    void connectRequested(const Latchkey::Ui::ConnectRequest &request);

private:
    void setupAddress();
    void setupButtons();

    void addressChanged();
    void choose(const FoundConnection &connection);
    void forgetTakenOver();
    void takeKey(const Secret &text);
    void setKey(const std::optional<ApplicationCredentials> &key, const Endpoint &endpoint = {});
    void showUnderstood(const PastedAddress &address);
    void clearErrors();
    void request(bool withKey);
    [[nodiscard]] QString organizationFor(const PastedAddress &address) const;

    AddressEdit *m_address;
    FormField *m_addressField;
    TechnicalDetail *m_detail;
    QWidget *m_keyRow;
    StatusLabel *m_keyText;
    FoundPane *m_found;
    ConnectOptions *m_options;
    QPushButton *m_connect = nullptr;
    QPushButton *m_connectWithKey = nullptr;

    /// What the fields were filled from, found or pasted; holds while the address is its own.
    std::optional<FoundConnection> m_takenOver;
    std::optional<ApplicationCredentials> m_key; ///< the same
    Endpoint m_keyEndpoint;
    QStringList m_keyNotes;
    qsizetype m_addressLength = 0;
};

} // namespace Latchkey::Ui
