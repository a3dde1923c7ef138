// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/keynames.h>

#include <app/keys/apikey.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr std::array serverlessHosts{
    "serverless-1.us-east-2.s.union.ai"_L1,
    "serverless.union.ai"_L1,
    "serverless-gcp.cloud-staging.union.ai"_L1,
    "serverless.staging.union.ai"_L1,
    "serverless-preview.canary.unionai.cloud"_L1,
    "serverless.canary.union.ai"_L1,
    "utt-srv-staging-1.cloud-staging.union.ai"_L1,
    "utt-srv-canary-1.canary.unionai.cloud"_L1,
};

struct VanityHost
{
    QLatin1StringView vanity;
    QLatin1StringView host;
};

constexpr std::array vanityHosts{
    VanityHost{"serverless.union.ai"_L1, "serverless-1.us-east-2.s.union.ai"_L1},
    VanityHost{"serverless.staging.union.ai"_L1, "serverless-gcp.cloud-staging.union.ai"_L1},
    VanityHost{"serverless.canary.union.ai"_L1, "serverless-preview.canary.unionai.cloud"_L1},
};

QString withoutVanity(const QString &host)
{
    const auto found = std::find_if(vanityHosts.begin(), vanityHosts.end(),
        [&host](const VanityHost &known) { return known.vanity == host; });
    return found == vanityHosts.end() ? host : QString(found->host);
}

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::KeyNames)
};

bool survives(QChar character)
{
    return (character >= u'0' && character <= u'9') || (character >= u'a' && character <= u'z')
        || (character >= u'A' && character <= u'Z');
}

bool isInvisible(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

// UAX #9: embeddings, overrides, isolates and marks.
bool turnsReadingDirection(char32_t character)
{
    return (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069)
        || character == 0x200e || character == 0x200f || character == 0x061c;
}

NameTrouble warningAbout(char32_t character)
{
    const QString code = u"U+%1"_s.arg(uint(character), 4, 16, QLatin1Char('0')).toUpper();
    if (turnsReadingDirection(character)) {
        return {NameTrouble::Weight::Warning,
            Tr::tr("The name holds a character that turns the reading direction (%1), so it may look like "
                   "another name. Type it anew unless you want that.")
                .arg(code)};
    }
    return {NameTrouble::Weight::Warning,
        Tr::tr(
            "The name holds a character that can't be seen (%1), so it may look like another name. Type it "
            "anew unless you want that.")
            .arg(code)};
}

} // namespace

QString clientIdFromName(QStringView name)
{
    QString id;
    bool anySurvives = false;
    bool inRun = false;
    const QString lowerCase = name.toString().toLower();
    for (const QChar character : lowerCase) {
        if (survives(character))
            id.append(character);
        else if (!inRun)
            id.append(u'-');
        inRun = !survives(character);
        anySurvives = anySurvives || !inRun;
    }
    return anySurvives ? id : QString();
}

QString serverlessClientId(const Endpoint &endpoint, QStringView userHandle, QStringView name)
{
    const QString id = clientIdFromName(name);
    if (id.isEmpty())
        return {};
    return u"%1-%2-%3"_s.arg(withoutVanity(endpoint.host()).section(u'.', 0, 0), userHandle, id);
}

bool isServerlessHost(const Endpoint &endpoint, QStringView extraHost)
{
    const QString host = endpoint.host();
    if (std::find(serverlessHosts.begin(), serverlessHosts.end(), host) != serverlessHosts.end())
        return true;
    const auto extra = Endpoint::parse(extraHost);
    return extra && !host.isEmpty() && extra->host() == host;
}

bool isSameUnion(QStringView address, const Endpoint &endpoint)
{
    const auto other = Endpoint::parse(address);
    if (!other || !endpoint.isValid())
        return false;
    return withoutVanity(other->host()) == withoutVanity(endpoint.host()) && other->port() == endpoint.port();
}

std::optional<QString> takenBy(const QString &clientId, const QList<ApiKey> &keys)
{
    const auto found = std::find_if(
        keys.begin(), keys.end(), [&clientId](const ApiKey &key) { return key.clientId == clientId; });
    return found == keys.end() ? std::nullopt : std::optional(found->name);
}

std::optional<NameTrouble> nameTrouble(QStringView name)
{
    if (name.trimmed().isEmpty())
        return NameTrouble{NameTrouble::Weight::Refused, Tr::tr("A key needs a name.")};
    if (name.size() > maxNameLength) {
        return NameTrouble{NameTrouble::Weight::Refused,
            Tr::tr("The name is too long: it has %1 characters, and %2 is the most.")
                .arg(name.size())
                .arg(maxNameLength)};
    }
    for (const char32_t character : name.toUcs4()) {
        if (isInvisible(character))
            return warningAbout(character);
    }
    return std::nullopt;
}

std::optional<NameTrouble> newNameTrouble(QStringView name)
{
    auto trouble = nameTrouble(name);
    if (trouble && trouble->weight == NameTrouble::Weight::Refused)
        return trouble;
    if (clientIdFromName(name).isEmpty()) {
        return NameTrouble{NameTrouble::Weight::Refused,
            Tr::tr("The client ID is made of the letters a–z and the digits in the name. Add at least one; "
                   "you can change the name later.")};
    }
    return trouble;
}

} // namespace Latchkey
