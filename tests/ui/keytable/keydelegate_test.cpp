// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "keyrows.h"

#include <app/keys/keynews.h>
#include <app/keys/keystatus.h>
#include <ui/keytable/keydelegate.h>
#include <ui/keytable/keytable.h>
#include <ui/theme/colors.h>

#include <QApplication>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

/// A row of a model that only the delegate looks at.
struct Fixture
{
    QStandardItemModel model{1, KeyTableModel::ColumnCount};
    QTableView view;

    Fixture()
    {
        view.setItemDelegate(new KeyDelegate(&view));
        view.setModel(&model);
        view.setPalette(paletteFor(Appearance::Light));
        view.setShowGrid(false);
        view.verticalHeader()->setDefaultSectionSize(40);
        for (int column = 0; column < model.columnCount(); ++column)
            view.setColumnWidth(column, 200);
        view.resize(1400, 200);
    }

    [[nodiscard]] QImage cell(int column)
    {
        const QRect area = view.visualRect(model.index(0, column));
        return view.viewport()->grab(area).toImage().convertToFormat(QImage::Format_RGB32);
    }

    void set(int column, const QVariant &value, int role = Qt::DisplayRole)
    {
        model.setData(model.index(0, column), value, role);
    }
};

bool isNear(QRgb pixel, const QColor &color)
{
    return std::abs(qRed(pixel) - color.red()) + std::abs(qGreen(pixel) - color.green())
        + std::abs(qBlue(pixel) - color.blue())
        < 30;
}

/// The columns of pixels in which a colour occurs: first and last, or -1.
std::pair<int, int> extent(const QImage &image, const QColor &color)
{
    std::pair<int, int> result{-1, -1};
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (isNear(image.pixel(x, y), color)) {
                if (result.first < 0)
                    result.first = x;
                result.second = x;
            }
        }
    }
    return result;
}

const Colors &colors()
{
    return colorsFor(Appearance::Light);
}

} // namespace

class KeyDelegateTest final : public QObject
{
    Q_OBJECT

private slots:
    void name_hasABrassMarkOnlyWhenKept();
    void name_standsInOneLineWithAndWithoutMark();
    void status_isPaintedInItsColour_data();
    void status_isPaintedInItsColour();
    void news_leaveTheNameItsRoom();
    void widthFor_isWideEnough();
    void status_saysMore_whereThereIsRoom();
    void text_staysInItsCell();
    void cell_isMirrored_fromRightToLeft();
};

void KeyDelegateTest::name_hasABrassMarkOnlyWhenKept()
{
    Fixture f;
    f.set(KeyTableModel::Name, u"ci"_s);
    QCOMPARE(extent(f.cell(KeyTableModel::Name), colors().brass).first, -1);
    f.set(KeyTableModel::Name, true, KeyTableModel::KeptRole);
    const auto mark = extent(f.cell(KeyTableModel::Name), colors().brass);
    QVERIFY(mark.first >= 12);
    QVERIFY(mark.second < 28);
}

void KeyDelegateTest::name_standsInOneLineWithAndWithoutMark()
{
    Fixture f;
    f.set(KeyTableModel::Name, u"HHH"_s);
    const int without = extent(f.cell(KeyTableModel::Name), colors().text).first;
    f.set(KeyTableModel::Name, true, KeyTableModel::KeptRole);
    QVERIFY(without > 28);
    QCOMPARE(extent(f.cell(KeyTableModel::Name), colors().text).first, without);
}

void KeyDelegateTest::news_leaveTheNameItsRoom()
{
    Fixture f;
    f.view.setColumnWidth(
        KeyTableModel::Name, KeyDelegate::widthFor(KeyTableModel::Name, u"HHHHHHHH"_s) + 40);
    f.set(KeyTableModel::Name, u"HHHHHHHH"_s);
    const auto whole = extent(f.cell(KeyTableModel::Name), colors().text);
    f.set(KeyTableModel::Name, int(KeyNews::Mark::Renamed), KeyTableModel::NewsRole);
    f.set(KeyTableModel::Name, u"Renamed since"_s, KeyTableModel::NewsTextRole);
    QCOMPARE(extent(f.cell(KeyTableModel::Name), colors().text), whole);
    const auto icon = extent(f.cell(KeyTableModel::Name), colors().muted);
    QVERIFY(icon.second > whole.second);
    f.view.setColumnWidth(KeyTableModel::Name, 400); // and here is room for the word
    QVERIFY(extent(f.cell(KeyTableModel::Name), colors().muted).second > icon.second + 40);
}

void KeyDelegateTest::widthFor_isWideEnough()
{
    Fixture f;
    f.set(KeyTableModel::Status, int(KeyStatus::Due), KeyTableModel::StatusRole);
    for (const QString &text :
        {u"Due in 14 days"_s, u"Fällig in 14 Tagen"_s, u"iiii"_s, u"iiiii"_s, u"WWW"_s}) {
        f.set(KeyTableModel::Status, text);
        f.view.setColumnWidth(KeyTableModel::Status, 400);
        const QImage roomy = f.cell(KeyTableModel::Status);
        f.view.setColumnWidth(KeyTableModel::Status, KeyDelegate::widthFor(KeyTableModel::Status, text));
        const QImage exact = f.cell(KeyTableModel::Status);
        QCOMPARE(exact, roomy.copy(exact.rect()));
    }
}

void KeyDelegateTest::status_isPaintedInItsColour_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QColor>("color");
    QTest::newRow("ok") << int(KeyStatus::Ok) << colors().ok;
    QTest::newRow("due") << int(KeyStatus::Due) << colors().due;
    QTest::newRow("overdue") << int(KeyStatus::Overdue) << colors().overdue;
    QTest::newRow("expired") << int(KeyStatus::Expired) << colors().expired;
}

void KeyDelegateTest::status_isPaintedInItsColour()
{
    QFETCH(const int, status);
    QFETCH(const QColor, color);
    Fixture f;
    f.set(KeyTableModel::Status, status, KeyTableModel::StatusRole);
    const auto icon = extent(f.cell(KeyTableModel::Status), color);
    QVERIFY(icon.first >= 12);
    QVERIFY(icon.second < 28);
    f.set(KeyTableModel::Status, u"HHHH"_s);
    QVERIFY(extent(f.cell(KeyTableModel::Status), color).second > 40);
}

void KeyDelegateTest::status_saysMore_whereThereIsRoom()
{
    Fixture f;
    f.set(KeyTableModel::Status, int(KeyStatus::Overdue), KeyTableModel::StatusRole);
    f.set(KeyTableModel::Status, u"HHH"_s);
    const auto paintedAt = [&f](int width) {
        f.view.setColumnWidth(KeyTableModel::Status, width);
        return extent(f.cell(KeyTableModel::Status), colors().overdue).second;
    };
    const int wide = KeyDelegate::widthFor(KeyTableModel::Status, u"HHH by HHHHHH"_s);
    const int brief = paintedAt(wide);
    f.set(KeyTableModel::Status, u"HHH by HHHHHH"_s, KeyTableModel::LongStatusRole);
    QVERIFY(paintedAt(wide) > brief + 20);
    QCOMPARE(paintedAt(wide - 40), brief);
}

void KeyDelegateTest::text_staysInItsCell()
{
    Fixture f;
    f.set(KeyTableModel::Name, QString(1000, u'H'));
    const QImage image = f.cell(KeyTableModel::Name);
    QVERIFY(extent(image, colors().text).second <= image.width() - 12);
    QVERIFY(extent(f.cell(KeyTableModel::ClientId), colors().text).first < 0);
}

void KeyDelegateTest::cell_isMirrored_fromRightToLeft()
{
    Fixture f;
    f.view.setLayoutDirection(Qt::RightToLeft);
    f.view.show();
    f.set(KeyTableModel::Name, u"HHH"_s);
    f.set(KeyTableModel::Name, true, KeyTableModel::KeptRole);
    const QImage image = f.cell(KeyTableModel::Name);
    const auto mark = extent(image, colors().brass);
    QVERIFY(mark.first >= image.width() - 28);
    QVERIFY(extent(image, colors().text).second < mark.first);
}

QTEST_MAIN(KeyDelegateTest)
#include "keydelegate_test.moc"
