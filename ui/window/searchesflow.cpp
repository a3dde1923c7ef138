// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/searchesflow.h>

#include <ui/dialogs/managesearchesdialog.h>
#include <ui/dialogs/savesearchdialog.h>
#include <ui/keytable/displaytext.h>
#include <ui/widgets/messagebar.h>
#include <ui/window/actions.h>
#include <ui/window/connectionmenu.h>
#include <ui/window/mainwindow.h>
#include <ui/window/searchentries.h>
#include <ui/window/searchfield.h>
#include <ui/window/topbar.h>

namespace Latchkey::Ui {

SearchesFlow::SearchesFlow(MainWindow &window, SavedSearches &searches)
    : m_window(window)
    , m_searches(searches)
{
    m_window.actions().takeUp(ActionId::SaveSearch, this, [this] { save(); });
    m_window.actions().takeUp(ActionId::ManageSearches, this, [this] { manage(); });
    connect(&m_window.topBar().connections()->searches(), &SearchEntries::chosen, this, &SearchesFlow::apply);
    connect(m_window.topBar().search(), &QLineEdit::textChanged, this, &SearchesFlow::update);
    connect(&m_searches, &SavedSearches::changed, this, &SearchesFlow::update);
    update();
}

SearchesFlow::~SearchesFlow() = default;

QString SearchesFlow::typed() const
{
    return m_window.topBar().search()->text().trimmed();
}

void SearchesFlow::apply(int index)
{
    m_window.topBar().search()->setText(m_searches.all().value(index).text);
    m_window.focusTable();
    update(); // also where it was there already
}

void SearchesFlow::save()
{
    QStringList names;
    for (const SavedSearch &search : m_searches.all())
        names.append(search.name);
    if (m_searches.isFull()) {
        return m_window.messageBar().showMessage(Severity::Information,
            tr("There is no room for more saved searches. Delete one first."), tr("Manage searches…"),
            [this] { manage(); });
    }
    auto *dialog = new SaveSearchDialog(typed(), names, &m_window);
    connect(dialog, &SaveSearchDialog::accepted, this, [this, dialog, text = typed()] {
        m_searches.save(dialog->name(), text);
        m_window.messageBar().showMessage(Severity::Success,
            tr("Saved “%1”. It is in the connection menu.").arg(shortText(dialog->name())));
    });
    dialog->openOverWindow();
}

void SearchesFlow::manage()
{
    auto *dialog = new ManageSearchesDialog(&m_window);
    fill(*dialog);
    connect(
        dialog, &ManageSearchesDialog::renameRequested, this, [this, dialog](int index, const QString &name) {
            m_searches.rename(index, name);
            fill(*dialog); // also where the name was taken: the old one comes back
        });
    connect(dialog, &ManageSearchesDialog::deleteRequested, &m_searches, &SavedSearches::remove);
    connect(dialog, &ManageSearchesDialog::moveRequested, &m_searches, &SavedSearches::move);
    connect(&m_searches, &SavedSearches::changed, dialog, [this, dialog] { fill(*dialog); });
    dialog->openOverWindow();
}

void SearchesFlow::fill(ManageSearchesDialog &dialog) const
{
    QList<ManageSearchesDialog::Entry> entries;
    for (const SavedSearch &search : m_searches.all())
        entries.append({search.name, search.text});
    dialog.setEntries(entries);
}

void SearchesFlow::update()
{
    const int current = m_searches.indexOfText(typed());
    m_window.topBar().connections()->searches().setSearches(m_searches.all(), current);
    m_window.actions().setOffered(ActionId::SaveSearch, !typed().isEmpty() && current < 0);
    m_window.actions().setOffered(ActionId::ManageSearches, !m_searches.all().isEmpty());
}

} // namespace Latchkey::Ui
