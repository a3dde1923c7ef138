// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/palette/actionsource.h>

#include <ui/keytable/keyhaystack.h>
#include <ui/window/actions.h>
#include <ui/window/actiontable.h>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int disabledCost = 10 * PaletteQuery::bestScore; // behind everything that can be done
const QString prefix = u"action:"_s;

} // namespace

ActionSource::ActionSource(const Actions &actions, QObject *parent)
    : PaletteSource(parent)
    , m_actions(actions)
{
    for (const ActionEntry &entry : actionTable())
        connect(m_actions[entry.id], &QAction::changed, this, &ActionSource::changed);
}

ActionSource::~ActionSource() = default;

void ActionSource::find(const PaletteQuery &query, PaletteRanking &ranking) const
{
    int index = -1;
    for (const ActionEntry &entry : actionTable()) {
        ++index;
        const QAction &action = *m_actions[entry.id];
        if (!action.isVisible() || entry.id == ActionId::CommandPalette)
            continue;
        const QByteArray name = foldedForSearch(Actions::plainName(action));
        if (const auto score = query.score(viewOf(name)))
            ranking.offer(action.isEnabled() ? *score : *score - disabledCost, index);
    }
}

PaletteItem ActionSource::item(int index) const
{
    const ActionEntry &entry = actionTable()[size_t(index)];
    const QAction &action = *m_actions[entry.id];
    PaletteItem item;
    item.id = prefix + action.objectName();
    item.text = Actions::plainName(action);
    item.isEnabled = action.isEnabled();
    if (!item.isEnabled) {
        item.detail = m_actions.reasonAgainst(entry.id);
    } else if (action.isCheckable()) {
        item.detail = action.isChecked() ? tr("on", "a switch") : tr("off", "a switch");
    }
    item.shortcut = action.shortcut().toString(QKeySequence::NativeText);
    item.icon = action.icon();
    return item;
}

void ActionSource::choose(const PaletteItem &item)
{
    for (const ActionEntry &entry : actionTable()) {
        if (prefix + QString::fromLatin1(entry.objectName) == item.id)
            return m_actions[entry.id]->trigger();
    }
}

} // namespace Latchkey::Ui
