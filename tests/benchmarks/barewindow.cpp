// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>

// What everything is compared with: the least that Qt Widgets can show of a window with a table.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QStandardItemModel model(25, 6);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            model.setItem(row, column, new QStandardItem(QString::number(row * column)));
    }
    QMainWindow window;
    auto *table = new QTableView(&window);
    table->setModel(&model);
    window.setCentralWidget(table);
    window.resize(1100, 700);
    window.show();
    return QApplication::exec();
}
