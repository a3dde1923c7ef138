// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/contract/clustersecrets.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey::Testing {

namespace {

// A field is "f:data f:key", "f:type" or "f:metadata f:labels f:name": names hold no blank.
using Path = QStringList;

Path pathOf(const QString &field)
{
    Path path = field.split(u' ');
    for (QString &part : path)
        part = part.sliced(2);
    return path;
}

void collect(QSet<QString> &fields, const QJsonObject &object, const QString &prefix)
{
    for (const QString &name : object.keys())
        fields.insert(prefix + u" f:"_s + name);
}

/// What someone who sends this has an opinion on.
QSet<QString> fieldsIn(const QJsonObject &body)
{
    QSet<QString> fields;
    collect(fields, body.value("data"_L1).toObject(), u"f:data"_s);
    const QJsonObject metadata = body.value("metadata"_L1).toObject();
    collect(fields, metadata.value("labels"_L1).toObject(), u"f:metadata f:labels"_s);
    collect(fields, metadata.value("annotations"_L1).toObject(), u"f:metadata f:annotations"_s);
    if (body.contains("type"_L1))
        fields.insert(u"f:type"_s);
    return fields;
}

QJsonValue valueAt(const QJsonObject &object, const Path &path)
{
    QJsonValue value = object;
    for (const QString &part : path)
        value = value.toObject().value(part);
    return value;
}

/// Undefined removes it.
void setAt(QJsonObject &object, const Path &path, const QJsonValue &value)
{
    if (path.size() == 1) {
        if (value.isUndefined() || value.isNull())
            object.remove(path.first());
        else
            object.insert(path.first(), value);
        return;
    }
    QJsonObject inner = object.value(path.first()).toObject();
    setAt(inner, path.sliced(1), value);
    object.insert(path.first(), inner);
}

/// "FieldsV1" of the reference.
void readFields(QSet<QString> &fields, const QJsonObject &tree, const QString &prefix)
{
    for (const QString &name : tree.keys()) {
        const QJsonObject inner = tree.value(name).toObject();
        const QString field = prefix.isEmpty() ? name : prefix + u' ' + name;
        if (inner.isEmpty() && name != u".")
            fields.insert(field);
        else
            readFields(fields, inner, field);
    }
}

QString nameOf(const QString &place)
{
    return place.section(u'/', 1);
}

bool changesType(const QJsonObject &stored, const QJsonObject &body)
{
    return body.contains("type"_L1) && body.value("type"_L1) != stored.value("type"_L1);
}

ClusterSecrets::Outcome typeIsImmutable(const QString &place)
{
    return {
        422, {}, u"Invalid"_s, u"Secret \"%1\" is invalid: type: field is immutable"_s.arg(nameOf(place))};
}

} // namespace

ClusterSecrets::Outcome ClusterSecrets::get(const QString &place) const
{
    if (!m_secrets.contains(place))
        return {404, {}, u"NotFound"_s, u"secrets \"%1\" not found"_s.arg(nameOf(place))};
    return {200, m_secrets.value(place), {}, {}};
}

ClusterSecrets::Outcome ClusterSecrets::create(
    const QString &place, const QJsonObject &body, const QString &manager)
{
    if (m_secrets.contains(place))
        return {409, {}, u"AlreadyExists"_s, u"secrets \"%1\" already exists"_s.arg(nameOf(place))};
    fieldsOf(place, manager, false) = fieldsIn(body);
    return store(place, body, 201);
}

ClusterSecrets::Outcome ClusterSecrets::apply(
    const QString &place, const QJsonObject &body, const QString &manager, bool force)
{
    const bool isNew = !m_secrets.contains(place);
    const QStringList met = conflicts(place, body, manager);
    if (!met.isEmpty() && !force) {
        return {409, {}, u"Conflict"_s,
            u"Apply failed with %1 conflicts: %2"_s.arg(met.size()).arg(met.join(u", "))};
    }
    QJsonObject object = isNew ? body : m_secrets.value(place);
    if (changesType(object, body))
        return typeIsImmutable(place);
    const QSet<QString> applied = fieldsIn(body);
    const QSet<QString> before = std::exchange(fieldsOf(place, manager, true), applied);
    for (const QString &field : applied) {
        const QJsonValue value = valueAt(body, pathOf(field));
        if (valueAt(object, pathOf(field)) != value)
            takeFromOthers(place, field, manager, true);
        setAt(object, pathOf(field), value);
    }
    for (const QString &field : before - applied) {
        if (!isManaged(place, field))
            setAt(object, pathOf(field), QJsonValue::Undefined);
    }
    return store(place, object, isNew ? 201 : 200);
}

ClusterSecrets::Outcome ClusterSecrets::merge(
    const QString &place, const QJsonObject &patch, const QString &manager)
{
    if (!m_secrets.contains(place))
        return get(place);
    QJsonObject object = m_secrets.value(place);
    if (changesType(object, patch))
        return typeIsImmutable(place);
    for (const QString &field : fieldsIn(patch)) {
        const QJsonValue value = valueAt(patch, pathOf(field));
        if (valueAt(object, pathOf(field)) == value)
            continue;
        takeFromOthers(place, field, manager, false);
        if (!value.isNull())
            fieldsOf(place, manager, false).insert(field);
        setAt(object, pathOf(field), value);
    }
    return store(place, object, 200);
}

ClusterSecrets::Outcome ClusterSecrets::patchManagers(const QString &place, const QJsonArray &operations)
{
    for (const QJsonValue &operation : operations) {
        if (operation["path"_L1].toString() != "/metadata/managedFields"_L1)
            continue;
        QList<Manager> managers;
        for (const QJsonValue &entry : operation["value"_L1].toArray()) {
            Manager manager{entry["manager"_L1].toString(), entry["operation"_L1] == "Apply"_L1, {}};
            readFields(manager.fields, entry["fieldsV1"_L1].toObject(), {});
            managers.append(manager);
        }
        m_managers.insert(place, managers);
    }
    return m_secrets.contains(place) ? store(place, m_secrets.value(place), 200) : get(place);
}

ClusterSecrets::Outcome ClusterSecrets::store(const QString &place, const QJsonObject &body, int status)
{
    QJsonObject object = body;
    if (!object.contains("type"_L1)) // the default
        object.insert(u"type"_s, u"Opaque"_s);
    QJsonObject metadata = object.value("metadata"_L1).toObject();
    metadata.insert(u"namespace"_s, place.section(u'/', 0, 0));
    metadata.insert(u"uid"_s, u"5f0c8f1e-0000-4000-8000-000000000001"_s);
    metadata.insert(u"resourceVersion"_s, QString::number(++m_version));
    metadata.insert(u"managedFields"_s, written(place));
    object.insert(u"metadata"_s, metadata);
    m_secrets.insert(place, object);
    return {status, object, {}, {}};
}

QStringList ClusterSecrets::conflicts(
    const QString &place, const QJsonObject &body, const QString &manager) const
{
    QStringList met;
    const QJsonObject stored = m_secrets.value(place);
    for (const QString &field : fieldsIn(body)) {
        const Path path = pathOf(field);
        if (valueAt(stored, path) == valueAt(body, path))
            continue;
        for (const Manager &other : m_managers.value(place)) {
            if (other.fields.contains(field) && !(other.applies && other.name == manager))
                met += u"conflict with \"%1\" using v1: .%2"_s.arg(other.name, path.join(u'.'));
        }
    }
    return met;
}

void ClusterSecrets::takeFromOthers(
    const QString &place, const QString &field, const QString &manager, bool applies)
{
    for (Manager &other : m_managers[place]) {
        if (other.name != manager || other.applies != applies)
            other.fields.remove(field);
    }
}

QSet<QString> &ClusterSecrets::fieldsOf(const QString &place, const QString &manager, bool applies)
{
    QList<Manager> &managers = m_managers[place];
    const auto found = std::find_if(managers.begin(), managers.end(),
        [&](const Manager &each) { return each.name == manager && each.applies == applies; });
    if (found != managers.end())
        return found->fields;
    managers.append({manager, applies, {}});
    return managers.last().fields;
}

bool ClusterSecrets::isManaged(const QString &place, const QString &field) const
{
    const QList<Manager> managers = m_managers.value(place);
    return std::any_of(managers.begin(), managers.end(),
        [&field](const Manager &each) { return each.fields.contains(field); });
}

QJsonArray ClusterSecrets::written(const QString &place) const
{
    QJsonArray entries;
    for (const Manager &manager : m_managers.value(place)) {
        QJsonObject fields;
        for (const QString &field : manager.fields)
            setAt(fields, field.split(u' '), QJsonObject());
        entries.append(QJsonObject{{u"manager"_s, manager.name},
            {u"operation"_s, manager.applies ? u"Apply"_s : u"Update"_s}, {u"apiVersion"_s, u"v1"_s},
            {u"time"_s, u"2026-01-01T00:00:00Z"_s}, {u"fieldsType"_s, u"FieldsV1"_s},
            {u"fieldsV1"_s, fields}});
    }
    return entries;
}

} // namespace Latchkey::Testing
