// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/foundpane.h>

#include <ui/dialogs/disclosure.h>
#include <ui/dialogs/foundlist.h>
#include <ui/theme/controls.h>

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

FoundPane::FoundPane(QWidget *parent)
    : QWidget(parent)
    , m_caption(new QLabel(tr("Found on this computer"), this))
    , m_list(new FoundList(this))
    , m_skipped(new Disclosure(QString(), this))
    , m_problems(new QLabel)
{
    makeCaption(m_caption);
    m_caption->setBuddy(m_list);
    m_list->setObjectName(u"foundList"_s);
    m_list->setAccessibleName(tr("Found on this computer"));
    m_problems->setObjectName(u"skippedLabel"_s);
    m_problems->setTextFormat(Qt::PlainText);
    m_problems->setWordWrap(true);
    m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse);
    makeCaption(m_problems);
    m_skipped->body()->addWidget(m_problems);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::grid);
    layout->addWidget(m_caption);
    layout->addWidget(m_list);
    layout->addWidget(m_skipped);
    connect(m_list, &FoundList::chosen, this, &FoundPane::chosen);
    connect(m_list, &FoundList::confirmed, this, &FoundPane::confirmed);
    hide();
}

FoundPane::~FoundPane() = default;

void FoundPane::setFound(const FoundConnections &found, const std::function<bool(const Endpoint &)> &isAdded)
{
    const bool hasRows = !found.connections.isEmpty();
    m_list->setFound(found.connections, isAdded);
    m_caption->setVisible(hasRows);
    m_list->setVisible(hasRows);
    setProblems(found.problems);
    setVisible(hasRows || !found.problems.isEmpty());
}

void FoundPane::setProblems(const QStringList &problems)
{
    m_skipped->setVisible(!problems.isEmpty());
    m_skipped->setText(tr("%n configurations skipped", nullptr, int(problems.size())));
    m_problems->setText(problems.join(u'\n'));
}

} // namespace Latchkey::Ui

#include "moc_foundpane.cpp"
