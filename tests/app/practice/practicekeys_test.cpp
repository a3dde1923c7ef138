// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/practice/practicekeys.h>

#include <app/keys/apikey.h>
#include <app/keys/keystatus.h>

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using cloudidl::identity::App;

class PracticeKeysTest final : public QObject
{
    Q_OBJECT

private slots:
    void handMadeKeys_areForty_withDistinctIds();
    void handMadeKeys_haveEveryStatus();
    void handMadeKeys_coverTheOddCases();
    void handMadeKeys_areNamedInManyScripts();
    void number_findsEveryKey_andNothingElse();
    void generatedKeys_areDistinct_andOfManyAges();

private:
    const QDateTime m_start = QDateTime::fromString(u"2026-11-20T12:00:00Z"_s, Qt::ISODate);

    [[nodiscard]] std::vector<App> handMade() const;
};

std::vector<App> PracticeKeysTest::handMade() const
{
    std::vector<App> keys;
    for (int number = 0; number < handMadeKeyCount(); ++number)
        keys.push_back(practiceKey(number, m_start));
    return keys;
}

void PracticeKeysTest::handMadeKeys_areForty_withDistinctIds()
{
    std::set<std::string> ids;
    for (const App &key : handMade()) {
        ids.insert(key.client_id());
        QVERIFY(!key.client_name().empty());
        QVERIFY(key.client_secret().empty());
        QCOMPARE(key.organization(), std::string("practice"));
        QVERIFY(std::all_of(key.client_id().begin(), key.client_id().end(),
            [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; }));
    }
    QCOMPARE(ids.size(), size_t(40));
}

void PracticeKeysTest::handMadeKeys_haveEveryStatus()
{
    std::map<KeyStatus, int> counts;
    qint64 youngest = 10'000;
    qint64 oldest = 0;
    for (const App &app : handMade()) {
        ApiKey key;
        key.createdAt = QDateTime::fromSecsSinceEpoch(app.client_id_issued_at().seconds(), Qt::UTC);
        if (app.has_client_secret_expires_at())
            key.secretExpiresAt
                = QDateTime::fromSecsSinceEpoch(app.client_secret_expires_at().seconds(), Qt::UTC);
        ++counts[keyStatus(key, m_start)];
        youngest = std::min(youngest, key.createdAt.daysTo(m_start));
        oldest = std::max(oldest, key.createdAt.daysTo(m_start));
    }
    QVERIFY(counts[KeyStatus::Ok] >= 5);
    QVERIFY(counts[KeyStatus::Due] >= 3);
    QVERIFY(counts[KeyStatus::Overdue] >= 5);
    QVERIFY(counts[KeyStatus::Expired] >= 2);
    QCOMPARE(youngest, 3);
    QVERIFY(oldest > 2 * 365);
}

void PracticeKeysTest::handMadeKeys_coverTheOddCases()
{
    int withoutOwner = 0;
    int notApiKeys = 0;
    int withSeveralRedirects = 0;
    int withSeveralOwners = 0;
    for (const App &key : handMade()) {
        const auto &grants = key.grant_types();
        withoutOwner += key.contacts().empty();
        withSeveralOwners += key.contacts_size() > 1;
        withSeveralRedirects += key.redirect_uris_size() > 1;
        notApiKeys += std::find(grants.begin(), grants.end(), int(ApiKey::ClientCredentials)) == grants.end();
        for (const std::string &contact : key.contacts())
            QVERIFY(contact.ends_with("@practice.example"));
    }
    QCOMPARE(withoutOwner, 2);
    QCOMPARE(notApiKeys, 1);
    QVERIFY(withSeveralRedirects >= 2);
    QVERIFY(withSeveralOwners >= 2);
}

void PracticeKeysTest::handMadeKeys_areNamedInManyScripts()
{
    std::set<QChar::Script> scripts;
    for (const App &key : handMade()) {
        for (const QChar character : QString::fromStdString(key.client_name()))
            scripts.insert(character.script());
    }
    for (const QChar::Script script : {QChar::Script_Latin, QChar::Script_Han, QChar::Script_Arabic,
             QChar::Script_Cyrillic, QChar::Script_Devanagari, QChar::Script_Hebrew, QChar::Script_Hangul,
             QChar::Script_Thai, QChar::Script_Greek})
        QVERIFY(scripts.contains(script));
}

void PracticeKeysTest::number_findsEveryKey_andNothingElse()
{
    for (const int number : {0, 7, 39, 40, 41, 99'999, 1'234'567})
        QCOMPARE(practiceKeyNumber(practiceKey(number, m_start).client_id()), number);
    for (const char *id : {"", "-", "nobody", "ci-pipeline-", "billing-worker-000000", "search-api-40"})
        QVERIFY(!practiceKeyNumber(id));
}

void PracticeKeysTest::generatedKeys_areDistinct_andOfManyAges()
{
    std::set<std::string> ids;
    std::set<qint64> days;
    for (int number = 40; number < 10'040; ++number) {
        const App key = practiceKey(number, m_start);
        ids.insert(key.client_id());
        days.insert(key.client_id_issued_at().seconds() / 86'400);
        QVERIFY(key.client_id_issued_at().seconds() <= m_start.toSecsSinceEpoch());
    }
    QCOMPARE(ids.size(), size_t(10'000));
    QVERIFY(days.size() > 700);
}

QTEST_GUILESS_MAIN(PracticeKeysTest)
#include "practicekeys_test.moc"
