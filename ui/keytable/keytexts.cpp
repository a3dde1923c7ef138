// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/keytexts.h>

#include <app/keys/keynews.h>
#include <app/keys/keystatus.h>
#include <ui/keytable/displaytext.h>
#include <ui/keytable/keytablemodel.h>
#include <ui/keytable/relativetime.h>

#include <limits>

namespace Latchkey::Ui {

using namespace Qt::StringLiterals;

namespace {

using Model = KeyTableModel;

QString nameOf(const ApiKey &key)
{
    return key.name.isEmpty() ? key.clientId : key.name;
}

QString onOneLine(const QString &text)
{
    return text.contains(u'\n') ? QString(text).replace(u'\n', u' ') : text;
}

// Urgent above calm; within one status the older key first.
qint64 urgency(const ApiKey &key, const QDateTime &now)
{
    constexpr qint64 step = qint64(1) << 48;
    return qint64(keyStatus(key, now)) * step
        - (key.createdAt.isValid() ? key.createdAt.toSecsSinceEpoch() : 0);
}

qint64 moment(const QDateTime &when, qint64 absent)
{
    return when.isValid() ? when.toMSecsSinceEpoch() : absent;
}

QString nameToolTip(const ApiKey &key, const KeyNews &news)
{
    const QString name = toolTipText(nameOf(key));
    if (news.markOf(key.clientId) != KeyNews::Mark::Renamed)
        return name;
    return KeyTableModel::tr("%1 (before: %2)", "two names of one key")
        .arg(name, toolTipText(news.renamed.value(key.clientId)));
}

} // namespace

QString statusText(const ApiKey &key, const QDateTime &now)
{
    switch (keyStatus(key, now)) {
    case KeyStatus::Ok:
        return KeyTableModel::tr("OK", "status of a key");
    case KeyStatus::Due: {
        const int days = daysToRotate(key, now);
        return days == 1 ? KeyTableModel::tr("Due in 1 day")
                         : KeyTableModel::tr("Due in %n days", nullptr, days);
    }
    case KeyStatus::Overdue:
        return KeyTableModel::tr("Overdue", "status of a key");
    case KeyStatus::Expired:
        return KeyTableModel::tr("Expired", "status of a key");
    }
    Q_UNREACHABLE();
}

QString longStatusText(const ApiKey &key, const QDateTime &now)
{
    const int days = -daysUntilOverdue(key, now);
    if (keyStatus(key, now) != KeyStatus::Overdue || days < 1)
        return statusText(key, now);
    return KeyTableModel::tr("Overdue by %n days", "status of a key; short: a column of the table", days);
}

QString newsText(const KeyNews &news, const QString &clientId)
{
    switch (news.markOf(clientId)) {
    case KeyNews::Mark::None:
        return {};
    case KeyNews::Mark::New:
        return KeyTableModel::tr("New", "mark of a key that somebody else has made");
    case KeyNews::Mark::Renamed:
        return KeyTableModel::tr("Renamed", "mark of a key that somebody else has renamed");
    }
    Q_UNREACHABLE();
}

QString searchableText(const ApiKey &key)
{
    return onOneLine(key.name) + u'\n' + onOneLine(key.clientId) + u'\n' + key.contacts.join(u'\n');
}

QString cellText(const ApiKey &key, int column, const QDateTime &now)
{
    switch (Model::Column(column)) {
    case Model::Name:
        return displayText(nameOf(key));
    case Model::ClientId:
        return displayText(key.clientId);
    case Model::Created:
        return createdText(key.createdAt, now);
    case Model::Expires:
        return expiresText(key.secretExpiresAt, now);
    case Model::Owner:
        return displayText(listed(key.contacts));
    case Model::Status:
        return statusText(key, now);
    case Model::ColumnCount:
        break;
    }
    return {};
}

QString cellToolTip(const ApiKey &key, int column, const KeyNews &news)
{
    switch (Model::Column(column)) {
    case Model::Name:
        return nameToolTip(key, news);
    case Model::ClientId:
        return toolTipText(key.clientId);
    case Model::Created:
        return exactTime(key.createdAt);
    case Model::Expires:
        return exactTime(key.secretExpiresAt);
    case Model::Owner:
        return key.contacts.isEmpty() ? QString() : toolTipText(listed(key.contacts));
    case Model::Status:
    case Model::ColumnCount:
        break;
    }
    return {};
}

QVariant cellSortValue(const ApiKey &key, int column, const QDateTime &now)
{
    switch (Model::Column(column)) {
    case Model::Name:
        return nameOf(key);
    case Model::ClientId:
        return key.clientId;
    case Model::Created:
        return moment(key.createdAt, std::numeric_limits<qint64>::min());
    case Model::Expires:
        return moment(key.secretExpiresAt, std::numeric_limits<qint64>::max());
    case Model::Owner:
        return key.contacts.join(u' ');
    case Model::Status:
        return urgency(key, now);
    case Model::ColumnCount:
        break;
    }
    return {};
}

QString spokenText(const ApiKey &key, int column, const QDateTime &now)
{
    if (column == Model::Status)
        return longStatusText(key, now);
    if (column == Model::Expires && !key.secretExpiresAt.isValid())
        return KeyTableModel::tr("never expires", "a key; read aloud where the table shows a dash");
    return cellText(key, column, now);
}

QString rowSentence(const ApiKey &key, const QDateTime &now, const RowMarks &marks, const KeyNews &news)
{
    const auto cell = [&key, &now](int column) {
        return cellText(key, column, now);
    };
    QString text
        = KeyTableModel::tr("%1, client ID %2, created %3, status %4", "a row of the table, read aloud")
              .arg(cell(Model::Name), cell(Model::ClientId), cell(Model::Created), longStatusText(key, now));
    if (marks.isKept)
        text = KeyTableModel::tr("%1, secret kept on this computer").arg(text);
    if (marks.isRotated)
        text = KeyTableModel::tr("%1, being rotated", "a row of the table, read aloud").arg(text);
    switch (news.markOf(key.clientId)) {
    case KeyNews::Mark::None:
        return text;
    case KeyNews::Mark::New:
        return KeyTableModel::tr("%1, new since the refresh before", "a row of the table, read aloud")
            .arg(text);
    case KeyNews::Mark::Renamed:
        return KeyTableModel::tr("%1, renamed, before: %2", "a row of the table, read aloud; %2 is a name")
            .arg(text, shortText(news.renamed.value(key.clientId)));
    }
    Q_UNREACHABLE();
}

QString headerText(int column)
{
    switch (Model::Column(column)) {
    case Model::Name:
        return KeyTableModel::tr("Name");
    case Model::ClientId:
        return KeyTableModel::tr("Client ID");
    case Model::Created:
        return KeyTableModel::tr("Created", "column: when a key was made");
    case Model::Expires:
        return KeyTableModel::tr("Expires", "column: when a secret ends");
    case Model::Owner:
        return KeyTableModel::tr("Owner");
    case Model::Status:
        return KeyTableModel::tr("Status");
    case Model::ColumnCount:
        break;
    }
    return {};
}

} // namespace Latchkey::Ui
