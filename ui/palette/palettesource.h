// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/palette/paletteitem.h>
#include <ui/palette/palettequery.h>
#include <ui/palette/paletteranking.h>

#include <QObject>

namespace Latchkey::Ui {

/// Where items of the command palette come from: one small class for each kind of thing. To add a kind, write
/// one and give it to PaletteFlow::addSource().
class PaletteSource : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteSource)

public:
    ~PaletteSource() override;

    /// Offers to `ranking` what `query` finds; an empty query finds what is worth showing before anything is
    /// typed. Runs at every key stroke: at most linear in the items, and without making them.
    virtual void find(const PaletteQuery &query, PaletteRanking &ranking) const = 0;
    /// The item that was ranked with this index; `source` and the marks are set by the caller.
    [[nodiscard]] virtual PaletteItem item(int index) const = 0;
    /// Does what choosing the item means. It may have gone since; then nothing happens.
    virtual void choose(const PaletteItem &item) = 0;

    /// Added to an item's score: how near its kind is to what people use a palette for, 0 to 100.
    [[nodiscard]] virtual int weight() const = 0;

signals:
    /// There are other items now, or they are other than they were.
    void changed();

protected:
    explicit PaletteSource(QObject *parent = nullptr);
};

} // namespace Latchkey::Ui
