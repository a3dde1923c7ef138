// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/journal/keyhistory.h>

#include <app/core/whenfinished.h>
#include <app/journal/journal.h>
#include <ui/journal/activitytexts.h>
#include <ui/journal/lastuse.h>
#include <ui/keytable/relativetime.h>
#include <ui/theme/controls.h>
#include <ui/widgets/copyablefield.h>
#include <ui/widgets/linkbutton.h>

#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int shownEntries = 5;

} // namespace

KeyHistory::KeyHistory(QWidget *parent)
    : QWidget(parent)
    , m_lastUse(new CopyableField(tr("Last used by you"), {}))
    , m_entries(new CopyableField(tr("History"), {}))
    , m_all(new LinkButton(tr("Show all activity")))
{
    setObjectName(u"keyHistory"_s);
    m_lastUse->setObjectName(u"lastUse"_s);
    m_lastUse->setCopyable(false);
    m_entries->setObjectName(u"historyEntries"_s);
    m_entries->setCopyable(false);
    m_all->setObjectName(u"showAllActivity"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::wideSpacing);
    layout->addWidget(m_lastUse);
    layout->addWidget(m_entries);
    layout->addWidget(m_all, 0, Qt::AlignLeading);
    connect(m_all, &QAbstractButton::clicked, this,
        [this] { emit allRequested(m_key.controlPlane, m_key.clientId); });
    hide();
}

KeyHistory::~KeyHistory() = default;

void KeyHistory::showKey(Journal *journal, const QString &controlPlane, const QString &clientId)
{
    const JournalFilter key{.controlPlane = controlPlane, .clientId = clientId};
    if (journal == m_journal && key == m_key)
        return;
    if (m_journal && m_journal != journal)
        m_journal->disconnect(this);
    if (journal && m_journal != journal) {
        connect(journal, &Journal::recorded, this, [this](const JournalEntry &entry) {
            if (entry.clientId == m_key.clientId)
                read();
        });
    }
    m_journal = journal;
    m_key = key;
    hide(); // what is there is about another key
    if (m_journal)
        read();
}

void KeyHistory::read()
{
    const int generation = ++m_generation;
    whenFinished(m_journal->read(m_key, 0, shownEntries), this,
        [this, generation](const Result<QList<JournalEntry>> &entries) {
            if (generation != m_generation || !entries)
                return;
            m_latest = *entries;
            readUse();
        });
}

void KeyHistory::readUse()
{
    whenFinished(lastUse(*m_journal, m_key), this,
        [this, generation = m_generation](const Result<std::optional<JournalEntry>> &use) {
            if (generation != m_generation || !use)
                return;
            m_use = *use;
            update();
            show();
        });
}

void KeyHistory::setNow(const QDateTime &now)
{
    m_now = now;
    update();
}

void KeyHistory::update()
{
    QStringList lines;
    for (const JournalEntry &entry : std::as_const(m_latest))
        lines.append(line(entry));
    m_entries->setValue(lines.isEmpty() ? tr("nothing, from this computer") : lines.join(u'\n'));
    m_all->setVisible(!lines.isEmpty());
    m_lastUse->setValue(m_use ? tr("%1, from this computer", "3 hours ago").arg(createdText(m_use->at, m_now))
                              : tr("never, from this computer"));
}

QString KeyHistory::line(const JournalEntry &entry) const
{
    QStringList parts{createdText(entry.at, m_now), actionText(entry)};
    if (entry.outcome != JournalOutcome::Succeeded)
        parts.append(outcomeText(entry));
    return parts.join(u" · "_s);
}

} // namespace Latchkey::Ui

#include "moc_keyhistory.cpp"
