// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/connections/cliconfiguration.h>

#include <QCoreApplication>

#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

using AuthType = CliConfiguration::AuthType;
using Read = tl::expected<CliConfiguration, CliTrouble>;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::CliConfiguration)
};

constexpr int deepestMerge = 8; // a map may be merged into itself
constexpr qsizetype longestValue = 4096;

tl::unexpected<CliTrouble> trouble(const QString &reason, int line = 0)
{
    return tl::unexpected(CliTrouble{line, reason});
}

int lineOf(const YAML::Mark &mark)
{
    return mark.is_null() ? 0 : mark.line + 1;
}

/// The last one counts, as in the tools' own reader; then what `<<` merges in (YAML 1.1 "merge").
std::optional<YAML::Node> child(const YAML::Node &map, const std::string &name, int depth = 0)
{
    std::optional<YAML::Node> found;
    if (!map.IsMap() || depth > deepestMerge)
        return found;
    for (const auto &entry : map) {
        if (entry.first.IsScalar() && entry.first.Scalar() == name)
            found.emplace(entry.second);
    }
    if (found || name == "<<")
        return found;
    const auto merged = child(map, "<<", depth);
    if (!merged || !merged->IsSequence())
        return merged ? child(*merged, name, depth + 1) : std::nullopt;
    for (const auto &part : *merged) {
        if (auto inPart = child(part, name, depth + 1))
            return inPart;
    }
    return std::nullopt;
}

QString text(const YAML::Node &map, const std::string &name)
{
    const auto node = child(map, name);
    if (!node || !node->IsScalar())
        return {};
    const std::string &scalar = node->Scalar();
    return QString::fromUtf8(scalar.data(), qsizetype(scalar.size())).left(longestValue).trimmed();
}

bool flag(const YAML::Node &map, const std::string &name)
{
    const auto node = child(map, name);
    return node && node->IsScalar() && node->as<bool>(false);
}

/// A list, or one text with commas or white space between.
QStringList list(const YAML::Node &map, const std::string &name)
{
    QStringList values;
    const auto node = child(map, name);
    if (!node || !node->IsSequence())
        return text(map, name).replace(u',', u' ').simplified().split(u' ', Qt::SkipEmptyParts);
    for (const auto &item : *node) {
        if (item.IsScalar())
            values.append(QString::fromStdString(item.Scalar()).left(longestValue));
    }
    return values;
}

AuthType authTypeOf(const QString &written)
{
    static const std::array<std::pair<QLatin1StringView, AuthType>, 6> names{{
        {""_L1, AuthType::Pkce},
        {"pkce"_L1, AuthType::Pkce},
        {"deviceflow"_L1, AuthType::DeviceFlow},
        {"clientsecret"_L1, AuthType::ClientSecret},
        {"externalcommand"_L1, AuthType::ExternalCommand},
        {"passthrough"_L1, AuthType::Passthrough},
    }};
    const auto known = std::find_if(names.begin(), names.end(),
        [&](const auto &name) { return written.compare(name.first, Qt::CaseInsensitive) == 0; });
    return known == names.end() ? AuthType::Other : known->second;
}

QString hostOfProxy(const QString &written)
{
    const QUrl url = QUrl::fromUserInput(written);
    return url.isValid() ? url.authority(QUrl::FullyEncoded).section(u'@', -1) : QString();
}

Result<Endpoint> endpointOf(const QString &written, bool insecure)
{
    auto endpoint = Endpoint::parse(written);
    if (!endpoint || !insecure || !endpoint->isSecure() || !isLoopbackHost(endpoint->host()))
        return endpoint;
    return Endpoint::parse(QString(u"http://"_s + endpoint->authority()));
}

Read understood(const YAML::Node &root)
{
    const auto admin = child(root, "admin");
    const auto written = admin ? child(*admin, "endpoint") : std::nullopt;
    if (!written || text(*admin, "endpoint").isEmpty()) {
        return tl::unexpected(
            CliTrouble{0, Tr::tr("It names no control plane: “endpoint” under “admin” is missing."), true});
    }
    CliConfiguration configuration;
    configuration.insecure = flag(*admin, "insecure");
    const auto endpoint = endpointOf(text(*admin, "endpoint"), configuration.insecure);
    if (!endpoint)
        return trouble(endpoint.error().message(), lineOf(written->Mark()));
    configuration.endpoint = *endpoint;
    configuration.insecureSkipVerify = flag(*admin, "insecureSkipVerify");
    configuration.caCertFilePath = text(*admin, "caCertFilePath");
    configuration.httpProxyHost = hostOfProxy(text(*admin, "httpProxyURL"));
    configuration.authType = authTypeOf(text(*admin, "authType"));
    configuration.clientId = text(*admin, "clientId");
    configuration.scopes = list(*admin, "scopes");
    if (const auto task = child(root, "task"))
        configuration.organization = text(*task, "org");
    return configuration;
}

/// The library's own words, in English; some quote a character.
QString shown(const std::string &message)
{
    QString text = QString::fromLatin1(message.data(), qsizetype(message.size())).left(100);
    text.removeIf([](QChar character) { return character < u' ' || character > u'~'; });
    return text;
}

} // namespace

Read readCliConfiguration(const QByteArray &yaml)
{
    if (yaml.size() > maxCliConfigurationBytes)
        return trouble(Tr::tr("It is too large for a configuration file."));
    if (!QByteArrayView(yaml).isValidUtf8() || yaml.contains('\0'))
        return trouble(Tr::tr("It is not a text file in UTF-8."));
    try {
        return understood(YAML::Load(yaml.toStdString()));
    } catch (const YAML::DeepRecursion &error) {
        return trouble(Tr::tr("It is nested too deep."), lineOf(error.mark));
    } catch (const YAML::Exception &error) {
        return trouble(Tr::tr("This is not valid YAML: %1.").arg(shown(error.msg)), lineOf(error.mark));
    } catch (const std::exception &) {
        return trouble(Tr::tr("It can't be read as YAML."));
    }
}

QStringList CliConfiguration::notes() const
{
    QStringList notes;
    if (insecureSkipVerify) {
        notes.append(Tr::tr("The file turns the check of certificates off. Latchkey always checks them: if "
                            "the server's authority is not known here, choose its certificate authority "
                            "file."));
    }
    if (insecure && endpoint.isSecure())
        notes.append(Tr::tr("The file asks for a connection without encryption. Latchkey uses https."));
    if (!endpoint.isSecure())
        notes.append(Tr::tr("Plain http, as it stays on this computer."));
    if (!httpProxyHost.isEmpty()) {
        notes.append(
            Tr::tr("The file names the proxy %1. Latchkey uses the proxy of this computer's settings.")
                .arg(httpProxyHost));
    }
    if (authType == AuthType::ExternalCommand || authType == AuthType::Passthrough) {
        notes.append(
            Tr::tr("The command line tool gets its sign-in from another program here. Latchkey signs "
                   "you in itself."));
    }
    if (authType == AuthType::ClientSecret) {
        notes.append(Tr::tr("The command line tool signs in as an application here. In Latchkey, sign in as "
                            "yourself, or paste an API key."));
    }
    return notes;
}

} // namespace Latchkey
