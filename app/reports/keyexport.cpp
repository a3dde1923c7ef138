// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/reports/keyexport.h>

#include <app/journal/journalexport.h>
#include <app/keys/appscodec.h>
#include <app/reports/pythonjson.h>

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <google/protobuf/util/json_util.h>
#include <google/protobuf/util/time_util.h>

using namespace Qt::StringLiterals;
namespace identity = cloudidl::identity;

namespace Latchkey {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::KeyExport)
};

/// https://protobuf.dev/programming-guides/json/ with the options that Python's MessageToJson() has by
/// itself.
std::string canonicalJson(const ApiKey &key)
{
    std::string json;
    [[maybe_unused]] const bool isWritten
        = google::protobuf::util::MessageToJsonString(appFrom(key), &json).ok();
    Q_ASSERT(isWritten); // all texts are Unicode, all times in range: see keyFrom()
    return json;
}

QByteArrayView viewOf(const std::string &text)
{
    return {text.data(), qsizetype(text.size())};
}

QByteArray asProtobuf(const ApiKeys &keys)
{
    QByteArray all;
    for (const ApiKeyPtr &key : keys)
        all += asPythonWrites(viewOf(canonicalJson(*key)), PythonLayout::Indented) + '\n';
    return all;
}

QByteArray asFlyte(const ApiKeys &keys)
{
    QByteArray all = "[";
    for (const ApiKeyPtr &key : keys) {
        if (all.size() > 1)
            all += ", ";
        all += asPythonWrites(viewOf(canonicalJson(*key)), PythonLayout::OneLine);
    }
    return all + "]\n";
}

/// As the JSON has it: https://protobuf.dev/programming-guides/json/. Empty for a time that means none.
QString timeText(const QDateTime &when, const std::optional<ServerTime> &sent)
{
    const auto time = exactTime(when, sent);
    if (!when.isValid() || !time)
        return {};
    google::protobuf::Timestamp timestamp;
    timestamp.set_seconds(time->seconds);
    timestamp.set_nanos(time->nanos);
    return QString::fromStdString(google::protobuf::util::TimeUtil::ToString(timestamp));
}

using NameOf = const std::string &(*)(int value);

QString word(int value, NameOf nameOf)
{
    const std::string &name = nameOf(value); // empty for a value from the future
    return name.empty() ? QString::number(value) : QString::fromStdString(name);
}

QString words(const QList<int> &values, NameOf nameOf)
{
    QStringList list;
    for (const int value : values)
        list.append(word(value, nameOf));
    return list.join(u"; "_s);
}

struct Column
{
    QLatin1StringView name;
    QString (*value)(const ApiKey &key);
};

// In the order of the fields in app.proto.
constexpr Column columns[] = {
    {"organization"_L1,
        [](const ApiKey &key) {
            return key.organization;
        }},
    {"client_id"_L1,
        [](const ApiKey &key) {
            return key.clientId;
        }},
    {"client_id_issued_at"_L1,
        [](const ApiKey &key) {
            return timeText(key.createdAt, key.createdAtSent);
        }},
    {"redirect_uris"_L1,
        [](const ApiKey &key) {
            return key.redirectUris.join(u"; "_s);
        }},
    {"response_types"_L1,
        [](const ApiKey &key) {
            return words(key.responseTypes, &identity::ResponseTypes_Name<int>);
        }},
    {"grant_types"_L1,
        [](const ApiKey &key) {
            return words(key.grantTypes, &identity::GrantTypes_Name<int>);
        }},
    {"application_type"_L1,
        [](const ApiKey &key) {
            return word(key.applicationType, &identity::ApplicationType_Name<int>);
        }},
    {"contacts"_L1,
        [](const ApiKey &key) {
            return key.contacts.join(u"; "_s);
        }},
    {"client_name"_L1,
        [](const ApiKey &key) {
            return key.name;
        }},
    {"logo_uri"_L1,
        [](const ApiKey &key) {
            return key.logoUri;
        }},
    {"client_uri"_L1,
        [](const ApiKey &key) {
            return key.clientUri;
        }},
    {"policy_uri"_L1,
        [](const ApiKey &key) {
            return key.policyUri;
        }},
    {"tos_uri"_L1,
        [](const ApiKey &key) {
            return key.tosUri;
        }},
    {"jwks_uri"_L1,
        [](const ApiKey &key) {
            return key.jwksUri;
        }},
    {"token_endpoint_auth_method"_L1,
        [](const ApiKey &key) {
            return word(key.tokenEndpointAuthMethod, &identity::TokenEndpointAuthMethod_Name<int>);
        }},
    {"client_secret_expires_at"_L1,
        [](const ApiKey &key) {
            return timeText(key.secretExpiresAt, key.secretExpiresAtSent);
        }},
    {"profile_apporg"_L1,
        [](const ApiKey &key) {
            return key.profileOrganization;
        }},
};

QByteArray asCsv(const ApiKeys &keys)
{
    QStringList head;
    for (const Column &column : columns)
        head.append(column.name);
    QByteArray all = csvLine(head);
    for (const ApiKeyPtr &key : keys) {
        QStringList fields;
        for (const Column &column : columns)
            fields.append(column.value(*key));
        all += csvLine(fields);
    }
    return all;
}

} // namespace

QLatin1StringView formatName(KeyFormat format)
{
    switch (format) {
    case KeyFormat::ProtobufJson:
        return "protobuf-json"_L1;
    case KeyFormat::FlyteJson:
        return "flyte-json"_L1;
    case KeyFormat::Csv:
        return "csv"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView fileEnding(KeyFormat format)
{
    return format == KeyFormat::Csv ? ".csv"_L1 : ".json"_L1;
}

QByteArray exported(const ApiKeys &keys, KeyFormat format)
{
    switch (format) {
    case KeyFormat::ProtobufJson:
        return asProtobuf(keys);
    case KeyFormat::FlyteJson:
        return asFlyte(keys);
    case KeyFormat::Csv:
        return asCsv(keys);
    }
    Q_UNREACHABLE();
}

QByteArray csvLine(const QStringList &fields)
{
    QByteArrayList line;
    for (const QString &field : fields)
        line.append(csvField(field));
    return line.join(',') + "\r\n";
}

Result<void> writeReport(const QString &path, const QByteArray &contents)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) // who has keys is a fact too
        && file.write(contents) == contents.size() && file.commit();
    if (!isWritten) {
        return failure(ErrorKind::Storage,
            Tr::tr("%1 could not be written. Choose another folder.").arg(QDir::toNativeSeparators(path)),
            file.errorString());
    }
    return {};
}

} // namespace Latchkey
