// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/keyfields.h>

#include <app/keys/apikey.h>
#include <ui/journal/keyhistory.h>
#include <ui/keytable/displaytext.h>
#include <ui/keytable/relativetime.h>
#include <ui/theme/controls.h>
#include <ui/widgets/copyablefield.h>
#include <ui/window/applicationterms.h>
#include <ui/window/keydetails.h>

#include <QLocale>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

/// Day and time without the weekday and the seconds that a locale's long form has.
QString moment(const QDateTime &when)
{
    static const QRegularExpression weekday(u"[,،]?\\s*dddd[,،]?\\s*"_s);
    const QDateTime local = when.toLocalTime();
    const QLocale locale;
    const QString date = locale.dateFormat(QLocale::LongFormat).remove(weekday);
    return KeyDetails::tr("%1, %2", "date and time")
        .arg(locale.toString(local.date(), date), locale.toString(local.time(), QLocale::ShortFormat));
}

QString shownLines(const QStringList &values, const QString &separator)
{
    QStringList shown;
    for (const QString &value : values)
        shown.append(displayText(value));
    return shown.join(separator);
}

} // namespace

KeyFields::KeyFields(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"detailsScroll"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(0, 0, Metrics::grid, Metrics::paneMargin);
    m_layout->setSpacing(Metrics::wideSpacing);
    setupFields();
    setWidget(content);
}

KeyFields::~KeyFields() = default;

void KeyFields::setupFields()
{
    m_clientId = addField(KeyDetails::tr("Client ID"), KeyDetails::tr("Copy client ID"), true);
    m_created = addField(KeyDetails::tr("Created"), KeyDetails::tr("Copy date of creation"));
    m_expires = addField(KeyDetails::tr("Expires"), KeyDetails::tr("Copy date of expiry"));
    m_secret = addField(KeyDetails::tr("Secret"), {});
    m_secret->setCopyable(false);
    m_owner = addField(KeyDetails::tr("Owner"), KeyDetails::tr("Copy owner"));
    m_redirectUris = addField(KeyDetails::tr("Redirect URIs"), KeyDetails::tr("Copy redirect URIs"), true);
    m_grants = addField(KeyDetails::tr("Grants"), KeyDetails::tr("Copy grants"));
    m_responses = addField(KeyDetails::tr("Response types"), KeyDetails::tr("Copy response types"));
    m_applicationType = addField(KeyDetails::tr("Application type"), KeyDetails::tr("Copy application type"));
    m_authentication
        = addField(KeyDetails::tr("Authentication"), KeyDetails::tr("Copy authentication method"));
    m_organization = addField(KeyDetails::tr("Organization"), KeyDetails::tr("Copy organization"));
    m_profile = addField(
        KeyDetails::tr("Organization of the profile"), KeyDetails::tr("Copy organization of the profile"));
    m_clientUri = addField(KeyDetails::tr("Home page"), KeyDetails::tr("Copy home page"), true);
    m_logoUri = addField(KeyDetails::tr("Logo"), KeyDetails::tr("Copy logo address"), true);
    m_policyUri
        = addField(KeyDetails::tr("Privacy policy"), KeyDetails::tr("Copy privacy policy address"), true);
    m_tosUri
        = addField(KeyDetails::tr("Terms of service"), KeyDetails::tr("Copy terms of service address"), true);
    m_jwksUri = addField(KeyDetails::tr("Key set (JWKS)"), KeyDetails::tr("Copy key set address"), true);
    m_history = new KeyHistory;
    m_layout->addWidget(m_history);
    m_layout->addStretch(1);
}

CopyableField *KeyFields::addField(const QString &caption, const QString &copyName, bool monospace)
{
    auto *field = new CopyableField(caption, copyName);
    field->setMonospace(monospace);
    m_layout->addWidget(field);
    connect(field, &CopyableField::copied, this, [this, caption] { emit copied(caption); });
    return field;
}

QString KeyFields::secretText(bool kept) const
{
    if (!kept)
        return KeyDetails::tr("not on this computer");
    return m_keychainForgets
        ? KeyDetails::tr("kept until Latchkey closes, or until you forget it or delete the key (practice)")
        : KeyDetails::tr("kept in this computer's keychain until you forget it or delete the key");
}

void KeyFields::showKey(const ApiKey &key, bool kept, const QDateTime &now)
{
    m_clientId->setValue(key.clientId);
    showTimes(key, now);
    m_secret->setValue(secretText(kept));
    m_owner->setValue(shownLines(key.contacts, u", "_s), key.contacts.join(u", "_s));
    m_redirectUris->setValue(shownLines(key.redirectUris, u"\n"_s), key.redirectUris.join(u'\n'));
    m_grants->setValue(listed(grantNames(key.grantTypes)));
    m_responses->setValue(listed(responseTypeNames(key.responseTypes)));
    m_applicationType->setValue(applicationTypeName(key.applicationType));
    m_authentication->setValue(authenticationMethodName(key.tokenEndpointAuthMethod));
    showOptional(m_organization, key.organization);
    showOptional(m_profile, key.profileOrganization);
    showOptional(m_clientUri, key.clientUri);
    showOptional(m_logoUri, key.logoUri);
    showOptional(m_policyUri, key.policyUri);
    showOptional(m_tosUri, key.tosUri);
    showOptional(m_jwksUri, key.jwksUri);
}

void KeyFields::showTimes(const ApiKey &key, const QDateTime &now)
{
    m_history->setNow(now);
    m_created->setValue(key.createdAt.isValid()
            ? moment(key.createdAt) + u" · "_s + createdText(key.createdAt, now)
            : QString());
    m_expires->setValue(key.secretExpiresAt.isValid()
            ? moment(key.secretExpiresAt) + u" · "_s + expiresText(key.secretExpiresAt, now)
            : KeyDetails::tr("never"));
}

void KeyFields::showOptional(CopyableField *field, const QString &value)
{
    field->setVisible(!value.isEmpty());
    field->setValue(displayText(value), value);
}

} // namespace Latchkey::Ui
