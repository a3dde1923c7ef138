// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/keydetails.h>

#include <app/keys/keystatus.h>
#include <ui/keytable/displaytext.h>
#include <ui/keytable/relativetime.h>
#include <ui/theme/colors.h>
#include <ui/theme/controls.h>
#include <ui/theme/icons.h>
#include <ui/widgets/copyablefield.h>
#include <ui/widgets/statuslabel.h>
#include <ui/window/actions.h>
#include <ui/window/applicationterms.h>

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int paneWidth = 320;

void bind(QAbstractButton *button, QAction *action)
{
    QObject::connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    button->setEnabled(action->isEnabled());
}

} // namespace

KeyDetails::KeyDetails(const Actions &actions, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"keyDetails"_s);
    setAccessibleName(tr("Key details"));
    m_layout->setContentsMargins(Metrics::paneMargin, Metrics::paneMargin, Metrics::paneMargin, 0);
    m_layout->setSpacing(Metrics::wideSpacing);
    setupHeader();
    setupButtons(actions);
    setupFields();
    showCount(0);
}

KeyDetails::~KeyDetails() = default;

QSize KeyDetails::sizeHint() const
{
    return {paneWidth, QWidget::sizeHint().height()};
}

void KeyDetails::setupHeader()
{
    m_title = new QLabel(this);
    m_title->setObjectName(u"detailsTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    makeTitle(m_title);
    m_fold = new QToolButton(this);
    m_fold->setObjectName(u"foldDetailsButton"_s);
    setIconOnly(m_fold, Icon::PanelRightClose, tr("Hide details"));
    makeQuiet(m_fold);
    connect(m_fold, &QToolButton::clicked, this, &KeyDetails::foldRequested);
    auto *row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_fold, 0, Qt::AlignTop);
    m_status = new StatusLabel(this);
    m_status->setObjectName(u"detailsStatus"_s);
    m_hint = new QLabel(this);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    makeMuted(m_hint);
    m_layout->addLayout(row);
    m_layout->addWidget(m_status);
    m_layout->addWidget(m_hint);
}

void KeyDetails::setupButtons(const Actions &actions)
{
    m_buttons = new QWidget(this);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::spacing);
    auto *copy = new QPushButton(Icons::get(Icon::Copy, ColorRole::OnAccent), tr("Copy"));
    copy->setObjectName(u"copyButton"_s);
    makePrimary(copy);
    auto *edit = new QPushButton(Icons::get(Icon::Pencil), tr("Edit…"));
    edit->setObjectName(u"editButton"_s);
    edit->setAccessibleName(tr("Edit"));
    auto *remove = new QToolButton;
    remove->setObjectName(u"deleteButton"_s);
    setIconOnly(remove, Icon::Trash, tr("Delete"));
    makeDanger(remove);
    remove->setIcon(Icons::get(Icon::Trash, ColorRole::Overdue));
    bind(copy, actions[ActionId::Copy]);
    bind(edit, actions[ActionId::Edit]);
    bind(remove, actions[ActionId::Delete]);
    row->addWidget(copy, 1);
    row->addWidget(edit, 1);
    row->addWidget(remove);
    m_layout->addWidget(m_buttons);
}

void KeyDetails::setupFields()
{
    m_fields = new QScrollArea(this);
    m_fields->setObjectName(u"detailsScroll"_s);
    m_fields->setFrameShape(QFrame::NoFrame);
    m_fields->setWidgetResizable(true);
    m_fields->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fields->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_fieldLayout = new QVBoxLayout(content);
    m_fieldLayout->setContentsMargins(0, 0, Metrics::grid, Metrics::paneMargin);
    m_fieldLayout->setSpacing(Metrics::wideSpacing);

    m_clientId = addField(tr("Client ID"), tr("Copy client ID"), true);
    m_created = addField(tr("Created"), tr("Copy date of creation"));
    m_expires = addField(tr("Expires"), tr("Copy date of expiry"));
    m_secret = addField(tr("Secret"), {});
    m_secret->setCopyable(false);
    m_owner = addField(tr("Owner"), tr("Copy owner"));
    m_redirectUris = addField(tr("Redirect URIs"), tr("Copy redirect URIs"), true);
    m_grants = addField(tr("Grants"), tr("Copy grants"));
    m_responses = addField(tr("Response types"), tr("Copy response types"));
    m_applicationType = addField(tr("Application type"), tr("Copy application type"));
    m_authentication = addField(tr("Authentication"), tr("Copy authentication method"));
    m_organization = addField(tr("Organization"), tr("Copy organization"));
    m_clientUri = addField(tr("Home page"), tr("Copy home page"), true);
    m_logoUri = addField(tr("Logo"), tr("Copy logo address"), true);
    m_policyUri = addField(tr("Privacy policy"), tr("Copy privacy policy address"), true);
    m_tosUri = addField(tr("Terms of service"), tr("Copy terms of service address"), true);
    m_jwksUri = addField(tr("Key set (JWKS)"), tr("Copy key set address"), true);
    m_fieldLayout->addStretch(1);
    m_fields->setWidget(content);
    m_layout->addWidget(m_fields, 1);
    m_layout->addStretch(0); // takes the room while the fields are hidden
}

CopyableField *KeyDetails::addField(const QString &caption, const QString &copyName, bool monospace)
{
    auto *field = new CopyableField(caption, copyName);
    field->setMonospace(monospace);
    m_fieldLayout->addWidget(field);
    connect(field, &CopyableField::copied, this, [this, caption] { emit fieldCopied(caption); });
    return field;
}

void KeyDetails::showKey(const ApiKey &key, bool kept)
{
    m_title->setText(displayText(key.name.isEmpty() ? key.clientId : key.name));
    m_title->setToolTip(toolTipText(key.name));
    showStatus(key);
    m_hint->hide();
    m_buttons->show();
    m_fields->show();

    const QDateTime now = m_clock();
    m_clientId->setValue(key.clientId);
    m_created->setValue(key.createdAt.isValid()
            ? exactTime(key.createdAt) + u" · "_s + createdText(key.createdAt, now)
            : QString());
    m_expires->setValue(key.secretExpiresAt.isValid()
            ? exactTime(key.secretExpiresAt) + u" · "_s + expiresText(key.secretExpiresAt, now)
            : tr("never"));
    m_secret->setValue(kept ? tr("kept in this computer's keychain") : tr("not on this computer"));
    m_owner->setValue(displayText(key.contacts.join(u", "_s)));
    m_redirectUris->setValue(displayText(key.redirectUris.join(u'\n')));
    m_grants->setValue(grantNames(key.grantTypes).join(u", "_s));
    m_responses->setValue(responseTypeNames(key.responseTypes).join(u", "_s));
    m_applicationType->setValue(applicationTypeName(key.applicationType));
    m_authentication->setValue(authenticationMethodName(key.tokenEndpointAuthMethod));
    showOptional(m_organization, key.organization);
    showOptional(m_clientUri, key.clientUri);
    showOptional(m_logoUri, key.logoUri);
    showOptional(m_policyUri, key.policyUri);
    showOptional(m_tosUri, key.tosUri);
    showOptional(m_jwksUri, key.jwksUri);
}

void KeyDetails::showOptional(CopyableField *field, const QString &value)
{
    field->setVisible(!value.isEmpty());
    field->setValue(displayText(value));
}

void KeyDetails::showStatus(const ApiKey &key)
{
    const QDateTime now = m_clock();
    m_status->show();
    switch (keyStatus(key, now)) {
    case KeyStatus::Ok:
        return m_status->setStatus(Icon::CircleCheck, ColorRole::Ok, tr("OK"));
    case KeyStatus::Due:
        return m_status->setStatus(Icon::Clock, ColorRole::Due,
            tr("Due for rotation in %n days", nullptr, daysUntilOverdue(key, now)));
    case KeyStatus::Overdue:
        return m_status->setStatus(Icon::TriangleAlert, ColorRole::Overdue,
            tr("Overdue for rotation by %n days", nullptr, -daysUntilOverdue(key, now)));
    case KeyStatus::Expired:
        return m_status->setStatus(Icon::CircleX, ColorRole::Expired, tr("Expired"));
    }
    Q_UNREACHABLE();
}

void KeyDetails::showCount(int selected)
{
    m_title->setText(selected == 0 ? tr("No key selected") : tr("%n keys selected", nullptr, selected));
    m_hint->setText(selected == 0
            ? tr("Choose a key in the table to see all about it.")
            : tr("Delete works on all of them. Choose a single key to see its details."));
    m_hint->show();
    m_status->hide();
    m_buttons->setVisible(selected > 0);
    m_fields->hide();
}

void KeyDetails::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colorsFor(palette()).window);
}

} // namespace Latchkey::Ui
