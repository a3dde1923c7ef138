// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/palette/palettemodel.h>

#include <ui/keytable/displaytext.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

/// What a screen reader says after the text: "connection, acme.example · signed out, Ctrl+2".
QString descriptionOf(const PaletteItem &item)
{
    if (!item.isEnabled)
        return PaletteModel::tr("Not available now. %1", "followed by the reason").arg(item.detail);
    QStringList parts{item.kind, item.detail, item.shortcut};
    parts.removeAll(QString());
    return listed(parts);
}

} // namespace

PaletteModel::PaletteModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

PaletteModel::~PaletteModel() = default;

void PaletteModel::setItems(const QList<PaletteItem> &items)
{
    const int before = int(m_items.size());
    const int after = int(items.size());
    const int kept = std::min(before, after);
    std::copy_n(items.begin(), kept, m_items.begin());
    if (kept > 0)
        emit dataChanged(index(0), index(kept - 1));
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_items.resize(after);
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_items.append(items.sliced(before));
        endInsertRows();
    }
}

int PaletteModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_items, id, &PaletteItem::id);
    return found == m_items.end() ? -1 : int(found - m_items.begin());
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return item.text;
    case Qt::AccessibleDescriptionRole:
        return descriptionOf(item);
    default:
        return {};
    }
}

} // namespace Latchkey::Ui
