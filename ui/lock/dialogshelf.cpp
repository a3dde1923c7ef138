// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/lock/dialogshelf.h>

#include <ui/dialogs/clisignindialog.h>
#include <ui/dialogs/sheet.h>
#include <ui/dialogs/signindialog.h>

#include <QApplication>
#include <QEvent>
#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace Latchkey::Ui {

namespace {

constexpr char sparedProperty[] = "latchkeyStaysWhenLocked";
constexpr int mostPopups = 16; // one that would not close must not hold the lock up

/// One to the command line is stopped, not closed: what was chosen stays.
bool isSignInUnderWay(const QDialog &dialog)
{
    const auto *cli = qobject_cast<const CliSignInDialog *>(&dialog);
    return cli && cli->isAuthorizing();
}

bool isToBeClosed(const QDialog &dialog)
{
    return !qobject_cast<const Sheet *>(&dialog) || qobject_cast<const SignInDialog *>(&dialog)
        || isSignInUnderWay(dialog) || DialogShelf::hasTypedSecret(dialog);
}

/// A dialog comes before the one that it was opened from.
QWidgetList visibleTopLevels()
{
    QWidgetList visible;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible())
            visible.append(widget);
    }
    const auto depth = [](const QWidget *widget) {
        int levels = 0;
        while ((widget = widget->parentWidget()))
            ++levels;
        return levels;
    };
    std::ranges::stable_sort(visible, std::ranges::greater(), depth);
    return visible;
}

} // namespace

DialogShelf::DialogShelf(QWidget &window)
    : m_window(window)
{
    qApp->installEventFilter(this);
}

DialogShelf::~DialogShelf() = default;

void DialogShelf::spare(QDialog *dialog)
{
    dialog->setProperty(sparedProperty, true);
}

bool DialogShelf::hasTypedSecret(const QWidget &widget)
{
    const auto edits = widget.findChildren<QLineEdit *>();
    return std::ranges::any_of(edits, [](const QLineEdit *edit) {
        return edit->echoMode() != QLineEdit::Normal && !edit->text().isEmpty();
    });
}

void DialogShelf::putAway()
{
    m_isAway = true;
    for (int i = 0; i < mostPopups && QApplication::activePopupWidget(); ++i)
        QApplication::activePopupWidget()->close();
    QList<QPointer<QWidget>> topLevels;
    for (QWidget *widget : visibleTopLevels())
        topLevels.append(widget);
    for (const QPointer<QWidget> &widget : std::as_const(topLevels)) {
        if (widget && widget->isVisible())
            putAway(widget);
    }
}

void DialogShelf::putAway(QWidget *topLevel)
{
    if (topLevel == &m_window || topLevel->property(sparedProperty).toBool())
        return;
    auto *dialog = qobject_cast<QDialog *>(topLevel);
    if (!dialog) { // other windows may be Qt's own, such as the tray icon's on X11
        if (topLevel->windowType() == Qt::Popup || topLevel->windowType() == Qt::ToolTip)
            topLevel->hide();
        return;
    }
    if (isToBeClosed(*dialog)) {
        dialog->reject();
        if (dialog->isHidden())
            return;
    }
    m_shelf.append(dialog);
    dialog->hide();
}

void DialogShelf::bringBack()
{
    m_isAway = false;
    const auto shelf = std::exchange(m_shelf, {});
    for (auto it = shelf.crbegin(); it != shelf.crend(); ++it) {
        if (*it)
            (*it)->open();
    }
}

bool DialogShelf::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isAway && event->type() == QEvent::Show && qobject_cast<QDialog *>(watched)) {
        // Not within the very call that shows it.
        QMetaObject::invokeMethod(
            this,
            [this, dialog = QPointer(static_cast<QDialog *>(watched))] {
                if (m_isAway && dialog && dialog->isVisible())
                    putAway(dialog);
            },
            Qt::QueuedConnection);
    }
    return false;
}

} // namespace Latchkey::Ui

#include "moc_dialogshelf.cpp"
