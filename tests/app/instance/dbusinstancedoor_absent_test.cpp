// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/instance/instancedoor.h>

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

/// There is no session bus.
class DBusInstanceDoorAbsentTest final : public QObject
{
    Q_OBJECT

private slots:
    void eachStart_isTheFirst();
    void locking_findsNobody();
};

void DBusInstanceDoorAbsentTest::eachStart_isTheFirst()
{
    const auto one = InstanceDoor::make(u"io.github.latchkey.Test"_s);
    const auto other = InstanceDoor::make(u"io.github.latchkey.Test"_s);
    QCOMPARE(one->enter({{u"latchkey"_s}, {}, {}}), InstanceDoor::Entry::First);
    QCOMPARE(other->enter({{u"latchkey"_s}, {}, {}}), InstanceDoor::Entry::First);
}

void DBusInstanceDoorAbsentTest::locking_findsNobody()
{
    const auto door = InstanceDoor::make(u"io.github.latchkey.Test"_s);
    QCOMPARE(door->knock({{u"latchkey"_s, u"--lock"_s}, {}, {}}), InstanceDoor::Entry::Nobody);
}

QTEST_GUILESS_MAIN(DBusInstanceDoorAbsentTest)
#include "dbusinstancedoor_absent_test.moc"
