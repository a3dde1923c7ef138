// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/connectclient.h>

#include <app/rpc/connectcall.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Latchkey {

ConnectClient::ConnectClient(Endpoint endpoint, HttpClient &http, TokenSource *tokens, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_http(http)
    , m_tokens(tokens)
{
}

ConnectClient::~ConnectClient()
{
    // While this is still whole for whoever hears of the end.
    qDeleteAll(findChildren<ConnectCall *>(Qt::FindDirectChildrenOnly));
}

QFuture<Result<QByteArray>> ConnectClient::callBytes(
    QLatin1StringView procedure, const QByteArray &message, const CallOptions &options)
{
    Pending<QByteArray> pending;
    const QUrl url = m_endpoint.resolved(QString(u'/' + procedure));
    ConnectCall::Parts parts{url, procedure, message, options, m_retries};
    (new ConnectCall(std::move(parts), m_http, m_tokens, pending, this))->start();
    return pending.future();
}

Error ConnectClient::unreadableAnswer(const CallOptions &options) const
{
    const QString host = m_endpoint.host();
    const QString detail = m_endpoint.authority() + ": the answer is no message of the expected type"_L1;
    if (options.effect == CallOptions::Effect::ChangesSomething) {
        return Error(ErrorKind::Uncertain,
            tr("%1 sent an answer that Latchkey can't read, so the change may have been made. Refresh to "
               "see, before you try again.")
                .arg(host),
            detail);
    }
    return Error(ErrorKind::Protocol,
        tr("%1 sent an answer that Latchkey can't read. Try again; if it stays so, report this.").arg(host),
        detail);
}

} // namespace Latchkey

#include "moc_connectclient.cpp"
