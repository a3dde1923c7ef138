// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/appsclient.h>
#include <app/keys/keycounts.h>
#include <app/keys/keylist.h>
#include <app/rpc/connectclient.h>
#include <app/rpc/httpclient.h>

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class KeyCountsTest final : public QObject
{
    Q_OBJECT

private slots:
    void counts_tellTheStatusesApart();
    void otherApplications_doNotCount();
};

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

ApiKey keyOfAge(const QString &clientId, int days)
{
    ApiKey key;
    key.clientId = clientId;
    key.createdAt = now.addDays(-days);
    key.grantTypes = QList<int>{ApiKey::ClientCredentials};
    return key;
}

/// A list that never asks a server: keys are put into it.
struct Offline
{
    HttpClient http;
    ConnectClient rpc{Endpoint(), http, nullptr};
    AppsClient apps{rpc, u"acme"_s};
    KeyList keys{apps};
};

} // namespace

void KeyCountsTest::counts_tellTheStatusesApart()
{
    Offline offline;
    offline.keys.put(keyOfAge(u"fresh"_s, 3));
    offline.keys.put(keyOfAge(u"due"_s, 80));
    offline.keys.put(keyOfAge(u"overdue-1"_s, 91));
    offline.keys.put(keyOfAge(u"overdue-2"_s, 900));
    ApiKey expired = keyOfAge(u"expired"_s, 3);
    expired.secretExpiresAt = now.addDays(-1);
    offline.keys.put(expired);
    const KeyCounts counts = keyCounts(offline.keys, now);
    QCOMPARE(counts.total, 5);
    QCOMPARE(counts.due, 1);
    QCOMPARE(counts.overdue, 2);
    QCOMPARE(counts.expired, 1);
}

void KeyCountsTest::otherApplications_doNotCount()
{
    Offline offline;
    ApiKey console = keyOfAge(u"web-console"_s, 900);
    console.grantTypes = QList<int>{ApiKey::AuthorizationCode};
    offline.keys.put(console);
    QCOMPARE(keyCounts(offline.keys, now).total, 0);
}

QTEST_GUILESS_MAIN(KeyCountsTest)
#include "keycounts_test.moc"
