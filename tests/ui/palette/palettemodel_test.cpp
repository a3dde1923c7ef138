// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/palette/palettemodel.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

QList<PaletteItem> itemsOf(const QStringList &names)
{
    QList<PaletteItem> items;
    for (const QString &name : names) {
        PaletteItem item;
        item.id = u"x:"_s + name;
        item.text = name;
        items.append(item);
    }
    return items;
}

} // namespace

class PaletteModelTest final : public QObject
{
    Q_OBJECT

private slots:
    void items_comeAndGo_withoutAReset();
    void rowOf_findsById();
    void assistiveTechnology_hearsKindDetailAndShortcut();
    void assistiveTechnology_hearsWhyNot();
};

void PaletteModelTest::items_comeAndGo_withoutAReset()
{
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    for (const QStringList &names : {QStringList{u"a"_s, u"b"_s, u"c"_s}, QStringList{u"d"_s}, QStringList{},
             QStringList{u"e"_s, u"f"_s}}) {
        model.setItems(itemsOf(names));
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown.append(model.index(row).data().toString());
        QCOMPARE(shown, names);
    }
    QCOMPARE(resets.size(), 0);
}

void PaletteModelTest::rowOf_findsById()
{
    PaletteModel model;
    model.setItems(itemsOf({u"a"_s, u"b"_s}));
    QCOMPARE(model.rowOf(u"x:b"_s), 1);
    QCOMPARE(model.rowOf(u"x:c"_s), -1);
}

void PaletteModelTest::assistiveTechnology_hearsKindDetailAndShortcut()
{
    PaletteItem item;
    item.text = u"Production"_s;
    item.kind = u"connection"_s;
    item.detail = u"acme.example"_s;
    item.shortcut = u"Ctrl+2"_s;
    PaletteModel model;
    model.setItems({item});
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Production"_s);
    QCOMPARE(
        model.index(0).data(Qt::AccessibleDescriptionRole).toString(), u"connection, acme.example, Ctrl+2"_s);
}

void PaletteModelTest::assistiveTechnology_hearsWhyNot()
{
    PaletteItem item;
    item.text = u"Edit"_s;
    item.detail = u"Select one key first."_s;
    item.isEnabled = false;
    PaletteModel model;
    model.setItems({item});
    QCOMPARE(model.index(0).data(Qt::AccessibleDescriptionRole).toString(),
        u"Not available now. Select one key first."_s);
}

QTEST_MAIN(PaletteModelTest)
#include "palettemodel_test.moc"
