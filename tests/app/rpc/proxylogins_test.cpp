// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/proxylogins.h>

#include <app/core/whenfinished.h>

#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

using Found = std::optional<ProxyLogin>;

const ProxyAddress office{u"proxy.example.com"_s, 3128};

ProxyLogin login(const char *user)
{
    return {QString::fromLatin1(user), Secret("pass")};
}

QString userOf(const QFuture<Result<Found>> &future)
{
    const Result<Found> found = future.result();
    return found && *found ? (*found)->user : u"nobody"_s;
}

} // namespace

class ProxyLoginsTest final : public QObject
{
    Q_OBJECT

private slots:
    void address_readsAsPeopleWriteIt();
    void find_givesWhatWasSet();
    void find_asksForWhatIsKept_once();
    void find_takesAnErrorForNothing();
    void set_goesBeforeWhatIsKept_evenWhileThatIsRead();
    void forget_isNotUndoneByWhatIsKept();
    void forget_countsWhileWhatIsKeptIsRead();
    void changes_areAnnounced();
    void find_ends_whenTheLoginsGo();
};

void ProxyLoginsTest::address_readsAsPeopleWriteIt()
{
    QCOMPARE(office.text(), u"proxy.example.com:3128"_s);
    QCOMPARE(ProxyAddress::of(QNetworkProxy(QNetworkProxy::HttpProxy, u"fd00::1"_s, 80)).text(),
        u"[fd00::1]:80"_s);
}

void ProxyLoginsTest::find_givesWhatWasSet()
{
    ProxyLogins logins;
    QCOMPARE(userOf(logins.find(office)), u"nobody"_s);
    logins.set(office, login("ann"));
    QCOMPARE(userOf(logins.find(office)), u"ann"_s);
    QCOMPARE((*logins.known(office)).password, Secret("pass"));
    QCOMPARE(userOf(logins.find({u"proxy.example.com"_s, 8080})), u"nobody"_s);
}

void ProxyLoginsTest::find_asksForWhatIsKept_once()
{
    ProxyLogins logins;
    int asked = 0;
    logins.setKept([&asked](const ProxyAddress &proxy) {
        ++asked;
        return finished<Found>(proxy == office ? Found(login("kept")) : Found());
    });
    QCOMPARE(userOf(logins.find(office)), u"kept"_s);
    QCOMPARE(userOf(logins.find(office)), u"kept"_s);
    QCOMPARE(asked, 1);
    const ProxyAddress other{u"other"_s, 1};
    QCOMPARE(userOf(logins.find(other)), u"nobody"_s);
    QCOMPARE(userOf(logins.find(other)), u"nobody"_s);
    QCOMPARE(asked, 2);
}

void ProxyLoginsTest::find_takesAnErrorForNothing()
{
    ProxyLogins logins;
    logins.setKept([](const ProxyAddress &) {
        return finished<Found>(failure(ErrorKind::KeychainLocked, u"locked"_s));
    });
    const auto found = logins.find(office);
    QVERIFY(found.result());
    QCOMPARE(userOf(found), u"nobody"_s);
}

void ProxyLoginsTest::set_goesBeforeWhatIsKept_evenWhileThatIsRead()
{
    ProxyLogins logins;
    const Pending<Found> reading;
    logins.setKept([&reading](const ProxyAddress &) { return reading.future(); });
    int heard = 0;
    const auto found = logins.find(office);
    const auto again = logins.find(office);
    for (const auto &future : {found, again})
        whenFinished(future, this, [&heard](const Result<Found> &) { ++heard; });
    QVERIFY(!found.isFinished());
    logins.set(office, login("typed"));
    reading.finish(Found(login("kept")));
    QCOMPARE(heard, 2);
    QCOMPARE(userOf(found), u"typed"_s);
    QCOMPARE(userOf(again), u"typed"_s);
    QCOMPARE(userOf(logins.find(office)), u"typed"_s);
}

void ProxyLoginsTest::forget_isNotUndoneByWhatIsKept()
{
    ProxyLogins logins;
    logins.setKept([](const ProxyAddress &) { return finished<Found>(Found(login("kept"))); });
    QCOMPARE(userOf(logins.find(office)), u"kept"_s);
    logins.forget(office);
    QCOMPARE(userOf(logins.find(office)), u"nobody"_s);
}

void ProxyLoginsTest::forget_countsWhileWhatIsKeptIsRead()
{
    ProxyLogins logins;
    const Pending<Found> reading;
    logins.setKept([&reading](const ProxyAddress &) { return reading.future(); });
    const auto found = logins.find(office);
    logins.forget(office);
    reading.finish(Found(login("kept")));
    QCOMPARE(userOf(found), u"nobody"_s);
    QCOMPARE(userOf(logins.find(office)), u"nobody"_s);
}

void ProxyLoginsTest::changes_areAnnounced()
{
    ProxyLogins logins;
    const QSignalSpy changed(&logins, &ProxyLogins::changed);
    logins.set(office, login("ann"));
    QCOMPARE(changed.count(), 1);
    logins.forget(office);
    QCOMPARE(changed.count(), 2);
    logins.forget(office);
    QCOMPARE(changed.count(), 2);
}

void ProxyLoginsTest::find_ends_whenTheLoginsGo()
{
    auto logins = std::make_unique<ProxyLogins>();
    std::optional<Pending<Found>> reading(std::in_place);
    logins->setKept([&reading](const ProxyAddress &) { return reading->future(); });
    const auto found = logins->find(office);
    logins.reset();
    reading.reset();
    QVERIFY(found.isFinished());
    QCOMPARE(userOf(found), u"nobody"_s);
}

QTEST_GUILESS_MAIN(ProxyLoginsTest)
#include "proxylogins_test.moc"
