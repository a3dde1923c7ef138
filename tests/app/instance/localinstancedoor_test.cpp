// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/instance/localinstancedoor.h>

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

const QString name = u"io.github.latchkey.Latchkey"_s;
const QString visitor = u"--visitor"_s;
constexpr int claimed = 100;
constexpr int refused = 101;

int visit(const QStringList &arguments)
{
    LocalInstanceDoor door(name);
    const Knock knock{QStringList{u"latchkey"_s} + arguments.mid(2), QDir::currentPath(), u"token-7"_s};
    if (arguments.contains(u"--claim"_s))
        return door.claim() ? claimed : refused;
    return int(arguments.contains(u"--lock"_s) ? door.knock(knock) : door.enter(knock));
}

} // namespace

/// How Windows and macOS do it, run where KDSingleApplication is at hand.
class LocalInstanceDoorTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void secondStart_handsOverItsArguments();
    void lock_neverBecomesTheFirst();
    void whoLeaves_isReplaced();
    void claim_knocksAtNobodysDoor();
    void anotherName_isAnotherDoor();

private:
    /// The exit code of another start.
    [[nodiscard]] int start(const QStringList &arguments);

    std::unique_ptr<LocalInstanceDoor> m_door;
    QList<Knock> m_knocks;
};

void LocalInstanceDoorTest::init()
{
    m_knocks.clear();
    m_door.reset();
    m_door = std::make_unique<LocalInstanceDoor>(name);
    connect(
        m_door.get(), &InstanceDoor::knocked, this, [this](const Knock &knock) { m_knocks.append(knock); });
    QCOMPARE(m_door->enter({{u"latchkey"_s}, {}, {}}), InstanceDoor::Entry::First);
}

int LocalInstanceDoorTest::start(const QStringList &arguments)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), QStringList{visitor} + arguments);
    const bool hasEnded
        = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 20'000);
    return hasEnded ? process.exitCode() : -1;
}

void LocalInstanceDoorTest::secondStart_handsOverItsArguments()
{
    QCOMPARE(start({u"--connect"_s, u"acme.example.com"_s}), int(InstanceDoor::Entry::Answered));
    QTRY_COMPARE(m_knocks.size(), 1);
    QCOMPARE(m_knocks.first().arguments, (QStringList{u"latchkey"_s, u"--connect"_s, u"acme.example.com"_s}));
    QCOMPARE(m_knocks.first().workingFolder, QDir::currentPath());
    QCOMPARE(m_knocks.first().activationToken, u"token-7"_s);
}

void LocalInstanceDoorTest::lock_neverBecomesTheFirst()
{
    QCOMPARE(start({u"--lock"_s}), int(InstanceDoor::Entry::Answered));
    QTRY_COMPARE(m_knocks.size(), 1);
    m_door->leave();
    QCOMPARE(start({u"--lock"_s}), int(InstanceDoor::Entry::Nobody));
}

void LocalInstanceDoorTest::whoLeaves_isReplaced()
{
    m_door->leave();
    QCOMPARE(start({}), int(InstanceDoor::Entry::First));
    QVERIFY(m_knocks.isEmpty());
}

void LocalInstanceDoorTest::claim_knocksAtNobodysDoor()
{
    QCOMPARE(start({u"--claim"_s}), refused);
    QVERIFY(m_knocks.isEmpty());
    m_door->leave();
    QCOMPARE(start({u"--claim"_s}), claimed);
}

void LocalInstanceDoorTest::anotherName_isAnotherDoor()
{
    LocalInstanceDoor other(name + u".Practice"_s);
    QCOMPARE(other.enter({{u"latchkey"_s}, {}, {}}), InstanceDoor::Entry::First);
    QVERIFY(m_knocks.isEmpty());
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == visitor)
        return visit(QCoreApplication::arguments());
    LocalInstanceDoorTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "localinstancedoor_test.moc"
