// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/keynames.h>
#include <app/rotation/successorname.h>

#include <QSet>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class SuccessorNameTest final : public QObject
{
    Q_OBJECT

private slots:
    void nextGeneration_data();
    void nextGeneration();
    void isOneThatMayBeUsed_data();
    void isOneThatMayBeUsed();
};

void SuccessorNameTest::nextGeneration_data()
{
    QTest::addColumn<QString>("oldClientId");
    QTest::addColumn<QString>("oldName");
    QTest::addColumn<QSet<QString>>("taken");
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QString>("name");

    const QSet<QString> none;
    QTest::newRow("first") << u"ci"_s << u"ci"_s << none << u"ci-2"_s << u"ci-2"_s;
    QTest::newRow("second") << u"ci-2"_s << u"ci-2"_s << none << u"ci-3"_s << u"ci-3"_s;
    QTest::newRow("ninth") << u"ci-9"_s << u"ci-9"_s << none << u"ci-10"_s << u"ci-10"_s;
    QTest::newRow("taken") << u"ci"_s << u"ci"_s << QSet<QString>{u"ci-2"_s, u"ci-3"_s} << u"ci-4"_s
                           << u"ci-4"_s;
    QTest::newRow("renamed by a person")
        << u"ci"_s << u"Deploy bot"_s << none << u"ci-2"_s << u"Deploy bot-2"_s;
    QTest::newRow("name and id of different ages")
        << u"ci-2"_s << u"Deploy bot"_s << none << u"ci-3"_s << u"Deploy bot-3"_s;
    QTest::newRow("a year is no generation")
        << u"prod-2024"_s << u"prod-2024"_s << none << u"prod-2024-2"_s << u"prod-2024-2"_s;
    QTest::newRow("nor is a counter with zeros")
        << u"key-0007"_s << u"key-0007"_s << none << u"key-0007-2"_s << u"key-0007-2"_s;
    QTest::newRow("nor the first of several")
        << u"runner-1"_s << u"runner-1"_s << none << u"runner-1-2"_s << u"runner-1-2"_s;
    QTest::newRow("nor a number alone") << u"42"_s << u"42"_s << none << u"42-2"_s << u"42-2"_s;
    QTest::newRow("serverless") << u"serverless-1-ada-ci"_s << u"ci"_s << none << u"serverless-1-ada-ci-2"_s
                                << u"ci-2"_s;
    QTest::newRow("a final hyphen") << u"from-flyte-"_s << u"From flyte!"_s << none << u"from-flyte-2"_s
                                    << u"From flyte!-2"_s;
    QTest::newRow("the provider's own ID") << u"0oaB7"_s << u"Ключ"_s << none << u"0oab7-2"_s << u"Ключ-2"_s;
    QTest::newRow("nothing of the ID survives") << u"***"_s << u"x"_s << none << u"key-2"_s << u"x-2"_s;
    QTest::newRow("no name") << u"ci"_s << QString() << none << u"ci-2"_s << u"ci-2"_s;
}

void SuccessorNameTest::nextGeneration()
{
    QFETCH(QString, oldClientId);
    QFETCH(QString, oldName);
    QFETCH(QSet<QString>, taken);
    const SuccessorName next = successorName(
        oldClientId, oldName, [&taken](const QString &clientId) { return taken.contains(clientId); });
    QTEST(next.clientId, "clientId");
    QTEST(next.name, "name");
}

void SuccessorNameTest::isOneThatMayBeUsed_data()
{
    QTest::addColumn<QString>("old");
    QTest::newRow("the longest") << QString(maxNameLength, u'a');
    QTest::newRow("the longest with a generation") << QString(maxNameLength - 4, u'a') + u"-999"_s;
    QTest::newRow("cut in a pair of surrogates") << QString::fromUcs4(U"\U0001F511").repeated(127) + u'a';
}

void SuccessorNameTest::isOneThatMayBeUsed()
{
    QFETCH(QString, old);
    const auto neverTaken = [](const QString &) {
        return false;
    };
    const SuccessorName next = successorName(old, old, neverTaken);
    QVERIFY(!newNameTrouble(next.name));
    QCOMPARE(clientIdFromName(next.clientId), next.clientId);
    QVERIFY(next.clientId.size() <= maxNameLength);
    QVERIFY(next.name != old && next.clientId != old);
    QCOMPARE(QString::fromUtf8(next.name.toUtf8()), next.name); // no half character
}

QTEST_APPLESS_MAIN(SuccessorNameTest)
#include "successorname_test.moc"
