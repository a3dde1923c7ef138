// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/savedsearches.h>

#include <ui/keytable/keyquery.h>

#include <QSettings>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int longestText = 1000;

const QString group = u"searches"_s;
const QString nameKey = u"name"_s;
const QString textKey = u"text"_s;

QString nameFrom(const QString &text)
{
    return text.simplified().left(SavedSearches::longestName).trimmed();
}

/// Alike for texts that ask the same; empty where nothing is asked, or not all of it is understood.
QString meaningOf(const QString &text)
{
    const KeyQuery query(text);
    return query.problems().isEmpty() ? query.canonicalText() : QString();
}

} // namespace

SavedSearches::SavedSearches(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    load();
}

SavedSearches::~SavedSearches() = default;

int SavedSearches::indexOfName(const QString &name) const
{
    const auto found = std::ranges::find_if(m_searches, [&name](const SavedSearch &search) {
        return search.name.compare(name.simplified(), Qt::CaseInsensitive) == 0;
    });
    return found == m_searches.end() ? -1 : int(found - m_searches.begin());
}

int SavedSearches::indexOfText(const QString &text) const
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return -1;
    const QString meaning = meaningOf(typed);
    const auto found = std::ranges::find_if(m_searches, [&](const SavedSearch &search) {
        return search.text == typed || (!meaning.isEmpty() && m_meanings.value(search.text) == meaning);
    });
    return found == m_searches.end() ? -1 : int(found - m_searches.begin());
}

void SavedSearches::save(const QString &name, const QString &text)
{
    const SavedSearch search{nameFrom(name.trimmed().isEmpty() ? text : name), text.trimmed()};
    if (search.text.isEmpty() || search.text.size() > longestText)
        return;
    if (const int known = indexOfName(search.name); known >= 0)
        m_searches[known] = search;
    else if (!isFull())
        m_searches.append(search);
    else
        return;
    store();
}

void SavedSearches::rename(int index, const QString &name)
{
    const QString wanted = nameFrom(name);
    const int known = indexOfName(wanted);
    if (index < 0 || index >= m_searches.size() || wanted.isEmpty() || (known >= 0 && known != index))
        return;
    m_searches[index].name = wanted;
    store();
}

void SavedSearches::remove(int index)
{
    if (index < 0 || index >= m_searches.size())
        return;
    m_searches.removeAt(index);
    store();
}

void SavedSearches::move(int index, int place)
{
    const int count = int(m_searches.size());
    if (index < 0 || index >= count || place < 0 || place >= count || index == place)
        return;
    m_searches.move(index, place);
    store();
}

void SavedSearches::load()
{
    const int size = std::min(m_settings.beginReadArray(group), most);
    for (int index = 0; index < size; ++index) {
        m_settings.setArrayIndex(index);
        const QString text = m_settings.value(textKey).toString().trimmed();
        const QString given = nameFrom(m_settings.value(nameKey).toString());
        const QString name = given.isEmpty() ? nameFrom(text) : given;
        if (!text.isEmpty() && text.size() <= longestText && indexOfName(name) < 0)
            m_searches.append({name, text});
    }
    m_settings.endArray();
    understand();
}

// Each key stroke asks for it: not parsed anew each time.
void SavedSearches::understand()
{
    const QHash<QString, QString> known = std::exchange(m_meanings, {});
    for (const SavedSearch &search : std::as_const(m_searches)) {
        const auto found = known.constFind(search.text);
        m_meanings.insert(search.text, found != known.constEnd() ? *found : meaningOf(search.text));
    }
}

void SavedSearches::store()
{
    understand();
    m_settings.remove(group); // else those that are gone stay in the file
    m_settings.beginWriteArray(group, int(m_searches.size()));
    for (int index = 0; index < m_searches.size(); ++index) {
        m_settings.setArrayIndex(index);
        m_settings.setValue(nameKey, m_searches.at(index).name);
        m_settings.setValue(textKey, m_searches.at(index).text);
    }
    m_settings.endArray();
    emit changed();
}

} // namespace Latchkey::Ui
