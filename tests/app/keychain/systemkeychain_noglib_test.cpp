// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/systemkeychain.h>

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

// A real gnome-keyring, and a program whose loop can't hear it.
class SystemKeychainNoGlibTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyOperation_saysAbsent_insteadOfWaitingForEver();
};

void SystemKeychainNoGlibTest::everyOperation_saysAbsent_insteadOfWaitingForEver()
{
    SystemKeychain keychain;
    QCOMPARE(keychain.read(u"a"_s).result().error().kind(), ErrorKind::KeychainAbsent);
    QCOMPARE(keychain.write(u"a"_s, Secret("value")).result().error().kind(), ErrorKind::KeychainAbsent);
    QCOMPARE(keychain.remove(u"a"_s).result().error().kind(), ErrorKind::KeychainAbsent);
}

int main(int argc, char *argv[])
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    SystemKeychainNoGlibTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "systemkeychain_noglib_test.moc"
