// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/shortcuts/shortcutsettings.h>

#include <ui/shortcuts/reservedkeys.h>
#include <ui/window/actiontable.h>

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

const ActionEntry &entryOf(ActionId id)
{
    return *std::ranges::find(actionTable(), id, &ActionEntry::id);
}

QString pathOf(ActionId id)
{
    return u"shortcuts/"_s + QString::fromLatin1(entryOf(id).objectName);
}

/// Nothing where the settings say nothing that makes sense.
std::optional<QKeySequence> readKeys(const QSettings &settings, ActionId id)
{
    const QVariant value = settings.value(pathOf(id));
    if (!value.isValid() || !value.canConvert<QString>())
        return std::nullopt;
    const QString text = value.toString();
    if (text.isEmpty())
        return QKeySequence();
    const auto keys = QKeySequence::fromString(text, QKeySequence::PortableText);
    const bool isOneKey
        = keys.count() == 1 && keys[0].key() != Qt::Key_unknown && keys[0].key() != Qt::Key(0);
    if (!isOneKey || !ShortcutSettings::reasonAgainst(id, keys).isEmpty())
        return std::nullopt;
    return keys;
}

} // namespace

ShortcutSettings::ShortcutSettings(QSettings &settings, const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_actions(actions)
{
    load();
}

ShortcutSettings::~ShortcutSettings() = default;

void ShortcutSettings::load()
{
    QList<QKeySequence> taken;
    QList<ActionId> unchanged;
    for (const ActionEntry &entry : actionTable()) {
        const auto keys = readKeys(m_settings, entry.id);
        if (!keys || (!keys->isEmpty() && taken.contains(*keys))) {
            unchanged.append(entry.id);
            continue;
        }
        m_actions[entry.id]->setShortcut(*keys);
        taken.append(*keys);
    }
    for (const ActionId id : unchanged)
        m_actions[id]->setShortcut(taken.contains(defaultOf(id)) ? QKeySequence() : defaultOf(id));
}

QKeySequence ShortcutSettings::defaultOf(ActionId id)
{
    return QKeySequence(QString::fromLatin1(entryOf(id).shortcut), QKeySequence::PortableText);
}

bool ShortcutSettings::isAnyChanged() const
{
    return std::ranges::any_of(
        actionTable(), [this](const ActionEntry &entry) { return isChanged(entry.id); });
}

std::optional<ActionId> ShortcutSettings::holderOf(const QKeySequence &keys, ActionId except) const
{
    for (const ActionEntry &entry : actionTable()) {
        if (entry.id != except && !keys.isEmpty() && shortcutOf(entry.id) == keys)
            return entry.id;
    }
    return std::nullopt;
}

QString ShortcutSettings::reasonAgainst(ActionId id, const QKeySequence &keys)
{
    return keys == defaultOf(id) ? QString() : reasonAgainstKeys(keys);
}

void ShortcutSettings::set(ActionId id, const QKeySequence &keys)
{
    if (const auto holder = holderOf(keys, id))
        apply(*holder, {});
    apply(id, keys);
    emit changed();
}

void ShortcutSettings::apply(ActionId id, const QKeySequence &keys)
{
    m_actions[id]->setShortcut(keys);
    if (isChanged(id))
        m_settings.setValue(pathOf(id), keys.toString(QKeySequence::PortableText));
    else
        m_settings.remove(pathOf(id));
}

void ShortcutSettings::resetAll()
{
    for (const ActionEntry &entry : actionTable())
        apply(entry.id, defaultOf(entry.id));
    m_settings.remove(u"shortcuts"_s); // also what was not understood
    emit changed();
}

} // namespace Latchkey::Ui
