// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/whenfree.h>

#include <ui/window/mainwindow.h>

#include <QApplication>
#include <QDialog>

#include <utility>

namespace Latchkey::Ui {

WhenFree::WhenFree(MainWindow &window)
    : m_window(window)
{
    // Not at once: who unlocks has more to do, and brings dialogs back.
    connect(&m_window, &MainWindow::coveredChanged, this, &WhenFree::look, Qt::QueuedConnection);
}

WhenFree::~WhenFree() = default;

void WhenFree::run(Task task)
{
    m_waiting.append(std::move(task));
    look();
}

void WhenFree::look()
{
    while (!m_waiting.isEmpty() && !m_window.isCovered()) {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
            connect(dialog, &QDialog::finished, this, &WhenFree::look,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
            return;
        }
        m_waiting.takeFirst()();
    }
}

} // namespace Latchkey::Ui
