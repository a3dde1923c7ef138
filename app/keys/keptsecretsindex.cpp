// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/keptsecretsindex.h>

#include <QSettings>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr auto keysGroup = "keptKeys"_L1;
constexpr auto organizationsGroup = "keptKeyOrganizations"_L1; // in the order of the keys

QString entry(QLatin1StringView group, const QString &authority)
{
    return group + u'/' + authority;
}

} // namespace

KeptSecretsIndex::KeptSecretsIndex(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    m_settings.beginGroup(keysGroup);
    const QStringList authorities = m_settings.childKeys();
    m_settings.endGroup();
    for (const QString &authority : authorities) {
        const QStringList clientIds = m_settings.value(entry(keysGroup, authority)).toStringList();
        const QStringList organizations
            = m_settings.value(entry(organizationsGroup, authority)).toStringList();
        const bool isOneForEach = organizations.size() == clientIds.size();
        for (qsizetype i = 0; i < clientIds.size(); ++i)
            m_kept[authority].insert(clientIds.at(i), isOneForEach ? organizations.at(i) : QString());
    }
}

KeptSecretsIndex::~KeptSecretsIndex() = default;

bool KeptSecretsIndex::contains(const QString &authority, const QString &clientId) const
{
    const auto kept = m_kept.constFind(authority);
    return kept != m_kept.constEnd() && kept->contains(clientId);
}

QString KeptSecretsIndex::organizationOf(const QString &authority, const QString &clientId) const
{
    return m_kept.value(authority).value(clientId);
}

QStringList KeptSecretsIndex::clientIds(const QString &authority) const
{
    return m_kept.value(authority).keys();
}

Result<void> KeptSecretsIndex::insert(
    const QString &authority, const QString &clientId, const QString &organization)
{
    if (contains(authority, clientId) && organizationOf(authority, clientId) == organization)
        return {};
    m_kept[authority].insert(clientId, organization);
    auto saved = save(authority);
    emit changed(authority, clientId);
    return saved;
}

Result<void> KeptSecretsIndex::remove(const QString &authority, const QString &clientId)
{
    if (!contains(authority, clientId))
        return {};
    m_kept[authority].remove(clientId);
    auto saved = save(authority);
    emit changed(authority, clientId);
    return saved;
}

Result<void> KeptSecretsIndex::save(const QString &authority)
{
    const QMap<QString, QString> &kept = m_kept[authority];
    if (kept.isEmpty()) {
        m_settings.remove(entry(keysGroup, authority));
        m_settings.remove(entry(organizationsGroup, authority));
    } else {
        m_settings.setValue(entry(keysGroup, authority), QStringList(kept.keys()));
        m_settings.setValue(entry(organizationsGroup, authority), QStringList(kept.values()));
    }
    m_settings.sync();
    if (m_settings.status() == QSettings::NoError)
        return {};
    return failure(ErrorKind::Storage,
        tr("Latchkey's settings can't be written, so at the next start it will not know which keys your "
           "keychain holds. Check the disk and the permissions of the settings."),
        u"QSettings status %1"_s.arg(static_cast<int>(m_settings.status())));
}

} // namespace Latchkey

#include "moc_keptsecretsindex.cpp"
