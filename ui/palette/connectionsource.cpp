// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/palette/connectionsource.h>

#include <ui/keytable/displaytext.h>
#include <ui/keytable/keyhaystack.h>
#include <ui/widgets/connectiondot.h>
#include <ui/window/connectionmenu.h>

#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

const QString prefix = u"connection:"_s;

} // namespace

ConnectionSource::ConnectionSource(ConnectionMenu &menu, QObject *parent)
    : PaletteSource(parent)
    , m_menu(menu)
{
    connect(&m_menu, &ConnectionMenu::entriesChanged, this, &ConnectionSource::changed);
}

ConnectionSource::~ConnectionSource() = default;

void ConnectionSource::find(const PaletteQuery &query, PaletteRanking &ranking) const
{
    const QList<ConnectionEntry> &entries = m_menu.entries();
    for (int index = 0; index < int(entries.size()); ++index) {
        const ConnectionEntry &entry = entries.at(index);
        if (entry.shown)
            continue;
        const QByteArray label = foldedForSearch(entry.label);
        const QByteArray host = foldedForSearch(entry.host);
        if (const auto score = query.score(viewOf(label), viewOf(host)))
            ranking.offer(*score, index);
    }
}

PaletteItem ConnectionSource::item(int index) const
{
    const ConnectionEntry &entry = m_menu.entries().at(index);
    PaletteItem item;
    item.id = prefix + entry.id;
    item.text = displayText(entry.label);
    item.detail = displayText(entry.description());
    item.kind = tr("connection");
    item.shortcut = m_menu.shortcutOf(index).toString(QKeySequence::NativeText);
    item.icon = ConnectionDot::icon(entry.color, entry.signedIn);
    return item;
}

void ConnectionSource::choose(const PaletteItem &item)
{
    m_menu.choose(item.id.sliced(prefix.size()));
}

} // namespace Latchkey::Ui
