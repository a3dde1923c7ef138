// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "scene.h"
#include "stage.h"

#include <ui/palette/commandpalette.h>
#include <ui/theme/colors.h>
#include <ui/theme/theme.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QSet>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Gallery;
using namespace Qt::StringLiterals;

namespace {

/// The least that WCAG 2.2 asks of a focus indicator.
constexpr double leastContrast = 3;

const QList<QAccessible::Role> containers{QAccessible::NoRole, QAccessible::Client, QAccessible::Pane,
    QAccessible::Grouping, QAccessible::LayeredPane, QAccessible::Window};

Scenes scenes()
{
    Scenes all;
    for (const auto &some : {windowScenes(), listScenes(), paletteScenes(), emptyScenes(), keyScenes(),
             verifyScenes(), connectionScenes(), signInScenes(), cliScenes(), programScenes()})
        all.insert(all.end(), some.begin(), some.end());
    std::erase_if(all, [](const Scene &scene) { return scene.name == u"reveal-formats"; }); // an open list
    return all;
}

/// What the keyboard is in: the dialog in front, the palette over the window, else the window.
QWidget *front(Stage &stage)
{
    QWidget *modal = QApplication::activeModalWidget();
    QWidget *palette = stage.find<Ui::CommandPalette>(u"commandPalette"_s);
    QWidget *window = modal ? modal : palette ? palette : &stage.window();
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    stage.settle();
    return window;
}

QString described(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + u' '
        + widget->accessibleName();
}

/// One of several of which one is chosen: Tab comes to that one, arrow keys to the others.
bool isPassedOver(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button || button->isChecked())
        return false;
    return button->autoExclusive() || (button->group() && button->group()->exclusive());
}

/// What Tab should come to.
QList<QWidget *> stops(const QWidget &front)
{
    QList<QWidget *> found;
    const auto widgets = front.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool mayStop = widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy();
        if (mayStop && widget->window() == front.window() && widget->isVisible() && widget->isEnabled()
            && !isPassedOver(widget))
            found += widget;
    }
    return found;
}

/// Around the widget too: a ring may be outside.
QImage picture(QWidget &widget)
{
    QWidget *window = widget.window();
    const QRect area(widget.mapTo(window, QPoint()), widget.size());
    return window->grab(area.adjusted(-3, -3, 3, 3)).toImage();
}

/// As Tab does it.
void bringIntoView(QWidget &widget)
{
    QCoreApplication::processEvents(); // a layout may be about to change
    for (QWidget *above = widget.parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(&widget);
    }
}

/// How much of a change the eye needs to find the place: half of what goes around it; the caret's height
/// where there is but a line to write in.
int pixelsNeededBy(const QWidget &widget)
{
    const auto *line = qobject_cast<const QLineEdit *>(&widget);
    if (line && !line->hasFrame())
        return line->fontMetrics().height() - 2;
    const QSize size = widget.size().boundedTo(widget.sizeHint().expandedTo(QSize(24, 24)));
    return (size.width() + size.height()) / 2;
}

int strikingPixels(const QImage &before, const QImage &after)
{
    int count = 0;
    for (int y = 0; y < before.height(); ++y)
        for (int x = 0; x < before.width(); ++x)
            count += Ui::contrastRatio(before.pixelColor(x, y), after.pixelColor(x, y)) >= leastContrast;
    return count;
}

/// Windows that nobody meant: a part that was shown before it had a parent flashes as a window of its own.
class Strays final : public QObject
{
public:
    Strays() { qApp->installEventFilter(this); }

    [[nodiscard]] const QStringList &seen() const { return m_seen; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = event->type() == QEvent::Show ? qobject_cast<QWidget *>(watched) : nullptr;
        if (widget && widget->windowType() == Qt::Window && !widget->parentWidget()
            && !qobject_cast<const Ui::MainWindow *>(widget))
            m_seen += described(widget);
        return false;
    }

private:
    QStringList m_seen;
};

} // namespace

/// Every scene of the gallery, by keyboard.
class KeyboardTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatTakesTheFocus_hasNameAndRole_data() { eachScene(); }
    void whatTakesTheFocus_hasNameAndRole();
    void tab_comesToEverything_andAround_data() { eachScene(); }
    void tab_comesToEverything_andAround();
    void theFocus_canBeSeen_data() { eachScene(); }
    void theFocus_canBeSeen();
    void palette_showsWhatEnterTakes_data();
    void palette_showsWhatEnterTakes();
    void nothingFlashes_data() { eachScene(); }
    void nothingFlashes();

private:
    static void eachScene();
    static QStringList unseenIn(QWidget &window);

    std::unique_ptr<Ui::Theme> m_theme;
};

void KeyboardTest::initTestCase()
{
    QApplication::setCursorFlashTime(0);
    m_theme = std::make_unique<Ui::Theme>(*qApp);
    m_theme->setReducedMotion(true);
}

void KeyboardTest::eachScene()
{
    QTest::addColumn<Scene>("scene");
    for (const Scene &scene : scenes())
        QTest::newRow(qPrintable(scene.name)) << scene;
}

void KeyboardTest::whatTakesTheFocus_hasNameAndRole()
{
    QFETCH(const Scene, scene);
    Stage stage;
    scene.play(stage);
    stage.settle();
    for (QWidget *widget : stops(*front(stage))) {
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible, qPrintable(described(widget)));
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(described(widget)));
        QVERIFY2(!containers.contains(accessible->role()), qPrintable(described(widget)));
    }
}

void KeyboardTest::tab_comesToEverything_andAround()
{
    QFETCH(const Scene, scene);
    Stage stage;
    scene.play(stage);
    stage.settle();
    QWidget *window = front(stage);
    const QList<QWidget *> wanted = stops(*window);
    if (wanted.isEmpty())
        return; // nothing to press where something is under way
    const QWidget *start = QApplication::focusWidget();
    QVERIFY2(start && window->isAncestorOf(start), "the keyboard is nowhere");
    if (wanted.size() == 1) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), wanted.first());
        return;
    }
    QSet<QWidget *> reached;
    for (qsizetype steps = 0; steps <= wanted.size() + 1; ++steps) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        QVERIFY(now);
        QVERIFY2(!reached.contains(now) || steps >= wanted.size(),
            qPrintable(u"Tab comes back to %1 too early"_s.arg(described(now))));
        reached.insert(now);
    }
    for (QWidget *widget : wanted)
        QVERIFY2(reached.contains(widget), qPrintable(u"Tab never comes to "_s + described(widget)));
}

/// What of the window does not show that the keyboard is there; one line each.
QStringList KeyboardTest::unseenIn(QWidget &window)
{
    QStringList unseen;
    for (QWidget *widget : stops(window)) {
        if (QWidget *focus = QApplication::focusWidget())
            focus->clearFocus();
        bringIntoView(*widget);
        const QImage before = picture(*widget);
        widget->setFocus(Qt::TabFocusReason);
        const QImage after = picture(*widget);
        const int needed = pixelsNeededBy(*widget);
        const int seen = before.size() == after.size() ? strikingPixels(before, after) : needed;
        if (seen < needed)
            unseen += u"%1: %2 of %3 pixels"_s.arg(
                described(widget), QString::number(seen), QString::number(needed));
    }
    return unseen;
}

void KeyboardTest::theFocus_canBeSeen()
{
    QFETCH(const Scene, scene);
    Stage stage;
    scene.play(stage);
    QWidget *window = front(stage);
    window->window()->setAttribute(Qt::WA_KeyboardFocusChange);
    for (const Ui::Appearance look : {Ui::Appearance::Dark, Ui::Appearance::HighContrastLight,
             Ui::Appearance::HighContrastDark, Ui::Appearance::Light}) {
        m_theme->setAppearance(look);
        stage.settle();
        const QStringList unseen = unseenIn(*window);
        QVERIFY2(
            unseen.isEmpty(), qPrintable(unseen.join(u'\n') + u" in look "_s + QString::number(int(look))));
    }
}

void KeyboardTest::palette_showsWhatEnterTakes_data()
{
    QTest::addColumn<Ui::Appearance>("look");
    QTest::newRow("light") << Ui::Appearance::Light;
    QTest::newRow("dark") << Ui::Appearance::Dark;
    QTest::newRow("high contrast, light") << Ui::Appearance::HighContrastLight;
    QTest::newRow("high contrast, dark") << Ui::Appearance::HighContrastDark;
}

/// The keyboard stays in its field, and arrow keys choose in the list below.
void KeyboardTest::palette_showsWhatEnterTakes()
{
    QFETCH(const Ui::Appearance, look);
    Stage stage;
    paletteScenes().front().play(stage);
    m_theme->setAppearance(look);
    auto *list = stage.find<QListView>(u"paletteList"_s);
    stage.settle();
    const auto row = [list] {
        return list->viewport()->grab(list->visualRect(list->model()->index(1, 0))).toImage();
    };
    const QImage before = row();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 1);
    QVERIFY(strikingPixels(before, row()) >= list->viewport()->width());
}

void KeyboardTest::nothingFlashes()
{
    QFETCH(const Scene, scene);
    Stage stage;
    const Strays strays;
    scene.play(stage);
    stage.settle();
    QVERIFY2(strays.seen().isEmpty(), qPrintable(strays.seen().join(u'\n')));
}

QTEST_MAIN(KeyboardTest)
#include "keyboard_test.moc"
