// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/rpc/httpclient.h>
#include <app/rpc/proxylogins.h>

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

class QWidget;

namespace Latchkey {
class ProxyKeychain;
struct Network;
} // namespace Latchkey

namespace Latchkey::Ui {

class MessageBar;
class ProxyDialog;
class Sheet;

/// What happens when a proxy wants a password: the message bar offers to enter it; where a dialog waits for
/// the network, the question comes over that. It is tried at once, and used by all connections from then on.
class ProxyFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProxyFlow)

public:
    /// All of it outlives the flow.
    ProxyFlow(QWidget &window, MessageBar &messages, Network &network, ProxyKeychain &keychain);
    ~ProxyFlow() override;

    /// Asks for the login of the proxy that refused last; does nothing where none has, or it is asked
    /// already.
    void ask();

signals:
    /// The proxy lets Latchkey through: what failed can be tried again.
    void accepted();

private:
    void offer(const QPointer<Sheet> &waiting);
    void askOver(QWidget *parent);
    void attempt();
    void conclude(const ProxyLogin &login, const Result<HttpAnswer> &answer);
    void keep(const ProxyLogin &login);
    void takeBack();

    QWidget &m_window;
    MessageBar &m_messages;
    Network &m_network;
    ProxyKeychain &m_keychain;
    QPointer<ProxyDialog> m_dialog;
    ProxyRefusal m_refusal; // what the dialog is about
    std::optional<ProxyLogin> m_before;
    std::unique_ptr<HttpClient> m_trying;
};

} // namespace Latchkey::Ui
