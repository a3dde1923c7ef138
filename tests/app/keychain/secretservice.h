// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>

// The test's own hand on the real Secret Service: lock and unlock without a prompt, and look.
namespace SecretService {

/// The specification's Secret struct (oayays), in a plain session.
struct PlainSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

inline QDBusArgument &operator<<(QDBusArgument &argument, const PlainSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

inline const QDBusArgument &operator>>(const QDBusArgument &argument, PlainSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

inline QDBusMessage call(
    const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
{
    auto question
        = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path, interface, method);
    question.setArguments(arguments);
    return QDBusConnection::sessionBus().call(question);
}

inline QDBusMessage callService(const QString &method, const QVariantList &arguments)
{
    return call(QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("org.freedesktop.Secret.Service"),
        method, arguments);
}

inline QDBusObjectPath loginCollection()
{
    return QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"));
}

inline bool lock()
{
    const auto answer = callService(
        QStringLiteral("Lock"), {QVariant::fromValue(QList<QDBusObjectPath>{loginCollection()})});
    return answer.type() == QDBusMessage::ReplyMessage;
}

/// With the password that desktop-session.sh makes the keyring with.
inline bool unlock()
{
    qDBusRegisterMetaType<PlainSecret>();
    const auto session = callService(QStringLiteral("OpenSession"),
        {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
    const PlainSecret password{session.arguments().value(1).value<QDBusObjectPath>(), {},
        QByteArrayLiteral("practice"), QStringLiteral("text/plain")};
    const auto answer = call(QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
        QStringLiteral("UnlockWithMasterPassword"),
        {QVariant::fromValue(loginCollection()), QVariant::fromValue(password)});
    return answer.type() == QDBusMessage::ReplyMessage;
}

using Attributes = QMap<QString, QString>;

/// The items with these attributes, as the Secret Service itself finds them, open or locked.
inline QList<QDBusObjectPath> search(const Attributes &attributes)
{
    qDBusRegisterMetaType<Attributes>();
    const QDBusMessage answer = callService(QStringLiteral("SearchItems"), {QVariant::fromValue(attributes)});
    return qdbus_cast<QList<QDBusObjectPath>>(answer.arguments().value(0))
        + qdbus_cast<QList<QDBusObjectPath>>(answer.arguments().value(1));
}

/// What another program leaves, with attributes of its own choice.
inline bool createItem(const Attributes &attributes)
{
    qDBusRegisterMetaType<Attributes>();
    qDBusRegisterMetaType<PlainSecret>();
    const auto session = callService(QStringLiteral("OpenSession"),
        {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
    const PlainSecret value{session.arguments().value(1).value<QDBusObjectPath>(), {},
        QByteArrayLiteral("another's"), QStringLiteral("text/plain")};
    const QVariantMap properties{
        {QStringLiteral("org.freedesktop.Secret.Item.Label"), QStringLiteral("another's")},
        {QStringLiteral("org.freedesktop.Secret.Item.Attributes"), QVariant::fromValue(attributes)}};
    const QDBusMessage answer
        = call(loginCollection().path(), QStringLiteral("org.freedesktop.Secret.Collection"),
            QStringLiteral("CreateItem"), {properties, QVariant::fromValue(value), true});
    return answer.type() == QDBusMessage::ReplyMessage;
}

} // namespace SecretService

Q_DECLARE_METATYPE(SecretService::PlainSecret)
