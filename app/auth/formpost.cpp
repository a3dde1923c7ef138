// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/formpost.h>

#include <QCoreApplication>

namespace Latchkey {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::TokenEndpoint)
};

} // namespace

HttpRequest formPost(const QUrl &url, const QList<FormField> &fields)
{
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.url = url;
    request.headers = {
        {"Content-Type", "application/x-www-form-urlencoded"},
        {"Accept", "application/json"},
    };
    request.body = formBody(fields);
    request.effect = HttpRequest::Effect::ChangesSomething;
    request.maxAnswerBytes = 1024 * 1024;
    return request;
}

Error lostAnswerError(const Error &error)
{
    if (error.kind() != ErrorKind::Uncertain)
        return error;
    return Error(ErrorKind::Offline,
        Tr::tr("The connection to the identity provider broke before it answered. Check your network and try "
               "again."),
        error.detail());
}

} // namespace Latchkey
