// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/keptsecretsindex.h>

#include <QSettings>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

QString group()
{
    return u"keptKeys"_s;
}

} // namespace

KeptSecretsIndex::KeptSecretsIndex(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    m_settings.beginGroup(group());
    const QStringList authorities = m_settings.childKeys();
    for (const QString &authority : authorities) {
        const QStringList clientIds = m_settings.value(authority).toStringList();
        m_clientIds.insert(authority, QSet<QString>(clientIds.begin(), clientIds.end()));
    }
    m_settings.endGroup();
}

KeptSecretsIndex::~KeptSecretsIndex() = default;

bool KeptSecretsIndex::contains(const QString &authority, const QString &clientId) const
{
    const auto clientIds = m_clientIds.constFind(authority);
    return clientIds != m_clientIds.constEnd() && clientIds->contains(clientId);
}

QStringList KeptSecretsIndex::clientIds(const QString &authority) const
{
    QStringList clientIds = m_clientIds.value(authority).values();
    clientIds.sort();
    return clientIds;
}

Result<void> KeptSecretsIndex::insert(const QString &authority, const QString &clientId)
{
    if (contains(authority, clientId))
        return {};
    m_clientIds[authority].insert(clientId);
    auto saved = save(authority);
    emit changed(authority, clientId);
    return saved;
}

Result<void> KeptSecretsIndex::remove(const QString &authority, const QString &clientId)
{
    if (!contains(authority, clientId))
        return {};
    m_clientIds[authority].remove(clientId);
    auto saved = save(authority);
    emit changed(authority, clientId);
    return saved;
}

Result<void> KeptSecretsIndex::save(const QString &authority)
{
    const QStringList clientIds = this->clientIds(authority);
    const QString key = group() + u'/' + authority;
    if (clientIds.isEmpty())
        m_settings.remove(key);
    else
        m_settings.setValue(key, clientIds);
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
