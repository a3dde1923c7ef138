// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rotation/rotationrecord.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr int version = 1;
constexpr std::array steps{RotationStep::Planned, RotationStep::Created, RotationStep::Verified,
    RotationStep::Delivered, RotationStep::Waiting, RotationStep::VerifiedAgain, RotationStep::Done,
    RotationStep::GivenUp};
constexpr auto lastKind = ErrorKind::Cancelled;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::RotationRecord)
};

Error unreadable(const QString &why)
{
    return Error(ErrorKind::Storage,
        Tr::tr("The record of a rotation can't be read. Look in the list of keys for what it has left: the "
               "old key is still there, and its successor may be too."),
        why);
}

QString written(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject written(const Error &error)
{
    return {{u"kind"_s, QString(error.kindName())}, {u"message"_s, error.message()},
        {u"detail"_s, error.detail()}};
}

QJsonArray written(const QList<RotationDelivery> &deliveries)
{
    QJsonArray array;
    for (const RotationDelivery &delivery : deliveries) {
        array.append(QJsonObject{
            {u"how"_s, delivery.how}, {u"where"_s, delivery.where}, {u"at"_s, written(delivery.at)}});
    }
    return array;
}

/// Reads members and remembers the first that is not as it must be.
class Reader final
{
public:
    explicit Reader(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    [[nodiscard]] const QString &fault() const { return m_fault; }

    QString text(const QString &name, bool required = false)
    {
        const QJsonValue value = m_object.value(name);
        check(value.isString() && (!required || !value.toString().isEmpty()), name);
        return value.toString();
    }
    /// Older records have no `optional` ones.
    bool flag(const QString &name, bool optional = false)
    {
        check((optional && !m_object.contains(name)) || m_object.value(name).isBool(), name);
        return m_object.value(name).toBool();
    }
    QDateTime time(const QString &name, bool required = false)
    {
        const QString text = this->text(name, required);
        const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
        check(text.isEmpty() || time.isValid(), name);
        return time;
    }
    QStringList texts(const QString &name)
    {
        QStringList texts;
        for (const QJsonValue &value : array(name)) {
            check(value.isString(), name);
            texts.append(value.toString());
        }
        return texts;
    }
    QJsonArray array(const QString &name)
    {
        check(m_object.value(name).isArray(), name);
        return m_object.value(name).toArray();
    }
    RotationStep step(const QString &name)
    {
        const QString word = text(name);
        for (const RotationStep step : steps) {
            if (word == rotationWord(step))
                return step;
        }
        check(false, name);
        return RotationStep::Planned;
    }
    std::optional<Error> error(const QString &name)
    {
        const QJsonValue value = m_object.value(name);
        if (value.isUndefined())
            return std::nullopt;
        Reader inner(value.toObject());
        const QString word = inner.text(u"kind"_s, true);
        const QString message = inner.text(u"message"_s);
        const QString detail = inner.text(u"detail"_s);
        check(value.isObject() && inner.fault().isEmpty(), name);
        for (int kind = 0; kind <= int(lastKind); ++kind) {
            const Error candidate(ErrorKind(kind), message, detail);
            if (word == candidate.kindName())
                return candidate;
        }
        return Error(ErrorKind::Protocol, message, detail); // only to be read by people
    }

private:
    void check(bool holds, const QString &name)
    {
        if (!holds && m_fault.isEmpty())
            m_fault = name;
    }

    QJsonObject m_object;
    QString m_fault;
};

QList<RotationDelivery> deliveriesIn(Reader &reader, QString &fault)
{
    QList<RotationDelivery> deliveries;
    for (const QJsonValue &value : reader.array(u"deliveries"_s)) {
        Reader inner(value.toObject());
        deliveries.append({inner.text(u"how"_s), inner.text(u"where"_s), inner.time(u"at"_s, true)});
        if (fault.isEmpty())
            fault = inner.fault();
    }
    return deliveries;
}

} // namespace

QByteArray rotationRecord(const Rotation &rotation)
{
    QJsonObject object{
        {u"format"_s, u"latchkey-rotation"_s},
        {u"version"_s, version},
        {u"id"_s, rotation.id},
        {u"controlPlane"_s, rotation.authority},
        {u"organization"_s, rotation.organization},
        {u"oldClientId"_s, rotation.oldClientId},
        {u"oldName"_s, rotation.oldName},
        {u"newClientId"_s, rotation.newClientId},
        {u"newName"_s, rotation.newName},
        {u"newFingerprint"_s, rotation.newFingerprint},
        {u"contacts"_s, QJsonArray::fromStringList(rotation.contacts)},
        {u"redirectUris"_s, QJsonArray::fromStringList(rotation.redirectUris)},
        {u"followsOld"_s, rotation.followsOld},
        {u"attachDefaultPolicies"_s, rotation.attachDefaultPolicies},
        {u"step"_s, QString(rotationWord(rotation.step))},
        {u"createSentAt"_s, written(rotation.createSentAt)},
        {u"inMemory"_s, rotation.inMemory},
        {u"keepsSecret"_s, rotation.keepsSecret},
        {u"oldIsGone"_s, rotation.oldIsGone},
        {u"newIsGone"_s, rotation.newIsGone},
        {u"mayBelong"_s, QJsonArray::fromStringList(rotation.mayBelong)},
        {u"deliveries"_s, written(rotation.deliveries)},
        {u"waitUntil"_s, written(rotation.waitUntil)},
        {u"waitIsDone"_s, rotation.waitIsDone},
        {u"startedAt"_s, written(rotation.startedAt)},
        {u"updatedAt"_s, written(rotation.updatedAt)},
    };
    if (rotation.trouble)
        object.insert(u"trouble"_s, written(*rotation.trouble));
    return QJsonDocument(object).toJson();
}

Result<Rotation> readRotationRecord(const QByteArray &bytes)
{
    QJsonParseError syntax;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &syntax).object();
    if (object.value("format"_L1) != "latchkey-rotation"_L1)
        return failure(unreadable(u"no rotation record: %1"_s.arg(syntax.errorString())));
    if (object.value("version"_L1).toInt() > version) {
        return failure(ErrorKind::Unsupported,
            Tr::tr("A newer Latchkey has written the record of this rotation. Go on with that one."),
            u"version %1"_s.arg(object.value("version"_L1).toInt()));
    }
    Reader reader(object);
    QString fault;
    Rotation rotation;
    rotation.id = reader.text(u"id"_s, true);
    rotation.authority = reader.text(u"controlPlane"_s, true);
    if (object.contains("organization"_L1))
        rotation.organization = reader.text(u"organization"_s);
    rotation.oldClientId = reader.text(u"oldClientId"_s, true);
    rotation.oldName = reader.text(u"oldName"_s);
    rotation.newClientId = reader.text(u"newClientId"_s, true);
    rotation.newName = reader.text(u"newName"_s);
    rotation.newFingerprint = reader.text(u"newFingerprint"_s);
    rotation.contacts = reader.texts(u"contacts"_s);
    rotation.redirectUris = reader.texts(u"redirectUris"_s);
    rotation.followsOld = reader.flag(u"followsOld"_s);
    rotation.attachDefaultPolicies = reader.flag(u"attachDefaultPolicies"_s);
    rotation.step = reader.step(u"step"_s);
    rotation.createSentAt = reader.time(u"createSentAt"_s);
    rotation.inMemory = reader.flag(u"inMemory"_s);
    rotation.keepsSecret = reader.flag(u"keepsSecret"_s);
    rotation.oldIsGone = reader.flag(u"oldIsGone"_s);
    rotation.newIsGone = reader.flag(u"newIsGone"_s, true);
    if (object.contains("mayBelong"_L1))
        rotation.mayBelong = reader.texts(u"mayBelong"_s);
    rotation.deliveries = deliveriesIn(reader, fault);
    rotation.waitUntil = reader.time(u"waitUntil"_s);
    rotation.waitIsDone = reader.flag(u"waitIsDone"_s);
    rotation.startedAt = reader.time(u"startedAt"_s, true);
    rotation.updatedAt = reader.time(u"updatedAt"_s, true);
    rotation.trouble = reader.error(u"trouble"_s);
    if (fault.isEmpty())
        fault = reader.fault();
    if (fault.isEmpty() && rotation.id != rotationId(rotation.authority, rotation.oldClientId))
        fault = u"id"_s;
    if (fault.isEmpty() && rotation.oldClientId == rotation.newClientId) // would delete the only key
        fault = u"newClientId"_s;
    if (!fault.isEmpty())
        return failure(unreadable(u"member %1"_s.arg(fault)));
    return rotation;
}

} // namespace Latchkey
