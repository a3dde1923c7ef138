// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/reports/agebars.h>

#include <ui/reports/chartbutton.h>
#include <ui/theme/fonts.h>
#include <ui/theme/icons.h>

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int rowHeight = 28;
constexpr int barHeight = 14;
constexpr int padding = 8;
constexpr int gap = 8;
constexpr int markSize = 16;
constexpr int shortestBar = 3;

struct Look
{
    Icon icon;
    ColorRole color;
    Qt::BrushStyle lines;
};

Look lookOf(AgeBucket bucket)
{
    switch (bucket) {
    case AgeBucket::Under30:
        return {Icon::CircleCheck, ColorRole::Ok, Qt::NoBrush};
    case AgeBucket::Under75:
        return {Icon::CircleCheck, ColorRole::Ok, Qt::HorPattern};
    case AgeBucket::Under90:
        return {Icon::Clock, ColorRole::Due, Qt::BDiagPattern};
    case AgeBucket::Over90:
        return {Icon::TriangleAlert, ColorRole::Overdue, Qt::DiagCrossPattern};
    case AgeBucket::Expired:
        return {Icon::CircleX, ColorRole::Expired, Qt::VerPattern};
    case AgeBucket::Unknown:
        return {Icon::CircleHelp, ColorRole::Muted, Qt::Dense6Pattern};
    }
    Q_UNREACHABLE();
}

QFont rowFont()
{
    return Fonts::font(Fonts::Role::Small);
}

/// One bar; the columns of all have the same widths.
class AgeRow final : public ChartButton
{
public:
    struct Widths
    {
        int name;
        int number;
    };

    AgeRow(AgeBucket bucket, int count, double part, Widths widths, QWidget *parent)
        : ChartButton(AgeBars::tr("%1: %n keys", "an age; read aloud", count).arg(bucketName(bucket)), parent)
        , m_bucket(bucket)
        , m_count(count)
        , m_part(part)
        , m_widths(widths)
    {
        setFixedHeight(std::max(rowHeight, QFontMetrics(rowFont()).height() + padding));
    }

protected:
    void paintPart(QPainter &painter) override
    {
        const Look look = lookOf(m_bucket);
        const Qt::LayoutDirection direction = layoutDirection();
        const auto placed = [this, direction](int x, int width) {
            return QStyle::visualRect(direction, rect(), QRect(x, 0, width, height()));
        };
        Icons::paint(painter, look.icon, colorsFor(palette()).of(look.color), placed(padding, markSize));
        painter.setFont(rowFont());
        const Qt::Alignment leading = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
        const Qt::Alignment trailing = QStyle::visualAlignment(direction, Qt::AlignRight | Qt::AlignVCenter);
        int x = padding + markSize + gap;
        painter.drawText(placed(x, m_widths.name), int(leading), bucketName(m_bucket));
        x += m_widths.name + gap;
        painter.drawText(placed(x, m_widths.number), int(trailing), QLocale().toString(m_count));
        x += m_widths.number + gap;
        const int room = width() - x - padding;
        if (m_count == 0 || room <= 0)
            return;
        const int length = std::max(shortestBar, int(room * m_part));
        const QRect bar = placed(x, length);
        paintBar(painter, QRectF(bar.x(), (height() - barHeight) / 2.0, bar.width(), barHeight), look.color,
            look.lines);
    }

private:
    AgeBucket m_bucket;
    int m_count;
    double m_part; ///< of the longest bar, 0–1
    Widths m_widths;
};

} // namespace

AgeBars::AgeBars(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(u"ageBars"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

AgeBars::~AgeBars() = default;

void AgeBars::setReport(const KeyReport &report)
{
    qDeleteAll(findChildren<ChartButton *>());
    const QFontMetrics metrics(rowFont());
    const int most = std::max(1, *std::max_element(report.ages.begin(), report.ages.end()));
    AgeRow::Widths widths{0, metrics.horizontalAdvance(QLocale().toString(most))};
    for (const AgeBucket bucket : ageBuckets)
        widths.name = std::max(widths.name, metrics.horizontalAdvance(bucketName(bucket)));
    for (const AgeBucket bucket : ageBuckets) {
        const int count = report.countOf(bucket);
        if (bucket == AgeBucket::Unknown && count == 0)
            continue;
        auto *row = new AgeRow(bucket, count, double(count) / most, widths, this);
        row->setObjectName(u"age%1"_s.arg(int(bucket)));
        m_rows->addWidget(row);
        connect(row, &QPushButton::clicked, this, [this, bucket] { emit chosen(bucket); });
    }
}

QString bucketName(AgeBucket bucket)
{
    switch (bucket) {
    case AgeBucket::Under30:
        return AgeBars::tr("Up to 30 days", "age of keys");
    case AgeBucket::Under75:
        return AgeBars::tr("30 to 75 days", "age of keys");
    case AgeBucket::Under90:
        return AgeBars::tr("75 to 90 days", "age of keys");
    case AgeBucket::Over90:
        return AgeBars::tr("Over 90 days", "age of keys");
    case AgeBucket::Expired:
        return AgeBars::tr("Expired", "keys");
    case AgeBucket::Unknown:
        return AgeBars::tr("Age not known", "of keys");
    }
    Q_UNREACHABLE();
}

QString bucketQuery(AgeBucket bucket)
{
    switch (bucket) {
    case AgeBucket::Under30:
        return u"age:<30d -is:expired"_s;
    case AgeBucket::Under75:
        return u"age:>=30d age:<%1d -is:expired"_s.arg(dueAfterDays);
    case AgeBucket::Under90:
        return u"age:>=%1d age:<%2d -is:expired"_s.arg(dueAfterDays).arg(overdueAfterDays);
    case AgeBucket::Over90:
        return u"is:overdue"_s;
    case AgeBucket::Expired:
        return u"is:expired"_s;
    case AgeBucket::Unknown:
        return u"-age:>=0d -is:expired"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Latchkey::Ui
