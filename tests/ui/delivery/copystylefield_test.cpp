// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/delivery/copystylefield.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class CopyStyleFieldTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyForm_thatHoldsTheSecret_isOffered();
    void style_isWhatWasChosen();
    void bareValue_needsNoVariable();
    void restricted_isTheBareValue();
    void theList_isAsWideAsItsTexts();
    void aNarrowField_leavesOutWhatIsInBrackets();
};

void CopyStyleFieldTest::everyForm_thatHoldsTheSecret_isOffered()
{
    const CopyStyleField field;
    QCOMPARE(field.findChild<QComboBox *>(u"formatCombo"_s)->count(), 8);
    QCOMPARE(field.findChild<QComboBox *>(u"variableCombo"_s)->count(), 3);
}

void CopyStyleFieldTest::style_isWhatWasChosen()
{
    CopyStyleField field;
    const QSignalSpy changed(&field, &CopyStyleField::changed);
    for (const CopyFormat format : copyFormats()) {
        const CopyStyle style{format, KeyVariable::Unionai};
        if (!holdsSecret(format))
            continue;
        field.setStyle(style);
        QCOMPARE(field.style(), style);
    }
    QVERIFY(changed.size() >= 8);
}

void CopyStyleFieldTest::bareValue_needsNoVariable()
{
    CopyStyleField field;
    const auto *variable = field.findChild<QComboBox *>(u"variableCombo"_s);
    field.setStyle({CopyFormat::Raw, KeyVariable::Flyte});
    QVERIFY(!variable->isEnabled());
    field.setStyle({CopyFormat::Json, KeyVariable::Flyte});
    QVERIFY(variable->isEnabled());
}

void CopyStyleFieldTest::restricted_isTheBareValue()
{
    CopyStyleField field;
    field.restrictToRaw();
    QCOMPARE(field.style().format, CopyFormat::Raw);
    QVERIFY(!field.isEnabled());
}

void CopyStyleFieldTest::theList_isAsWideAsItsTexts()
{
    CopyStyleField field;
    field.resize(220, field.sizeHint().height());
    field.show();
    auto *format = field.findChild<QComboBox *>(u"formatCombo"_s);
    format->showPopup();
    QTRY_VERIFY(format->view()->isVisible());
    for (int row = 0; row < format->count(); ++row) {
        const QModelIndex index = format->model()->index(row, 0);
        const int needed = format->view()->sizeHintForIndex(index).width();
        QVERIFY2(format->view()->visualRect(index).width() >= needed, qPrintable(format->itemText(row)));
    }
    format->hidePopup();
}

void CopyStyleFieldTest::aNarrowField_leavesOutWhatIsInBrackets()
{
    QCOMPARE(CopyStyleField::shortName(u"bash, zsh (export …)"_s), u"bash, zsh"_s);
    QCOMPARE(CopyStyleField::shortName(u"Windows cmd（set …）"_s), u"Windows cmd"_s);
    QCOMPARE(CopyStyleField::shortName(u"JSON object"_s), u"JSON object"_s);
}

QTEST_MAIN(CopyStyleFieldTest)
#include "copystylefield_test.moc"
