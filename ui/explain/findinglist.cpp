// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/explain/findinglist.h>

#include <ui/theme/controls.h>
#include <ui/theme/icons.h>
#include <ui/widgets/statuslabel.h>

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

std::pair<Icon, ColorRole> lookOf(KeyFinding::Weight weight)
{
    switch (weight) {
    case KeyFinding::Weight::Unreadable:
        return {Icon::CircleX, ColorRole::Expired};
    case KeyFinding::Weight::Misread:
        return {Icon::TriangleAlert, ColorRole::Due};
    case KeyFinding::Weight::Remark:
        return {Icon::Info, ColorRole::Muted};
    }
    Q_UNREACHABLE();
}

} // namespace

FindingList::FindingList(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"findingList"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::spacing);
}

FindingList::~FindingList() = default;

void FindingList::setExplanation(const KeyExplanation &explanation)
{
    clear();
    const bool isGood = explanation.isReadable()
        && std::ranges::all_of(explanation.findings, [](const KeyFinding &finding) {
               return finding.weight() == KeyFinding::Weight::Remark
                   && finding.kind != KeyFinding::Kind::PartsSwapped;
           });
    if (isGood)
        addGood();
    for (const KeyFinding &finding : explanation.findings)
        add(finding);
}

void FindingList::clear()
{
    const auto children = findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(children);
}

QString FindingList::text() const
{
    QStringList texts;
    const auto labels = findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->text().isEmpty())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

void FindingList::add(const KeyFinding &finding)
{
    const auto [icon, role] = lookOf(finding.weight());
    auto *line = new StatusLabel(this);
    line->setStatus(icon, role, finding.name.isEmpty() ? finding.text : finding.name);
    layout()->addWidget(line);
    if (finding.name.isEmpty())
        return;
    auto *text = new QLabel(finding.text, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setIndent(Metrics::iconSize + Metrics::spacing - 2);
    makeMuted(text);
    layout()->addWidget(text);
}

void FindingList::addGood()
{
    auto *line = new StatusLabel(this);
    line->setStatus(Icon::CircleCheck, ColorRole::Ok, tr("Nothing is wrong with how this key is written."));
    layout()->addWidget(line);
}

} // namespace Latchkey::Ui
