// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/ownitems.h>

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

/// A keychain that answers as it was told.
class Told final : public OwnItems
{
public:
    explicit Told(RemovedItems answer)
        : m_answer(std::move(answer))
    {
    }
    [[nodiscard]] RemovedItems removeAll(const Notice &) override { return m_answer; }

private:
    RemovedItems m_answer;
};

const Told absent({0, ownItemsError(ErrorKind::KeychainAbsent, {})});
const Told locked({1, ownItemsError(ErrorKind::KeychainLocked, {})});
const Told two({2, {}});

RemovedItems removeFrom(const QList<Told> &all)
{
    OwnItemsPlaces places;
    for (const Told &one : all)
        places.push_back(std::make_unique<Told>(one));
    return removeOwnItems(places, [] {});
}

} // namespace

class OwnItemsTest final : public QObject
{
    Q_OBJECT

private slots:
    void removeOwnItems_addsUp();
    void removeOwnItems_forgetsAnAbsentOne_whereAnotherAnswers();
    void removeOwnItems_saysAbsent_whereNoneAnswers();
    void removeOwnItems_saysTheTrouble_whereverItComes();
};

void OwnItemsTest::removeOwnItems_addsUp()
{
    const RemovedItems removed = removeFrom({two, two});
    QCOMPARE(removed.count, 4);
    QVERIFY(!removed.trouble);
}

void OwnItemsTest::removeOwnItems_forgetsAnAbsentOne_whereAnotherAnswers()
{
    for (const QList<Told> &places : {QList{absent, two}, QList{two, absent}}) {
        const RemovedItems removed = removeFrom(places);
        QCOMPARE(removed.count, 2);
        QVERIFY(!removed.trouble);
    }
}

void OwnItemsTest::removeOwnItems_saysAbsent_whereNoneAnswers()
{
    const RemovedItems removed = removeFrom({absent, absent});
    QVERIFY(removed.trouble);
    QCOMPARE(removed.trouble->kind(), ErrorKind::KeychainAbsent);
}

void OwnItemsTest::removeOwnItems_saysTheTrouble_whereverItComes()
{
    for (const QList<Told> &places : {QList{absent, locked, two}, QList{two, locked, absent}}) {
        const RemovedItems removed = removeFrom(places);
        QCOMPARE(removed.count, 3);
        QVERIFY(removed.trouble);
        QCOMPARE(removed.trouble->kind(), ErrorKind::KeychainLocked);
    }
}

QTEST_GUILESS_MAIN(OwnItemsTest)
#include "ownitems_test.moc"
