// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/addressedit.h>

#include <app/keys/pastedaddress.h>

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr qsizetype mostTypedAtOnce = 8;

/// The standard menu names its actions by their texts alone.
QAction *pasteActionOf(const QMenu &menu)
{
    const QString text = QLineEdit::tr("&Paste");
    const auto actions = menu.actions();
    const auto found = std::find_if(actions.begin(), actions.end(),
        [&](const QAction *action) { return action->text().section(u'\t', 0, 0) == text; });
    return found == actions.end() ? nullptr : *found;
}

} // namespace

AddressEdit::AddressEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    connect(this, &QLineEdit::textChanged, this, &AddressEdit::watchGrowth);
}

AddressEdit::~AddressEdit() = default;

void AddressEdit::setAddress(const QString &text)
{
    if (!takeKey(text))
        setText(text);
}

bool AddressEdit::takeTypedKey()
{
    if (!holdsKey(text()))
        return false;
    // Emptied first: the field lets go of its buffer and its history, so that taking wipes the only one left.
    QString typed = text();
    clear();
    emit keyTaken(Secret::take(std::move(typed)));
    return true;
}

bool AddressEdit::takeKey(const QString &text)
{
    if (!holdsKey(text))
        return false;
    clear();
    QString copy(text.constData(), text.size());
    emit keyTaken(Secret::take(std::move(copy)));
    return true;
}

bool AddressEdit::takeKeyFrom(const QMimeData *offered)
{
    return offered && offered->hasText() && takeKey(offered->text());
}

/// Whatever way it came: no one types that much at once.
void AddressEdit::watchGrowth(const QString &text)
{
    const bool hasJumped = text.size() > m_length + mostTypedAtOnce;
    m_length = text.size();
    if (hasJumped)
        takeTypedKey();
}

void AddressEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && takeKeyFrom(QGuiApplication::clipboard()->mimeData()))
        return event->accept();
    QLineEdit::keyPressEvent(event);
}

void AddressEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (QAction *action = pasteActionOf(*menu)) {
        action->disconnect(SIGNAL(triggered(bool)));
        connect(action, &QAction::triggered, this, [this] {
            if (!takeKeyFrom(QGuiApplication::clipboard()->mimeData()))
                paste();
        });
    }
    menu->popup(event->globalPos());
}

void AddressEdit::mouseReleaseEvent(QMouseEvent *event)
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    if (event->button() == Qt::MiddleButton && clipboard->supportsSelection()
        && takeKeyFrom(clipboard->mimeData(QClipboard::Selection)))
        return event->accept();
    QLineEdit::mouseReleaseEvent(event);
}

void AddressEdit::dropEvent(QDropEvent *event)
{
    if (takeKeyFrom(event->mimeData())) {
        event->setDropAction(Qt::CopyAction);
        return event->accept();
    }
    QLineEdit::dropEvent(event);
}

void AddressEdit::inputMethodEvent(QInputMethodEvent *event)
{
    if (takeKey(event->commitString()))
        return event->accept();
    QLineEdit::inputMethodEvent(event);
}

} // namespace Latchkey::Ui

#include "moc_addressedit.cpp"
