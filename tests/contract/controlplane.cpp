// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/contract/controlplane.h>

#include <tests/support/freeport.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

namespace Latchkey::Testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int startLimit = 30000; // ms
constexpr int commandLimit = 30000; // ms

} // namespace

ControlPlane::~ControlPlane()
{
    if (m_process.state() != QProcess::NotRunning && !stop())
        m_process.kill();
}

bool ControlPlane::start(const QString &host)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(LATCHKEY_CONTROL_PLANE),
        {u"--host"_s, host, u"--redirect-port"_s, QString::number(freePort())});
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(startLimit))
            return false;
    }
    m_description = QJsonDocument::fromJson(m_process.readLine()).object();
    return !m_description.isEmpty();
}

QStringList ControlPlane::scopes() const
{
    return m_description.value("scopes"_L1).toVariant().toStringList();
}

QJsonObject ControlPlane::command(const QString &name, const QJsonObject &body) const
{
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(text("control") + "/control/"_L1 + name));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = manager.post(request, QJsonDocument(body).toJson());
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if ((!reply->isFinished() && !finished.wait(commandLimit)) || reply->error() != QNetworkReply::NoError) {
        QTest::qFail(qPrintable("control command "_L1 + name + ": "_L1 + QString::fromUtf8(reply->readAll())),
            __FILE__, __LINE__);
        return {};
    }
    return QJsonDocument::fromJson(reply->readAll()).object();
}

int ControlPlane::requests(const QString &pathEnd) const
{
    return count(pathEnd, u"total"_s);
}

int ControlPlane::requests(const QString &pathEnd, int status) const
{
    return count(pathEnd, QString::number(status));
}

int ControlPlane::grants(const QString &grantType, const QString &outcome) const
{
    return command(u"grants"_s).value(grantType).toObject().value(outcome).toInt();
}

QList<QJsonObject> ControlPlane::recorded(const QString &list) const
{
    QList<QJsonObject> entries;
    const QJsonArray array = command(u"record"_s).value(list).toArray();
    for (const QJsonValue &entry : array)
        entries += entry.toObject();
    return entries;
}

bool ControlPlane::stop()
{
    m_process.closeWriteChannel();
    return m_process.waitForFinished() && m_process.exitStatus() == QProcess::NormalExit
        && m_process.exitCode() == 0;
}

QString ControlPlane::text(const char *name) const
{
    return m_description.value(QLatin1StringView(name)).toString();
}

int ControlPlane::count(const QString &pathEnd, const QString &column) const
{
    const QJsonObject counts = command(u"record"_s).value("counts"_L1).toObject();
    int sum = 0;
    for (auto entry = counts.begin(); entry != counts.end(); ++entry) {
        if (entry.key().endsWith(pathEnd))
            sum += entry.value().toObject().value(column).toInt();
    }
    return sum;
}

} // namespace Latchkey::Testing
