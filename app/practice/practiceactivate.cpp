// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/practice/practiceactivate.h>

#include <app/practice/practiceconfig.h>
#include <app/practice/practiceform.h>
#include <app/practice/practicepage.h>

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

PracticeAnswer jsonAnswer(int status, const QJsonObject &json)
{
    PracticeAnswer answer;
    answer.status = status;
    answer.contentType = "application/json";
    answer.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    answer.headers = {{"Cache-Control", "no-store"}};
    return answer;
}

} // namespace

PracticeActivate::PracticeActivate(const PracticeConfig &config, PracticeDevices &devices)
    : m_config(config)
    , m_devices(devices)
{
}

PracticeAnswer PracticeActivate::authorize(const PracticeRequest &request) const
{
    const PracticeForm form = parsePracticeForm(request.body);
    if (request.method != "POST" || request.contentType() != "application/x-www-form-urlencoded")
        return jsonAnswer(400, {{u"error"_s, u"invalid_request"_s}});
    if (form.value("client_id") != practiceClientId)
        return jsonAnswer(401, {{u"error"_s, u"invalid_client"_s}});
    const PracticeDevices::Codes codes = m_devices.begin();
    const QString url = QString::fromLatin1(m_config.url(u"/oauth2/activate"));
    return jsonAnswer(200,
        {{u"device_code"_s, QString::fromLatin1(codes.deviceCode.reveal())},
            {u"user_code"_s, QString::fromLatin1(codes.userCode)}, {u"verification_uri"_s, url},
            {u"verification_uri_complete"_s, url + u"?user_code="_s + QString::fromLatin1(codes.userCode)},
            {u"expires_in"_s, qint64(m_devices.life().count())},
            {u"interval"_s, qint64(m_devices.interval().count())}});
}

PracticeAnswer PracticeActivate::page(const PracticeRequest &request) const
{
    const bool isDecision = request.method == "POST";
    const PracticeForm form = parsePracticeForm(isDecision ? request.body : request.query);
    const QByteArray userCode = form.value("user_code");
    if (isDecision) {
        const PracticePerson *person = practicePersonFor(form.value("decision"));
        if (!m_devices.decide(userCode, person ? QByteArray(person->subject) : QByteArray()))
            return practicePageAnswer(400, codePage(!userCode.isEmpty()), {});
        return practicePageAnswer(200, activatedPage(person), {});
    }
    if (m_devices.isOpen(userCode))
        return practicePageAnswer(200, activatePage(userCode), {});
    return practicePageAnswer(200, codePage(!userCode.isEmpty()), {});
}

} // namespace Latchkey
