// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/mnemonics.h>
#include <ui/theme/theme.h>

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

struct Dialog
{
    QDialog window;
    QLineEdit *field = new QLineEdit;
    QPushButton *save = new QPushButton(u"Save"_s);
    QPushButton *sign = new QPushButton(u"Sign in"_s);
    QCheckBox *keep = new QCheckBox(u"Keep it"_s);

    Dialog()
    {
        auto *layout = new QVBoxLayout(&window);
        for (QWidget *widget : std::initializer_list<QWidget *>{field, save, sign, keep})
            layout->addWidget(widget);
        new Mnemonics(&window);
    }

    void open()
    {
        window.open();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
    }
};

QKeySequence alt(char letter)
{
    return QKeySequence(int(Qt::ALT) | letter);
}

} // namespace

/// Letters for the buttons of a dialog.
class MnemonicsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void aLetterPressesOneButton();
    void eachButton_hasALetterOfItsOwn();
    void aButtonThatComes_takesNoLetterAway();
    void whatIsSaidAnew_hasALetter();
    void whatIsWrittenInChinese_hasNone();
    void lettersAreUnderlined_whileAltIsHeld();

private:
    std::unique_ptr<Theme> m_theme;
};

void MnemonicsTest::aLetterPressesOneButton()
{
    Dialog dialog;
    dialog.open();
    const QSignalSpy saved(dialog.save, &QPushButton::clicked);
    const QSignalSpy signedIn(dialog.sign, &QPushButton::clicked);
    QTest::keyClick(dialog.field, Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(signedIn.size(), 0);
    QTest::keyClick(dialog.field, Qt::Key_K, Qt::AltModifier);
    QTRY_VERIFY(dialog.keep->isChecked());
}

void MnemonicsTest::eachButton_hasALetterOfItsOwn()
{
    Dialog dialog;
    dialog.open();
    QCOMPARE(dialog.save->shortcut(), alt('S'));
    QCOMPARE(dialog.sign->shortcut(), alt('I')); // the beginning of its second word
    QCOMPARE(dialog.keep->shortcut(), alt('K'));
}

void MnemonicsTest::aButtonThatComes_takesNoLetterAway()
{
    Dialog dialog;
    dialog.save->hide();
    dialog.open();
    QCOMPARE(dialog.sign->shortcut(), alt('S'));
    dialog.save->show();
    QTRY_COMPARE(dialog.save->shortcut(), alt('A'));
    QCOMPARE(dialog.sign->shortcut(), alt('S'));
}

void MnemonicsTest::whatIsSaidAnew_hasALetter()
{
    Dialog dialog;
    dialog.open();
    dialog.save->setText(u"Done"_s);
    QTRY_COMPARE(dialog.save->shortcut(), alt('D'));
}

void MnemonicsTest::whatIsWrittenInChinese_hasNone()
{
    Dialog dialog;
    dialog.save->setText(u"保存"_s);
    dialog.open();
    QVERIFY(dialog.save->shortcut().isEmpty());
    QVERIFY(!dialog.sign->shortcut().isEmpty());
}

void MnemonicsTest::lettersAreUnderlined_whileAltIsHeld()
{
    Dialog dialog;
    dialog.open();
    const auto pictures = [&dialog] {
        return QList<QImage>{dialog.save->grab().toImage(), dialog.keep->grab().toImage()};
    };
    const QList<QImage> before = pictures();
    QTest::keyPress(dialog.field, Qt::Key_Alt);
    const QList<QImage> held = pictures();
    QVERIFY(held.at(0) != before.at(0));
    QVERIFY(held.at(1) != before.at(1));
    QTest::keyRelease(dialog.field, Qt::Key_Alt);
    QCOMPARE(pictures(), before);
    QCOMPARE(dialog.save->text(), u"Save"_s);
}

QTEST_MAIN(MnemonicsTest)
#include "mnemonics_test.moc"
