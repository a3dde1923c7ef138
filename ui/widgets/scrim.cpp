// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/scrim.h>

#include <ui/theme/colors.h>

#include <QDialog>
#include <QEvent>
#include <QPainter>

namespace Latchkey::Ui {

namespace {

constexpr int lightAlpha = 71; // 28 %
constexpr int darkAlpha = 82; // 32 %

} // namespace

Scrim::Scrim(QDialog *dialog, QWidget *window)
    : QWidget(window)
    , m_dialog(dialog)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    window->installEventFilter(this);
    dialog->installEventFilter(this);
    connect(dialog, &QDialog::finished, this, &QObject::deleteLater);
    connect(dialog, &QObject::destroyed, this, &QObject::deleteLater);
    setVisible(dialog->isVisible());
}

Scrim::~Scrim() = default;

void Scrim::behind(QDialog *dialog, QWidget *window)
{
    auto *scrim = new Scrim(dialog, window);
    scrim->setGeometry(window->rect());
    scrim->raise();
}

bool Scrim::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_dialog && event->type() == QEvent::Show) {
        setGeometry(parentWidget()->rect());
        raise();
        show();
    } else if (watched == m_dialog && event->type() == QEvent::Hide) {
        hide();
    } else if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    } else if (watched == parentWidget() && event->type() == QEvent::WindowActivate && m_dialog
        && m_dialog->isVisible()) {
        // A click on a blocked window activates it all the same, and then the keys go there. Not from within
        // the activation itself, which would end on top.
        QMetaObject::invokeMethod(m_dialog.get(), &QWidget::activateWindow, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void Scrim::paintEvent(QPaintEvent *)
{
    const bool isDark = palette().color(QPalette::Window).lightness() < 128;
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, isDark ? darkAlpha : lightAlpha));
}

} // namespace Latchkey::Ui
