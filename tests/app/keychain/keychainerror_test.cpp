// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/keychainerror.h>

#include <QSet>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class KeychainErrorTest final : public QObject
{
    Q_OBJECT

private slots:
    void kind_data();
    void kind();
    void messages_differ_forEachKind();
    void detail_namesTheBusError_andNothingElseOfTheText();
    void detail_leavesOutATextWithoutBusError();
};

void KeychainErrorTest::kind_data()
{
    using enum KeyringState;
    QTest::addColumn<QKeychain::Error>("code");
    QTest::addColumn<KeyringState>("state");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, QKeychain::Error code, KeyringState state, ErrorKind kind) {
        QTest::newRow(name) << code << state << kind;
    };
    row("missing, open", QKeychain::EntryNotFound, Unlocked, ErrorKind::KeychainEmpty);
    row("missing, locked", QKeychain::EntryNotFound, Locked, ErrorKind::KeychainLocked);
    row("missing, silent", QKeychain::EntryNotFound, Unclear, ErrorKind::KeychainLocked);
    row("missing, another back end", QKeychain::EntryNotFound, NoService, ErrorKind::KeychainEmpty);
    row("denied, open", QKeychain::AccessDenied, Unlocked, ErrorKind::KeychainDenied);
    row("denied, locked", QKeychain::AccessDenied, Locked, ErrorKind::KeychainLocked);
    row("denied, another back end", QKeychain::AccessDenied, NoService, ErrorKind::KeychainDenied);
    row("refused by the person", QKeychain::AccessDeniedByUser, Unlocked, ErrorKind::KeychainDenied);
    row("no back end", QKeychain::NoBackendAvailable, NoService, ErrorKind::KeychainAbsent);
    row("not on this system", QKeychain::NotImplemented, Unlocked, ErrorKind::KeychainAbsent);
    row("no bus", QKeychain::OtherError, NoBus, ErrorKind::KeychainAbsent);
    row("no service", QKeychain::OtherError, NoService, ErrorKind::KeychainAbsent);
    row("other, locked", QKeychain::OtherError, Locked, ErrorKind::KeychainLocked);
    row("other, open", QKeychain::OtherError, Unlocked, ErrorKind::Storage);
    row("other, silent", QKeychain::OtherError, Unclear, ErrorKind::Storage);
    row("not deleted", QKeychain::CouldNotDeleteEntry, Unlocked, ErrorKind::Storage);
}

void KeychainErrorTest::kind()
{
    QFETCH(QKeychain::Error, code);
    QFETCH(KeyringState, state);
    QFETCH(ErrorKind, kind);
    QCOMPARE(keychainError(code, state).kind(), kind);
}

void KeychainErrorTest::messages_differ_forEachKind()
{
    const QList<Error> errors{
        keychainError(QKeychain::NoBackendAvailable, KeyringState::NoService),
        keychainError(QKeychain::EntryNotFound, KeyringState::Locked),
        keychainError(QKeychain::AccessDenied, KeyringState::Unlocked),
        keychainError(QKeychain::EntryNotFound, KeyringState::Unlocked),
        keychainError(QKeychain::OtherError, KeyringState::Unlocked),
        keychainDamagedError(),
    };
    QSet<QString> messages;
    for (const Error &error : errors) {
        QVERIFY(!error.message().isEmpty());
        messages.insert(error.message());
    }
    QCOMPARE(messages.size(), errors.size());
}

void KeychainErrorTest::detail_namesTheBusError_andNothingElseOfTheText()
{
    const Error error = keychainError(QKeychain::OtherError, KeyringState::NoService,
        u"GDBus.Error:org.freedesktop.DBus.Error.ServiceUnknown: The name canary-4711 was not provided"_s);
    QVERIFY(error.detail().contains(u"org.freedesktop.DBus.Error.ServiceUnknown"_s));
    QVERIFY(error.detail().contains(u"OtherError"_s));
    QVERIFY(!error.detail().contains(u"canary"_s));
    QVERIFY(!error.message().contains(u"canary"_s));
}

void KeychainErrorTest::detail_leavesOutATextWithoutBusError()
{
    const Error error = keychainError(
        QKeychain::OtherError, KeyringState::Unlocked, u"could not write 'canary-4711' into the wallet"_s);
    QVERIFY(!error.detail().contains(u"canary"_s));
}

QTEST_GUILESS_MAIN(KeychainErrorTest)
#include "keychainerror_test.moc"
