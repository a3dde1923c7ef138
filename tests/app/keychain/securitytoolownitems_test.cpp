// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/securitytoolownitems.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

// With a stand-in for macOS's /usr/bin/security.
class SecurityToolOwnItemsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void removeAll_takesLatchkeysOwnAlone();
    void removeAll_isFine_whereNothingIs();
    void removeAll_saysLocked_whereNobodyCanBeAsked();
    void removeAll_saysAbsent_withoutTheProgram();

private:
    [[nodiscard]] QJsonObject items() const;
    void put(const QStringList &names);

    std::unique_ptr<QTemporaryDir> m_folder;
    SecurityToolOwnItems m_items{QStringLiteral(LATCHKEY_FAKE_SECURITY)};
};

void SecurityToolOwnItemsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("FAKE_SECURITY", QFile::encodeName(m_folder->filePath(u"keychain"_s)));
    qunsetenv("FAKE_SECURITY_FAIL");
}

QJsonObject SecurityToolOwnItemsTest::items() const
{
    QFile file(m_folder->filePath(u"keychain"_s));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void SecurityToolOwnItemsTest::put(const QStringList &names)
{
    QJsonObject all;
    for (const QString &name : names)
        all[name] = u"value"_s;
    QFile file(m_folder->filePath(u"keychain"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(all).toJson());
}

void SecurityToolOwnItemsTest::removeAll_takesLatchkeysOwnAlone()
{
    const QString flyte = u"acme.example.com\ntokens"_s;
    put({u"Latchkey\nsignin:a.example.com"_s, u"Latchkey\nproxy:b"_s, flyte});
    const RemovedItems removed = m_items.removeAll([] {});
    QCOMPARE(removed.count, 2);
    QVERIFY(!removed.trouble);
    QCOMPARE(items().keys(), QStringList{flyte});
}

void SecurityToolOwnItemsTest::removeAll_isFine_whereNothingIs()
{
    const RemovedItems removed = m_items.removeAll([] {});
    QCOMPARE(removed.count, 0);
    QVERIFY(!removed.trouble);
}

void SecurityToolOwnItemsTest::removeAll_saysLocked_whereNobodyCanBeAsked()
{
    put({u"Latchkey\nsignin:a.example.com"_s});
    qputenv("FAKE_SECURITY_FAIL", "delete-generic-password 36"); // errSecInteractionNotAllowed
    const RemovedItems removed = m_items.removeAll([] {});
    QVERIFY(removed.trouble);
    QCOMPARE(removed.trouble->kind(), ErrorKind::KeychainLocked);
    QCOMPARE(items().size(), 1);
}

void SecurityToolOwnItemsTest::removeAll_saysAbsent_withoutTheProgram()
{
    const RemovedItems removed = SecurityToolOwnItems(m_folder->filePath(u"security"_s)).removeAll([] {});
    QVERIFY(removed.trouble);
    QCOMPARE(removed.trouble->kind(), ErrorKind::KeychainAbsent);
}

QTEST_GUILESS_MAIN(SecurityToolOwnItemsTest)
#include "securitytoolownitems_test.moc"
