// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/keynews.h>

#include <app/keys/apikey.h>

namespace Latchkey {

KeyNews::Mark KeyNews::markOf(const QString &clientId) const
{
    if (added.contains(clientId))
        return Mark::New;
    return renamed.contains(clientId) ? Mark::Renamed : Mark::None;
}

QStringList KeyNews::marked() const
{
    return renamed.keys() + QStringList(added.begin(), added.end());
}

void KeyNews::noteAdded(const ApiKey &key)
{
    if (key.isApiKey())
        added.insert(key.clientId);
}

void KeyNews::noteChanged(const ApiKey &before, const ApiKey &now)
{
    if (before.name == now.name || !now.isApiKey() || added.contains(now.clientId))
        return;
    const auto known = renamed.constFind(now.clientId); // by a load before that did not come to its end
    if (known == renamed.constEnd())
        renamed.insert(now.clientId, before.name);
    else if (*known == now.name)
        renamed.erase(known);
}

void KeyNews::noteGone(const ApiKey &key)
{
    const QString name = renamed.value(key.clientId, key.name);
    if (!added.remove(key.clientId) && key.isApiKey())
        gone.append(name.isEmpty() ? key.clientId : name);
    renamed.remove(key.clientId);
}

bool KeyNews::forget(const QString &clientId)
{
    const bool wasAdded = added.remove(clientId);
    return renamed.remove(clientId) || wasAdded;
}

void KeyNews::addOlder(const KeyNews &older)
{
    if (older.isEmpty())
        return;
    since = older.since;
    added += older.added;
    renamed.insert(older.renamed); // the name that was first
    renamed.removeIf([this](const auto &entry) { return added.contains(entry.key()); });
    gone = older.gone + gone;
}

} // namespace Latchkey
