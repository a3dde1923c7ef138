// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "sampletable.h"

#include <ui/theme/fonts.h>
#include <ui/theme/icons.h>

#include <QGuiApplication>
#include <QHeaderView>
#include <QPalette>

namespace Latchkey::Ui {

namespace {

using namespace Qt::StringLiterals;

struct Row
{
    const char16_t *name;
    const char16_t *id;
    const char16_t *created;
    const char16_t *expires;
    const char16_t *status;
    Icon icon;
    ColorRole role;
    bool isKept;
};

constexpr Row rows[] = {
    {u"ci-pipeline", u"ci-pipeline", u"3 days ago", u"—", u"OK", Icon::CircleCheck, ColorRole::Ok, true},
    {u"github-actions", u"github-actions", u"21 days ago", u"in 9 days", u"OK", Icon::CircleCheck,
        ColorRole::Ok, true},
    {u"Größe-Übung", u"gr-e-bung", u"5 weeks ago", u"—", u"OK", Icon::CircleCheck, ColorRole::Ok, false},
    {u"nightly-etl", u"nightly-etl", u"78 days ago", u"—", u"Due in 12 days", Icon::Clock, ColorRole::Due,
        true},
    {u"prod-deploy", u"prod-deploy", u"84 days ago", u"in 6 days", u"Due in 6 days", Icon::Clock,
        ColorRole::Due, false},
    {u"grafana", u"grafana", u"4 months ago", u"—", u"Overdue", Icon::TriangleAlert, ColorRole::Overdue,
        false},
    {u"数据-流水线", u"sj-lsx", u"6 months ago", u"—", u"Overdue", Icon::TriangleAlert, ColorRole::Overdue,
        false},
    {u"vault-sync", u"vault-sync", u"8 months ago", u"2 days ago", u"Expired", Icon::CircleX,
        ColorRole::Expired, false},
    {u"ml-training", u"ml-training", u"2 years ago", u"—", u"Overdue", Icon::TriangleAlert,
        ColorRole::Overdue, false},
};

QTableWidgetItem *cell(const char16_t *text, ColorRole role)
{
    auto *item = new QTableWidgetItem(QString::fromUtf16(text));
    item->setForeground(colorsFor(QGuiApplication::palette()).of(role));
    return item;
}

} // namespace

SampleTable::SampleTable(QWidget *parent)
    : QTableWidget(0, 5, parent)
{
    setHorizontalHeaderLabels({u"Name"_s, u"Client ID"_s, u"Created"_s, u"Expires"_s, u"Status"_s});
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicator(2, Qt::DescendingOrder);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    fill();
    const int widths[] = {194, 167, 140, 115};
    for (int column = 0; column < 4; ++column)
        setColumnWidth(column, widths[column]);
}

SampleTable::~SampleTable() = default;

void SampleTable::fill()
{
    for (const Row &row : rows) {
        const int index = rowCount();
        insertRow(index);
        auto *name = cell(row.name, ColorRole::Text);
        if (row.isKept)
            name->setIcon(Icons::get(Icon::KeyRound, ColorRole::Brass));
        auto *id = cell(row.id, ColorRole::Muted);
        id->setFont(Fonts::monospace());
        auto *status = cell(row.status, row.role);
        status->setIcon(Icons::get(row.icon, row.role));
        status->setFont(Fonts::font(Fonts::Role::Small));
        setItem(index, 0, name);
        setItem(index, 1, id);
        setItem(index, 2, cell(row.created, ColorRole::Muted));
        setItem(index, 3, cell(row.expires, ColorRole::Muted));
        setItem(index, 4, status);
    }
}

} // namespace Latchkey::Ui
