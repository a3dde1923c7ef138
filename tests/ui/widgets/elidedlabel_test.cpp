// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/elidedlabel.h>

#include <QAccessible>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QString &longText()
{
    static const QString text = u"organization-wide <nightly> etl for the data platform of acme production"_s;
    return text;
}

bool askForToolTip(ElidedLabel &label)
{
    QHelpEvent event(QEvent::ToolTip, QPoint(2, 2), label.mapToGlobal(QPoint(2, 2)));
    QCoreApplication::sendEvent(&label, &event);
    return event.isAccepted();
}

} // namespace

class ElidedLabelTest final : public QObject
{
    Q_OBJECT

private slots:
    void aShortText_isWhole_andHasNoToolTip();
    void aLongText_isCut_andToldInTheToolTip();
    void theLabel_mayBeNarrow();
    void assistiveTechnology_getsTheWholeText();
};

void ElidedLabelTest::aShortText_isWhole_andHasNoToolTip()
{
    ElidedLabel label(u"short"_s);
    label.resize(300, 20);
    label.show();
    QVERIFY(!label.isElided());
    QVERIFY(!askForToolTip(label));
    QVERIFY(QToolTip::text().isEmpty());
}

void ElidedLabelTest::aLongText_isCut_andToldInTheToolTip()
{
    ElidedLabel label(longText());
    label.resize(120, 20);
    label.show();
    QVERIFY(label.isElided());
    QVERIFY(askForToolTip(label));
    QCOMPARE(QToolTip::text(), longText().toHtmlEscaped());
    QToolTip::hideText();
    QTRY_VERIFY(!QToolTip::isVisible());
    label.resize(2000, 20);
    QVERIFY(!label.isElided());
}

void ElidedLabelTest::theLabel_mayBeNarrow()
{
    const ElidedLabel label(longText());
    QVERIFY(label.minimumSizeHint().width() < 100);
    QVERIFY(label.sizeHint().width() > 300);
}

void ElidedLabelTest::assistiveTechnology_getsTheWholeText()
{
    ElidedLabel label(longText());
    label.resize(120, 20);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&label);
    QVERIFY(accessible);
    QCOMPARE(accessible->text(QAccessible::Name), longText());
}

QTEST_MAIN(ElidedLabelTest)
#include "elidedlabel_test.moc"
