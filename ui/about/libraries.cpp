// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/about/libraries.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslSocket>

// Outside of any namespace, as Q_INIT_RESOURCE wants it: the texts come in a static library.
static void initializeLicenceResources()
{
    Q_INIT_RESOURCE(licences);
}

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

QByteArray contents(const QString &name)
{
    QFile file(u":/licences/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Where the library that runs can be another than the one that the build found.
QString versionInUse(const QString &name, const QString &built)
{
    if (name == "Qt"_L1)
        return QString::fromLatin1(qVersion());
    if (name == "OpenSSL"_L1)
        return QSslSocket::sslLibraryVersionString().section(u' ', 1, 1); // "OpenSSL 3.0.17 1 Jul 2025"
    return built;
}

QString textOf(const QString &copyright, const QString &home, const QStringList &names)
{
    QString text = u"Copyright © "_s + copyright + u'\n' + home + u'\n';
    for (const QString &name : names)
        text += u"\n"_s + QString::fromUtf8(contents(name + u".txt"_s));
    return text;
}

Library latchkey()
{
    return {u"Latchkey"_s, QStringLiteral(LATCHKEY_VERSION), u"Apache-2.0"_s,
        textOf(u"2026 The Latchkey authors"_s, {}, {u"Apache-2.0"_s})};
}

} // namespace

QList<Library> libraries()
{
    initializeLicenceResources();
    QList<Library> all{latchkey()};
    for (const QJsonValue &value : QJsonDocument::fromJson(contents(u"libraries.json"_s)).array()) {
        const QJsonObject entry = value.toObject();
        QStringList names;
        for (const QJsonValue &name : entry[u"texts"_s].toArray())
            names.append(name.toString());
        Library library{entry[u"name"_s].toString(), {}, entry[u"licence"_s].toString(), {}};
        library.version = versionInUse(library.name, entry[u"version"_s].toString());
        library.text = textOf(entry[u"copyright"_s].toString(), entry[u"home"_s].toString(), names);
        if (!library.version.isEmpty()) // else this build is made without it
            all.append(library);
    }
    return all;
}

} // namespace Latchkey::Ui
