// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "windowbench.h"

#include <ui/preferences/languages.h>
#include <ui/theme/theme.h>

#include <QMenu>
#include <QToolButton>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

class TopBarTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void menu_isOneColumn_onASmallScreen_data();
    void menu_isOneColumn_onASmallScreen();
    void menu_hasEveryActionOnce();

private:
    [[nodiscard]] static QMenu *menu(const WindowBench &bench)
    {
        return bench.window.findChild<QToolButton *>(u"menuButton"_s)->menu();
    }

    std::unique_ptr<Ui::Theme> m_theme;
};

void TopBarTest::initTestCase()
{
    m_theme = std::make_unique<Ui::Theme>(*qApp);
}

void TopBarTest::menu_isOneColumn_onASmallScreen_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"en"_s, u"de"_s, u"ar"_s, u"zh_CN"_s})
        QTest::newRow(qPrintable(language)) << language;
}

void TopBarTest::menu_isOneColumn_onASmallScreen()
{
    QFETCH(QString, language);
    Ui::Languages languages;
    languages.use(language);
    WindowBench bench;
    const auto actions = bench.window.actions().findChildren<QAction *>();
    for (QAction *action : actions) // what a feature takes up where it can
        action->setVisible(true);
    const QMenu *shown = menu(bench);
    const int height = shown->sizeHint().height();
    QVERIFY2(height <= 768, qPrintable(QString::number(height)));
    const int left = shown->actionGeometry(shown->actions().constFirst()).left();
    for (QAction *action : shown->actions())
        QCOMPARE(shown->actionGeometry(action).left(), left); // what is too high goes into columns
}

void TopBarTest::menu_hasEveryActionOnce()
{
    const WindowBench bench;
    QList<QAction *> found = menu(bench)->actions();
    const auto submenus = menu(bench)->findChildren<QMenu *>();
    QCOMPARE(submenus.size(), 3);
    for (const QMenu *submenu : submenus)
        found += submenu->actions();
    const auto actions = bench.window.actions().findChildren<QAction *>();
    for (QAction *action : actions) {
        const bool isDoneToKeys
            = !bench.window.QWidget::actions().contains(action); // the context menu has it
        QVERIFY2(isDoneToKeys != (found.count(action) == 1), qPrintable(action->objectName()));
    }
}

QTEST_MAIN(TopBarTest)
#include "topbar_test.moc"
