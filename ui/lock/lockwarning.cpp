// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/lock/lockwarning.h>

#include <ui/theme/icons.h>
#include <ui/widgets/announcer.h>
#include <ui/widgets/statuslabel.h>

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr std::chrono::seconds lastCall{10};

} // namespace

LockWarning::LockWarning(const QStringList &consequences, QWidget *parent)
    : Sheet(tr("Locking soon"), parent)
    , m_text(new QLabel)
    , m_consequences(consequences)
{
    setObjectName(u"lockWarning"_s);
    setAttribute(Qt::WA_ShowWithoutActivating);
    m_text->setObjectName(u"lockWarningText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    body()->addWidget(m_text);
    for (const QString &consequence : consequences) {
        auto *line = new StatusLabel;
        line->setObjectName(u"lockConsequence"_s);
        line->setStatus(Icon::TriangleAlert, ColorRole::Due, consequence);
        body()->addWidget(line);
    }
    auto *lock = addButton(tr("Lock now"), Variant::Normal, u"lockNowButton"_s);
    auto *stay = addButton(tr("Stay unlocked"), Variant::Primary, u"stayUnlockedButton"_s);
    stay->setFocus();
    connect(lock, &QPushButton::clicked, this, &LockWarning::lockRequested);
    connect(stay, &QPushButton::clicked, this, &LockWarning::reject);
    connect(this, &LockWarning::rejected, this, &LockWarning::stayRequested);
}

LockWarning::~LockWarning() = default;

void LockWarning::setLeft(std::chrono::seconds left)
{
    m_text->setText(tr("Latchkey has not been used for a while. It locks in %n seconds.",
        "shown as a countdown", int(left.count())));
    setAccessibleDescription(m_text->text());
    say(left);
}

// The focus does not come here, and a word each second would leave no time for anything else.
void LockWarning::say(std::chrono::seconds left)
{
    if (m_said && (*m_said <= lastCall || left > lastCall))
        return;
    m_said = left;
    Announcer::announce(*this, (QStringList(m_text->text()) + m_consequences).join(u' '));
}

} // namespace Latchkey::Ui

#include "moc_lockwarning.cpp"
