// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "windowbench.h"

#include <app/journal/journal.h>
#include <app/keys/workspace.h>

#include <QSignalSpy>

namespace Latchkey::Testing {

/// The journal of what is done in the bench's window from now on.
class WindowJournal final
{
    Q_DISABLE_COPY_MOVE(WindowJournal)

public:
    explicit WindowJournal(WindowBench &bench)
        : m_workspace(bench.workspace)
        , m_journal(bench.folder.filePath(QStringLiteral("journal.sqlite")))
        , m_recorded(&m_journal, &Journal::recorded)
    {
        m_workspace->recordIn(m_journal);
    }
    ~WindowJournal()
    {
        if (m_workspace)
            m_workspace->activity().setJournal(nullptr); // which goes first
    }

    [[nodiscard]] qsizetype size() const { return m_recorded.size(); }
    /// The oldest is 0.
    [[nodiscard]] JournalEntry at(qsizetype index) const
    {
        return m_recorded.at(index).first().value<JournalEntry>();
    }

private:
    QPointer<Workspace> m_workspace;
    Journal m_journal;
    QSignalSpy m_recorded;
};

} // namespace Latchkey::Testing
