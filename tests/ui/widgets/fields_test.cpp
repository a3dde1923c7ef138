// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/theme/controls.h>
#include <ui/theme/icons.h>
#include <ui/theme/theme.h>
#include <ui/widgets/copyablefield.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/formfield.h>
#include <ui/widgets/linkbutton.h>
#include <ui/widgets/scrim.h>
#include <ui/widgets/selectabletext.h>
#include <ui/widgets/spinner.h>
#include <ui/widgets/statuslabel.h>

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

/// The small widgets, each with what it promises.
class FieldsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void copyableField_copiesItsValue();
    void copyableField_withoutAValue_hasNothingToCopy();
    void copyableField_hasItsButtonBesideTheText_alsoWhereThatIsBroken();
    void selectableText_breaksAnywhere();
    void selectableText_isSelectableByKeyboard();
    void formField_namesAndExplainsItsControl();
    void formField_marksAnError();
    void formField_warns_withoutMarkingTheControl();
    void formField_error_takesNoMoreRoomThanTheHint();
    void statusLabel_hasItsColor_alsoOnADialog();
    void emptyState_leavesOutWhatIsNotGiven();
    void emptyState_tellsWhatWasChosen();
    void scrim_comesAndGoesWithTheDialog();
    void spinner_turnsOnlyWhileVisibleAndRunning();
    void spinner_standsStill_whereMotionIsReduced();

private:
    std::unique_ptr<Theme> m_theme;
};

void FieldsTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setAppearance(Appearance::Light);
}

void FieldsTest::copyableField_copiesItsValue()
{
    CopyableField field(u"Client ID"_s, u"Copy client ID"_s);
    field.setValue(u"nightly-etl"_s);
    const QSignalSpy copied(&field, &CopyableField::copied);
    auto *button = field.findChild<QToolButton *>();
    QCOMPARE(button->accessibleName(), u"Copy client ID"_s);
    button->click();
    QCOMPARE(QApplication::clipboard()->text(), u"nightly-etl"_s);
    QCOMPARE(copied.size(), 1);
}

void FieldsTest::copyableField_withoutAValue_hasNothingToCopy()
{
    CopyableField field(u"Owner"_s, u"Copy owner"_s);
    QVERIFY(field.findChild<QToolButton *>()->isHidden());
    field.setValue(u"data@acme.dev"_s);
    QVERIFY(!field.findChild<QToolButton *>()->isHidden());
    field.setValue({});
    QVERIFY(field.findChild<QToolButton *>()->isHidden());
    QCOMPARE(field.findChild<SelectableText *>()->toPlainText(), u"—"_s);
}

void FieldsTest::copyableField_hasItsButtonBesideTheText_alsoWhereThatIsBroken()
{
    CopyableField field(u"Redirect URIs"_s, u"Copy redirect URIs"_s);
    auto *text = field.findChild<SelectableText *>();
    auto *button = field.findChild<QToolButton *>();
    field.resize(240, 200);
    field.show();
    field.setValue(u"short"_s);
    QCoreApplication::processEvents();
    const int line = text->height();
    const int gap = button->x() - text->geometry().right();
    field.setValue(u"mmmmmmmmm mmmmmmmmmm mmmm"_s);
    QTRY_VERIFY(text->height() > line);
    QCOMPARE(button->x() - text->geometry().right(), gap);
    QVERIFY(button->geometry().right() < field.width() - 20); // the first line ends well before
    QCOMPARE(text->height(), text->heightForWidth(text->width()));
    field.resize(500, 200); // room for one line again
    QTRY_COMPARE(text->height(), line);
}

void FieldsTest::selectableText_breaksAnywhere()
{
    SelectableText text;
    text.setText(QString(200, u'x'));
    const int oneLine = text.sizeHint().height();
    QVERIFY(text.heightForWidth(200) >= oneLine * 4);
    QVERIFY(text.minimumSizeHint().width() < 100);
}

void FieldsTest::selectableText_isSelectableByKeyboard()
{
    SelectableText text;
    text.setText(u"nightly-etl"_s);
    text.show();
    QTest::keyClick(&text, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(text.textCursor().selectedText(), u"nightly-etl"_s);
    QTest::keyClick(&text, Qt::Key_X);
    QCOMPARE(text.toPlainText(), u"nightly-etl"_s);
}

void FieldsTest::formField_namesAndExplainsItsControl()
{
    auto *control = new QLineEdit;
    FormField field(u"&Name"_s, control);
    QCOMPARE(control->accessibleName(), u"Name"_s);
    field.setHint(u"Letters and digits."_s);
    QCOMPARE(control->accessibleDescription(), u"Letters and digits."_s);
    field.setError(u"Already taken."_s);
    QCOMPARE(control->accessibleDescription(), u"Already taken."_s);
}

void FieldsTest::formField_marksAnError()
{
    auto *control = new QLineEdit;
    FormField field(u"Name"_s, control);
    QVERIFY(!isInvalid(control));
    field.setError(u"Already taken."_s);
    QVERIFY(isInvalid(control));
    QVERIFY(field.hasError());
    QCOMPARE(field.findChild<StatusLabel *>()->text(), u"Already taken."_s);
    field.setError({});
    QVERIFY(!isInvalid(control));
    QVERIFY(field.findChild<StatusLabel *>()->isHidden());
}

void FieldsTest::formField_warns_withoutMarkingTheControl()
{
    auto *control = new QLineEdit;
    FormField field(u"Contacts"_s, control);
    field.setHint(u"Whom to ask."_s);
    field.setWarning(u"This is no address."_s);
    QVERIFY(!isInvalid(control) && !field.hasError());
    QCOMPARE(field.findChild<StatusLabel *>()->text(), u"This is no address."_s);
    QCOMPARE(control->accessibleDescription(), u"This is no address."_s);
    field.setError(u"Too long."_s); // comes first
    QCOMPARE(control->accessibleDescription(), u"Too long."_s);
    field.setError({});
    field.setWarning({});
    QCOMPARE(control->accessibleDescription(), u"Whom to ask."_s);
    QVERIFY(field.findChild<StatusLabel *>()->isHidden());
}

void FieldsTest::formField_error_takesNoMoreRoomThanTheHint()
{
    FormField field(u"Address"_s, new QLineEdit);
    field.setHint(u"Latchkey connects over https."_s);
    const int height = field.heightForWidth(400);
    field.setError(u"That is not an address."_s);
    QCOMPARE(field.heightForWidth(400), height);
}

void FieldsTest::statusLabel_hasItsColor_alsoOnADialog()
{
    QDialog dialog;
    auto *status = new StatusLabel(&dialog);
    status->setStatus(Icon::CircleCheck, ColorRole::Ok, u"free"_s);
    dialog.show();
    auto *text = status->findChild<QLabel *>();
    const auto shownColor = [&] {
        return text->palette().color(text->foregroundRole());
    };
    QCOMPARE(shownColor(), colorsFor(Appearance::Light).ok);
    m_theme->setAppearance(Appearance::Dark);
    QTRY_COMPARE(shownColor(), colorsFor(Appearance::Dark).ok);
    m_theme->setAppearance(Appearance::Light);
    QTRY_COMPARE(shownColor(), colorsFor(Appearance::Light).ok);
}

void FieldsTest::emptyState_leavesOutWhatIsNotGiven()
{
    EmptyState state;
    state.setContent(Icon::Search, u"Nothing matches"_s, u"No key has this in its name."_s);
    QVERIFY(state.button()->isHidden());
    QVERIFY(state.link()->isHidden());
    QCOMPARE(state.heading(), u"Nothing matches"_s);
    state.setContent(Icon::KeyRound, u"No keys yet"_s, u"Create the first one."_s, u"New key"_s);
    QVERIFY(!state.button()->isHidden());
}

void FieldsTest::emptyState_tellsWhatWasChosen()
{
    EmptyState state;
    state.setContent(Icon::KeyRound, u"Connect"_s, u"text"_s, u"Connect…"_s, u"Try the practice tenant"_s);
    const QSignalSpy button(&state, &EmptyState::buttonClicked);
    const QSignalSpy link(&state, &EmptyState::linkClicked);
    state.button()->click();
    state.link()->click();
    QCOMPARE(button.size(), 1);
    QCOMPARE(link.size(), 1);
}

void FieldsTest::scrim_comesAndGoesWithTheDialog()
{
    QWidget window;
    window.resize(300, 200);
    window.show();
    const QColor before = window.grab().toImage().pixelColor(10, 10);
    QDialog dialog(&window);
    Scrim::behind(&dialog, &window);
    auto *scrim = window.findChild<Scrim *>();
    QVERIFY(scrim->isHidden());
    dialog.open();
    QVERIFY(scrim->isVisible());
    window.resize(400, 250);
    QCOMPARE(scrim->size(), window.size());
    QVERIFY(window.grab().toImage().pixelColor(10, 10).lightness() < before.lightness());
    dialog.reject();
    QVERIFY(scrim->isHidden());
    QTRY_VERIFY(!window.findChild<Scrim *>());
}

void FieldsTest::spinner_turnsOnlyWhileVisibleAndRunning()
{
    Spinner spinner;
    spinner.start();
    QVERIFY(!spinner.isTurning());
    spinner.show();
    QVERIFY(spinner.isTurning());
    spinner.stop();
    QVERIFY(!spinner.isTurning());
    spinner.start();
    spinner.hide();
    QVERIFY(!spinner.isTurning());
}

void FieldsTest::spinner_standsStill_whereMotionIsReduced()
{
    m_theme->setReducedMotion(true);
    Spinner spinner;
    spinner.show();
    spinner.start();
    QVERIFY(spinner.isRunning());
    QVERIFY(!spinner.isTurning());
    m_theme->setReducedMotion(false);
}

QTEST_MAIN(FieldsTest)
#include "fields_test.moc"
