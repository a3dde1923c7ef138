// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/connecterror.h>

#include <app/rpc/httpclient.h>
#include <app/rpc/networkerror.h>
#include <app/rpc/servertext.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::ConnectError)
};

constexpr std::array<std::pair<ConnectCode, QLatin1StringView>, 16> codeNames{{
    {ConnectCode::Canceled, "canceled"_L1},
    {ConnectCode::Unknown, "unknown"_L1},
    {ConnectCode::InvalidArgument, "invalid_argument"_L1},
    {ConnectCode::DeadlineExceeded, "deadline_exceeded"_L1},
    {ConnectCode::NotFound, "not_found"_L1},
    {ConnectCode::AlreadyExists, "already_exists"_L1},
    {ConnectCode::PermissionDenied, "permission_denied"_L1},
    {ConnectCode::ResourceExhausted, "resource_exhausted"_L1},
    {ConnectCode::FailedPrecondition, "failed_precondition"_L1},
    {ConnectCode::Aborted, "aborted"_L1},
    {ConnectCode::OutOfRange, "out_of_range"_L1},
    {ConnectCode::Unimplemented, "unimplemented"_L1},
    {ConnectCode::Internal, "internal"_L1},
    {ConnectCode::Unavailable, "unavailable"_L1},
    {ConnectCode::DataLoss, "data_loss"_L1},
    {ConnectCode::Unauthenticated, "unauthenticated"_L1},
}};

QLatin1StringView nameOf(ConnectCode code)
{
    return codeNames[static_cast<size_t>(code)].second;
}

QJsonObject errorObject(const HttpAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

std::optional<ConnectCode> codeInBody(const HttpAnswer &answer)
{
    const QString name = errorObject(answer).value("code"_L1).toString();
    for (const auto &[code, known] : codeNames) {
        if (name == known)
            return code;
    }
    return std::nullopt;
}

/// https://connectrpc.com/docs/protocol, "HTTP to Error Code".
ConnectCode codeOfStatus(int status)
{
    switch (status) {
    case 400:
        return ConnectCode::Internal;
    case 401:
        return ConnectCode::Unauthenticated;
    case 403:
        return ConnectCode::PermissionDenied;
    case 404:
        return ConnectCode::Unimplemented;
    case 408:
        return ConnectCode::DeadlineExceeded;
    case 429:
    case 502:
    case 503:
    case 504:
        return ConnectCode::Unavailable;
    default:
        return ConnectCode::Unknown;
    }
}

ErrorKind kindOf(ConnectCode code)
{
    switch (code) {
    case ConnectCode::DeadlineExceeded:
        return ErrorKind::Timeout;
    case ConnectCode::InvalidArgument:
    case ConnectCode::FailedPrecondition:
    case ConnectCode::OutOfRange:
        return ErrorKind::InvalidArgument;
    case ConnectCode::NotFound:
        return ErrorKind::NotFound;
    case ConnectCode::AlreadyExists:
        return ErrorKind::AlreadyExists;
    case ConnectCode::PermissionDenied:
        return ErrorKind::PermissionDenied;
    case ConnectCode::Aborted:
        return ErrorKind::Conflict;
    case ConnectCode::Unimplemented:
        return ErrorKind::Unsupported;
    case ConnectCode::Unauthenticated:
        return ErrorKind::Unauthenticated;
    case ConnectCode::Canceled: // by the server or a proxy; Cancelled is the person's
    case ConnectCode::Unknown:
    case ConnectCode::ResourceExhausted:
    case ConnectCode::Internal:
    case ConnectCode::Unavailable:
    case ConnectCode::DataLoss:
        return ErrorKind::Unavailable;
    }
    Q_UNREACHABLE();
}

QString messageOf(ConnectCode code)
{
    switch (code) {
    case ConnectCode::InvalidArgument:
    case ConnectCode::FailedPrecondition:
    case ConnectCode::OutOfRange:
        return Tr::tr("%1 did not accept what was sent. See the details for the reason, change it and try "
                      "again.");
    case ConnectCode::DeadlineExceeded:
        return Tr::tr("%1 did not finish in time. Try again.");
    case ConnectCode::NotFound:
        return Tr::tr("%1 does not have this, or not any more. Refresh and try again.");
    case ConnectCode::AlreadyExists:
        return Tr::tr("%1 has something of this name already. Choose another name.");
    case ConnectCode::PermissionDenied:
        return Tr::tr("%1 knows you, but does not allow this. Ask an administrator of your organization.");
    case ConnectCode::Aborted:
        return Tr::tr("Someone else changed this on %1 at the same time. Refresh and try again.");
    case ConnectCode::Unimplemented:
        return Tr::tr("%1 does not offer this. API keys need Union; Flyte alone has none.");
    case ConnectCode::Unauthenticated:
        return Tr::tr("%1 wants you to sign in again.");
    case ConnectCode::ResourceExhausted:
        return Tr::tr("%1 is asked for too much at the moment. Wait a little and try again.");
    case ConnectCode::Unavailable:
        return Tr::tr("%1 is there, but can't answer at the moment. Try again in a while.");
    case ConnectCode::Canceled:
    case ConnectCode::Unknown:
    case ConnectCode::Internal:
    case ConnectCode::DataLoss:
        return Tr::tr("%1 met a fault of its own. Try again; if it stays so, show the details to the people "
                      "who run it.");
    }
    Q_UNREACHABLE();
}

QString detailOf(const HttpAnswer &answer, const ConnectRequestInfo &request, const QString &what)
{
    const QString said = shownServerText(errorObject(answer).value("message"_L1).toString(), request.token);
    QString detail = u"%1: HTTP %2, %3"_s.arg(loggableUrl(request.url), QString::number(answer.status), what);
    if (!said.isEmpty())
        detail += ", \""_L1 + said + u'"';
    return detail + "; request "_L1 + QString::fromLatin1(request.requestId);
}

Error notUnion(const HttpAnswer &answer, const ConnectRequestInfo &request, const QString &message)
{
    const QString type = shownServerText(QString::fromLatin1(answer.contentType), request.token);
    return Error(ErrorKind::NotUnion, message,
        detailOf(answer, request, "content type "_L1 + (type.isEmpty() ? u"absent"_s : type)));
}

Error redirected(const HttpAnswer &answer, const ConnectRequestInfo &request)
{
    const QString target = shownServerText(answer.location.host(QUrl::FullyEncoded), request.token);
    const QString message = target.isEmpty()
        ? Tr::tr("%1 points elsewhere instead of answering. Check the address.")
        : Tr::tr("%1 redirected to %2. Latchkey does not follow, so that your sign-in goes nowhere else. If "
                 "%2 is your Union address, connect to that.");
    return notUnion(answer, request,
        target.isEmpty() ? message.arg(request.url.host()) : message.arg(request.url.host(), target));
}

/// A gateway that lost its patience or its server can't tell whether the call took effect.
bool leavesDoubt(const HttpAnswer &answer, ConnectCode code)
{
    if (code == ConnectCode::DeadlineExceeded)
        return true;
    return (answer.status == 502 || answer.status == 504) && !codeInBody(answer);
}

Error notAMessage(const HttpAnswer &answer, const ConnectRequestInfo &request)
{
    if (answer.contentType == "text/html" || answer.contentType == "application/xhtml+xml") {
        return notUnion(answer, request,
            Tr::tr("%1 shows a web page: a web console, a login page or a proxy. Check the address.")
                .arg(request.url.host()));
    }
    return notUnion(answer, request,
        Tr::tr("%1 answers, but not as a Union control plane. Check the address.").arg(request.url.host()));
}

} // namespace

ConnectCode connectCode(const HttpAnswer &answer)
{
    if (answer.status == 401)
        return ConnectCode::Unauthenticated;
    return codeInBody(answer).value_or(codeOfStatus(answer.status));
}

Error connectError(const HttpAnswer &answer, const ConnectRequestInfo &request)
{
    if (answer.status < 300)
        return notAMessage(answer, request);
    if (answer.status < 400)
        return redirected(answer, request);
    const ConnectCode code = connectCode(answer);
    const QString detail = detailOf(answer, request, nameOf(code));
    if (request.changesSomething && leavesDoubt(answer, code)) {
        return Error(ErrorKind::Uncertain,
            Tr::tr("%1 did not say in time whether the change was made. Refresh to see, before you try "
                   "again.")
                .arg(request.url.host()),
            detail);
    }
    return Error(kindOf(code), messageOf(code).arg(request.url.host()), detail);
}

bool isConnectMessage(const HttpAnswer &answer)
{
    return answer.status == 200 && answer.contentType == "application/proto";
}

} // namespace Latchkey
