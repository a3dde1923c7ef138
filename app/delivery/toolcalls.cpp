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

constexpr qsizetype mostAround = 256; // bytes that a manifest or a patch puts around names and value

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

/// Of a place that is filled in.
Result<void> check(const KubernetesPlace &place)
{
    if (!Manifests::isKubernetesName(place.name)) {
        return invalid(
            Tr::tr("Kubernetes takes no Secret with this name. Use small letters, digits, hyphens and "
                   "full stops."));
    }
    if (!Manifests::isKubernetesKey(place.key)) {
        return invalid(
            Tr::tr("Kubernetes takes no entry with this name. Use letters, digits, hyphens, underscores and "
                   "full stops."));
    }
    if (!place.nameSpace.isEmpty() && !Manifests::isKubernetesName(place.nameSpace))
        return invalid(Tr::tr("This is no name of a namespace. Use small letters, digits and hyphens."));
    if (!place.context.isEmpty() && !isWord(place.context))
        return invalid(Tr::tr("This is no name of a context. “kubectl config get-contexts” lists them."));
    return {};
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

KubernetesPlace filledIn(const KubernetesPlace &place, const QString &clientId)
{
    KubernetesPlace there = place;
    there.name = filledIn(place.name, Manifests::kubernetesName(clientId));
    there.key = filledIn(place.key, clientId);
    return there;
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

/// A JSON merge patch, and a new Secret where there is none. Never "apply": on the server's side it removes
/// what it has applied before and, since kubectl 1.26, all that "kubectl apply" has made of the Secret; on
/// the client's it leaves a copy of the key in an annotation.
Result<ToolCall> toKubernetes(const KubernetesPlace &place, const QString &clientId, const Secret &encoded)
{
    const KubernetesPlace there = filledIn(place, clientId);
    if (const auto checked = check(there); !checked)
        return failure(checked.error());
    QStringList where;
    addOption(where, u"--context"_s, there.context);
    addOption(where, u"--namespace"_s, there.nameSpace);
    const QString manager = u"--field-manager=latchkey"_s;
    QByteArray manifest; // neither grows later: no copy is left
    manifest.reserve(2 * encoded.size() + 4 * there.name.size() + there.key.size() + mostAround);
    Manifests::appendKubernetesSecret(manifest, there, encoded.reveal());
    manifest += '\n';
    ToolCall create{u"kubectl"_s, where + QStringList{u"create"_s, manager, u"-f"_s, u"-"_s},
        Secret::take(std::move(manifest))};
#ifdef Q_OS_WIN // "patch" reads a file alone, and standard input has no name there
    return create;
#else
    QByteArray entry;
    entry.reserve(2 * encoded.size() + there.key.size() + mostAround);
    Manifests::appendKubernetesPatch(entry, there.key, encoded.reveal());
    return ToolCall{u"kubectl"_s,
        where
            + QStringList{u"patch"_s, u"secret"_s, there.name, manager, u"--type=merge"_s,
                u"--patch-file=/dev/stdin"_s},
        Secret::take(std::move(entry)), std::make_shared<const ToolCall>(std::move(create))};
#endif
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

bool saysMissing(const Error &error)
{
    return error.detail().contains("(NotFound): secrets "_L1); // the server's words, in no language
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
    const QString line = words.join(u' ');
    return call.ifMissing ? line + u" || "_s + commandLine(*call.ifMissing) : line;
}

} // namespace Latchkey::ToolCalls
