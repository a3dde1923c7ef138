// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/searchentries.h>

#include <ui/keytable/displaytext.h>
#include <ui/theme/icons.h>

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int longestLine = 44;

} // namespace

SearchEntries::SearchEntries(QMenu &menu, QAction &before)
    : QObject(&menu)
    , m_menu(menu)
    , m_before(before)
{
}

SearchEntries::~SearchEntries() = default;

void SearchEntries::setSearches(const QList<SavedSearch> &searches, int current)
{
    while (m_entries.size() < searches.size())
        addEntry();
    for (qsizetype index = 0; index < m_entries.size(); ++index) {
        QAction *action = m_entries.at(index);
        const bool used = index < searches.size();
        action->setVisible(used);
        action->setEnabled(used);
        if (!used)
            continue;
        action->setText(shortText(searches.at(index).name, longestLine).replace(u'&', u"&&"_s));
        action->setToolTip(toolTipText(searches.at(index).text));
        action->setChecked(index == current);
    }
}

void SearchEntries::addEntry()
{
    auto *action = new QAction(Icons::get(Icon::Search, ColorRole::Muted), QString(), this);
    const int index = int(m_entries.size());
    action->setObjectName(u"savedSearch%1"_s.arg(index + 1));
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, action, index](bool checked) {
        action->setChecked(!checked); // what is checked follows the field
        emit chosen(index);
    });
    m_menu.insertAction(&m_before, action);
    m_entries.append(action);
}

} // namespace Latchkey::Ui
