// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/practice/practicerpcerror.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

int httpStatusOf(const std::string &code)
{
    static const QMap<std::string, int> statuses = {
        {"invalid_argument", 400},
        {"unauthenticated", 401},
        {"permission_denied", 403},
        {"not_found", 404},
        {"already_exists", 409},
        {"unimplemented", 501},
        {"unavailable", 503},
    };
    return statuses.value(code, 500);
}

} // namespace

tl::unexpected<PracticeRpcError> rpcFailure(std::string code, std::string message)
{
    return tl::unexpected<PracticeRpcError>(PracticeRpcError{std::move(code), std::move(message)});
}

PracticeAnswer rpcErrorAnswer(const PracticeRpcError &error)
{
    return rpcErrorAnswer(httpStatusOf(error.code), error);
}

PracticeAnswer rpcErrorAnswer(int httpStatus, const PracticeRpcError &error)
{
    const QJsonObject json{
        {u"code"_s, QString::fromStdString(error.code)},
        {u"message"_s, QString::fromStdString(error.message)},
    };
    PracticeAnswer answer;
    answer.status = httpStatus;
    answer.contentType = "application/json";
    answer.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return answer;
}

} // namespace Latchkey
