// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/clipboard/secretclipboard.h>
#include <ui/keytable/keycolumns.h>
#include <ui/keytable/keytable.h>
#include <ui/keytable/keytablemodel.h>
#include <ui/window/actions.h>
#include <ui/window/keydetails.h>
#include <ui/window/keypage.h>
#include <ui/window/mainwindow.h>
#include <ui/window/windowlayout.h>

#include <QAction>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

constexpr QRect screenRect{0, 0, 1366, 768};
constexpr QSize smallest{720, 480};

} // namespace

class WindowLayoutTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_folder.reset(); }

    void layout_survivesARestart();
    void change_isKept_withoutAProperEnd_data();
    void change_isKept_withoutAProperEnd();
    void nonsense_changesNothing();
    void drawer_isNotWhatAWideWindowRemembers();
    void largeWindow_fitsASmallerScreen();
    void fitted_data();
    void fitted();

private:
    /// A start of the program, as main() does it.
    struct Run
    {
        explicit Run(QSettings &settings)
            : layout(window, settings)
        {
            window.show();
        }
        SecretClipboard clipboard{*QGuiApplication::clipboard()};
        MainWindow window{clipboard};
        WindowLayout layout;
    };

    [[nodiscard]] QString file() const { return m_folder->filePath(u"latchkey.ini"_s); }

    std::optional<QTemporaryDir> m_folder;
};

void WindowLayoutTest::init()
{
    m_folder.emplace();
}

void WindowLayoutTest::layout_survivesARestart()
{
    QSettings settings(file(), QSettings::IniFormat);
    {
        Run before(settings);
        before.window.resize(760, 560); // fits the offscreen platform's screen
        before.window.table().sortByColumn(KeyTableModel::Name, Qt::AscendingOrder);
        before.window.table().columns().showActions().at(KeyTableModel::Owner - 1)->setChecked(true);
        before.window.page().setWish(false, 350);
        before.window.close();
    }
    const Run after(settings);
    QCOMPARE(after.window.size(), QSize(760, 560));
    QCOMPARE(after.window.table().horizontalHeader()->sortIndicatorSection(), int(KeyTableModel::Name));
    QVERIFY(!after.window.table().isColumnHidden(KeyTableModel::Owner));
    QVERIFY(!after.window.page().areDetailsWished());
    QCOMPARE(after.window.page().detailsWidth(), 350);
    QVERIFY(!after.window.actions()[ActionId::ToggleDetails]->isChecked());
}

void WindowLayoutTest::change_isKept_withoutAProperEnd_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("size") << u"window/geometry"_s;
    QTest::newRow("columns") << u"window/table"_s;
    QTest::newRow("details") << u"window/details"_s;
}

void WindowLayoutTest::change_isKept_withoutAProperEnd()
{
    QFETCH(QString, key);
    QSettings settings(file(), QSettings::IniFormat);
    Run run(settings);
    run.window.resize(950, 500);
    QTRY_VERIFY(settings.contains(key)); // what the first show has changed
    const QVariant before = settings.value(key);
    if (key.endsWith("geometry"_L1))
        run.window.resize(930, 540);
    else if (key.endsWith("table"_L1))
        run.window.table().columns().move(KeyTableModel::Status, -1);
    else
        run.window.setDetailsVisible(false);
    QTRY_VERIFY(settings.value(key) != before);
    // The window is still there; another program reads the file.
    QTRY_VERIFY(QSettings(file(), QSettings::IniFormat).value(key) == settings.value(key));
}

void WindowLayoutTest::nonsense_changesNothing()
{
    QSettings settings(file(), QSettings::IniFormat);
    settings.setValue(u"window/geometry"_s, QByteArray("no geometry"));
    settings.setValue(u"window/table"_s, u"no layout"_s);
    settings.setValue(u"window/details"_s, QStringList{u"no"_s, u"choice"_s});
    settings.setValue(u"window/detailsWidth"_s, u"wide"_s);
    const Run run(settings);
    SecretClipboard clipboard(*QGuiApplication::clipboard());
    const MainWindow fresh(clipboard);
    QCOMPARE(run.window.size(), fresh.size());
    QCOMPARE(run.window.page().detailsWidth(), fresh.page().detailsWidth());
    QCOMPARE(run.window.table().columns().shown(), fresh.table().columns().shown());
}

void WindowLayoutTest::drawer_isNotWhatAWideWindowRemembers()
{
    QSettings settings(file(), QSettings::IniFormat);
    Run run(settings);
    run.window.resize(720, 480);
    run.window.setDetailsVisible(true);
    run.window.setDetailsVisible(false);
    run.window.close();
    QCOMPARE(settings.value(u"window/details"_s).toBool(), true);
}

void WindowLayoutTest::largeWindow_fitsASmallerScreen()
{
    QSettings settings(file(), QSettings::IniFormat);
    {
        Run before(settings);
        before.window.setGeometry(2000, 1500, 2600, 1900);
        before.window.close();
    }
    const Run after(settings);
    const QRect available = after.window.screen()->availableGeometry();
    QVERIFY(available.contains(after.window.geometry().topLeft()));
    QCOMPARE(after.window.size(), after.window.size().boundedTo(available.size()));
}

void WindowLayoutTest::fitted_data()
{
    QTest::addColumn<QRect>("wanted");
    QTest::addColumn<QRect>("fitting");
    QTest::newRow("fits") << QRect(100, 60, 1100, 700) << QRect(100, 60, 1100, 700);
    QTest::newRow("over the end") << QRect(900, 300, 800, 600) << QRect(566, 168, 800, 600);
    QTest::newRow("on a screen that is gone") << QRect(-1920, -200, 900, 600) << QRect(0, 0, 900, 600);
    QTest::newRow("larger than the screen") << QRect(50, 50, 2500, 1400) << QRect(0, 0, 1366, 768);
    QTest::newRow("too small") << QRect(10, 10, 20, 20) << QRect(10, 10, 720, 480);
}

void WindowLayoutTest::fitted()
{
    QFETCH(QRect, wanted);
    QFETCH(QRect, fitting);
    QCOMPARE(WindowLayout::fitted(wanted, screenRect, smallest), fitting);
}

QTEST_MAIN(WindowLayoutTest)
#include "windowlayout_test.moc"
