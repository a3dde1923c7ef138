// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/reorder.h>

#include <QString>
#include <QTest>

#include <memory>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class ReorderTest final : public QObject
{
    Q_OBJECT

private slots:
    void eachValue_goesWhereItsRowIsNow();
    void nothing_staysNothing();
    void flags_areMovedToo();
    void values_areMoved_notCopied();
};

// Not its own inverse, so that old rows and new ones can't be mixed up.
void ReorderTest::eachValue_goesWhereItsRowIsNow()
{
    std::vector<QString> values{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    reorder(values, {1, 2, 0, 3});
    QCOMPARE(values, (std::vector<QString>{u"c"_s, u"a"_s, u"b"_s, u"d"_s}));
}

// A column without values of its own has none for any row.
void ReorderTest::nothing_staysNothing()
{
    std::vector<int> values;
    reorder(values, {1, 2, 0});
    QVERIFY(values.empty());
}

void ReorderTest::flags_areMovedToo()
{
    std::vector<bool> flags{true, false, false};
    reorder(flags, {2, 0, 1});
    QCOMPARE(flags, (std::vector<bool>{false, false, true}));
}

void ReorderTest::values_areMoved_notCopied()
{
    std::vector<std::unique_ptr<int>> values;
    values.push_back(std::make_unique<int>(1));
    values.push_back(std::make_unique<int>(2));
    reorder(values, {1, 0});
    QCOMPARE(*values.front(), 2);
    QCOMPARE(*values.back(), 1);
}

QTEST_GUILESS_MAIN(ReorderTest)
#include "reorder_test.moc"
