// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/delivery/severalcredentials.h>

#include <app/delivery/manifests.h>
#include <app/delivery/toolcalls.h>

#include <QCoreApplication>
#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::SeveralCredentials)
};

/// What stands around the keys and between them.
struct Frame
{
    QByteArrayView before = {};
    QByteArrayView between = "\n";
    QByteArrayView after = {};
};

Frame frameOf(CopyFormat format)
{
    if (format == CopyFormat::Json)
        return {.before = "{", .between = ", ", .after = "}"};
    if (format == CopyFormat::KubernetesSecret)
        return {.between = "\n---\n"};
    if (format == CopyFormat::TerraformImport)
        return {.between = "\n\n"};
    return {};
}

/// In a cluster each key is an object of its own, with the usual variable in it.
QByteArray nameIn(CopyFormat format, const QString &clientId, KeyVariable variable)
{
    const QLatin1StringView usual = variableName(variable);
    return format == CopyFormat::KubernetesSecret ? QByteArray(usual.data(), usual.size())
                                                  : variableNameOf(clientId, variable);
}

/// What must not be the same for two keys.
QString nameToTell(CopyFormat format, const QString &clientId)
{
    if (format == CopyFormat::Raw)
        return clientId;
    if (format == CopyFormat::KubernetesSecret)
        return Manifests::kubernetesName(clientId);
    return ToolCalls::filledIn(u"{ID}"_s, clientId);
}

/// Without the braces of an object of its own.
QByteArrayView memberOf(const Secret &text, CopyFormat format)
{
    const QByteArrayView all = text.reveal();
    return format == CopyFormat::Json ? all.sliced(1, all.size() - 2) : all;
}

} // namespace

bool holdsSeveral(CopyFormat format)
{
    return format != CopyFormat::GitHubActions && format != CopyFormat::GitLab;
}

QByteArray variableNameOf(const QString &clientId, KeyVariable variable)
{
    return ToolCalls::filledIn(variableName(variable) + u"_{ID}"_s, clientId).toLatin1();
}

Result<Secret> formatSeveral(const QList<KeyCredentials> &keys, const CopyStyle &style)
{
    if (!holdsSeveral(style.format)) {
        return failure(ErrorKind::InvalidArgument,
            Tr::tr("This form is about one key. Select one, or choose another form."));
    }
    QSet<QString> names;
    QList<Secret> texts;
    qsizetype size = 2;
    const Frame frame = frameOf(style.format);
    for (const KeyCredentials &key : keys) {
        names.insert(nameToTell(style.format, key.clientId));
        const auto text = formatCredentials(
            key.encoded, style.format, nameIn(style.format, key.clientId, style.variable), key.clientId);
        if (!text)
            return failure(text.error());
        texts.append(*text);
        size += text->size() + frame.between.size();
    }
    if (names.size() < keys.size()) {
        return failure(ErrorKind::InvalidArgument,
            Tr::tr("Two of these keys would have the same name in this form. Copy them one after the "
                   "other."));
    }
    QByteArray all;
    all.reserve(size); // grows never: no copy is left
    all += frame.before;
    for (const Secret &text : std::as_const(texts)) {
        if (&text != &texts.constFirst())
            all += frame.between;
        all += memberOf(text, style.format);
    }
    all += frame.after;
    return Secret::take(std::move(all));
}

} // namespace Latchkey
