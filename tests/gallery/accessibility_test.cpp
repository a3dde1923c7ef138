// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "scene.h"
#include "stage.h"

#include <ui/preferences/languages.h>
#include <ui/theme/theme.h>
#include <ui/window/searchfield.h>
#include <ui/window/topbar.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Gallery;
using namespace Qt::StringLiterals;

namespace {

Scenes joined(std::initializer_list<Scenes> several)
{
    Scenes all;
    for (const Scenes &some : several)
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

/// Those with a dialog in front.
Scenes dialogs()
{
    Scenes all = joined(
        {keyScenes(), verifyScenes(), connectionScenes(), signInScenes(), cliScenes(), programScenes()});
    std::erase_if(all, [](const Scene &scene) {
        return scene.name.startsWith(u"locked") || scene.name == u"reveal-formats"; // a page; an open list
    });
    return all;
}

QWidget *front(Stage &stage)
{
    QWidget *modal = QApplication::activeModalWidget();
    return modal ? modal : &stage.window();
}

QString described(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + u' '
        + widget->accessibleName();
}

/// By itself, not with all that is around it: a dialog that is busy says so, and with what.
bool isDisabledAlone(const QWidget &widget)
{
    const auto *sheet = qobject_cast<const Ui::Sheet *>(widget.window());
    return widget.testAttribute(Qt::WA_ForceDisabled) && !(sheet && sheet->isBusy());
}

QList<QAbstractButton *> shownButtons(const QWidget &window)
{
    QList<QAbstractButton *> found = window.findChildren<QAbstractButton *>();
    found.removeIf([&window](const QAbstractButton *button) {
        return button->window() != &window || !button->isVisible() || button->text().isEmpty()
            || button->inherits("QToolButton"); // icons, named by their tool tips
    });
    return found;
}

QString language()
{
    return qEnvironmentVariable("LATCHKEY_TEST_LANGUAGE", u"en"_s);
}

} // namespace

/// What assistive technology and the keyboard have to find in every scene of the gallery.
class AccessibilityTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatIsDisabled_saysWhy_data() { eachOf(joined({windowScenes(), emptyScenes(), dialogs()})); }
    void whatIsDisabled_saysWhy();
    void aDialog_hasOneDefaultButton_andTellsIt_data() { eachOf(dialogs()); }
    void aDialog_hasOneDefaultButton_andTellsIt();
    void aChoice_isCalledByItsCaption_data() { eachOf(dialogs()); }
    void aChoice_isCalledByItsCaption();
    void aButton_hasALetterOfItsOwn_data() { eachOf(dialogs()); }
    void aButton_hasALetterOfItsOwn();
    void theFocus_comesBack_data() { eachOf(dialogs()); }
    void theFocus_comesBack();

private:
    static void eachOf(const Scenes &scenes);

    std::unique_ptr<Ui::Theme> m_theme;
    Ui::Languages m_languages;
};

void AccessibilityTest::initTestCase()
{
    m_theme = std::make_unique<Ui::Theme>(*qApp);
    m_theme->setReducedMotion(true);
    m_languages.use(language());
}

void AccessibilityTest::eachOf(const Scenes &scenes)
{
    QTest::addColumn<Scene>("scene");
    for (const Scene &scene : scenes)
        QTest::newRow(qPrintable(scene.name)) << scene;
}

void AccessibilityTest::whatIsDisabled_saysWhy()
{
    QFETCH(const Scene, scene);
    Stage stage;
    scene.play(stage);
    stage.settle();
    const auto widgets = front(stage)->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || !isDisabledAlone(*widget))
            continue;
        QVERIFY2(!widget->accessibleDescription().isEmpty(), qPrintable(described(widget)));
        QVERIFY2(!widget->toolTip().isEmpty(), qPrintable(described(widget)));
        QVERIFY2(widget->toolTip() != widget->accessibleName(), qPrintable(described(widget)));
    }
}

void AccessibilityTest::aDialog_hasOneDefaultButton_andTellsIt()
{
    QFETCH(const Scene, scene);
    Stage stage;
    scene.play(stage);
    QWidget *dialog = front(stage);
    QVERIFY(dialog != &stage.window());
    if (QWidget *focus = dialog->focusWidget())
        focus->clearFocus(); // a button that has the keyboard is the default meanwhile
    QList<QPushButton *> defaults = dialog->findChildren<QPushButton *>();
    defaults.removeIf([](const QPushButton *button) { return !button->isDefault() || !button->isVisible(); });
    QCOMPARE(defaults.size(), 1);
    QVERIFY(QAccessible::queryAccessibleInterface(defaults.first())->state().defaultButton);
}

void AccessibilityTest::aChoice_isCalledByItsCaption()
{
    QFETCH(const Scene, scene);
    Stage stage;
    scene.play(stage);
    const auto choices = front(stage)->findChildren<QComboBox *>();
    for (const QComboBox *choice : choices) {
        QAccessibleInterface *accessible
            = QAccessible::queryAccessibleInterface(const_cast<QComboBox *>(choice));
        const QString name = accessible->text(QAccessible::Name);
        QVERIFY2(!name.isEmpty() && name != choice->currentText(), qPrintable(described(choice)));
        QCOMPARE(accessible->text(QAccessible::Value), choice->currentText());
        const auto relations = accessible->relations(QAccessible::Label);
        for (const auto &[label, relation] : relations)
            QCOMPARE(label->text(QAccessible::Name), name);
    }
}

void AccessibilityTest::aButton_hasALetterOfItsOwn()
{
    QFETCH(const Scene, scene);
    Stage stage;
    scene.play(stage);
    stage.settle();
    QHash<QKeySequence, QString> taken;
    for (const QAbstractButton *button : shownButtons(*front(stage))) {
        const QKeySequence letter = button->shortcut();
        QVERIFY2(!letter.isEmpty(), qPrintable(button->text()));
        QVERIFY2(!taken.contains(letter),
            qPrintable(u"%1: “%2” and “%3”"_s.arg(letter.toString(), taken.value(letter), button->text())));
        QVERIFY2(button->text().contains(letter.toString().last(1), Qt::CaseInsensitive),
            qPrintable(letter.toString() + u" for “"_s + button->text()));
        taken.insert(letter, button->text());
    }
    QVERIFY(!taken.isEmpty());
}

void AccessibilityTest::theFocus_comesBack()
{
    QFETCH(const Scene, scene);
    Stage stage;
    QWidget *search = stage.window().topBar().search();
    stage.focus(search);
    QCOMPARE(QApplication::focusWidget(), search);
    scene.play(stage);
    QVERIFY(QApplication::activeModalWidget());
    QTRY_VERIFY(QApplication::focusWidget() != search);
    while (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
        dialog->done(QDialog::Rejected);
    stage.window().activateWindow(); // as a window manager does
    QVERIFY(QTest::qWaitForWindowActive(&stage.window()));
    QTRY_COMPARE(QApplication::focusWidget(), search);
}

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
