// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/palette/paletteitem.h>
#include <ui/palette/palettesource.h>
#include <ui/palette/recentchoices.h>

#include <QObject>

#include <memory>
#include <vector>

namespace Latchkey::Ui {

/// Finds what a person types among all sources: the best match first, and of matches as good the one that was
/// chosen lately.
class PaletteSearch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteSearch)

public:
    /// At most as many items are found.
    static constexpr int most = 60;

    /// `settings` outlives it.
    explicit PaletteSearch(QSettings &settings, QObject *parent = nullptr);
    ~PaletteSearch() override;

    void add(std::unique_ptr<PaletteSource> source);

    [[nodiscard]] QList<PaletteItem> find(QStringView typed) const;
    void choose(const PaletteItem &item);

signals:
    /// The same letters may find something else now.
    void changed();

private:
    [[nodiscard]] int bonusOf(const QString &id) const;

    std::vector<std::unique_ptr<PaletteSource>> m_sources;
    RecentChoices m_recent;
};

} // namespace Latchkey::Ui
