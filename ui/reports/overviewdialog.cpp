// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/reports/overviewdialog.h>

#include <ui/keytable/displaytext.h>
#include <ui/reports/agebars.h>
#include <ui/reports/duetimeline.h>
#include <ui/theme/icons.h>

#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int dialogWidth = 600;
constexpr int listHeight = 168; // five findings
constexpr qsizetype mostNames = 4; // of a group, in one line
constexpr size_t mostGroups = 100; // more take too long to list
constexpr qsizetype shortestSearch = 3; // letters that a group's names have in common

QString nameOf(const ApiKey &key)
{
    return key.name.isEmpty() ? key.clientId : key.name;
}

QStringList idsOf(const ApiKeys &keys)
{
    QStringList ids;
    for (const ApiKeyPtr &key : keys)
        ids.append(key->clientId);
    return ids;
}

/// A quotation mark would end the phrase.
QString searchFor(const KeyReport::Alike &group)
{
    const QString common = group.common.section(u'"', 0, 0).trimmed();
    return common.size() < shortestSearch ? QString() : u'"' + common + u'"';
}

QString endingOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Csv:
        return u"csv"_s;
    case ReportFormat::Json:
        return u"json"_s;
    case ReportFormat::Page:
        return u"html"_s;
    case ReportFormat::Calendar:
        return u"ics"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

OverviewDialog::OverviewDialog(QWidget *parent)
    : Sheet(tr("Key overview"), parent)
    , m_ages(new AgeBars)
    , m_weeks(new DueTimeline)
    , m_findings(new QListWidget)
{
    setObjectName(u"overviewDialog"_s);
    setMinimumWidth(dialogWidth);
    setSubtitle(tr("Choose a part of it to see its keys in the table."));
    addSection(tr("By age"), m_ages);
    addSection(tr("To be rotated within the next %n days, by week", nullptr, reportedDays), m_weeks);
    setupFindings();
    setupButtons();
    connect(m_ages, &AgeBars::chosen, this, [this](AgeBucket bucket) { choose({bucketQuery(bucket)}); });
    connect(m_weeks, &DueTimeline::chosen, this, [this](int week) { choose({weekQuery(week)}); });
    setBodyVisible(false);
    showProgress(tr("Looking at the keys…"));
}

OverviewDialog::~OverviewDialog() = default;

void OverviewDialog::addSection(const QString &title, QWidget *content)
{
    auto *caption = new QLabel(title);
    makeCaption(caption);
    caption->setBuddy(content);
    content->setAccessibleName(title);
    body()->addWidget(caption);
    body()->addWidget(content);
}

void OverviewDialog::setupFindings()
{
    m_findings->setObjectName(u"findingsList"_s);
    m_findings->setMinimumHeight(listHeight);
    m_findings->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // wants no more by itself
    m_findings->setWordWrap(true);
    addSection(tr("What stands out"), m_findings);
    body()->setStretchFactor(m_findings, 1);
    letBodyGrow();
    connect(m_findings, &QListWidget::itemActivated, this, &OverviewDialog::take); // Enter, double click
    connect(m_findings, &QListWidget::itemClicked, this, &OverviewDialog::take);
}

void OverviewDialog::setupButtons()
{
    m_save = new QPushButton(tr("Save report as"));
    m_save->setObjectName(u"saveReportButton"_s);
    m_save->setAutoDefault(false);
    auto *menu = new QMenu(m_save);
    menu->setAccessibleName(tr("Save report as"));
    const std::pair<ReportFormat, QString> formats[]{{ReportFormat::Csv, tr("&Table (CSV)…")},
        {ReportFormat::Json, tr("&JSON…")}, {ReportFormat::Page, tr("&Page to print (HTML)…")},
        {ReportFormat::Calendar, tr("&Calendar of what to rotate (ICS)…")}};
    for (const auto &[format, text] : formats)
        menu->addAction(text, this, [this, format = format] { chooseFile(format); });
    m_save->setMenu(menu);
    m_save->setEnabled(false);
    addAside(m_save);
    auto *close = addButton(tr("Close"), Variant::Primary, u"closeButton"_s);
    connect(close, &QPushButton::clicked, this, &OverviewDialog::reject);
    close->setFocus();
}

void OverviewDialog::setReport(const std::shared_ptr<const KeyReport> &report)
{
    m_report = report;
    m_ages->setReport(*report);
    m_weeks->setReport(*report);
    fillFindings();
    setIdle();
    setBodyVisible(true);
    m_save->setEnabled(true);
    shrinkToFit();
    announce(tr("Key overview of %n keys", nullptr, report->counts.total));
}

void OverviewDialog::addFinding(Icon which, const QString &text, const KeyChoice &choice)
{
    const ColorRole role = which == Icon::CircleX ? ColorRole::Expired
        : which == Icon::TriangleAlert            ? ColorRole::Overdue
        : which == Icon::Clock                    ? ColorRole::Due
                                                  : ColorRole::Muted;
    m_findings->addItem(new QListWidgetItem(Icons::get(which, role), text));
    m_choices.append(choice);
}

void OverviewDialog::fillFindings()
{
    m_findings->clear();
    m_choices.clear();
    const KeyCounts &counts = m_report->counts;
    if (counts.expired > 0)
        addFinding(Icon::CircleX, tr("%n keys have expired", nullptr, counts.expired), {u"is:expired"_s});
    if (counts.overdue > 0)
        addFinding(
            Icon::TriangleAlert, tr("%n keys are overdue", nullptr, counts.overdue), {u"is:overdue"_s});
    if (counts.due > 0)
        addFinding(Icon::Clock, dueText(), {u"is:due"_s});
    if (const int unowned = int(m_report->withoutOwner.size()); unowned > 0)
        addFinding(Icon::User, tr("%n keys have no owner", nullptr, unowned), {u"is:unowned"_s});
    addAlike();
    addPolicies();
    if (m_choices.isEmpty())
        addFinding(Icon::CircleCheck, tr("Nothing: all keys are in good order"), {});
    m_findings->setCurrentRow(0);
}

/// A key is due by its age, which the bars show, or because its secret expires soon.
QString OverviewDialog::dueText() const
{
    const int due = m_report->counts.due;
    const int expiring = due - m_report->countOf(AgeBucket::Under90);
    if (expiring <= 0)
        return tr("%n keys are due", nullptr, due);
    if (expiring == due)
        return tr("%n keys are due, as they expire soon", nullptr, due);
    return tr("%n keys are due, %1 of them because they expire soon", nullptr, due)
        .arg(QLocale().toString(expiring));
}

void OverviewDialog::addAlike()
{
    const auto shown = std::min(mostGroups, m_report->alike.size());
    for (const KeyReport::Alike &group : std::span(m_report->alike).first(shown)) {
        QStringList names;
        for (const ApiKeyPtr &key : group.keys) {
            if (names.size() < mostNames)
                names.append(tr("“%1”", "a key's name").arg(shortText(nameOf(*key))));
        }
        const int more = int(group.keys.size() - names.size());
        const QString text = more == 0
            ? tr("Names that look alike: %1", "%1 is a list of names").arg(listed(names))
            : tr("Names that look alike: %1 and %n more", "%1 is a list of names", more).arg(listed(names));
        addFinding(Icon::Copy, text, {searchFor(group), idsOf(group.keys)});
    }
    if (const int more = int(m_report->alike.size() - shown); more > 0) {
        addFinding(
            Icon::Info, tr("%n more groups of names that look alike are in the report", nullptr, more), {});
    }
}

void OverviewDialog::addPolicies()
{
    if (!m_report->withDefaultPolicies) {
        return addFinding(Icon::Info,
            tr("The activity journal can't be read, so it is not known which keys have default policies"),
            {});
    }
    const ApiKeys &keys = *m_report->withDefaultPolicies;
    if (!keys.empty()) {
        addFinding(Icon::ShieldCheck,
            tr("%n keys were created here with default policies", nullptr, int(keys.size())),
            {{}, idsOf(keys)});
    }
}

void OverviewDialog::choose(const KeyChoice &choice)
{
    accept();
    emit keysWanted(choice);
}

void OverviewDialog::take(const QListWidgetItem *item)
{
    const KeyChoice choice = m_choices.value(m_findings->row(item));
    const bool hasKeys = !choice.search.isEmpty() || !choice.clientIds.isEmpty();
    if (isVisible() && hasKeys) // a click may be an activation too
        choose(choice);
}

void OverviewDialog::chooseFile(ReportFormat format)
{
    auto *dialog = new QFileDialog(this, tr("Save the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(endingOf(format));
    dialog->selectFile(u"api-keys."_s + endingOf(format));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, format](const QString &path) { emit saveRequested(format, path); });
    dialog->open();
}

} // namespace Latchkey::Ui
