// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/cliitem.h>

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr QLatin1StringView accessTokenField = "access_token"_L1;
constexpr QLatin1StringView refreshTokenField = "refresh_token"_L1;
constexpr QLatin1StringView idTokenField = "id_token"_L1;
constexpr QLatin1StringView tokensField = "tokens"_L1;

QList<QLatin1StringView> usernames(CliProgram program)
{
    switch (program) {
    case CliProgram::Flyte:
        return {tokensField};
    case CliProgram::Flytekit:
        return {accessTokenField, refreshTokenField, idTokenField};
    }
    Q_UNREACHABLE();
}

QJsonValue jsonOf(const Secret &token)
{
    return token.isEmpty() ? QJsonValue() : QJsonValue(QString::fromUtf8(token.reveal()));
}

Secret bothTokens(const CliTokens &tokens)
{
    const QJsonObject object{
        {accessTokenField, jsonOf(tokens.accessToken)},
        {refreshTokenField, jsonOf(tokens.refreshToken)}, // null where there is none, as Python writes it
    };
    return Secret::take(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Secret tokenNamed(QStringView username, const CliTokens &tokens)
{
    if (username == accessTokenField)
        return tokens.accessToken;
    return username == refreshTokenField ? tokens.refreshToken : tokens.idToken;
}

} // namespace

QString cliServiceName(QStringView endpoint)
{
    const qsizetype mark = endpoint.indexOf("://"_L1);
    if (mark < 0)
        return endpoint.toString();
    const bool isDns = endpoint.left(mark).compare("dns"_L1, Qt::CaseInsensitive) == 0;
    QStringView rest = endpoint.mid(mark + 3);
    while (isDns && rest.startsWith(u'/')) // dns:///host
        rest = rest.mid(1);
    const qsizetype query = rest.indexOf(u'?');
    return (query < 0 ? rest : rest.left(query)).toString();
}

QList<CliItemName> cliItemNames(CliProgram program, const QString &service)
{
    QList<CliItemName> names;
    for (const QLatin1StringView username : usernames(program))
        names.append({service, username});
    return names;
}

QList<CliItem> cliItems(CliProgram program, const QString &service, const CliTokens &tokens)
{
    QList<CliItem> items;
    for (const CliItemName &name : cliItemNames(program, service)) {
        const Secret value
            = program == CliProgram::Flyte ? bothTokens(tokens) : tokenNamed(name.username, tokens);
        if (!value.isEmpty())
            items.append({name, value});
    }
    return items;
}

Secret cliRefreshToken(const CliItem &item)
{
    if (item.name.username == refreshTokenField)
        return item.value;
    if (item.name.username != tokensField)
        return {};
    const QByteArrayView bytes = item.value.reveal();
    const auto document = QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size()));
    return Secret::take(document.object().value(refreshTokenField).toString());
}

} // namespace Latchkey
