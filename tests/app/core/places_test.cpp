// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/places.h>

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class PlacesTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void everyPlace_isOneThatRemovalKnows_data();
    void everyPlace_isOneThatRemovalKnows();
    void ownFolders_areNobodyElses();
    void inAFlatpak_theSessionsFiles_areWhereAllItsInstancesSeeThem();

private:
    [[nodiscard]] static bool isKnown(const QString &path);

    QTemporaryDir m_world;
};

void PlacesTest::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Latchkey"_s);
    QCoreApplication::setApplicationName(u"latchkey"_s);
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_world.filePath(u"data"_s)));
    qputenv("XDG_CACHE_HOME", QFile::encodeName(m_world.filePath(u"cache"_s)));
}

void PlacesTest::init()
{
    const QString runtime = m_world.filePath(u"run"_s);
    QVERIFY(QDir().mkpath(runtime));
    QVERIFY(QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime));
}

bool PlacesTest::isKnown(const QString &path)
{
    const QStringList own = Places::ownFolders();
    if (std::ranges::any_of(own, [&](const QString &folder) { return path.startsWith(folder + u'/'); }))
        return true;
    const auto shared = Places::shared();
    const QFileInfo file(path);
    return std::ranges::any_of(shared, [&](const Places::Shared &place) {
        return place.folder == file.path() && QDir::match(place.names, file.fileName());
    });
}

/// Each instance of a Flatpak has a runtime folder of its own, but for the part of its ID.
void PlacesTest::inAFlatpak_theSessionsFiles_areWhereAllItsInstancesSeeThem()
{
    qputenv("FLATPAK_ID", "io.github.latchkey.Latchkey");
    const auto leave = qScopeGuard([] { qunsetenv("FLATPAK_ID"); });
    const QString shared = m_world.filePath(u"run/app/io.github.latchkey.Latchkey"_s);
    QCOMPARE(Places::refreshLocks(), shared);
    QCOMPARE(QFileInfo(Places::clipboardRecord()).path(), shared);
    QVERIFY(isKnown(Places::clipboardRecord()));
}

void PlacesTest::everyPlace_isOneThatRemovalKnows_data()
{
    QTest::addColumn<bool>("hasRuntimeFolder");
    QTest::newRow("in a desktop session") << true;
    QTest::newRow("without one") << false;
}

void PlacesTest::everyPlace_isOneThatRemovalKnows()
{
    QFETCH(bool, hasRuntimeFolder);
    if (!hasRuntimeFolder)
        qunsetenv("XDG_RUNTIME_DIR"); // Qt would make a folder in /tmp
    const QString lock = Places::refreshLocks() + u'/' + Places::refreshLockName(u"0123abc"_s);
    for (const QString &path : {Places::journal(), Places::rotations(), Places::lists(), lock,
             Places::clipboardRecord(), Places::clipboardRecord() + u".lock"_s, Places::lockRemovalName(lock),
             Places::lockRemovalName(Places::clipboardRecord() + u".lock"_s),
             Places::practiceTemplate().replace(u"XXXXXX"_s, u"a1B2c3"_s)})
        QVERIFY2(isKnown(path), qPrintable(path));
    for (const QString &path : {lock, Places::clipboardRecord()})
        QVERIFY2(path.startsWith(m_world.path() + u'/'), qPrintable(path));
}

void PlacesTest::ownFolders_areNobodyElses()
{
    QCOMPARE(Places::ownFolders(),
        (QStringList{
            m_world.filePath(u"data/Latchkey/latchkey"_s), m_world.filePath(u"cache/Latchkey/latchkey"_s)}));
}

QTEST_GUILESS_MAIN(PlacesTest)
#include "places_test.moc"
