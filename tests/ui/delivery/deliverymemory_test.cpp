// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/delivery/deliverymemory.h>

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class DeliveryMemoryTest final : public QObject
{
    Q_OBJECT

private slots:
    void placesComeBack();
    void commands_areNotWrittenDown();
    void damagedKind_isTheFirst();

private:
    QTemporaryDir m_folder;
};

void DeliveryMemoryTest::placesComeBack()
{
    QSettings settings(m_folder.filePath(u"a.ini"_s), QSettings::IniFormat);
    DeliveryMemory memory(settings);
    QCOMPARE(memory.gitHub().name, u"FLYTE_API_KEY"_s);
    QCOMPARE(memory.kubernetes().name, u"{id}"_s);
    memory.remember(FlytePlace{u"key"_s, u"etl"_s, u"production"_s});
    memory.remember(KubernetesPlace{u"a"_s, u"B"_s, u"c"_s, u"d"_s});
    memory.remember(FilePlace{u"/home/robin/keys/ci.env"_s, {CopyFormat::DotEnv, KeyVariable::Union}});
    memory.remember(GitHubPlace{u"acme/ci"_s, u"KEY"_s, u"prod"_s});
    QCOMPARE(memory.lastKind(), DeliveryPlace(GitHubPlace{}).index());
    QCOMPARE(memory.gitHub().repository, u"acme/ci"_s);
    QCOMPARE(memory.gitHub().environment, u"prod"_s);
    QCOMPARE(memory.kubernetes().nameSpace, u"c"_s);
    QCOMPARE(memory.kubernetes().context, u"d"_s);
    QCOMPARE(memory.flyte().project, u"etl"_s);
    QCOMPARE(memory.folder(), u"/home/robin/keys"_s);
    QCOMPARE(memory.style(), (CopyStyle{CopyFormat::DotEnv, KeyVariable::Union}));
}

void DeliveryMemoryTest::commands_areNotWrittenDown()
{
    const QString path = m_folder.filePath(u"b.ini"_s);
    QSettings settings(path, QSettings::IniFormat);
    DeliveryMemory(settings).remember(CommandPlace{u"curl -H hunter2"_s, {}});
    settings.sync();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains("kind"));
    QVERIFY(!written.contains("hunter2") && !written.contains("curl"));
}

void DeliveryMemoryTest::damagedKind_isTheFirst()
{
    QSettings settings(m_folder.filePath(u"c.ini"_s), QSettings::IniFormat);
    settings.setValue(u"deliver/kind"_s, 99);
    QCOMPARE(DeliveryMemory(settings).lastKind(), size_t(0));
}

QTEST_GUILESS_MAIN(DeliveryMemoryTest)
#include "deliverymemory_test.moc"
