// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "texts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTextDocumentFragment>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace Latchkey::Gallery {

namespace {

constexpr int rowsLookedAt = 30;

/// Gathers texts under one place.
class Gatherer final
{
public:
    Gatherer(QList<ShownText> &texts, const QWidget &widget)
        : m_texts(texts)
        , m_place(placeOf(widget))
    {
    }

    void add(const QString &text, const QString &kind)
    {
        if (!text.isEmpty())
            m_texts.append(
                {Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text,
                    m_place + u' ' + kind});
    }

private:
    QList<ShownText> &m_texts;
    QString m_place;
};

void addItems(Gatherer &gatherer, const QAbstractItemView &view)
{
    const QAbstractItemModel *model = view.model();
    if (!model)
        return;
    for (int row = 0; row < qMin(rowsLookedAt, model->rowCount(view.rootIndex())); ++row) {
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view.rootIndex());
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                gatherer.add(index.data(role).toString(), u"item %1"_s.arg(column));
        }
    }
    if (qobject_cast<const QTableView *>(&view))
        for (int column = 0; column < model->columnCount(); ++column)
            gatherer.add(model->headerData(column, Qt::Horizontal).toString(), u"header"_s);
}

void addOwn(Gatherer &gatherer, const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        gatherer.add(label->text(), u"text"_s);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        gatherer.add(button->text(), u"text"_s);
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        gatherer.add(group->title(), u"title"_s);
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        gatherer.add(edit->placeholderText(), u"placeholder"_s);
    if (const auto *edit = qobject_cast<const QTextEdit *>(&widget); edit && edit->isReadOnly())
        gatherer.add(edit->toPlainText(), u"text"_s);
    if (const auto *menu = qobject_cast<const QMenu *>(&widget))
        for (const QAction *action : menu->actions())
            gatherer.add(action->text(), u"action"_s);
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        for (int index = 0; index < combo->count(); ++index)
            gatherer.add(combo->itemText(index), u"item"_s);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
        view && !qobject_cast<const QHeaderView *>(view))
        addItems(gatherer, *view);
}

} // namespace

QString placeOf(const QWidget &widget)
{
    QString place = QString::fromLatin1(widget.metaObject()->className()).section(u':', -1);
    const QWidget *named = &widget;
    while (
        named->parentWidget() && (named->objectName().isEmpty() || named->objectName().startsWith("qt_"_L1)))
        named = named->parentWidget();
    return place + u'#' + named->objectName();
}

QList<ShownText> shownTexts(const QWidget &widget)
{
    QList<ShownText> texts;
    QList<const QWidget *> widgets{&widget};
    const auto inside = widget.findChildren<QWidget *>();
    for (const QWidget *one : inside)
        if (one->isVisible() && one->window() == widget.window())
            widgets.append(one);
    for (const QWidget *one : std::as_const(widgets)) {
        Gatherer gatherer(texts, *one);
        addOwn(gatherer, *one);
        gatherer.add(one->toolTip(), u"tool tip"_s);
        gatherer.add(one->accessibleName(), u"accessible name"_s);
        gatherer.add(one->accessibleDescription(), u"accessible description"_s);
        if (one->isWindow())
            gatherer.add(one->windowTitle(), u"window title"_s);
    }
    return texts;
}

} // namespace Latchkey::Gallery
