// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/rotation/samplerotation.h>

#include <app/rotation/rotationrecord.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

class RotationRecordTest final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWritten_isRead_data();
    void whatIsWritten_isRead();
    void eachMemberIsNeeded();
    void whatMakesNoSense_isNoRotation_data();
    void whatMakesNoSense_isNoRotation();
    void cutOffAnywhere_isNoRotation();
    void anOlderRecord_isRead();
    void aNewerFormat_isLeftToTheNewerProgram();
};

namespace {

QJsonObject sampleObject()
{
    return QJsonDocument::fromJson(rotationRecord(sampleRotation())).object();
}

} // namespace

void RotationRecordTest::whatIsWritten_isRead_data()
{
    QTest::addColumn<Rotation>("rotation");
    QTest::newRow("everything") << sampleRotation();
    for (int step = 0; step <= int(RotationStep::GivenUp); ++step) {
        Rotation rotation = sampleRotation();
        rotation.step = RotationStep(step);
        QTest::addRow("%s", rotationWord(rotation.step).data()) << rotation;
    }
    Rotation bare;
    bare.authority = u"example.com"_s;
    bare.oldClientId = u"ci"_s;
    bare.id = rotationId(bare.authority, bare.oldClientId);
    bare.newClientId = u"ci-2"_s;
    bare.startedAt = bare.updatedAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 6), Qt::UTC);
    QTest::newRow("as little as can be") << bare;
    for (int kind = 0; kind <= int(ErrorKind::Cancelled); ++kind) {
        bare.trouble = Error(ErrorKind(kind), u"Was ist „los“?"_s, u"a\nb"_s);
        QTest::addRow("%s", bare.trouble->kindName().data()) << bare;
    }
}

void RotationRecordTest::whatIsWritten_isRead()
{
    QFETCH(Rotation, rotation);
    const auto read = readRotationRecord(rotationRecord(rotation));
    QVERIFY(read);
    QCOMPARE(rotationRecord(*read), rotationRecord(rotation)); // says where they differ
    QVERIFY(*read == rotation);
}

/// What is not there must not decide about keys.
void RotationRecordTest::eachMemberIsNeeded()
{
    const QStringList members = sampleObject().keys();
    for (const QString &member : members) {
        QJsonObject object = sampleObject();
        object.remove(member);
        const auto read = readRotationRecord(QJsonDocument(object).toJson());
        // May be absent; the first version has none.
        const QStringList optional{
            u"trouble"_s, u"version"_s, u"newIsGone"_s, u"mayBelong"_s, u"organization"_s};
        if (optional.contains(member))
            QVERIFY2(read, qPrintable(member));
        else
            QVERIFY2(!read && read.error().kind() == ErrorKind::Storage, qPrintable(member));
    }
}

void RotationRecordTest::whatMakesNoSense_isNoRotation_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("another format") << u"format"_s << QJsonValue(u"else"_s);
    QTest::newRow("no such step") << u"step"_s << QJsonValue(u"jumped"_s);
    QTest::newRow("a number for a text") << u"newClientId"_s << QJsonValue(7);
    QTest::newRow("nothing to delete") << u"oldClientId"_s << QJsonValue(u""_s);
    QTest::newRow("another key's") << u"oldClientId"_s << QJsonValue(u"other"_s);
    QTest::newRow("another control plane's") << u"controlPlane"_s << QJsonValue(u"elsewhere.example.com"_s);
    QTest::newRow("old and new are one") << u"newClientId"_s << QJsonValue(sampleRotation().oldClientId);
    QTest::newRow("no such day") << u"waitUntil"_s << QJsonValue(u"2026-02-30T00:00:00.000Z"_s);
    QTest::newRow("no time") << u"startedAt"_s << QJsonValue(u""_s);
    QTest::newRow("a text for yes") << u"oldIsGone"_s << QJsonValue(u"true"_s);
    QTest::newRow("a contact that is none") << u"contacts"_s << QJsonValue(QJsonArray{1});
    QTest::newRow("a delivery that is none") << u"deliveries"_s << QJsonValue(QJsonArray{u"file"_s});
    QTest::newRow("a flag that is none") << u"newIsGone"_s << QJsonValue(u"yes"_s);
    QTest::newRow("names that are none") << u"mayBelong"_s << QJsonValue(u"a"_s);
    QTest::newRow("trouble that is none") << u"trouble"_s << QJsonValue(u"much"_s);
}

void RotationRecordTest::whatMakesNoSense_isNoRotation()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject object = sampleObject();
    QVERIFY(object.contains(member));
    object.insert(member, value);
    const auto read = readRotationRecord(QJsonDocument(object).toJson());
    QVERIFY(!read);
    QCOMPARE(read.error().kind(), ErrorKind::Storage);
    QVERIFY(!read.error().message().isEmpty());
}

void RotationRecordTest::cutOffAnywhere_isNoRotation()
{
    const QByteArray whole = rotationRecord(sampleRotation()).trimmed();
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!readRotationRecord(whole.left(size)), qPrintable(QString::number(size)));
    QVERIFY(readRotationRecord(whole));
}

/// Before it was known which keys were deleted by hand.
void RotationRecordTest::anOlderRecord_isRead()
{
    QJsonObject object = sampleObject();
    object.remove(u"newIsGone"_s);
    object.remove(u"mayBelong"_s);
    Rotation expected = sampleRotation();
    expected.newIsGone = false;
    expected.mayBelong.clear();
    const auto read = readRotationRecord(QJsonDocument(object).toJson());
    QVERIFY(read);
    QVERIFY(*read == expected);
}

void RotationRecordTest::aNewerFormat_isLeftToTheNewerProgram()
{
    QJsonObject object = sampleObject();
    object.insert(u"version"_s, 2);
    const auto read = readRotationRecord(QJsonDocument(object).toJson());
    QVERIFY(!read);
    QCOMPARE(read.error().kind(), ErrorKind::Unsupported);
}

QTEST_APPLESS_MAIN(RotationRecordTest)
#include "rotationrecord_test.moc"
