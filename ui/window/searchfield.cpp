// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/searchfield.h>

#include <ui/keytable/keyquery.h>
#include <ui/theme/controls.h>
#include <ui/theme/icons.h>
#include <ui/window/searchhelp.h>

#include <QCoreApplication>
#include <QShortcut>
#include <QToolButton>
#include <QWidgetAction>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Latchkey::Ui {

namespace {

constexpr auto pause = 700ms;
constexpr int smallestWidth = 140;
constexpr int buttonSize = 26;

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_help(new SearchHelp(this))
    , m_helpButton(new QToolButton)
{
    setObjectName(u"searchField"_s);
    setAccessibleName(tr("Search keys"));
    setToolTip(tr("Search keys · %1", "%1: operators as examples").arg(u"is:due age:>90d owner:ada"_s));
    fitPlaceholder();
    setMinimumWidth(smallestWidth);
    addAction(Icons::get(Icon::Search, ColorRole::Muted), LeadingPosition);
    setupHelp();
    setClearButtonEnabled(true);
    nameButtons();
    setupKeys();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::tellTrouble);
    connect(this, &QLineEdit::textChanged, this, &SearchField::textHasChanged);
    connect(this, &QLineEdit::editingFinished, this, &SearchField::tellTrouble);
    tellTrouble();
}

SearchField::~SearchField() = default;

void SearchField::setupKeys()
{
    const auto add = [this](Qt::Key key, auto step) {
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            step);
    };
    add(Qt::Key_Escape, &SearchField::clearOrLeave);
    add(Qt::Key_F1, &SearchField::showHelp);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return, Qt::Key_Enter})
        add(key, &SearchField::enter);
}

void SearchField::setupHelp()
{
    m_helpButton->setObjectName(u"searchHelpButton"_s);
    makeQuiet(m_helpButton);
    setIconOnly(m_helpButton, Icon::CircleHelp, tr("Search operators"));
    m_helpButton->setIcon(Icons::get(Icon::CircleHelp, ColorRole::Muted));
    m_helpButton->setToolTip(
        tr("Search operators (%1)").arg(QKeySequence(Qt::Key_F1).toString(QKeySequence::NativeText)));
    m_helpButton->setFocusPolicy(Qt::TabFocus);
    m_helpButton->setCursor(Qt::ArrowCursor);
    auto *action = new QWidgetAction(this);
    action->setDefaultWidget(m_helpButton);
    addAction(action, TrailingPosition);
    connect(m_helpButton, &QToolButton::clicked, this, &SearchField::showHelp);
    connect(m_help, &SearchHelp::chosen, this, &SearchField::insertExample);
}

/// A small window has no room for the examples.
void SearchField::fitPlaceholder()
{
    constexpr int buttons = 80; // the magnifying glass, the help, and what is around them
    const int room = width() - buttons;
    const QString shortest = tr("Search", "verb; in a field that has no room for more");
    const auto fits = [this, room](const QString &text) {
        return fontMetrics().horizontalAdvance(text) <= room;
    };
    setPlaceholderText(fits(toolTip()) ? toolTip() : fits(accessibleName()) ? accessibleName() : shortest);
}

/// Qt gives the buttons that it makes no names.
void SearchField::nameButtons()
{
    const QString clear = QCoreApplication::translate("Latchkey::Ui::EmptyStates", "Clear search");
    const auto buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        const QAction *action = button->defaultAction();
        if (button != m_helpButton)
            button->setAccessibleName(
                action && action->objectName() == "_q_qlineeditclearaction"_L1 ? clear : accessibleName());
    }
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    // QLineEdit leaves no room for a focus ring around the icon.
    QRect place(QPoint(), QSize(buttonSize, buttonSize));
    place.moveCenter(m_helpButton->geometry().center());
    m_helpButton->setGeometry(place);
    fitPlaceholder();
}

void SearchField::showHelp()
{
    m_help->openUnder(*this);
}

void SearchField::insertExample(const QString &example, int selectFrom, int selected)
{
    setFocus(Qt::PopupFocusReason);
    end(false);
    const QString before = u' ' + text();
    const bool isApart
        = before.back().isSpace() || before.endsWith(" -"_L1); // a dash applies to what follows
    insert(isApart ? example : u' ' + example);
    const int start = int(text().size() - example.size()) + selectFrom;
    setCursorPosition(start);
    if (selected > 0)
        setSelection(start, selected);
}

void SearchField::enter()
{
    tellTrouble();
    emit entered();
}

void SearchField::clearOrLeave()
{
    if (text().isEmpty())
        emit left();
    clear();
}

void SearchField::textHasChanged(const QString &text)
{
    if (KeyQuery(text).problems().isEmpty())
        tellTrouble();
    else
        m_pause.start();
}

void SearchField::tellTrouble()
{
    m_pause.stop();
    const QString trouble = textOf(KeyQuery(text()).problems());
    const QString description
        = trouble.isEmpty() ? tr("Words and operators. F1 lists the operators.") : trouble;
    if (description != accessibleDescription()) // each call is an event
        setAccessibleDescription(description);
    if (std::exchange(m_trouble, trouble) != trouble)
        emit troubleChanged(trouble);
}

} // namespace Latchkey::Ui
