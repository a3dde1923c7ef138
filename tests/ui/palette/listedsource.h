// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/keytable/keyhaystack.h>
#include <ui/palette/palettesource.h>

/// A source of fixed items.
class ListedSource final : public Latchkey::Ui::PaletteSource
{
    Q_DISABLE_COPY_MOVE(ListedSource)

public:
    explicit ListedSource(QString prefix, QStringList names, int weight = 0)
        : m_prefix(std::move(prefix))
        , m_names(std::move(names))
        , m_weight(weight)
    {
    }
    ~ListedSource() override = default;

    void find(const Latchkey::Ui::PaletteQuery &query, Latchkey::Ui::PaletteRanking &ranking) const override
    {
        ++finds;
        for (int index = 0; index < int(m_names.size()); ++index) {
            const QByteArray name = Latchkey::Ui::foldedForSearch(m_names.at(index));
            if (const auto score = query.score({name.constData(), size_t(name.size())}))
                ranking.offer(*score, index);
        }
    }

    [[nodiscard]] Latchkey::Ui::PaletteItem item(int index) const override
    {
        Latchkey::Ui::PaletteItem item;
        item.text = m_names.at(index);
        item.id = m_prefix + item.text;
        item.isEnabled = !disabled.contains(item.text);
        item.detail = item.isEnabled ? QString() : QStringLiteral("Not today.");
        item.shortcut = QStringLiteral("F9");
        return item;
    }

    void choose(const Latchkey::Ui::PaletteItem &item) override { chosen.append(item.text); }
    [[nodiscard]] int weight() const override { return m_weight; }

    void setNames(const QStringList &names)
    {
        m_names = names;
        emit changed();
    }

    mutable int finds = 0; ///< how often it was asked
    QStringList chosen;
    QStringList disabled;

private:
    QString m_prefix;
    QStringList m_names;
    int m_weight;
};
