// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/managesearchesdialog.h>

#include <ui/keytable/displaytext.h>
#include <ui/theme/icons.h>
#include <ui/widgets/reasonagainst.h>

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int visibleRows = 6;

QPushButton *sideButton(const QString &text, Icon icon, const QString &objectName)
{
    auto *button = new QPushButton(Icons::get(icon), text);
    button->setObjectName(objectName);
    button->setAutoDefault(true);
    return button;
}

} // namespace

ManageSearchesDialog::ManageSearchesDialog(QWidget *parent)
    : Sheet(tr("Saved searches"), parent)
    , m_list(new QListWidget)
    , m_up(sideButton(tr("Move up"), Icon::ArrowUp, u"moveUpButton"_s))
    , m_down(sideButton(tr("Move down"), Icon::ArrowDown, u"moveDownButton"_s))
    , m_rename(sideButton(tr("Rename"), Icon::Pencil, u"renameButton"_s))
    , m_delete(sideButton(tr("Delete"), Icon::Trash, u"deleteButton"_s))
{
    setObjectName(u"manageSearchesDialog"_s);
    setSubtitle(tr("They are in the connection menu, in this order, for all connections."));
    setupList();
    setupButtons();
    auto *close = addButton(tr("Close"), Variant::Primary, u"closeButton"_s);
    connect(close, &QPushButton::clicked, this, &ManageSearchesDialog::accept);
    m_list->setFocus();
    updateButtons();
}

ManageSearchesDialog::~ManageSearchesDialog() = default;

void ManageSearchesDialog::setupList()
{
    m_list->setObjectName(u"searchList"_s);
    m_list->setAccessibleName(tr("Saved searches"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(visibleRows * Metrics::rowHeight);
    connect(m_list, &QListWidget::currentRowChanged, this, &ManageSearchesDialog::updateButtons);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        // Not at once: the answer fills the list anew while the editor still closes.
        QMetaObject::invokeMethod(
            this, [this, row = m_list->row(item), name = item->text()] { emit renameRequested(row, name); },
            Qt::QueuedConnection);
    });
    const auto bind = [this](const QKeySequence &keys, auto step) {
        connect(new QShortcut(keys, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            this, step);
    };
    bind(QKeySequence(int(Qt::ALT) | int(Qt::Key_Up)), [this] { moveCurrent(-1); });
    bind(QKeySequence(int(Qt::ALT) | int(Qt::Key_Down)), [this] { moveCurrent(+1); });
    bind(QKeySequence(Qt::Key_Delete), [this] { m_delete->click(); });
}

void ManageSearchesDialog::setupButtons()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(Metrics::spacing);
    for (QPushButton *button : {m_up, m_down, m_rename, m_delete})
        column->addWidget(button);
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::wideSpacing);
    row->addWidget(m_list, 1);
    row->addLayout(column);
    body()->addLayout(row);
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(+1); });
    connect(m_rename, &QPushButton::clicked, this, &ManageSearchesDialog::renameCurrent);
    connect(m_delete, &QPushButton::clicked, this, [this] { emit deleteRequested(m_list->currentRow()); });
}

void ManageSearchesDialog::setEntries(const QList<Entry> &entries)
{
    const int row = m_list->currentRow();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Entry &entry : entries) {
        auto *item = new QListWidgetItem(displayText(entry.name), m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setToolTip(toolTipText(entry.text));
        item->setSizeHint({0, Metrics::rowHeight});
        if (entry.name != entry.text)
            item->setData(Qt::AccessibleTextRole,
                tr("%1: %2", "a saved search and what it says")
                    .arg(displayText(entry.name), displayText(entry.text)));
    }
    setCurrent(row);
}

void ManageSearchesDialog::setCurrent(int index)
{
    m_list->setCurrentRow(std::clamp(index, 0, std::max(0, m_list->count() - 1)));
    updateButtons();
}

void ManageSearchesDialog::renameCurrent()
{
    if (QListWidgetItem *item = m_list->currentItem())
        m_list->editItem(item);
}

void ManageSearchesDialog::moveCurrent(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count())
        return;
    emit moveRequested(row, row + by);
    setCurrent(row + by);
}

void ManageSearchesDialog::updateButtons()
{
    const int row = m_list->currentRow();
    const QString none = row < 0 ? tr("No search is saved.") : QString();
    setReasonAgainst(*m_up, row == 0 ? tr("It is the first one already.") : none);
    setReasonAgainst(
        *m_down, row >= 0 && row + 1 == m_list->count() ? tr("It is the last one already.") : none);
    setReasonAgainst(*m_rename, none);
    setReasonAgainst(*m_delete, none);
}

} // namespace Latchkey::Ui
