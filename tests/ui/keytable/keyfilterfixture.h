// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keyrows.h"

#include <ui/keytable/keyfiltermodel.h>

#include <QAbstractItemModelTester>

namespace Latchkey::Testing {

constexpr qint64 day = 86'400'000; // ms

/// With an ID of its own.
inline KeyRows::Row row(const QString &name, qint64 created = 0)
{
    static int nextId = 0;
    return {++nextId, name, created};
}

/// A filter model on a table of its own, watched by Qt's model tester.
struct KeyFilterFixture
{
    KeyRows source;
    Ui::KeyFilterModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    explicit KeyFilterFixture(const QStringList &names = {})
    {
        model.setSourceModel(&source);
        if (names.isEmpty())
            return;
        QList<KeyRows::Row> rows;
        for (const QString &name : names)
            rows += row(name, rows.size());
        source.append(rows);
    }
};

} // namespace Latchkey::Testing
