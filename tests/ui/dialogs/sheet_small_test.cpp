// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/error.h>
#include <ui/dialogs/sheet.h>
#include <ui/theme/theme.h>

#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

/// More than a screen has room for.
class TallSheet final : public Sheet
{
public:
    explicit TallSheet(QWidget *parent)
        : Sheet(u"Tall"_s, parent)
    {
        for (int number = 0; number < 40; ++number) {
            m_last = new QLineEdit;
            body()->addWidget(m_last);
        }
        addButton(u"Close"_s, Variant::Primary, u"closeButton"_s);
    }

    [[nodiscard]] QLineEdit *last() const { return m_last; }

private:
    QLineEdit *m_last = nullptr;
};

} // namespace

/// A sheet on a screen with less room than it needs: 200 % on a small one.
class SheetSmallTest final : public QObject
{
    Q_OBJECT

private slots:
    void tallSheet_staysOnTheScreen_andScrollsToTheKeyboard();
};

void SheetSmallTest::tallSheet_staysOnTheScreen_andScrollsToTheKeyboard()
{
    const Theme theme(*qApp);
    auto *sheet = new TallSheet(nullptr);
    const std::unique_ptr<TallSheet> owner(sheet);
    sheet->setAttribute(Qt::WA_DeleteOnClose, false);
    sheet->show();
    QVERIFY(sheet->height() <= sheet->screen()->availableGeometry().height());
    QVERIFY(sheet->findChild<QPushButton *>(u"closeButton"_s)->visibleRegion().boundingRect().height() > 30);
    QVERIFY(sheet->last()->visibleRegion().isEmpty());
    sheet->last()->setFocus();
    QTRY_COMPARE(sheet->last()->visibleRegion().boundingRect(), sheet->last()->rect());
    sheet->showTrouble(Error(ErrorKind::Unavailable, u"What happened."_s));
    QVERIFY(sheet->height() <= sheet->screen()->availableGeometry().height());
}

int main(int argc, char *argv[])
{
    qputenv("QT_SCALE_FACTOR", "2"); // 800 x 800 pixels are 400 x 400 then
    QApplication application(argc, argv);
    SheetSmallTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "sheet_small_test.moc"
