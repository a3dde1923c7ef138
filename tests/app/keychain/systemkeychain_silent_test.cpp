// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/systemkeychain.h>
#include <tests/app/keychain/silentservice.h>
#include <tests/support/soon.h>

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class SystemKeychainSilentTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void operations_stayPending_andTheProgramAlive_thenEndAsCancelled();

private:
    SilentService m_service;
};

void SystemKeychainSilentTest::initTestCase()
{
    QVERIFY(m_service.own(u"org.freedesktop.secrets"_s));
}

void SystemKeychainSilentTest::operations_stayPending_andTheProgramAlive_thenEndAsCancelled()
{
    auto keychain = std::make_unique<SystemKeychain>();
    const auto read = keychain->read(u"signin:a.example.com"_s);
    const auto write = keychain->write(u"signin:a.example.com"_s, Secret("value"));
    SOON(m_service.calls() > 0);
    QVERIFY(!read.isFinished());
    QVERIFY(!write.isFinished());

    keychain.reset();
    SOON(read.isFinished());
    SOON(write.isFinished());
    QCOMPARE(read.result().error().kind(), ErrorKind::Cancelled);
    QCOMPARE(write.result().error().kind(), ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(SystemKeychainSilentTest)
#include "systemkeychain_silent_test.moc"
