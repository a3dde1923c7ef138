// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/sandbox.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class SandboxTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothing_isNoSandbox();
    void flatpak_isKnownByItsFile();
    void flatpak_isKnownByItsVariable();
    void snap_holdsForProgramsInsideOfIt();
    void snap_doesNotHold_forWhatASnapStarted();

private:
    [[nodiscard]] Sandbox detect(const QString &folder = u"/usr/bin"_s) const;

    QTemporaryDir m_folder;
};

void SandboxTest::init()
{
    qunsetenv("FLATPAK_ID");
    qunsetenv("SNAP");
}

Sandbox SandboxTest::detect(const QString &folder) const
{
    return detectSandbox(folder, m_folder.filePath(u".flatpak-info"_s));
}

void SandboxTest::nothing_isNoSandbox()
{
    QCOMPARE(detect(), Sandbox::None);
}

void SandboxTest::flatpak_isKnownByItsFile()
{
    QFile file(m_folder.filePath(u".flatpak-info"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(detect(), Sandbox::Flatpak);
    QVERIFY(file.remove());
    QCOMPARE(detect(), Sandbox::None);
}

void SandboxTest::flatpak_isKnownByItsVariable()
{
    qputenv("FLATPAK_ID", "io.github.latchkey.Latchkey");
    QCOMPARE(detect(), Sandbox::Flatpak);
}

void SandboxTest::snap_holdsForProgramsInsideOfIt()
{
    qputenv("SNAP", "/snap/latchkey/12");
    QCOMPARE(detect(u"/snap/latchkey/12/usr/bin"_s), Sandbox::Snap);
    QCOMPARE(detect(u"/snap/latchkey/12"_s), Sandbox::Snap);
}

void SandboxTest::snap_doesNotHold_forWhatASnapStarted()
{
    qputenv("SNAP", "/snap/code/1");
    QCOMPARE(detect(u"/usr/bin"_s), Sandbox::None);
    QCOMPARE(detect(u"/snap/code/12/usr/bin"_s), Sandbox::None);
}

QTEST_GUILESS_MAIN(SandboxTest)
#include "sandbox_test.moc"
