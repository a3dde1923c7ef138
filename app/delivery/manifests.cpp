// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/delivery/manifests.h>

#include <app/delivery/quoting.h>
#include <app/keys/strictbase64.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey::Manifests {

namespace {

constexpr qsizetype longestName = 253; // RFC 1123
constexpr qsizetype longestLabel = 63;
constexpr qsizetype longestKey = 253;

bool isLowerAlphanumeric(QChar letter)
{
    return (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
}

QByteArray hclString(const QString &text)
{
    QByteArray literal;
    if (!Quoting::appendHcl(literal, text.toUtf8()))
        return "\"\"";
    return literal;
}

/// A word that Terraform takes for a name: letters, digits, underscores.
QByteArray terraformName(const QString &clientId)
{
    QByteArray name;
    for (const QChar letter : clientId.toLower())
        name += isLowerAlphanumeric(letter) ? letter.toLatin1() : '_';
    if (name.isEmpty() || (name.front() >= '0' && name.front() <= '9'))
        name.prepend("key_");
    return name;
}

} // namespace

QString kubernetesName(const QString &clientId)
{
    QString name;
    for (const QChar letter : clientId.toLower()) {
        if (isLowerAlphanumeric(letter))
            name += letter;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    name.truncate(longestLabel); // what a label may be is good as a name too
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? u"api-key"_s : name;
}

bool isKubernetesName(QStringView name)
{
    const auto labels = name.split(u'.');
    return name.size() <= longestName && std::all_of(labels.begin(), labels.end(), [](QStringView label) {
        return !label.isEmpty() && label.front() != u'-' && label.back() != u'-'
            && std::all_of(label.begin(), label.end(),
                [](QChar letter) { return isLowerAlphanumeric(letter) || letter == u'-'; });
    });
}

bool isKubernetesKey(QStringView key)
{
    return !key.isEmpty() && key.size() <= longestKey && key != u"." && !key.startsWith(u"..")
        && std::all_of(key.begin(), key.end(), [](QChar letter) {
               return isLowerAlphanumeric(letter) || (letter >= u'A' && letter <= u'Z') || letter == u'-'
                   || letter == u'_' || letter == u'.';
           });
}

void appendKubernetesSecret(QByteArray &text, const KubernetesPlace &place, QByteArrayView value)
{
    text += "apiVersion: v1\nkind: Secret\nmetadata:\n  name: ";
    const bool isNamed
        = Quoting::appendJson(text, place.name.toUtf8()); // quoted: "123" and "true" are no strings
    Q_ASSERT(isNamed);
    Q_UNUSED(isNamed);
    text.append("\ntype: Opaque\ndata:\n  ").append(place.key.toLatin1()).append(": ");
    text += encodeBase64(value).reveal();
}

void appendKubernetesPatch(QByteArray &text, const QString &key, QByteArrayView value)
{
    text.append("{\"data\": {\"").append(key.toLatin1()).append("\": \"");
    text += encodeBase64(value).reveal();
    text += "\"}}";
}

QByteArray gitHubActions(QLatin1StringView variable)
{
    const QByteArray name(variable.data(), variable.size());
    return "env:\n  " + name + ": ${{ secrets." + name + " }}";
}

QByteArray gitLab(QLatin1StringView variable)
{
    const QByteArray name(variable.data(), variable.size());
    return "# " + name
        + " is a masked variable of the project (Settings > CI/CD > Variables).\n.needs-api-key:\n"
        + "  before_script:\n    - test -n \"$" + name + "\"";
}

QByteArray terraformImport(const QString &clientId)
{
    const QByteArray name = terraformName(clientId);
    const QByteArray id = hclString(clientId);
    return "import {\n  to = unionai_api_key." + name + "\n  id = " + id
        + "\n}\n\nresource \"unionai_api_key\" \"" + name + "\" {\n  id = " + id + "\n}";
}

} // namespace Latchkey::Manifests
