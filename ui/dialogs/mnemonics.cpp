// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/mnemonics.h>

#include <ui/theme/underline.h>

#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>

#include <algorithm>

namespace Latchkey::Ui {

namespace {

/// With one stroke: not by way of an input method.
bool canBeTyped(QChar letter)
{
    const QChar::Script script = letter.script();
    const bool needsMethod = script == QChar::Script_Han || script == QChar::Script_Hiragana
        || script == QChar::Script_Katakana || script == QChar::Script_Hangul;
    return letter.isLetter() && !needsMethod;
}

/// First the beginnings of words, then what is in them.
QList<qsizetype> places(const QString &text)
{
    QList<qsizetype> beginnings;
    QList<qsizetype> others;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (canBeTyped(text.at(at)))
            (at == 0 || text.at(at - 1).isSpace() ? beginnings : others).append(at);
    }
    return beginnings + others;
}

QKeySequence keysFor(QChar letter)
{
    return QKeySequence(int(Qt::ALT) | letter.toUpper().unicode());
}

/// Where the letter is that the button has now; -1 where what it says has changed since.
qsizetype placeOf(const QAbstractButton &button)
{
    const QList<qsizetype> all = places(button.text());
    const auto found = std::ranges::find(
        all, button.shortcut(), [&](qsizetype at) { return keysFor(button.text().at(at)); });
    return found == all.end() ? -1 : *found;
}

} // namespace

Mnemonics::Mnemonics(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    window->installEventFilter(this);
}

Mnemonics::~Mnemonics() = default;

bool Mnemonics::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (watched == m_window && (type == QEvent::LayoutRequest || type == QEvent::Show))
        assign(); // also when a button says something else
    else if (type == QEvent::WindowDeactivate || type == QEvent::KeyRelease)
        setShown(false);
    else if (type == QEvent::KeyPress)
        setShown(static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt);
    return QObject::eventFilter(watched, event);
}

QList<QAbstractButton *> Mnemonics::buttons() const
{
    QList<QAbstractButton *> found = m_window->findChildren<QAbstractButton *>();
    found.removeIf([this](const QAbstractButton *button) {
        const bool isOfAKind = qobject_cast<const QPushButton *>(button)
            || qobject_cast<const QCheckBox *>(button) || qobject_cast<const QRadioButton *>(button);
        return !isOfAKind || button->window() != m_window || !button->isVisibleTo(m_window);
    });
    return found;
}

void Mnemonics::assign()
{
    if (QKeySequence::mnemonic(QStringLiteral("&A")).isEmpty())
        return; // macOS has none
    QSet<QKeySequence> taken;
    QList<QAbstractButton *> without;
    const auto give = [&](QAbstractButton *button, qsizetype at) {
        const QKeySequence keys = at < 0 ? QKeySequence() : keysFor(button->text().at(at));
        taken.insert(keys);
        setUnderlinedLetter(button, m_isShown ? at : -1);
        if (button->shortcut() != keys)
            button->setShortcut(keys);
    };
    const auto all = buttons();
    for (QAbstractButton *button : all) {
        const qsizetype at = placeOf(*button); // nobody has to learn another
        if (at >= 0 && !taken.contains(button->shortcut()))
            give(button, at);
        else
            without.append(button);
    }
    std::ranges::stable_sort(
        without, {}, [](const QAbstractButton *button) { return button->text().size(); });
    for (QAbstractButton *button : std::as_const(without)) {
        const QList<qsizetype> open = places(button->text());
        const auto free = std::ranges::find_if(
            open, [&](qsizetype at) { return !taken.contains(keysFor(button->text().at(at))); });
        give(button, free == open.end() ? -1 : *free);
    }
}

void Mnemonics::setShown(bool shown)
{
    if (std::exchange(m_isShown, shown) == shown)
        return;
    if (shown) // a field keeps the release for itself
        qApp->installEventFilter(this);
    else
        qApp->removeEventFilter(this);
    assign();
}

} // namespace Latchkey::Ui
