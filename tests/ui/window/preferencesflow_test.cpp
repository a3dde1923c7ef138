// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "windowbench.h"

#include <QAction>
#include <QComboBox>
#include <QTest>

using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class PreferencesFlowTest final : public QObject
{
    Q_OBJECT

private slots:
    void theAction_opensThem_withoutAConnection();
    void aChoice_isKept();
};

void PreferencesFlowTest::theAction_opensThem_withoutAConnection()
{
    const WindowBench bench;
    QVERIFY(bench.window.actions()[ActionId::Preferences]->isVisible());
    bench.trigger(ActionId::Preferences);
    QVERIFY(bench.dialog(u"preferencesDialog"_s));
    QCOMPARE(bench.dialog(u"preferencesDialog"_s)->accessibleName(), u"Preferences"_s);
}

void PreferencesFlowTest::aChoice_isKept()
{
    const WindowBench bench;
    bench.trigger(ActionId::Preferences);
    auto *look = bench.field<QComboBox>(u"preferencesDialog"_s, u"lookCombo"_s);
    QVERIFY(look);
    look->setCurrentIndex(look->findData(int(Preferences::Look::Dark)));
    QSettings again(bench.settings.fileName(), QSettings::IniFormat);
    const_cast<QSettings &>(bench.settings).sync();
    QCOMPARE(Preferences(again).look(), Preferences::Look::Dark);
}

QTEST_MAIN(PreferencesFlowTest)
#include "preferencesflow_test.moc"
