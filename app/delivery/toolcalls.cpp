// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/delivery/toolcalls.h>

#include <app/delivery/manifests.h>
#include <app/delivery/quoting.h>

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Latchkey::ToolCalls {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::ToolCalls)
};

tl::unexpected<Error> invalid(const QString &message)
{
    return failure(ErrorKind::InvalidArgument, message);
}

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// No option in disguise.
bool isWord(const QString &text)
{
    return matches(text, u"[A-Za-z0-9_.][A-Za-z0-9_.:@/ -]*"_s);
}

/// FOR_NIGHTLY_ETL from "for nightly-etl".
QString variableFrom(const QString &clientId)
{
    static const QRegularExpression others(u"[^A-Z0-9]+"_s);
    return clientId.toUpper().replace(others, u"_"_s);
}

void addOption(QStringList &arguments, const QString &option, const QString &value)
{
    if (!value.isEmpty())
        arguments += {option, value};
}

} // namespace

QString filledIn(const QString &text, const QString &clientId)
{
    QString filled = text;
    filled.replace("{ID}"_L1, variableFrom(clientId));
    return filled.replace("{id}"_L1, clientId);
}

Result<ToolCall> toGitHub(const GitHubPlace &place, const QString &clientId, const Secret &encoded)
{
    const QString name = filledIn(place.name, clientId);
    if (!matches(place.repository, u"([A-Za-z0-9.-]+/)?[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9_.-]+"_s))
        return invalid(Tr::tr("This is no repository. Write it as owner/repository."));
    if (!matches(name, u"[A-Za-z_][A-Za-z0-9_]*"_s) || name.startsWith("GITHUB_"_L1, Qt::CaseInsensitive)) {
        return invalid(Tr::tr(
            "GitHub takes no secret with this name. Use letters, digits and underscores; no digit and no "
            "GITHUB_ at the beginning."));
    }
    if (!place.environment.isEmpty() && !isWord(place.environment))
        return invalid(
            Tr::tr("This is no name of an environment. Write it as the repository's settings do."));
    QStringList arguments{u"secret"_s, u"set"_s, name, u"--repo"_s, place.repository};
    addOption(arguments, u"--env"_s, place.environment);
    return ToolCall{u"gh"_s, arguments, encoded};
}

Result<ToolCall> toKubernetes(const KubernetesPlace &place, const QString &clientId, const Secret &encoded)
{
    const QString name = filledIn(place.name, Manifests::kubernetesName(clientId));
    const QString key = filledIn(place.key, clientId);
    if (!Manifests::isKubernetesName(name)) {
        return invalid(
            Tr::tr("Kubernetes takes no Secret with this name. Use small letters, digits, hyphens and "
                   "full stops."));
    }
    if (!Manifests::isKubernetesKey(key)) {
        return invalid(
            Tr::tr("Kubernetes takes no entry with this name. Use letters, digits, hyphens, underscores and "
                   "full stops."));
    }
    if (!place.nameSpace.isEmpty() && !Manifests::isKubernetesName(place.nameSpace))
        return invalid(Tr::tr("This is no name of a namespace. Use small letters, digits and hyphens."));
    if (!place.context.isEmpty() && !isWord(place.context))
        return invalid(Tr::tr("This is no name of a context. “kubectl config get-contexts” lists them."));
    QStringList arguments;
    addOption(arguments, u"--context"_s, place.context);
    addOption(arguments, u"--namespace"_s, place.nameSpace);
    // On the server's side: the client's would leave a copy of the secret in an annotation.
    arguments += {u"apply"_s, u"--server-side"_s, u"--field-manager=latchkey"_s, u"-f"_s, u"-"_s};
    QByteArray manifest;
    manifest.reserve(2 * encoded.size() + 4 * name.size() + key.size() + 256); // grows never: no copy is left
    Manifests::appendKubernetesSecret(manifest, {name, key}, encoded.reveal());
    manifest += '\n';
    return ToolCall{u"kubectl"_s, arguments, Secret::take(std::move(manifest))};
}

Result<ToolCall> toFlyte(const FlytePlace &place, const QString &clientId, const Secret &encoded)
{
    const QString name = filledIn(place.name, clientId);
    if (!matches(name, u"[A-Za-z0-9_][A-Za-z0-9_.-]*"_s))
        return invalid(
            Tr::tr("Flyte takes no secret with this name. Use letters, digits, hyphens and underscores."));
    for (const QString &scope : {place.project, place.domain}) {
        if (!scope.isEmpty() && !matches(scope, u"[A-Za-z0-9_][A-Za-z0-9_.-]*"_s))
            return invalid(Tr::tr(
                "This is no name of a project or a domain. Use letters, digits, hyphens and underscores."));
    }
    // It reads a value from a file or a terminal only.
    QStringList arguments{u"create"_s, u"secret"_s, name, u"--from-file"_s, u"/dev/stdin"_s};
    addOption(arguments, u"--project"_s, place.project);
    addOption(arguments, u"--domain"_s, place.domain);
    return ToolCall{u"flyte"_s, arguments, encoded};
}

Result<ToolCall> toCommand(const CommandPlace &place, const QString &clientId, const Secret &encoded)
{
    QStringList words = QProcess::splitCommand(place.line);
    for (QString &word : words) { // after the splitting: an ID adds no word
        const bool isOption = word.startsWith(u'-');
        word = filledIn(word, clientId);
        if (word.startsWith(u'-') && !isOption)
            return invalid(Tr::tr("The client ID of this key would be taken for an option of the command."));
    }
    if (words.isEmpty())
        return invalid(
            Tr::tr("There is no command here. Write one that reads the key from its standard input."));
    const auto input = formatCredentials(encoded, place.style, clientId);
    if (!input)
        return failure(input.error());
    const QString program = words.takeFirst();
    return ToolCall{program, words, *input};
}

QString commandLine(const ToolCall &call)
{
    QStringList words;
    for (const QString &word : QStringList{call.program} + call.arguments) {
        QByteArray quoted;
        if (matches(word, u"[A-Za-z0-9_@%+=:,./-]+"_s) || !Quoting::appendPosix(quoted, word.toUtf8()))
            words.append(word);
        else
            words.append(QString::fromUtf8(quoted));
    }
    return words.join(u' ');
}

} // namespace Latchkey::ToolCalls
