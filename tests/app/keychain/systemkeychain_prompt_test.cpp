// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/systemkeychain.h>
#include <tests/app/keychain/secretservice.h>
#include <tests/app/keychain/silentservice.h>
#include <tests/support/soon.h>

#include <QTest>
#include <QTimer>

using namespace Latchkey;
using namespace Qt::StringLiterals;

// A real, locked gnome-keyring that asks for the password, and nobody answers.
class SystemKeychainPromptTest final : public QObject
{
    Q_OBJECT

private slots:
    void operations_stayPending_andTheProgramAlive_thenEndAsCancelled();

private:
    SilentService m_prompter;
};

void SystemKeychainPromptTest::operations_stayPending_andTheProgramAlive_thenEndAsCancelled()
{
    QVERIFY(m_prompter.own(u"org.gnome.keyring.SystemPrompter"_s));
    auto keychain = std::make_unique<SystemKeychain>();
    const auto stored = keychain->write(u"behind the prompt"_s, Secret("value"));
    SOON(stored.isFinished());
    QVERIFY(stored.result());
    QVERIFY(SecretService::lock());

    const auto read = keychain->read(u"behind the prompt"_s);
    const auto waiting = keychain->read(u"behind the prompt"_s);
    SOON(m_prompter.calls() > 0);
    int heartbeats = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, &heart, [&heartbeats] { ++heartbeats; });
    heart.start(10);
    SOON(heartbeats >= 20);
    QVERIFY(!read.isFinished());
    QVERIFY(!waiting.isFinished());

    keychain.reset();
    SOON(read.isFinished() && waiting.isFinished());
    QCOMPARE(read.result().error().kind(), ErrorKind::Cancelled);
    QCOMPARE(waiting.result().error().kind(), ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(SystemKeychainPromptTest)
#include "systemkeychain_prompt_test.moc"
