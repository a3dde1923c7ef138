// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/lock/quitguard.h>

#include <ui/dialogs/revealdialog.h>
#include <ui/lock/dialogshelf.h>
#include <ui/lock/secretatrisk.h>
#include <ui/lock/unsavedsecretdialog.h>

#include <QApplication>
#include <QEvent>
#include <QSessionManager>

namespace Latchkey::Ui {

QuitGuard::QuitGuard(QWidget &window)
    : m_window(window)
{
    qApp->installEventFilter(this);
    connect(qApp, &QGuiApplication::commitDataRequest, this, &QuitGuard::answerSessionManager,
        Qt::DirectConnection);
}

QuitGuard::~QuitGuard() = default;

QList<RevealDialog *> QuitGuard::unsaved() const
{
    QList<RevealDialog *> dialogs;
    for (RevealDialog *dialog : m_window.findChildren<RevealDialog *>()) {
        if (!dialog->isDelivered())
            dialogs.append(dialog);
    }
    return dialogs;
}

bool QuitGuard::wouldLose() const
{
    return !m_isMeant && (!unsaved().isEmpty() || m_window.findChild<SecretAtRisk *>());
}

bool QuitGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Quit || watched != qApp || !wouldLose())
        return false;
    ask();
    return true;
}

void QuitGuard::ask()
{
    m_window.show(); // it may have been closed: that is how most people quit
    m_window.raise();
    if (m_question)
        return m_question->activateWindow();
    QWidget *parent = QApplication::activeModalWidget();
    m_question = new UnsavedSecretDialog(parent ? parent : &m_window);
    DialogShelf::spare(m_question);
    connect(m_question, &QDialog::accepted, this, &QuitGuard::quitAnyway);
    m_question->openOverWindow();
}

void QuitGuard::quitAnyway()
{
    m_isMeant = true;
    for (RevealDialog *dialog : unsaved())
        dialog->giveUp();
    // Once the question has closed: an open dialog would hold the end up.
    QMetaObject::invokeMethod(
        this,
        [this] {
            QCoreApplication::quit();
            m_isMeant = false; // a window may have refused to close
        },
        Qt::QueuedConnection);
}

void QuitGuard::answerSessionManager(QSessionManager &manager)
{
    if (!wouldLose() || !manager.allowsInteraction())
        return;
    manager.cancel();
    manager.release();
    ask();
}

} // namespace Latchkey::Ui

#include "moc_quitguard.cpp"
