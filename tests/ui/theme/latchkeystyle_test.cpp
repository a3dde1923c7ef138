// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/theme/controls.h>
#include <ui/theme/fonts.h>
#include <ui/theme/icons.h>
#include <ui/theme/theme.h>

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto allAppearances
    = {Appearance::Light, Appearance::Dark, Appearance::HighContrastLight, Appearance::HighContrastDark};

QColor centerLeft(QWidget &widget)
{
    return widget.grab().toImage().pixelColor(6, widget.height() / 2);
}

QColor leftEdge(QWidget &widget)
{
    return widget.grab().toImage().pixelColor(0, widget.height() / 2);
}

/// The half of the picture with more pixels that differ from its corner.
Qt::Edge headOf(const QImage &picture)
{
    int balance = 0;
    for (int y = 0; y < picture.height() - 1; ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (picture.pixel(x, y) != picture.pixel(0, 0))
                balance += 2 * y < picture.height() - 1 ? -1 : 1;
    return balance > 0 ? Qt::BottomEdge : Qt::TopEdge;
}

bool contains(const QImage &picture, const QColor &color)
{
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (picture.pixelColor(x, y).rgb() == color.rgb())
                return true;
    return false;
}

} // namespace

class LatchkeyStyleTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void controls_shareOneHeight();
    void aPrimaryButton_isFilledWithTheAccent();
    void aPrimaryButtonsIcon_takesTheLabelsColor();
    void aDisabledPrimaryButton_isNot();
    void aDisabledPrimaryButton_keepsItsIcon();
    void aField_showsItsFocus();
    void anInvalidField_isMarked();
    void aFieldOnADialog_contrastsWithIt();
    void aSelectedRow_isPaintedAcross_andKeepsStatusColors();
    void theCurrentRow_isRinged_forTheKeyboard();
    void rowsAndHeader_keepTheGrid();
    void aHeader_showsTheSortArrow_afterTheText();
    void rightToLeft_mirrorsAMenuButton();
    void fonts_growWithTheInterfaceFont();

private:
    void use(Appearance appearance);

    std::unique_ptr<Theme> m_theme;
};

void LatchkeyStyleTest::use(Appearance appearance)
{
    m_theme->setAppearance(appearance);
    QCoreApplication::sendPostedEvents(); // the palette reaches widgets by a posted event
}

void LatchkeyStyleTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    use(Appearance::Light);
}

void LatchkeyStyleTest::controls_shareOneHeight()
{
    QPushButton button(u"Create"_s);
    QLineEdit field;
    QComboBox choice;
    choice.addItem(u"raw"_s);
    QToolButton tool;
    setIconOnly(&tool, Icon::RefreshCw, u"Refresh"_s);
    QCOMPARE(button.sizeHint().height(), 36);
    QCOMPARE(field.sizeHint().height(), 36);
    QCOMPARE(choice.sizeHint().height(), 36);
    QCOMPARE(tool.sizeHint(), QSize(36, 36));
}

void LatchkeyStyleTest::aPrimaryButton_isFilledWithTheAccent()
{
    QPushButton button(u"Create"_s);
    makePrimary(&button);
    for (const Appearance appearance : allAppearances) {
        use(appearance);
        button.resize(button.sizeHint());
        QCOMPARE(centerLeft(button), colorsFor(appearance).accent);
    }
    use(Appearance::Light);
    setVariant(&button, Variant::Normal);
    QCOMPARE(centerLeft(button), colorsFor(Appearance::Light).base);
}

void LatchkeyStyleTest::aPrimaryButtonsIcon_takesTheLabelsColor()
{
    QPushButton button;
    button.setIcon(Icons::get(Icon::Trash, ColorRole::Overdue));
    makePrimary(&button);
    button.resize(60, 36);
    const QImage picture = button.grab().toImage();
    QVERIFY(contains(picture, colorsFor(Appearance::Light).onAccent));
    QVERIFY(!contains(picture, colorsFor(Appearance::Light).overdue));
}

void LatchkeyStyleTest::aDisabledPrimaryButton_isNot()
{
    QPushButton button(u"Create"_s);
    makePrimary(&button);
    button.setEnabled(false);
    button.resize(button.sizeHint());
    QVERIFY(!contains(button.grab().toImage(), colorsFor(Appearance::Light).accent));
}

void LatchkeyStyleTest::aDisabledPrimaryButton_keepsItsIcon()
{
    QPushButton button(Icons::get(Icon::Plus, ColorRole::OnAccent), QString());
    makePrimary(&button);
    button.setEnabled(false);
    const QImage picture = button.grab().toImage();
    const QColor fill = picture.pixelColor(8, picture.height() / 2);
    double best = 1;
    for (int y = 8; y < picture.height() - 8; ++y)
        for (int x = 8; x < picture.width() - 8; ++x)
            best = std::max(best, contrastRatio(picture.pixelColor(x, y), fill));
    QVERIFY2(best > 1.7, qPrintable(QString::number(best)));
}

void LatchkeyStyleTest::aField_showsItsFocus()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *first = new QLineEdit;
    auto *second = new QLineEdit;
    layout->addWidget(first);
    layout->addWidget(second);
    window.show();
    window.activateWindow();
    second->setFocus();
    QTRY_VERIFY(second->hasFocus());
    QCOMPARE(leftEdge(*second), colorsFor(Appearance::Light).accent);
    QCOMPARE(leftEdge(*first), colorsFor(Appearance::Light).line);
}

void LatchkeyStyleTest::anInvalidField_isMarked()
{
    QLineEdit field;
    field.resize(200, 36);
    setInvalid(&field, true);
    QCOMPARE(leftEdge(field), colorsFor(Appearance::Light).expired);
    setInvalid(&field, false);
    QCOMPARE(leftEdge(field), colorsFor(Appearance::Light).line);
}

void LatchkeyStyleTest::aFieldOnADialog_contrastsWithIt()
{
    QDialog dialog;
    auto *field = new QLineEdit(&dialog);
    field->resize(200, 36);
    dialog.resize(300, 200);
    dialog.show();
    QCOMPARE(dialog.grab().toImage().pixelColor(290, 190), colorsFor(Appearance::Light).base);
    QCOMPARE(centerLeft(*field), colorsFor(Appearance::Light).window);
}

void LatchkeyStyleTest::aSelectedRow_isPaintedAcross_andKeepsStatusColors()
{
    const Colors &colors = colorsFor(Appearance::Light);
    QStandardItemModel model(2, 2);
    model.setData(model.index(0, 1), u"MMM"_s);
    model.setData(model.index(0, 1), colors.overdue, Qt::ForegroundRole);
    QTableView table;
    table.setModel(&model);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.resize(300, 200);
    table.selectRow(0);
    const QRect first = table.visualRect(model.index(0, 0));
    const QRect second = table.visualRect(model.index(0, 1));
    const QImage picture = table.viewport()->grab().toImage();
    QCOMPARE(picture.pixelColor(first.center()), colors.selection);
    QCOMPARE(picture.pixelColor(second.right() - 4, second.center().y()), colors.selection);
    QCOMPARE(picture.pixelColor(first.center().x(), first.bottom()), colors.line);
    QVERIFY(contains(picture.copy(second), colors.overdue));
}

void LatchkeyStyleTest::theCurrentRow_isRinged_forTheKeyboard()
{
    QStandardItemModel model(2, 2);
    QTableView table;
    table.setModel(&model);
    table.setShowGrid(false);
    table.resize(300, 200);
    table.show();
    table.activateWindow();
    table.setCurrentIndex(model.index(0, 1));
    table.setFocus();
    QTRY_VERIFY(table.hasFocus());
    const QRect cell = table.visualRect(model.index(0, 0));
    const auto corner = [&] {
        return table.viewport()->grab().toImage().pixelColor(cell.topLeft());
    };
    table.setAttribute(Qt::WA_KeyboardFocusChange, false);
    QVERIFY(corner() != colorsFor(Appearance::Light).accent);
    table.setAttribute(Qt::WA_KeyboardFocusChange, true);
    QCOMPARE(corner(), colorsFor(Appearance::Light).accent);
}

void LatchkeyStyleTest::rowsAndHeader_keepTheGrid()
{
    QStandardItemModel model(1, 1);
    QTableView table;
    table.setModel(&model);
    QCOMPARE(table.rowHeight(0), 40);
    QCOMPARE(table.horizontalHeader()->sizeHint().height(), 36);
}

void LatchkeyStyleTest::aHeader_showsTheSortArrow_afterTheText()
{
    QStandardItemModel model(1, 1);
    QTableView table;
    table.setModel(&model);
    QHeaderView *header = table.horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    model.setHeaderData(0, Qt::Horizontal, u"Created"_s);
    table.setColumnWidth(0, 200);
    table.resize(300, 100);
    const QImage without = header->grab().toImage();
    header->setSortIndicatorShown(true);
    header->setSortIndicator(0, Qt::DescendingOrder);
    const QImage with = header->grab().toImage();
    const int textEnd = 12 + header->fontMetrics().horizontalAdvance(u"Created"_s);
    QCOMPARE(with.copy(0, 0, textEnd, 30), without.copy(0, 0, textEnd, 30));
    const QRect arrow(textEnd + 2, 0, 20, 36);
    QVERIFY(with.copy(arrow) != without.copy(arrow));
    // Newest first points down: the head, which has more ink than the shaft, is in the lower half.
    QCOMPARE(headOf(with.copy(arrow)), Qt::BottomEdge);
    header->setSortIndicator(0, Qt::AscendingOrder);
    QCOMPARE(headOf(header->grab(arrow).toImage()), Qt::TopEdge);
}

void LatchkeyStyleTest::rightToLeft_mirrorsAMenuButton()
{
    const auto inkOnTheLeft = [](Qt::LayoutDirection direction) {
        QComboBox choice;
        choice.setLayoutDirection(direction);
        choice.resize(200, 36);
        const QImage arrow = choice.grab().toImage().copy(4, 8, 28, 20);
        return contains(arrow, colorsFor(Appearance::Light).muted);
    };
    QVERIFY(!inkOnTheLeft(Qt::LeftToRight));
    QVERIFY(inkOnTheLeft(Qt::RightToLeft));
}

void LatchkeyStyleTest::fonts_growWithTheInterfaceFont()
{
    const QFont before = QApplication::font();
    const qreal title = Fonts::font(Fonts::Role::Title).pointSizeF();
    QVERIFY(title > before.pointSizeF());
    QVERIFY(Fonts::font(Fonts::Role::Caption).pointSizeF() < before.pointSizeF());
    QFont twice = before;
    twice.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(twice);
    QCOMPARE(Fonts::font(Fonts::Role::Title).pointSizeF(), title * 2);
    QApplication::setFont(before);
}

QTEST_MAIN(LatchkeyStyleTest)
#include "latchkeystyle_test.moc"
