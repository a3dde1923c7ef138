// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/palette/palettesource.h>

#include <QPointer>

#include <functional>
#include <vector>

namespace Latchkey::Ui {

class KeyFilterModel;

/// The keys of the connection that is shown, by name and client ID, whatever the window's search hides;
/// choosing one selects it. Answers a key stroke at 100,000 keys within a frame: it reads the search's folded
/// texts, and while a word grows or is taken back only those that can match.
class KeySource final : public PaletteSource
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeySource)

public:
    using Selector = std::function<void(const QString &clientId)>;

    explicit KeySource(Selector select, QObject *parent = nullptr);
    ~KeySource() override;

    /// Whose keys; null for none.
    void setKeys(KeyFilterModel *keys);

    void find(const PaletteQuery &query, PaletteRanking &ranking) const override;
    [[nodiscard]] PaletteItem item(int index) const override;
    void choose(const PaletteItem &item) override;
    [[nodiscard]] int weight() const override { return 0; }

private:
    struct Step
    {
        PaletteQuery query;
        std::vector<int> rows; // that match, in order
    };

    void takeChange();

    Selector m_select;
    QPointer<KeyFilterModel> m_keys;
    mutable std::vector<Step> m_steps; // each narrows the one before
};

} // namespace Latchkey::Ui
