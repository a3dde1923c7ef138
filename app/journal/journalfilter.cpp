// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/journal/journalfilter.h>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr int trigram = 3; // the index has no shorter pieces

class Conditions
{
public:
    void add(const QString &sql, const QVariant &value)
    {
        m_sql.append(sql);
        m_values.append(value);
    }
    void addAny(const QList<JournalAction> &actions);
    void addText(const QString &text);
    [[nodiscard]] JournalCondition all() const;

private:
    QStringList m_sql;
    QVariantList m_values;
};

void Conditions::addAny(const QList<JournalAction> &actions)
{
    QStringList marks;
    for (const JournalAction action : actions) {
        marks.append(u"?"_s);
        m_values.append(QString(journalWord(action)));
    }
    m_sql.append(u"action IN (%1)"_s.arg(marks.join(u',')));
}

void Conditions::addText(const QString &text)
{
    if (text.toUcs4().size() >= trigram) {
        const QString phrase = u'"' + QString(text).replace(u'"', "\"\""_L1) + u'"';
        return add(u"number IN (SELECT rowid FROM entry_text WHERE entry_text MATCH ?)"_s, phrase);
    }
    QString pattern = text;
    pattern.replace(u'\\', "\\\\"_L1).replace(u'%', "\\%"_L1).replace(u'_', "\\_"_L1);
    add(uR"((actor || char(10) || key_name || char(10) || client_id || char(10) || fingerprint || char(10)
        || control_plane || char(10) || detail) LIKE ? ESCAPE '\')"_s,
        u'%' + pattern + u'%');
}

JournalCondition Conditions::all() const
{
    if (m_sql.isEmpty())
        return {u"1"_s, {}};
    return {m_sql.join(" AND "_L1), m_values};
}

} // namespace

JournalCondition conditionFor(const JournalFilter &filter)
{
    Conditions conditions;
    if (!filter.controlPlane.isEmpty())
        conditions.add(u"control_plane = ?"_s, filter.controlPlane);
    if (!filter.clientId.isEmpty())
        conditions.add(u"client_id = ?"_s, filter.clientId);
    if (!filter.actions.isEmpty())
        conditions.addAny(filter.actions);
    if (filter.outcome)
        conditions.add(u"outcome = ?"_s, QString(journalWord(*filter.outcome)));
    if (filter.from.isValid())
        conditions.add(u"at >= ?"_s, filter.from.toMSecsSinceEpoch());
    if (filter.until.isValid())
        conditions.add(u"at < ?"_s, filter.until.toMSecsSinceEpoch());
    if (const QString text = filter.text.trimmed(); !text.isEmpty())
        conditions.addText(text);
    return conditions.all();
}

} // namespace Latchkey
