// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/searchhelp.h>

#include <ui/theme/controls.h>

#include <QLabel>
#include <QScreen>
#include <QStyle>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

/// Operators are the same in every language.
struct SearchHelp::Entry
{
    QString example;
    QString typed; ///< the example without what a person puts in
    int selectFrom = -1; ///< in what is typed; negative: behind it
    int selected = 0;
};

namespace {

constexpr int ageNumberAt = 5; // "age:>90d"
constexpr int leftNumberAt = 6; // "left:<14d"
constexpr int leastHeight = 160; // of a menu that scrolls
constexpr QMargins captionMargins(12, 7, 12, 7); // in line with the entries' texts

/// Reads from left to right between words of any direction.
QString isolated(const QString &text)
{
    constexpr QChar leftToRightMark(0x200E);
    return leftToRightMark + text + leftToRightMark;
}

} // namespace

SearchHelp::SearchHelp(QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"searchHelp"_s);
    setAccessibleName(tr("Search operators"));
    setMonospaceColumn(this);
    addCaption();
    addStates();
    addSeparator();
    addAges();
    addSeparator();
    addTexts();
}

SearchHelp::~SearchHelp() = default;

void SearchHelp::openUnder(const QWidget &field)
{
    m_room = {};
    const QSize size = sizeHint();
    const int x = field.isRightToLeft() ? field.width() - size.width() : 0;
    const QPoint place = field.mapToGlobal(QPoint(x, field.height() + Metrics::grid));
    const int height = field.screen()->availableGeometry().bottom() - place.y();
    if (height >= leastHeight && height < size.height())
        m_room = {place, QSize(size.width(), height)};
    popup(place);
}

/// QMenu scrolls only what is taller than the screen.
QSize SearchHelp::sizeHint() const
{
    const QSize size = QMenu::sizeHint();
    return m_room.isNull() ? size : size.expandedTo({0, screen()->geometry().height() + 1});
}

void SearchHelp::showEvent(QShowEvent *event)
{
    if (!m_room.isNull())
        setGeometry(QRect(QPoint(x(), m_room.y()), m_room.size())); // the screen's edge may have moved x
    QMenu::showEvent(event);
}

void SearchHelp::addCaption()
{
    auto *caption = new QLabel(tr("Words and operators; a key has to meet them all"));
    makeMuted(caption);
    caption->setContentsMargins(captionMargins);
    auto *action = new QWidgetAction(this);
    action->setDefaultWidget(caption);
    action->setEnabled(false); // or the first Down key would stop there
    addAction(action);
    caption->setEnabled(true); // it is to be read all the same
    addSeparator();
}

void SearchHelp::addStates()
{
    add(tr("Due for rotation", "keys that are"), {u"is:due"_s, u"is:due "_s});
    add(tr("Overdue for rotation", "keys that are"), {u"is:overdue"_s, u"is:overdue "_s});
    add(tr("Expired", "keys that are"), {u"is:expired"_s, u"is:expired "_s});
    add(tr("None of these", "keys that are neither due, overdue nor expired"), {u"is:ok"_s, u"is:ok "_s});
    add(tr("Without an owner", "keys that are"), {u"is:unowned"_s, u"is:unowned "_s});
    add(tr("Secret kept on this computer"), {u"is:stored"_s, u"is:stored "_s});
    add(tr("New since the refresh before", "keys that are"), {u"is:new"_s, u"is:new "_s});
    add(tr("New or renamed since then", "keys that are, since the refresh before"),
        {u"is:changed"_s, u"is:changed "_s});
}

void SearchHelp::addAges()
{
    add(tr("Older than 90 days"), {u"age:>90d"_s, u"age:>90d"_s, ageNumberAt, 2});
    add(tr("Younger than 2 weeks"), {u"age:<2w"_s, u"age:<2w"_s, ageNumberAt, 1});
    add(tr("At least 6 months old"), {u"age:>=6m"_s, u"age:>=6m"_s, ageNumberAt + 1, 1});
    add(tr("At most 1 year old"), {u"age:<=1y"_s, u"age:<=1y"_s, ageNumberAt + 1, 1});
    add(tr("Made 3 days ago"), {u"age:=3d"_s, u"age:=3d"_s, ageNumberAt, 1});
    add(tr("To be rotated within 14 days"), {u"left:<14d"_s, u"left:<14d"_s, leftNumberAt, 2});
}

void SearchHelp::addTexts()
{
    add(tr("In the name"), {u"name:etl"_s, u"name:"_s});
    add(tr("In the client ID"), {u"id:ci-"_s, u"id:"_s});
    add(tr("In the owner"), {u"owner:ada"_s, u"owner:"_s});
    add(tr("Words side by side"), {u"\"data team\""_s, u"\"\""_s, 1});
    add(tr("Without what follows"), {u"-name:test"_s, u"-"_s});
}

void SearchHelp::add(const QString &words, const Entry &entry)
{
    QAction *action = addAction(words + u'\t' + isolated(entry.example));
    action->setData(entry.example);
    connect(action, &QAction::triggered, this, [this, entry] {
        const int from = entry.selectFrom < 0 ? int(entry.typed.size()) : entry.selectFrom;
        emit chosen(entry.typed, from, entry.selected);
    });
}

} // namespace Latchkey::Ui
