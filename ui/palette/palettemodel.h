// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/palette/paletteitem.h>

#include <QAbstractListModel>

namespace Latchkey::Ui {

/// What the command palette has found, as a list.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteModel)

public:
    explicit PaletteModel(QObject *parent = nullptr);
    ~PaletteModel() override;

    void setItems(const QList<PaletteItem> &items);
    [[nodiscard]] const PaletteItem &at(int row) const { return m_items.at(row); }
    /// -1 where there is none with this id.
    [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PaletteItem> m_items;
};

} // namespace Latchkey::Ui
