// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tests/ui/keytable/keyrows.h>

#include <array>

/// The time at which sampleRows() are 50 to 99 days old.
[[nodiscard]] inline QDateTime sampleTime()
{
    return QDateTime::fromMSecsSinceEpoch(qint64(1) << 33, Qt::UTC);
}

/// Rows such as a large organization has: the same for the same numbers, in no order.
[[nodiscard]] inline QList<KeyRows::Row> sampleRows(int first, int count)
{
    using namespace Qt::StringLiterals;
    static const std::array teams{
        u"ingest"_s, u"nightly"_s, u"Größe"_s, u"feature-store"_s, u"ml-training"_s, u"grafana"_s, u"数据"_s};
    static const std::array stages{u"dev"_s, u"staging"_s, u"production"_s, u"ci"_s};
    QList<KeyRows::Row> rows;
    rows.reserve(count);
    for (int id = first; id < first + count; ++id) {
        const quint32 mixed = quint32(id) * 2654435761U;
        const QString name = teams[mixed % teams.size()] + u'-' + QString::number(mixed % 100'000) + u'-'
            + stages[(mixed >> 8) % stages.size()];
        KeyRows::Row row{id, name, qint64(mixed)};
        row.owner = u"owner-"_s + QString::number(mixed % 977) + u"@example.org"_s;
        row.status = Latchkey::KeyStatus(mixed / 7 % 4);
        row.isStored = mixed % 11 == 0;
        rows.append(row);
    }
    return rows;
}
