// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/keydetails.h>

#include <app/keys/keystatus.h>
#include <ui/keytable/displaytext.h>
#include <ui/theme/colors.h>
#include <ui/theme/controls.h>
#include <ui/theme/fonts.h>
#include <ui/theme/icons.h>
#include <ui/widgets/accessibleroles.h>
#include <ui/widgets/actionbutton.h>
#include <ui/widgets/iconlabel.h>
#include <ui/widgets/linkbutton.h>
#include <ui/widgets/menubutton.h>
#include <ui/widgets/selectabletext.h>
#include <ui/widgets/statuslabel.h>
#include <ui/window/actions.h>
#include <ui/window/keyfields.h>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSpacerItem>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int paneWidth = 320;
constexpr int emblemSize = 40;
constexpr int longestTitle = 120; // the tool tip has all of it

} // namespace

KeyDetails::KeyDetails(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_now(QDateTime::currentDateTimeUtc())
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"keyDetails"_s);
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(tr("Key details"));
    m_layout->setContentsMargins(Metrics::paneMargin, Metrics::paneMargin, Metrics::paneMargin, 0);
    m_layout->setSpacing(Metrics::wideSpacing);
    setupHeader();
    setupButtons(actions);
    m_fields = new KeyFields(this); // after the buttons, which have the focus first
    m_layout->addWidget(m_fields, 1);
    m_layout->addStretch(0); // takes the room while the fields are hidden
    connect(m_fields, &KeyFields::copied, this, &KeyDetails::fieldCopied);
    showCount(0);
}

KeyDetails::~KeyDetails() = default;

QSize KeyDetails::sizeHint() const
{
    return {paneWidth, QWidget::sizeHint().height()};
}

void KeyDetails::setupHeader()
{
    m_title = new SelectableText(this); // a label can't break a long name without spaces
    m_title->setObjectName(u"detailsTitle"_s);
    m_title->setAccessibleName(tr("Name"));
    m_title->setFont(Fonts::font(Fonts::Role::Title));
    m_copyName = new QToolButton(this);
    m_copyName->setObjectName(u"copyNameButton"_s);
    makeQuiet(m_copyName);
    setIconOnly(m_copyName, Icon::Copy, tr("Copy name"));
    m_copyName->setIcon(Icons::get(Icon::Copy, ColorRole::Muted));
    connect(m_copyName, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_name);
        emit fieldCopied(tr("Name"));
    });
    m_fold = new QToolButton(this);
    m_fold->setObjectName(u"foldDetailsButton"_s);
    setIconOnly(m_fold, Icon::PanelRightClose, tr("Hide details"));
    makeQuiet(m_fold);
    connect(m_fold, &QToolButton::clicked, this, &KeyDetails::foldRequested);
    auto *row = new QHBoxLayout;
    row->addWidget(m_title, 0, Qt::AlignVCenter); // aligned, or the layout gives it one line only
    row->addWidget(m_copyName, 0, Qt::AlignTop);
    row->addStretch(1);
    row->addWidget(m_fold, 0, Qt::AlignTop);
    m_status = new StatusLabel(this);
    m_status->setObjectName(u"detailsStatus"_s);
    m_rotation = new StatusLabel(this);
    m_rotation->setObjectName(u"detailsRotation"_s);
    m_rotation->hide();
    m_openRotation = new LinkButton(tr("Open rotation"), this);
    m_openRotation->setObjectName(u"openRotationButton"_s);
    m_openRotation->hide();
    connect(m_openRotation, &LinkButton::clicked, this, [this] {
        if (m_key)
            emit rotationRequested(m_key->clientId);
    });
    m_hint = new QLabel(this);
    m_hint->setObjectName(u"detailsHint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    makeMuted(m_hint);
    m_emblem = new IconLabel(this);
    m_emblem->setIcon(Icon::KeyRound, ColorRole::Muted, emblemSize);
    m_layout->addLayout(row);
    m_layout->addWidget(m_status);
    m_layout->addWidget(m_rotation);
    m_layout->addWidget(m_openRotation, 0, Qt::AlignLeading);
    m_above = new QSpacerItem(0, 0);
    m_layout->addItem(m_above);
    m_layout->addWidget(m_emblem, 0, Qt::AlignHCenter);
    m_layout->addWidget(m_hint);
}

void KeyDetails::setupButtons(const Actions &actions)
{
    m_buttons = new QWidget(this);
    auto *rows = new QVBoxLayout(m_buttons);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Metrics::spacing);
    m_copy = new QPushButton(Icons::get(Icon::Copy, ColorRole::OnAccent), tr("Copy"));
    m_copy->setObjectName(u"copyButton"_s);
    m_copy->setAccessibleName(tr("Copy")); // its text says what; tests and people's habits rely on the name
    makePrimary(m_copy);
    auto *verify = new QPushButton(Icons::get(Icon::ShieldCheck), tr("Verify"));
    verify->setObjectName(u"verifyButton"_s);
    auto *edit = new QPushButton(Icons::get(Icon::Pencil), tr("Edit…"));
    edit->setObjectName(u"editButton"_s);
    edit->setAccessibleName(tr("Edit"));
    auto *remove = new QToolButton;
    remove->setObjectName(u"deleteButton"_s);
    setIconOnly(remove, Icon::Trash, tr("Delete"));
    makeDanger(remove);
    remove->setIcon(Icons::get(Icon::Trash, ColorRole::Overdue));
    bindToAction(*m_copy, *actions[ActionId::Copy]);
    bindToAction(*verify, *actions[ActionId::Verify]);
    auto *rotate = new QToolButton;
    rotate->setObjectName(u"rotateButton"_s);
    setIconOnly(rotate, Icon::ArrowRightLeft, tr("Rotate"));
    bindToAction(*rotate, *actions[ActionId::Rotate]);
    bindToAction(*edit, *actions[ActionId::Edit]);
    bindToAction(*remove, *actions[ActionId::Delete]);
    tellShortcut(*m_fold, *actions[ActionId::ToggleDetails]);
    m_copyAs = new MenuButton;
    m_copyAs->setObjectName(u"copyAsButton"_s);
    setIconOnly(m_copyAs, Icon::ChevronDown, tr("Copy as"));
    bindToAction(*m_copyAs, *actions[ActionId::CopyAs]);
    auto *deliver = new QToolButton;
    deliver->setObjectName(u"deliverButton"_s);
    setIconOnly(deliver, Icon::Send, tr("Deliver"));
    bindToAction(*deliver, *actions[ActionId::Deliver]);
    auto *first = new QHBoxLayout;
    first->setSpacing(Metrics::spacing);
    first->addWidget(m_copy, 1);
    first->addWidget(m_copyAs);
    first->addWidget(deliver);
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::spacing);
    row->addWidget(verify, 1);
    row->addWidget(edit, 1);
    row->addWidget(rotate);
    row->addWidget(remove);
    rows->addLayout(first);
    rows->addLayout(row);
    m_layout->addWidget(m_buttons);
}

void KeyDetails::setCopyText(const QString &text)
{
    m_copy->setText(text);
    setOwnDescription(*m_copy, text);
}

void KeyDetails::setCopyMenu(QMenu *menu)
{
    m_copyAs->setMenu(menu);
}

void KeyDetails::setKeychainForgets(bool forgets)
{
    m_fields->setKeychainForgets(forgets);
}

KeyHistory &KeyDetails::history()
{
    return m_fields->history();
}

void KeyDetails::setNow(const QDateTime &now)
{
    m_now = now;
    if (!m_key)
        return;
    showStatus(*m_key);
    m_fields->showTimes(*m_key, m_now);
}

void KeyDetails::showKey(const ApiKey &key, bool kept)
{
    m_key = key;
    m_title->setText(shortText(key.name.isEmpty() ? key.clientId : key.name, longestTitle));
    m_title->setToolTip(toolTipText(key.name));
    m_title->setAccessibleDescription(displayText(key.name)); // not the tool tip with its marks
    m_name = key.name;
    m_copyName->setVisible(!key.name.isEmpty());
    setCopyText(kept ? tr("Copy key") : tr("Copy client ID"));
    m_title->show();
    showStatus(key);
    setPlain(false);
    m_hint->hide();
    m_buttons->show();
    m_fields->show();

    m_fields->showKey(key, kept, m_now);
}

void KeyDetails::setRotation(const QString &text)
{
    m_rotation->setStatus(Icon::ArrowRightLeft, ColorRole::Accent, text);
    m_rotation->setVisible(!text.isEmpty());
    m_openRotation->setVisible(!text.isEmpty());
}

void KeyDetails::showStatus(const ApiKey &key)
{
    m_status->show();
    switch (keyStatus(key, m_now)) {
    case KeyStatus::Ok:
        return m_status->setStatus(Icon::CircleCheck, ColorRole::Ok, tr("OK"));
    case KeyStatus::Due:
        return m_status->setStatus(Icon::Clock, ColorRole::Due,
            tr("Due for rotation in %n days", nullptr, daysToRotate(key, m_now)));
    case KeyStatus::Overdue:
        return m_status->setStatus(Icon::TriangleAlert, ColorRole::Overdue,
            tr("Overdue for rotation by %n days", nullptr, -daysUntilOverdue(key, m_now)));
    case KeyStatus::Expired:
        return m_status->setStatus(Icon::CircleX, ColorRole::Expired, tr("Expired"));
    }
    Q_UNREACHABLE();
}

void KeyDetails::showCount(int selected)
{
    m_key.reset();
    setPlain(selected == 0);
    m_title->setText(selected == 0 ? QString() : tr("%n keys selected", nullptr, selected));
    m_title->setToolTip({});
    m_title->setAccessibleDescription({});
    m_copyName->hide();
    setCopyText(selected == 0 ? tr("Copy") : tr("Copy %n client IDs", nullptr, selected));
    m_title->setVisible(selected > 0); // nothing to come to with Tab
    m_hint->setText(selected == 0 ? tr("Select a key to see its details.")
                                  : tr("The buttons work on all of them. Select one to see its details."));
    m_hint->show();
    m_status->hide();
    setRotation({});
    m_buttons->setVisible(selected > 0);
    m_fields->hide();
}

/// Nothing is selected: an emblem and the hint stand in the middle.
void KeyDetails::setPlain(bool plain)
{
    m_emblem->setVisible(plain);
    m_hint->setAlignment(plain ? Qt::AlignHCenter : Qt::AlignLeading);
    m_above->changeSize(0, 0, QSizePolicy::Minimum, plain ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    m_layout->invalidate();
}

void KeyDetails::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colorsFor(palette()).window);
}

} // namespace Latchkey::Ui
