// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/rotation/rotationwarnings.h>

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

Rotation rotationAt(RotationStep step)
{
    Rotation rotation;
    rotation.oldClientId = u"ci"_s;
    rotation.oldName = u"CI"_s;
    rotation.newClientId = u"ci-2"_s;
    rotation.newName = u"CI-2"_s;
    rotation.step = step;
    return rotation;
}

ApiKey key(const QString &clientId)
{
    ApiKey key;
    key.clientId = clientId;
    return key;
}

} // namespace

/// What is said before a key is deleted, or its secret forgotten.
class RotationWarningsTest final : public QObject
{
    Q_OBJECT

private slots:
    void deletingOne_tellsWhatItMeans_data();
    void deletingOne_tellsWhatItMeans();
    void deletingSeveral_tellsHowMany();
    void deletingSeveral_ofOneKind_tellsWhatItMeans();
    void forgetting_isToldOf_whileTheSecretIsNeeded_data();
    void forgetting_isToldOf_whileTheSecretIsNeeded();
};

void RotationWarningsTest::deletingOne_tellsWhatItMeans_data()
{
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("oldIsGone");
    QTest::addColumn<bool>("newIsGone");
    QTest::addColumn<QString>("part"); // empty: nothing is said
    QTest::newRow("old, too early") << u"ci"_s << int(RotationStep::Verified) << false << false
                                    << u"whoever uses “CI” is left without a key"_s;
    QTest::newRow("old, delivered") << u"ci"_s << int(RotationStep::Waiting) << false << false
                                    << u"Deleting “CI” finishes the rotation"_s;
    QTest::newRow("old, the new one is deleted")
        << u"ci"_s << int(RotationStep::Waiting) << false << true << u"is left without a key"_s;
    QTest::newRow("new") << u"ci-2"_s << int(RotationStep::Waiting) << false << false
                         << u"“CI” works as before"_s;
    QTest::newRow("new, the last") << u"ci-2"_s << int(RotationStep::Waiting) << true << false
                                   << u"neither key would be left"_s;
    QTest::newRow("another") << u"bot"_s << int(RotationStep::Waiting) << false << false << QString();
    QTest::newRow("given up") << u"ci"_s << int(RotationStep::GivenUp) << false << false << QString();
}

void RotationWarningsTest::deletingOne_tellsWhatItMeans()
{
    QFETCH(QString, clientId);
    QFETCH(int, step);
    QFETCH(bool, oldIsGone);
    QFETCH(bool, newIsGone);
    QFETCH(QString, part);
    Rotation rotation = rotationAt(RotationStep(step));
    rotation.oldIsGone = oldIsGone;
    rotation.newIsGone = newIsGone;
    const QString said = RotationWarnings::beforeDeleting({key(clientId)}, {rotation});
    QCOMPARE(said.isEmpty(), part.isEmpty());
    QVERIFY2(said.contains(part), qPrintable(said));
}

void RotationWarningsTest::deletingSeveral_tellsHowMany()
{
    const QList<Rotation> rotations{rotationAt(RotationStep::Waiting)};
    const QList<ApiKey> keys{key(u"ci"_s), key(u"bot"_s), key(u"ci-2"_s)};
    QVERIFY(RotationWarnings::beforeDeleting(keys, rotations).startsWith("2 of these keys "_L1));
    QCOMPARE(RotationWarnings::beforeDeleting({key(u"a"_s), key(u"b"_s)}, rotations), QString());
}

void RotationWarningsTest::deletingSeveral_ofOneKind_tellsWhatItMeans()
{
    const QList<ApiKey> successors{key(u"ci-2"_s), key(u"bot"_s)};
    const QList<ApiKey> old{key(u"ci"_s), key(u"bot"_s)};
    const QList<ApiKey> both{key(u"ci"_s), key(u"ci-2"_s)};
    const auto said = [](const QList<ApiKey> &keys, const Rotation &rotation) {
        return RotationWarnings::beforeDeleting(keys, {rotation});
    };
    const Rotation early = rotationAt(RotationStep::Verified);
    const Rotation delivered = rotationAt(RotationStep::Waiting);
    QVERIFY(said(successors, early).endsWith("the old keys work as before."_L1));
    QVERIFY(said(old, delivered).endsWith("finishes the rotations, if the new ones work."_L1));
    Rotation partly = early;
    partly.deliveries.append(RotationDelivery());
    Rotation last = early;
    last.oldIsGone = true;
    Rotation without = delivered;
    without.newIsGone = true;
    for (const QString &text :
        {said(both, early), said(both, delivered), said(old, early), said(old, without),
            said(successors, delivered), said(successors, partly), said(successors, last)})
        QVERIFY2(text.endsWith("is left without a key."_L1), qPrintable(text));
}

void RotationWarningsTest::forgetting_isToldOf_whileTheSecretIsNeeded_data()
{
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("part"); // empty: nothing is said
    QTest::newRow("not delivered") << u"ci-2"_s << int(RotationStep::Verified)
                                   << u"another new key has to be made"_s;
    QTest::newRow("delivered") << u"ci-2"_s << int(RotationStep::Waiting) << u"have to paste it then"_s;
    QTest::newRow("not there yet") << u"ci-2"_s << int(RotationStep::Planned) << QString();
    QTest::newRow("the old one's") << u"ci"_s << int(RotationStep::Waiting) << QString();
    QTest::newRow("over") << u"ci-2"_s << int(RotationStep::GivenUp) << QString();
}

void RotationWarningsTest::forgetting_isToldOf_whileTheSecretIsNeeded()
{
    QFETCH(QString, clientId);
    QFETCH(int, step);
    QFETCH(QString, part);
    const QList<Rotation> rotations{rotationAt(RotationStep(step))};
    const QString said = RotationWarnings::beforeForgetting({key(clientId)}, rotations);
    QCOMPARE(said.isEmpty(), part.isEmpty());
    QVERIFY2(said.contains(part), qPrintable(said));
    const QString ofTwo = RotationWarnings::beforeForgetting({key(clientId), key(u"bot"_s)}, rotations);
    QCOMPARE(ofTwo.startsWith("1 of these secrets "_L1), !part.isEmpty());
}

QTEST_APPLESS_MAIN(RotationWarningsTest)
#include "rotationwarnings_test.moc"
