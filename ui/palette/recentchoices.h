// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

class QSettings;

namespace Latchkey::Ui {

struct PaletteItem;

/// What was chosen in the command palette last. What may be remembered survives a restart, the rest is
/// forgotten with the program.
class RecentChoices
{
public:
    static constexpr int most = 20;

    /// `settings` outlives it.
    explicit RecentChoices(QSettings &settings);

    void note(const PaletteItem &item);
    /// 0 for the latest, 1 for the one before; -1 for what was not chosen lately.
    [[nodiscard]] int ageOf(const QString &id) const { return int(m_ids.indexOf(id)); }

private:
    QSettings &m_settings;
    QStringList m_ids; // the latest first
};

} // namespace Latchkey::Ui
