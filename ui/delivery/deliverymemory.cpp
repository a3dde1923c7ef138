// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/delivery/deliverymemory.h>

#include <ui/delivery/copystyles.h>

#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

const QString group = u"deliver/"_s;
const QString variable = u"FLYTE_API_KEY"_s;

} // namespace

DeliveryMemory::DeliveryMemory(QSettings &settings)
    : m_settings(settings)
{
}

size_t DeliveryMemory::lastKind() const
{
    const auto kind = m_settings.value(group + u"kind"_s, 0).toUInt();
    return kind < std::variant_size_v<DeliveryPlace> ? kind : 0;
}

QString DeliveryMemory::folder() const
{
    return value("folder", QDir::homePath());
}

CopyStyle DeliveryMemory::style() const
{
    return rememberedCopyStyle(m_settings);
}

GitHubPlace DeliveryMemory::gitHub() const
{
    return {value("gitHubRepository"), value("gitHubName", variable), value("gitHubEnvironment")};
}

KubernetesPlace DeliveryMemory::kubernetes() const
{
    return {value("kubernetesName", u"{id}"_s), value("kubernetesKey", variable),
        value("kubernetesNamespace"), value("kubernetesContext")};
}

FlytePlace DeliveryMemory::flyte() const
{
    return {value("flyteName", variable), value("flyteProject"), value("flyteDomain")};
}

void DeliveryMemory::remember(const DeliveryPlace &place)
{
    m_settings.setValue(group + u"kind"_s, static_cast<uint>(place.index()));
    if (const auto *file = std::get_if<FilePlace>(&place)) {
        setValues({{"folder", QFileInfo(file->path).absolutePath()}});
        rememberCopyStyle(m_settings, file->style);
    }
    if (const auto *there = std::get_if<GitHubPlace>(&place))
        setValues({{"gitHubRepository", there->repository}, {"gitHubName", there->name},
            {"gitHubEnvironment", there->environment}});
    if (const auto *there = std::get_if<KubernetesPlace>(&place))
        setValues({{"kubernetesName", there->name}, {"kubernetesKey", there->key},
            {"kubernetesNamespace", there->nameSpace}, {"kubernetesContext", there->context}});
    if (const auto *there = std::get_if<FlytePlace>(&place))
        setValues(
            {{"flyteName", there->name}, {"flyteProject", there->project}, {"flyteDomain", there->domain}});
}

QString DeliveryMemory::value(const char *key, const QString &otherwise) const
{
    return m_settings.value(group + QString::fromLatin1(key), otherwise).toString();
}

void DeliveryMemory::setValues(std::initializer_list<std::pair<const char *, QString>> values)
{
    for (const auto &[key, value] : values)
        m_settings.setValue(group + QString::fromLatin1(key), value);
}

} // namespace Latchkey::Ui
