// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/appserrors.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::AppsClient)
};

} // namespace

Error keyError(const Error &error)
{
    if (error.kind() == ErrorKind::Unsupported) {
        return Error(
            error.kind(), Tr::tr("API keys need Union: this server is Flyte without them."), error.detail());
    }
    if (error.kind() == ErrorKind::NotFound) {
        return Error(error.kind(),
            Tr::tr("This key is gone: someone has deleted it. Refresh the list to see what is there."),
            error.detail());
    }
    return error;
}

Error createError(const Error &error, const QString &clientId)
{
    if (error.kind() == ErrorKind::AlreadyExists)
        return takenError(clientId, error);
    if (error.kind() == ErrorKind::NotFound) // the organization, not a key
        return error;
    if (error.kind() == ErrorKind::Protocol) // too large, broken: the key may be there all the same
        return Error(ErrorKind::Uncertain, error.message(), error.detail());
    return keyError(error);
}

Error takenError(const QString &clientId, const Error &error)
{
    return Error(ErrorKind::AlreadyExists,
        Tr::tr("There is a key with the client ID “%1” already. Choose another name.").arg(clientId),
        error.detail());
}

Error unreadableCreateError()
{
    return Error(ErrorKind::Uncertain, Tr::tr("The server's answer can't be understood."),
        u"CreateAppResponse can't be parsed"_s);
}

Error secretLostError(const QString &clientId, const Error &doubt)
{
    return Error(ErrorKind::Conflict,
        Tr::tr("The key “%1” is on the server, but its secret was lost on the way and can't be had again. "
               "If you did not have this key before, delete it and create it again.")
            .arg(clientId),
        doubt.detail());
}

Error notCreatedError(const Error &doubt)
{
    return Error(ErrorKind::Offline,
        Tr::tr("The connection was lost before the server got to it: nothing was created. Try again."),
        doubt.detail());
}

Error stillUncertainError(const QString &clientId, const Error &doubt, const Error &whileAsking)
{
    return Error(ErrorKind::Uncertain,
        Tr::tr("The connection was lost, and it is not known whether the key “%1” was created. Refresh the "
               "list once you are connected: if the key is there, delete it and create it again.")
            .arg(clientId),
        u"create: %1; get: %2"_s.arg(doubt.detail(), whileAsking.detail()));
}

Error noClientIdError()
{
    return Error(ErrorKind::InvalidArgument,
        Tr::tr("A key needs a client ID. Give it a name with a letter or a digit."));
}

Error noSecretError(const QString &clientId)
{
    return Error(ErrorKind::Protocol,
        Tr::tr("The server made the key “%1” but sent no secret. Delete the key and create it again.")
            .arg(clientId),
        u"CreateAppResponse without client_secret"_s);
}

Error wrongKeyError(bool hasKey)
{
    return Error(ErrorKind::Protocol,
        Tr::tr(
            "The server answered with another key than the one asked for. Refresh the list and try again."),
        hasKey ? u"answer for another client_id"_s : u"answer without an app"_s);
}

Error changedMeanwhileError()
{
    return Error(ErrorKind::Conflict,
        Tr::tr("Someone else has changed this key meanwhile. Look at the change, then edit it again."));
}

Error endlessListError()
{
    return Error(ErrorKind::Protocol,
        Tr::tr(
            "The server's list of keys does not come to an end. Try again; if it stays so, tell the people "
            "who run the server."),
        u"List: a page token repeats, or page after page has nothing new"_s);
}

} // namespace Latchkey
