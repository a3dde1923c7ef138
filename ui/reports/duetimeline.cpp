// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/reports/duetimeline.h>

#include <app/keys/keystatus.h>
#include <ui/reports/chartbutton.h>
#include <ui/theme/fonts.h>
#include <ui/theme/paint.h>

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int barsHeight = 56;
constexpr int lineGap = 4;
constexpr int barMargin = 6;
constexpr int shortestBar = 3;
constexpr int narrowest = 32;

int firstDayOf(int week)
{
    return week == 0 ? 0 : lastDayOf(week - 1);
}

/// Keys are due from then on, so the column is in that colour.
bool isSoon(int week)
{
    return lastDayOf(week) <= overdueAfterDays - dueAfterDays;
}

QString weekName(int week, int count, const QDate &today)
{
    const QLocale locale;
    return DueTimeline::tr("%1 to %2: %n keys", "two days; read aloud", count)
        .arg(locale.toString(today.addDays(firstDayOf(week)), QLocale::ShortFormat),
            locale.toString(today.addDays(lastDayOf(week)), QLocale::ShortFormat));
}

class WeekColumn final : public ChartButton
{
public:
    WeekColumn(int week, int count, double part, const QDate &today, QWidget *parent)
        : ChartButton(weekName(week, count, today), parent)
        , m_week(week)
        , m_count(count)
        , m_part(part)
    {
        setMinimumWidth(narrowest);
        setFixedHeight(barsHeight + 2 * lineHeight());
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

protected:
    void paintPart(QPainter &painter) override
    {
        const Colors &colors = colorsFor(palette());
        painter.setFont(smallFont());
        const int base = height() - lineHeight();
        const QRectF floor(0, base, width(), 1);
        Paint::horizontalLine(painter, floor, Qt::TopEdge, colors.line);
        painter.setPen(colors.muted);
        painter.drawText(
            QRect(0, base, width(), lineHeight()), Qt::AlignCenter, QLocale().toString(lastDayOf(m_week)));
        if (m_count == 0)
            return;
        const int barHeight = std::max(shortestBar, int(barsHeight * m_part));
        const QRectF bar(barMargin, base - barHeight, width() - 2 * barMargin, barHeight);
        paintBar(painter, bar, isSoon(m_week) ? ColorRole::Due : ColorRole::Ok,
            isSoon(m_week) ? Qt::BDiagPattern : Qt::HorPattern);
        painter.setPen(colors.text);
        painter.drawText(QRect(0, base - barHeight - lineHeight(), width(), lineHeight()), Qt::AlignCenter,
            QLocale().toString(m_count));
    }

private:
    [[nodiscard]] static QFont smallFont() { return Fonts::font(Fonts::Role::Small); }
    [[nodiscard]] static int lineHeight() { return QFontMetrics(smallFont()).height() + lineGap; }

    int m_week;
    int m_count;
    double m_part; ///< of the highest column, 0–1
};

} // namespace

DueTimeline::DueTimeline(QWidget *parent)
    : QWidget(parent)
    , m_weeks(new QHBoxLayout(this))
{
    setObjectName(u"dueTimeline"_s);
    m_weeks->setContentsMargins(0, 0, 0, 0);
    m_weeks->setSpacing(0);
}

DueTimeline::~DueTimeline() = default;

void DueTimeline::setReport(const KeyReport &report)
{
    qDeleteAll(findChildren<ChartButton *>());
    const int most = std::max(1, *std::max_element(report.weeks.begin(), report.weeks.end()));
    const QDate today = report.at.toLocalTime().date();
    for (int week = 0; week < reportedWeeks; ++week) {
        const int count = report.weeks.at(size_t(week));
        auto *column = new WeekColumn(week, count, double(count) / most, today, this);
        column->setObjectName(u"week%1"_s.arg(week));
        m_weeks->addWidget(column);
        connect(column, &QPushButton::clicked, this, [this, week] { emit chosen(week); });
    }
}

QString weekQuery(int week)
{
    return u"left:>%1d left:<=%2d"_s.arg(firstDayOf(week)).arg(lastDayOf(week));
}

} // namespace Latchkey::Ui
