// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "windowtexts.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QMetaProperty>
#include <QPointer>
#include <QWidget>

namespace Latchkey::Testing {

namespace {

constexpr int lastOwnRole = Qt::UserRole + 16;

void addProperties(QStringList &texts, const QObject &object)
{
    const QMetaObject *type = object.metaObject();
    for (int index = 0; index < type->propertyCount(); ++index) {
        const QVariant value = type->property(index).read(&object);
        if (value.typeId() == QMetaType::QString || value.typeId() == QMetaType::QStringList)
            texts += value.toStringList();
    }
}

void addAccessibleTexts(QStringList &texts, QWidget &widget)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&widget);
    if (!accessible)
        return;
    for (const QAccessible::Text text :
        {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        texts += accessible->text(text);
}

void addItems(QStringList &texts, const QAbstractItemModel &model)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (int role = 0; role <= lastOwnRole; ++role)
                texts += model.index(row, column).data(role).toString();
        }
    }
}

} // namespace

QString textsIn(const QWidget &window)
{
    QStringList texts;
    addProperties(texts, window);
    const auto found = window.findChildren<QObject *>();
    const QList<QPointer<QObject>> objects(found.begin(), found.end()); // reading one may end another
    for (const QPointer<QObject> &object : objects) {
        if (!object)
            continue;
        addProperties(texts, *object);
        if (auto *widget = qobject_cast<QWidget *>(object.data()))
            addAccessibleTexts(texts, *widget);
        if (const auto *view = qobject_cast<QAbstractItemView *>(object.data()); view && view->model())
            addItems(texts, *view->model());
    }
    texts.removeAll({});
    return texts.join(u'\n');
}

} // namespace Latchkey::Testing
