// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/journal/activitydialog.h>

#include <app/core/whenfinished.h>
#include <app/journal/journal.h>
#include <ui/journal/activitydelegate.h>
#include <ui/journal/activitymodel.h>
#include <ui/journal/activitytexts.h>
#include <ui/keytable/displaytext.h>
#include <ui/theme/icons.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/statuslabel.h>

#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int narrowest = 640;
constexpr int firstWidth = 1080;
constexpr int aside = 32; // of the screen, at each side
constexpr int fewestRows = 7;
constexpr int narrowestName = 96;
constexpr int narrowestKey = 140;
constexpr int widestResult = 240; // what is longer is in the tool tip

} // namespace

ActivityDialog::ActivityDialog(Journal &journal, Namer nameOf, Clock clock, QWidget *parent)
    : Sheet(tr("Activity"), parent)
    , m_journal(journal)
    , m_nameOf(std::move(nameOf))
    , m_filter(new ActivityFilter(std::move(clock)))
    , m_model(new ActivityModel(journal, m_nameOf, this))
    , m_pages(new QStackedWidget)
    , m_table(new QTableView)
    , m_empty(new EmptyState)
    , m_state(new StatusLabel)
{
    setObjectName(u"activityDialog"_s);
    setSubtitle(tr("What was done with keys from this computer. It is kept here alone; Union knows nothing "
                   "of it."));
    setMinimumWidth(narrowest);
    setupTable();
    body()->addWidget(m_filter);
    body()->addWidget(m_pages, 1);
    letBodyGrow();
    m_state->setObjectName(u"activityState"_s);
    addUnderBody(m_state);
    setupButtons();
    const int room = screen()->availableGeometry().width() - 2 * aside;
    resize(std::min(firstWidth, room), sizeHint().height());
    connect(m_filter, &ActivityFilter::changed, this, &ActivityDialog::search);
    connect(m_model, &ActivityModel::loaded, this, &ActivityDialog::showEntries);
    connect(m_model, &ActivityModel::failed, this, &ActivityDialog::showTrouble);
    connect(&m_journal, &Journal::recorded, this, &ActivityDialog::readConnections);
    readConnections();
    search();
    check();
    m_filter->focusText();
}

ActivityDialog::~ActivityDialog() = default;

void ActivityDialog::setupTable()
{
    m_table->setObjectName(u"activityTable"_s);
    m_table->setAccessibleName(tr("Activity"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ActivityDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(Metrics::rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(fewestRows * Metrics::rowHeight + Metrics::headerHeight);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ActivityDialog::keepCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ActivityDialog::keepCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ActivityDialog::fitColumns);
    connect(m_table, &QTableView::doubleClicked, this, &ActivityDialog::chooseKey);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &ActivityDialog::updateShowKey);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ActivityDialog::updateShowKey);
    m_table->installEventFilter(this);
}

void ActivityDialog::setupButtons()
{
    auto *save = new QPushButton(Icons::get(Icon::Download), tr("Export…"));
    save->setObjectName(u"exportButton"_s);
    save->setAutoDefault(true);
    addAside(save);
    connect(save, &QPushButton::clicked, this, &ActivityDialog::chooseFile);
    m_showKey = new QPushButton(Icons::get(Icon::KeyRound), tr("Show key", "in the table of keys; a button"));
    m_showKey->setObjectName(u"showKeyButton"_s);
    m_showKey->setAutoDefault(true);
    m_showKey->setEnabled(false);
    addAside(m_showKey);
    connect(m_showKey, &QPushButton::clicked, this, &ActivityDialog::chooseKey);
    auto *close = addButton(tr("Close"), Variant::Primary, u"closeButton"_s);
    connect(close, &QPushButton::clicked, this, &ActivityDialog::accept);
}

/// Once: what the person drags stays. Names give way where the result would not be seen, the key's last.
void ActivityDialog::fitColumns()
{
    if (m_model->rowCount() == 0)
        return;
    disconnect(m_model, &QAbstractItemModel::modelReset, this, &ActivityDialog::fitColumns);
    m_table->resizeColumnsToContents();
    const auto width = [this](int column) {
        return m_table->columnWidth(column);
    };
    const QAbstractItemView *view = m_table; // a QTableView keeps this to itself
    int missing = std::min(widestResult, view->sizeHintForColumn(ActivityModel::ResultColumn))
        - m_table->viewport()->width();
    for (int column = 0; column < ActivityModel::ResultColumn; ++column)
        missing += width(column);
    const auto narrow = [&](auto columns, int least) {
        constexpr int step = 4;
        for (; missing > 0; missing -= step) {
            const int widest = *std::ranges::max_element(columns, {}, width);
            if (width(widest) <= std::max(least, m_table->horizontalHeader()->sectionSizeHint(widest)))
                return;
            m_table->setColumnWidth(widest, width(widest) - step);
        }
    };
    narrow(std::array{ActivityModel::Fingerprint, ActivityModel::ConnectionName, ActivityModel::Who},
        narrowestName);
    narrow(std::array{ActivityModel::Key}, narrowestKey);
}

void ActivityDialog::search()
{
    m_model->setFilter(m_filter->filter());
}

void ActivityDialog::showEntries()
{
    const bool isEmpty = m_model->rowCount() == 0;
    if (isEmpty && m_model->filter() == JournalFilter()) {
        m_empty->setContent(Icon::Clock, tr("Nothing yet"),
            tr("What you create, copy, edit or delete stands here from now on."));
    } else if (isEmpty) {
        m_empty->setContent(
            Icon::SearchX, tr("Nothing matches"), tr("Try fewer words, another action or a longer time."));
    }
    m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
}

// Without a current row Qt 6.4's accessible table answers a screen reader from a row that is none.
void ActivityDialog::keepCurrent()
{
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
}

bool ActivityDialog::hasKey() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() && !m_model->at(current.row()).clientId.isEmpty();
}

void ActivityDialog::updateShowKey()
{
    m_showKey->setEnabled(hasKey());
}

void ActivityDialog::chooseKey()
{
    if (hasKey())
        emit keyChosen(m_model->at(m_table->currentIndex().row()));
}

/// Enter in the table is about its row, and not about the sheet's first button.
bool ActivityDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            chooseKey();
            return true;
        }
    }
    return Sheet::eventFilter(watched, event);
}

/// What was typed into the filter is in force already, so Enter there has nothing to do; and it does not
/// close.
void ActivityDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_filter->isAncestorOf(focusWidget()))
        return event->accept();
    Sheet::keyPressEvent(event);
}

void ActivityDialog::tellKeyIsGone()
{
    showNotice(tr("This key is in none of the lists that are shown now: it was deleted, or its connection "
                  "was removed."));
}

void ActivityDialog::showKey(const QString &controlPlane, const QString &clientId)
{
    m_filter->setKey(controlPlane, clientId);
}

void ActivityDialog::readConnections()
{
    whenFinished(m_journal.controlPlanes(), this, [this](const Result<QStringList> &controlPlanes) {
        QList<ActivityFilter::ConnectionChoice> choices;
        for (const QString &controlPlane : controlPlanes.value_or(QStringList()))
            choices.append({controlPlane, m_nameOf(controlPlane)});
        m_filter->setConnections(choices);
    });
}

void ActivityDialog::check()
{
    m_state->setStatus(Icon::Clock, ColorRole::Muted, tr("Checking that nothing was changed…"));
    whenFinished(m_journal.check(), this, [this](const Result<JournalCheck> &found) { showCheck(found); });
}

void ActivityDialog::showCheck(const Result<JournalCheck> &found)
{
    if (!found)
        return m_state->setStatus(Icon::TriangleAlert, ColorRole::Due, found.error().message());
    const bool isSound = found->fault == JournalCheck::Fault::None;
    if (isSound && found->entries == 0)
        return m_state->hide(); // nothing to be proud of
    m_state->setStatus(isSound ? Icon::ShieldCheck : Icon::TriangleAlert,
        isSound ? ColorRole::Ok : ColorRole::Expired, checkText(*found));
    if (!isSound)
        announce(checkText(*found));
}

void ActivityDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export the activity journal"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString csv = tr("Table (*.csv)");
    const QString json = tr("JSON (*.json)");
    dialog->setNameFilters({csv, json});
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, json](const QString &filter) {
        dialog->setDefaultSuffix(filter == json ? u"json"_s : u"csv"_s);
    });
    dialog->selectFile(u"latchkey-activity"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        exportTo(
            path, path.endsWith(".json"_L1, Qt::CaseInsensitive) ? JournalFormat::Json : JournalFormat::Csv);
    });
    dialog->open();
}

void ActivityDialog::exportTo(const QString &path, JournalFormat format)
{
    showProgress(tr("Exporting…"));
    whenFinished(
        m_journal.exportTo(path, format, m_model->filter()), this, [this, path](const Result<qint64> &count) {
            setIdle();
            if (!count)
                return showTrouble(count.error());
            showNotice(tr("%n entries were written to %1.", nullptr, int(*count))
                           .arg(displayText(QDir::toNativeSeparators(path))));
            emit exported();
        });
}

} // namespace Latchkey::Ui

#include "moc_activitydialog.cpp"
