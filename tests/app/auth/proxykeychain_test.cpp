// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/proxykeychain.h>

#include "faultykeychain.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

namespace {

const ProxyAddress office{u"proxy.example.com"_s, 3128};

/// One run of the program; the keychain and the settings' file are older and newer.
struct Run
{
    Run(Keychain &keychain, const QString &file)
        : settings(file, QSettings::IniFormat)
        , kept(keychain, settings, logins)
    {
    }

    std::optional<ProxyLogin> found() { return logins.find(office).result().value(); }

    QSettings settings;
    ProxyLogins logins;
    ProxyKeychain kept;
};

} // namespace

class ProxyKeychainTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keep_isThereInTheNextRun();
    void keychain_isNotAsked_forWhatIsNotKept();
    void settings_holdNoPassword();
    void remove_leavesNothing();
    void lockedKeychain_meansNothingIsKnown();
    void failedRemoval_isTriedAgain();
    void damagedItem_meansNothingIsKnown_data();
    void damagedItem_meansNothingIsKnown();
    void logins_outliveTheKeychain();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"settings.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FaultyKeychain> m_keychain;
};

void ProxyKeychainTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_unique<FaultyKeychain>();
}

void ProxyKeychainTest::keep_isThereInTheNextRun()
{
    {
        Run run(*m_keychain, file());
        QVERIFY(run.kept.keep(office, {u"CORP\\ann"_s, Secret("a\nb:c\u00e9")}).result());
        QVERIFY(run.kept.isKept(office));
    }
    Run run(*m_keychain, file());
    const auto login = run.found();
    QVERIFY(login);
    QCOMPARE(login->user, u"CORP\\ann"_s);
    QCOMPARE(login->password, Secret("a\nb:c\u00e9"));
    QVERIFY(!run.logins.find({u"proxy.example.com"_s, 8080}).result().value());
    QCOMPARE(m_keychain->reads, 1);
}

void ProxyKeychainTest::keychain_isNotAsked_forWhatIsNotKept()
{
    Run run(*m_keychain, file());
    QVERIFY(!run.found());
    QVERIFY(run.kept.remove(office).result());
    QCOMPARE(m_keychain->reads, 0);
    QCOMPARE(m_keychain->removals, 0);
}

void ProxyKeychainTest::settings_holdNoPassword()
{
    {
        Run run(*m_keychain, file());
        QVERIFY(run.kept.keep(office, {u"canary-user"_s, Secret("canary-password")}).result());
    }
    QFile settings(file());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    const QByteArray text = settings.readAll();
    QVERIFY(text.contains("proxy.example.com:3128"));
    QVERIFY(!text.contains("canary"));
}

void ProxyKeychainTest::remove_leavesNothing()
{
    Run run(*m_keychain, file());
    QVERIFY(run.kept.keep(office, {u"ann"_s, Secret("x")}).result());
    QVERIFY(run.kept.remove(office).result());
    QVERIFY(!run.kept.isKept(office));
    QCOMPARE(m_keychain->items.read(u"proxy:proxy.example.com:3128"_s).result().error().kind(),
        ErrorKind::KeychainEmpty);
}

void ProxyKeychainTest::lockedKeychain_meansNothingIsKnown()
{
    {
        Run run(*m_keychain, file());
        QVERIFY(run.kept.keep(office, {u"ann"_s, Secret("x")}).result());
    }
    m_keychain->readError = Error(ErrorKind::KeychainLocked, u"locked"_s);
    Run run(*m_keychain, file());
    QVERIFY(!run.found());
    QVERIFY(run.kept.isKept(office)); // another time
}

void ProxyKeychainTest::failedRemoval_isTriedAgain()
{
    Run run(*m_keychain, file());
    QVERIFY(run.kept.keep(office, {u"ann"_s, Secret("x")}).result());
    m_keychain->removeError = Error(ErrorKind::KeychainLocked, u"locked"_s);
    QVERIFY(!run.kept.remove(office).result());
    QVERIFY(run.kept.isKept(office));
    m_keychain->removeError.reset();
    QVERIFY(run.kept.remove(office).result());
    QVERIFY(!run.kept.isKept(office));
}

void ProxyKeychainTest::damagedItem_meansNothingIsKnown_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::newRow("no line end") << "annx"_ba;
    QTest::newRow("no user") << "\nx"_ba;
}

void ProxyKeychainTest::damagedItem_meansNothingIsKnown()
{
    QFETCH(QByteArray, item);
    {
        Run run(*m_keychain, file());
        QVERIFY(run.kept.keep(office, {u"ann"_s, Secret("x")}).result());
    }
    QVERIFY(m_keychain->items.write(u"proxy:proxy.example.com:3128"_s, Secret(item)).result());
    Run run(*m_keychain, file());
    QVERIFY(!run.found());
}

void ProxyKeychainTest::logins_outliveTheKeychain()
{
    ProxyLogins logins;
    QSettings settings(file(), QSettings::IniFormat);
    auto kept = std::make_unique<ProxyKeychain>(*m_keychain, settings, logins);
    QVERIFY(kept->keep(office, {u"ann"_s, Secret("x")}).result());
    kept.reset();
    QVERIFY(!logins.find(office).result().value());
}

QTEST_GUILESS_MAIN(ProxyKeychainTest)
#include "proxykeychain_test.moc"
