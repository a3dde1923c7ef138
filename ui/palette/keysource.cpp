// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/palette/keysource.h>

#include <ui/keytable/displaytext.h>
#include <ui/keytable/keyfiltermodel.h>
#include <ui/keytable/keytablemodel.h>
#include <ui/theme/icons.h>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

const QString prefix = u"key:"_s;

/// Takes the next line off `lines`.
std::string_view takeLine(std::string_view &lines)
{
    const size_t end = std::min(lines.find('\n'), lines.size());
    const std::string_view line = lines.substr(0, end);
    lines.remove_prefix(std::min(end + 1, lines.size()));
    return line;
}

} // namespace

KeySource::KeySource(Selector select, QObject *parent)
    : PaletteSource(parent)
    , m_select(std::move(select))
{
}

KeySource::~KeySource() = default;

void KeySource::setKeys(KeyFilterModel *keys)
{
    if (m_keys == keys)
        return;
    if (m_keys)
        m_keys->disconnect(this);
    if (m_keys && m_keys->sourceModel())
        m_keys->sourceModel()->disconnect(this);
    m_keys = keys;
    // After the filter has taken in what is new: it was connected before.
    if (const QAbstractItemModel *rows = keys ? keys->sourceModel() : nullptr) {
        connect(rows, &QAbstractItemModel::rowsInserted, this, &KeySource::takeChange);
        connect(rows, &QAbstractItemModel::rowsRemoved, this, &KeySource::takeChange);
        connect(rows, &QAbstractItemModel::dataChanged, this, &KeySource::takeChange);
        connect(rows, &QAbstractItemModel::layoutChanged, this, &KeySource::takeChange);
        connect(rows, &QAbstractItemModel::modelReset, this, &KeySource::takeChange);
    }
    takeChange();
}

void KeySource::takeChange()
{
    m_steps.clear();
    emit changed();
}

void KeySource::find(const PaletteQuery &query, PaletteRanking &ranking) const
{
    if (!m_keys || query.isEmpty())
        return m_steps.clear();
    while (!m_steps.empty() && !query.narrows(m_steps.back().query))
        m_steps.pop_back();
    const SearchRows &texts = m_keys->searched();
    Step step{query, {}};
    const auto look = [&](int row) {
        std::string_view lines = texts.text(row); // name, client ID, owners: see KeyTableModel::FilterRole
        const std::string_view name = takeLine(lines);
        const std::string_view clientId = takeLine(lines);
        const auto score = query.score(name, clientId == name ? std::string_view() : clientId);
        if (!score)
            return;
        step.rows.push_back(row);
        if (m_keys->isListed(row))
            ranking.offer(*score, row);
    };
    if (m_steps.empty()) {
        for (int row = 0; row < texts.size(); ++row)
            look(row);
    } else {
        for (const int row : m_steps.back().rows)
            look(row);
    }
    m_steps.push_back(std::move(step));
}

PaletteItem KeySource::item(int index) const
{
    const QAbstractItemModel *rows = m_keys->sourceModel();
    const QModelIndex row = rows->index(index, KeyTableModel::Name);
    const QString clientId = row.data(KeyTableModel::ClientIdRole).toString();
    PaletteItem item;
    item.id = prefix + clientId;
    item.text = row.data(Qt::DisplayRole).toString();
    item.detail = displayText(clientId);
    item.isDetailMonospace = true;
    item.kind = tr("API key");
    item.icon = Icons::get(Icon::KeyRound, ColorRole::Brass);
    item.isRemembered = false;
    return item;
}

void KeySource::choose(const PaletteItem &item)
{
    m_select(item.id.sliced(prefix.size()));
}

} // namespace Latchkey::Ui
