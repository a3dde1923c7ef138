// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

namespace Latchkey::Ui {

/// What can be asked for in a search, with an example of each, to choose from.
class SearchHelp final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchHelp)

public:
    explicit SearchHelp(QWidget *parent = nullptr);
    ~SearchHelp() override;

    /// Below the field, which stays in view: where there is no room for all entries they scroll.
    void openUnder(const QWidget &field);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// `text` is to be typed for the person; then `selected` characters from `selectFrom` of it are theirs to
    /// replace, none: the cursor stands there.
    void chosen(const QString &text, int selectFrom, int selected);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Entry;
    void add(const QString &words, const Entry &entry);
    void addCaption();
    void addStates();
    void addAges();
    void addTexts();

    QRect m_room; ///< on the screen; null where there is enough
};

} // namespace Latchkey::Ui
