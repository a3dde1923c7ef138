// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace Latchkey::Ui {

/// Paints a row of the key table: the brass mark of a kept secret, a calm word behind
/// the name of a key that a refresh found new or renamed, the client ID in the monospaced face, the
/// status as icon and word. Background, line and focus are the style's.
class KeyDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyDelegate)

public:
    explicit KeyDelegate(QObject *parent = nullptr);
    ~KeyDelegate() override;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The width a column needs for `text`.
    [[nodiscard]] static int textIndent(int column);
    [[nodiscard]] static int widthFor(int column, const QString &text);
};

} // namespace Latchkey::Ui
