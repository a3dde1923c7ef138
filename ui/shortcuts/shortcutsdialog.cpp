// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/shortcuts/shortcutsdialog.h>

#include <ui/keytable/keyhaystack.h>
#include <ui/palette/palettedelegate.h>
#include <ui/palette/palettemodel.h>
#include <ui/palette/palettequery.h>
#include <ui/shortcuts/accessiblekeys.h>
#include <ui/shortcuts/shortcutsettings.h>
#include <ui/theme/icons.h>
#include <ui/widgets/formfield.h>
#include <ui/widgets/reasonagainst.h>
#include <ui/window/actiontable.h>

#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int rowsShown = 6;

QString shownKeys(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

/// Empty for a modifier alone. Shift that was needed for a sign is a part of the sign: Ctrl+?.
QKeySequence keysOf(const QKeyEvent &event)
{
    constexpr std::array modifierKeys{
        Qt::Key_Control, Qt::Key_Shift, Qt::Key_Alt, Qt::Key_AltGr, Qt::Key_Meta, Qt::Key_CapsLock};
    const auto key = Qt::Key(event.key());
    if (key == Qt::Key_unknown || std::ranges::find(modifierKeys, key) != modifierKeys.end())
        return {};
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QChar sign = key < Qt::Key_Escape ? QChar(char16_t(key)) : QChar(u'a');
    if (!sign.isLetterOrNumber() && !sign.isSpace())
        modifiers &= ~Qt::ShiftModifier;
    return QKeySequence(modifiers | key);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(ShortcutSettings &shortcuts, QWidget *parent)
    : Sheet(tr("Keyboard shortcuts"), parent)
    , m_shortcuts(shortcuts)
    , m_search(new QLineEdit)
    , m_model(new PaletteModel(this))
    , m_list(new QListView)
    , m_keys(makeKeysField())
    , m_field(new FormField(tr("Shortcut", "keys to press"), m_keys))
    , m_takeOver(new QPushButton)
    , m_reset(new QPushButton(tr("Reset", "one shortcut to what it was at first")))
    , m_remove(new QPushButton(tr("Remove", "a shortcut")))
    , m_resetAll(new QPushButton(tr("Reset all", "shortcuts")))
{
    setObjectName(u"shortcutsDialog"_s);
    setSubtitle(tr("Choose an action, go to its shortcut and press the keys you want."));
    setupList();
    setupEdit();
    setupButtons();
    showList();
    connect(&m_shortcuts, &ShortcutSettings::changed, this, &ShortcutsDialog::showList);
    m_search->setFocus();
}

ShortcutsDialog::~ShortcutsDialog() = default;

void ShortcutsDialog::setupList()
{
    m_search->setObjectName(u"shortcutsSearch"_s);
    m_search->setAccessibleName(tr("Search actions"));
    m_search->setPlaceholderText(tr("Search actions"));
    m_search->addAction(Icons::get(Icon::Search, ColorRole::Muted), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"shortcutsList"_s);
    m_list->setAccessibleName(tr("Actions"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    m_list->setMinimumHeight(rowsShown * Metrics::rowHeight + 2 * m_list->frameWidth());
    m_list->installEventFilter(this);
    body()->addWidget(m_search);
    body()->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::showList);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ShortcutsDialog::showCurrent);
}

void ShortcutsDialog::setupEdit()
{
    m_keys->setObjectName(u"shortcutEdit"_s);
    m_keys->installEventFilter(this);
    m_takeOver->setObjectName(u"takeOverButton"_s);
    m_reset->setObjectName(u"resetButton"_s);
    m_remove->setObjectName(u"removeButton"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::spacing);
    row->addWidget(m_takeOver);
    row->addStretch(1);
    row->addWidget(m_remove);
    row->addWidget(m_reset);
    body()->addWidget(m_field);
    body()->addLayout(row);
    for (QPushButton *button : {m_takeOver, m_reset, m_remove, m_resetAll})
        button->setAutoDefault(true);
    connect(m_takeOver, &QPushButton::clicked, this, [this] { give(m_keys->keySequence()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { give({}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { take(ShortcutSettings::defaultOf(*current())); });
}

void ShortcutsDialog::setupButtons()
{
    m_resetAll->setObjectName(u"resetAllButton"_s);
    addAside(m_resetAll);
    auto *close = addButton(tr("Close"), Variant::Primary, u"closeButton"_s);
    connect(close, &QPushButton::clicked, this, &ShortcutsDialog::accept);
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_shortcuts.resetAll();
        m_search->setFocus(); // the button has nothing to do any more
        showNotice(tr("All shortcuts are as they were at first."));
    });
}

void ShortcutsDialog::showList()
{
    const auto before = current();
    const PaletteQuery query(m_search->text());
    QList<PaletteItem> items;
    for (const ActionEntry &entry : actionTable()) {
        const QAction &action = *m_shortcuts.actions()[entry.id];
        const QByteArray name = foldedForSearch(nameOf(entry.id));
        const QByteArray keys = foldedForSearch(shownKeys(action.shortcut()));
        if (!action.isVisible() || !query.score(viewOf(name), viewOf(keys)))
            continue;
        PaletteItem item;
        item.id = action.objectName();
        item.text = nameOf(entry.id);
        item.detail = m_shortcuts.isChanged(entry.id) ? tr("changed", "a shortcut") : QString();
        item.shortcut = shownKeys(action.shortcut());
        item.icon = action.icon();
        query.mark(item);
        items.append(item);
    }
    m_model->setItems(items);
    const int row = before ? m_model->rowOf(m_shortcuts.actions()[*before]->objectName()) : 0;
    m_list->setCurrentIndex(m_model->index(std::max(row, 0)));
    setReasonAgainst(
        *m_resetAll, m_shortcuts.isAnyChanged() ? QString() : tr("All shortcuts are as they were at first."));
    showCurrent();
}

void ShortcutsDialog::showCurrent()
{
    const auto id = current();
    m_field->setError({});
    m_takeOver->hide();
    m_keys->setEnabled(id.has_value());
    const QString none = id ? QString() : tr("Choose an action first.");
    setReasonAgainst(
        *m_remove, id && m_shortcuts.shortcutOf(*id).isEmpty() ? tr("This action has no shortcut.") : none);
    setReasonAgainst(
        *m_reset, id && !m_shortcuts.isChanged(*id) ? tr("This shortcut is as it was at first.") : none);
    m_keys->setKeySequence(id ? m_shortcuts.shortcutOf(*id) : QKeySequence());
    if (id)
        m_field->setHint(tr("For “%1”. Press the keys.").arg(nameOf(*id)));
    else
        m_field->setHint(tr("Nothing matches. Try fewer letters."));
}

std::optional<ActionId> ShortcutsDialog::current() const
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || index.row() >= m_model->rowCount())
        return std::nullopt;
    const QString name = m_model->at(index.row()).id;
    const auto entry = std::ranges::find_if(
        actionTable(), [&name](const ActionEntry &one) { return name == QLatin1StringView(one.objectName); });
    return entry->id;
}

QString ShortcutsDialog::nameOf(ActionId id) const
{
    return Actions::plainName(*m_shortcuts.actions()[id]);
}

void ShortcutsDialog::take(const QKeySequence &keys)
{
    const auto id = current();
    if (!id || keys.isEmpty())
        return;
    if (keys == m_shortcuts.shortcutOf(*id))
        return showCurrent();
    m_keys->setKeySequence(keys);
    m_takeOver->hide();
    if (const QString reason = ShortcutSettings::reasonAgainst(*id, keys); !reason.isEmpty()) {
        m_field->setError(reason);
        return announce(reason);
    }
    const auto holder = m_shortcuts.holderOf(keys, *id);
    if (!holder)
        return give(keys);
    const QString trouble
        = tr("%1 is the shortcut of “%2”.", "keys, action").arg(shownKeys(keys), nameOf(*holder));
    m_field->setError(trouble);
    m_takeOver->setText(tr("Take it from “%1”", "a shortcut, from an action").arg(nameOf(*holder)));
    m_takeOver->show();
    announce(trouble);
}

void ShortcutsDialog::give(const QKeySequence &keys)
{
    const ActionId id = *current();
    const bool hadButton = m_takeOver->hasFocus() || m_remove->hasFocus() || m_reset->hasFocus();
    m_shortcuts.set(id, keys);
    if (hadButton)
        m_keys->setFocus();
    showNotice(keys.isEmpty()
            ? tr("“%1” has no shortcut now.").arg(nameOf(id))
            : tr("“%1” has the shortcut %2 now.", "action, keys").arg(nameOf(id), shownKeys(keys)));
}

bool ShortcutsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Sheet::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_keys && key == Qt::Key_Escape) { // keeps what it was
        showCurrent();
        m_list->setFocus();
        return true;
    }
    if (watched == m_keys && key != Qt::Key_Tab && key != Qt::Key_Backtab) {
        take(keysOf(*static_cast<QKeyEvent *>(event))); // the field itself would wait a second for more
        return true;
    }
    if (watched == m_search && key == Qt::Key_Down) {
        m_list->setFocus();
        return true;
    }
    if (watched != m_keys && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        m_keys->setFocus();
        return true;
    }
    return Sheet::eventFilter(watched, event);
}

} // namespace Latchkey::Ui
