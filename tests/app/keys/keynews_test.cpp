// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/apikey.h>
#include <app/keys/keynews.h>

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

ApiKey key(const QString &clientId, const QString &name)
{
    ApiKey made;
    made.clientId = clientId;
    made.name = name;
    made.grantTypes = {ApiKey::ClientCredentials};
    return made;
}

} // namespace

class KeyNewsTest final : public QObject
{
    Q_OBJECT

private slots:
    void renamedTwice_isToldByTheFirstName();
    void renamedBack_isNoNews();
    void newThatWasRenamed_isNew();
    void newThatIsGoneAgain_isNoNews();
    void gone_isToldByTheNameThatPeopleKnew();
    void goneWithoutAName_isToldByItsClientId();
    void older_isNewsStill();
};

void KeyNewsTest::renamedTwice_isToldByTheFirstName()
{
    KeyNews news;
    news.noteChanged(key(u"a"_s, u"One"_s), key(u"a"_s, u"Two"_s));
    news.noteChanged(key(u"a"_s, u"Two"_s), key(u"a"_s, u"Three"_s));
    QCOMPARE(news.renamed.value(u"a"_s), u"One"_s);
}

void KeyNewsTest::renamedBack_isNoNews()
{
    KeyNews news;
    news.noteChanged(key(u"a"_s, u"One"_s), key(u"a"_s, u"Two"_s));
    news.noteChanged(key(u"a"_s, u"Two"_s), key(u"a"_s, u"One"_s));
    QVERIFY(news.isEmpty());
}

void KeyNewsTest::newThatWasRenamed_isNew()
{
    KeyNews news;
    news.noteAdded(key(u"a"_s, u"One"_s));
    news.noteChanged(key(u"a"_s, u"One"_s), key(u"a"_s, u"Two"_s));
    QCOMPARE(news.markOf(u"a"_s), KeyNews::Mark::New);
    QVERIFY(news.renamed.isEmpty());
}

void KeyNewsTest::newThatIsGoneAgain_isNoNews()
{
    KeyNews news;
    news.noteAdded(key(u"a"_s, u"One"_s));
    news.noteGone(key(u"a"_s, u"One"_s));
    QVERIFY(news.isEmpty());
}

void KeyNewsTest::gone_isToldByTheNameThatPeopleKnew()
{
    KeyNews news;
    news.noteChanged(key(u"a"_s, u"One"_s), key(u"a"_s, u"Two"_s));
    news.noteGone(key(u"a"_s, u"Two"_s));
    QCOMPARE(news.gone, QStringList(u"One"_s));
    QVERIFY(news.renamed.isEmpty());
}

void KeyNewsTest::goneWithoutAName_isToldByItsClientId()
{
    KeyNews news;
    news.noteGone(key(u"a"_s, QString()));
    QCOMPARE(news.gone, QStringList(u"a"_s));
}

void KeyNewsTest::older_isNewsStill()
{
    KeyNews older;
    older.since = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
    older.noteAdded(key(u"a"_s, u"One"_s));
    older.noteChanged(key(u"b"_s, u"One"_s), key(u"b"_s, u"Two"_s));
    older.noteGone(key(u"c"_s, u"C"_s));
    KeyNews news;
    news.since = older.since.addSecs(60);
    news.addOlder(KeyNews());
    QVERIFY(news.isEmpty());
    QCOMPARE(news.since, older.since.addSecs(60));
    news.noteChanged(key(u"a"_s, u"One"_s), key(u"a"_s, u"Two"_s));
    news.noteChanged(key(u"b"_s, u"Two"_s), key(u"b"_s, u"Three"_s));
    news.noteGone(key(u"d"_s, u"D"_s));
    news.addOlder(older);
    QCOMPARE(news.since, older.since);
    QCOMPARE(news.added, QSet<QString>{u"a"_s});
    QCOMPARE(news.renamed, (QHash<QString, QString>{{u"b"_s, u"One"_s}}));
    QCOMPARE(news.gone, QStringList({u"C"_s, u"D"_s}));
}

QTEST_GUILESS_MAIN(KeyNewsTest)
#include "keynews_test.moc"
