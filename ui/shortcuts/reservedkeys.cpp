// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/shortcuts/reservedkeys.h>

#include <QCoreApplication>
#include <QKeySequence>

#include <algorithm>
#include <array>

namespace Latchkey::Ui {

namespace {

struct ReservedKeys
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::Ui::ReservedKeys)
};

constexpr std::array editingKeys{QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste,
    QKeySequence::SelectAll, QKeySequence::Undo, QKeySequence::Redo, QKeySequence::Delete,
    QKeySequence::DeleteEndOfWord, QKeySequence::DeleteStartOfWord, QKeySequence::MoveToNextWord,
    QKeySequence::MoveToPreviousWord, QKeySequence::MoveToStartOfLine, QKeySequence::MoveToEndOfLine,
    QKeySequence::MoveToStartOfDocument, QKeySequence::MoveToEndOfDocument, QKeySequence::SelectNextWord,
    QKeySequence::SelectPreviousWord, QKeySequence::SelectStartOfLine, QKeySequence::SelectEndOfLine,
    QKeySequence::SelectStartOfDocument, QKeySequence::SelectEndOfDocument};

// Alone or with Shift, Ctrl or Alt they go from place to place, press what has the focus, or leave.
constexpr std::array movingKeys{Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape,
    Qt::Key_Space, Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End,
    Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Menu};

bool editsText(const QKeySequence &keys, Qt::Key key)
{
    return key == Qt::Key_Backspace || key == Qt::Key_Insert
        || std::ranges::any_of(editingKeys, [&keys](QKeySequence::StandardKey standard) {
               return QKeySequence::keyBindings(standard).contains(keys);
           });
}

bool switchesConnections(QKeyCombination keys)
{
    return keys.keyboardModifiers() == Qt::ControlModifier && keys.key() >= Qt::Key_1
        && keys.key() <= Qt::Key_9;
}

} // namespace

QString reasonAgainstKeys(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return {};
    const QKeyCombination combination = keys[0];
    const Qt::Key key = combination.key();
    const QString text = keys.toString(QKeySequence::NativeText);
    const bool isFunctionKey = key >= Qt::Key_F1 && key <= Qt::Key_F35;
    const Qt::KeyboardModifiers modifiers = combination.keyboardModifiers() & ~Qt::ShiftModifier;
    if (editsText(keys, key))
        return ReservedKeys::tr("%1 is for editing text. Choose other keys.").arg(text);
    if (std::ranges::find(movingKeys, key) != movingKeys.end())
        return ReservedKeys::tr("%1 is for moving through windows and lists. Choose other keys.").arg(text);
    if (switchesConnections(combination))
        return ReservedKeys::tr("%1 shows one of the connections. Choose other keys.").arg(text);
    if (!isFunctionKey && !modifiers)
        return ReservedKeys::tr("%1 alone types text. Add Ctrl, or choose a function key.").arg(text);
    return {};
}

} // namespace Latchkey::Ui
