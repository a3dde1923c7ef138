// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/delivery/delivery.h>

#include <app/core/whenfinished.h>
#include <app/delivery/redaction.h>
#include <app/delivery/secretfile.h>
#include <app/delivery/toolcalls.h>

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

template <class... Actions>
struct Overloaded : Actions...
{
    using Actions::operator()...;
};
template <class... Actions>
Overloaded(Actions...) -> Overloaded<Actions...>;

/// A client ID comes from the server: as a part of a path it leads nowhere else.
QString pathOf(const FilePlace &place, const QString &clientId)
{
    static const QRegularExpression unsafe(u"[/\\\\:*?\"<>|\\x00-\\x1f\\x7f]|^\\.+"_s);
    QString name = clientId;
    return ToolCalls::filledIn(place.path, name.replace(unsafe, u"_"_s));
}

/// Nothing where no program takes part.
std::optional<Result<ToolCall>> callFor(
    const DeliveryPlace &place, const QString &clientId, const Secret &encoded)
{
    using Call = std::optional<Result<ToolCall>>;
    return std::visit(
        Overloaded{
            [](const FilePlace &) { return Call(); },
            [&](const GitHubPlace &there) { return Call(ToolCalls::toGitHub(there, clientId, encoded)); },
            [&](const KubernetesPlace &there) {
                return Call(ToolCalls::toKubernetes(there, clientId, encoded));
            },
            [&](const FlytePlace &there) { return Call(ToolCalls::toFlyte(there, clientId, encoded)); },
            [&](const CommandPlace &there) { return Call(ToolCalls::toCommand(there, clientId, encoded)); },
        },
        place);
}

bool isSameForAll(const DeliveryPlace &place, const QStringList &clientIds)
{
    if (std::holds_alternative<CommandPlace>(place))
        return false; // which may do with them what it likes
    QSet<QString> places;
    for (const QString &clientId : clientIds)
        places.insert(Delivery::placeText(place, clientId));
    return places.size() < clientIds.size();
}

} // namespace

Delivery::Delivery(std::chrono::milliseconds toolLimit, QObject *parent)
    : QObject(parent)
    , m_tools(toolLimit)
{
}

Delivery::~Delivery() = default;

Result<void> Delivery::check(const DeliveryPlace &place, const QStringList &clientIds)
{
    if (const auto *file = std::get_if<FilePlace>(&place); file && file->path.isEmpty())
        return failure(ErrorKind::InvalidArgument, tr("There is no file name yet. Choose a file."));
    for (const QString &clientId : clientIds) {
        const auto call = callFor(place, clientId, {});
        if (call && !*call)
            return failure(call->error());
        if (call && ToolDelivery::find((*call)->program).isEmpty())
            return failure(ToolDelivery::missing((*call)->program));
    }
    if (isSameForAll(place, clientIds)) {
        return failure(ErrorKind::InvalidArgument,
            tr("All keys would go to the same place, each in place of the one before. Write {id} where each "
               "key's client "
               "ID belongs."));
    }
    return {};
}

std::optional<ToolCall> Delivery::preview(const DeliveryPlace &place, const QString &clientId)
{
    const auto call = callFor(place, clientId, {});
    return call && *call ? std::optional(**call) : std::nullopt;
}

QString Delivery::placeText(const DeliveryPlace &place, const QString &clientId)
{
    const auto joined = [](QStringList parts) {
        parts.removeAll({});
        return parts.join(u" · "_s);
    };
    return std::visit(
        Overloaded{
            [&](const FilePlace &there) { return QDir::toNativeSeparators(pathOf(there, clientId)); },
            [&](const GitHubPlace &there) {
                return joined({u"GitHub"_s, there.repository, there.environment,
                    ToolCalls::filledIn(there.name, clientId)});
            },
            [&](const KubernetesPlace &there) {
                const KubernetesPlace filled = ToolCalls::filledIn(there, clientId);
                return joined({u"Kubernetes"_s, filled.context, filled.nameSpace, filled.name, filled.key});
            },
            [&](const FlytePlace &there) {
                return joined(
                    {u"Flyte"_s, there.project, there.domain, ToolCalls::filledIn(there.name, clientId)});
            },
            [&](const CommandPlace &there) {
                const auto call = preview(there, clientId);
                return call ? call->program : QString();
            },
        },
        place);
}

QLatin1StringView Delivery::word(const DeliveryPlace &place)
{
    return std::visit(Overloaded{
                          [](const FilePlace &) { return "file"_L1; },
                          [](const GitHubPlace &) { return "gh"_L1; },
                          [](const KubernetesPlace &) { return "kubectl"_L1; },
                          [](const FlytePlace &) { return "flyte"_L1; },
                          [](const CommandPlace &) { return "command"_L1; },
                      },
        place);
}

QStringList Delivery::replacedFiles(const DeliveryPlace &place, const QStringList &clientIds)
{
    QStringList files;
    if (const auto *file = std::get_if<FilePlace>(&place)) {
        for (const QString &clientId : clientIds) {
            if (const QString path = pathOf(*file, clientId); QFileInfo::exists(path))
                files.append(QDir::toNativeSeparators(path));
        }
    }
    return files;
}

QFuture<Result<void>> Delivery::deliver(
    const QString &clientId, const Secret &encoded, const DeliveryPlace &place, const CancellationPtr &stop)
{
    if (const auto *file = std::get_if<FilePlace>(&place))
        return save(clientId, encoded, *file);
    return run(*callFor(place, clientId, encoded), encoded, stop);
}

QFuture<Result<void>> Delivery::save(const QString &clientId, const Secret &encoded, const FilePlace &place)
{
    const auto text = formatCredentials(encoded, place.style, clientId);
    if (!text)
        return finished<void>(failure(text.error()));
    const Pending<void> pending;
    m_disk.run([path = pathOf(place, clientId), text = *text] { return writeSecretFile(path, text); }, this,
        [pending](const Result<void> &written) { pending.finish(written); });
    return pending.future();
}

QFuture<Result<void>> Delivery::run(
    const Result<ToolCall> &call, const Secret &encoded, const CancellationPtr &stop)
{
    if (!call)
        return finished<void>(failure(call.error()));
    const auto first = m_tools.deliver(*call, Redaction(encoded), stop);
    if (!call->ifMissing)
        return first;
    const Pending<void> pending;
    whenFinished(
        first, this, [this, pending, encoded, stop, next = call->ifMissing](const Result<void> &done) {
            if (done || !ToolCalls::saysMissing(done.error()))
                return pending.finish(done);
            whenFinished(m_tools.deliver(*next, Redaction(encoded), stop), this,
                [pending](const Result<void> &made) { pending.finish(made); });
        });
    return pending.future();
}

} // namespace Latchkey

#include "moc_delivery.cpp"
