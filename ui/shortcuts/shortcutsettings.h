// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/window/actions.h>

#include <QKeySequence>

#include <optional>

class QSettings;

namespace Latchkey::Ui {

/// The shortcuts as the person wants them: gives each action its own, at once and at the next start. Only
/// what differs from the default is written to the settings; what is found there and makes no sense (no such
/// action, no keys, reserved keys, keys given twice) counts as not written.
class ShortcutSettings final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutSettings)

public:
    /// Both outlive it.
    ShortcutSettings(QSettings &settings, const Actions &actions, QObject *parent = nullptr);
    ~ShortcutSettings() override;

    [[nodiscard]] const Actions &actions() const { return m_actions; }
    [[nodiscard]] QKeySequence shortcutOf(ActionId id) const { return m_actions[id]->shortcut(); }
    [[nodiscard]] static QKeySequence defaultOf(ActionId id);
    [[nodiscard]] bool isChanged(ActionId id) const { return shortcutOf(id) != defaultOf(id); }
    [[nodiscard]] bool isAnyChanged() const;

    /// Which other action has these keys; none for no keys.
    [[nodiscard]] std::optional<ActionId> holderOf(const QKeySequence &keys, ActionId except) const;
    /// Why `id` can't have these keys, whoever has them; its own default is always fine.
    [[nodiscard]] static QString reasonAgainst(ActionId id, const QKeySequence &keys);

    /// Empty keys: none. Whoever has them already loses them.
    void set(ActionId id, const QKeySequence &keys);
    /// Whoever has the default's keys by now loses them.
    void reset(ActionId id) { set(id, defaultOf(id)); }
    void resetAll();

signals:
    void changed();

private:
    void load();
    void apply(ActionId id, const QKeySequence &keys);

    QSettings &m_settings;
    const Actions &m_actions;
};

} // namespace Latchkey::Ui
