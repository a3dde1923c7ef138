// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/practice/practiceauthorize.h>

#include <app/practice/practiceconfig.h>
#include <app/practice/practiceidentity.h>
#include <app/practice/practicepage.h>

namespace Latchkey {

namespace {

// 32 bytes as unpadded base64url (RFC 7636 §4.2).
bool isChallenge(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return text.size() == 43 && decoded && decoded.decoded.size() == 32;
}

// The error code for a query whose client and redirect URI are right; empty: all is well.
QByteArray errorIn(const PracticeForm &query)
{
    if (query.value("response_type") != "code")
        return "unsupported_response_type";
    if (query.value("code_challenge_method") != "S256" || !isChallenge(query.value("code_challenge")))
        return "invalid_request";
    if (query.value("state").isEmpty())
        return "invalid_request";
    return {};
}

PracticeAnswer page(const PracticeConfig &config, int status, const QByteArray &html)
{
    return practicePageAnswer(status, html, config.redirectUri.left(config.redirectUri.lastIndexOf('/')));
}

} // namespace

PracticeAuthorize::PracticeAuthorize(const PracticeConfig &config, PracticeIdentity &identity)
    : m_config(config)
    , m_identity(identity)
{
}

PracticeAnswer PracticeAuthorize::answer(const PracticeRequest &request) const
{
    const PracticeForm query = parsePracticeForm(request.query);
    // Nothing goes to a redirect URI that is not the client's (RFC 6749 §4.1.2.1).
    if (query.value("client_id") != practiceClientId || query.value("redirect_uri") != m_config.redirectUri)
        return page(m_config, 400, refusedPage());
    if (const QByteArray error = errorIn(query); !error.isEmpty())
        return sendBack(query, "error=" + error);
    return request.method == "POST" ? decide(request, query) : page(m_config, 200, signInPage());
}

PracticeAnswer PracticeAuthorize::decide(const PracticeRequest &request, const PracticeForm &query) const
{
    const QByteArray decision = parsePracticeForm(request.body).value("decision");
    if (const PracticePerson *person = practicePersonFor(decision)) {
        const Secret code = m_identity.newCode(query.value("code_challenge"), person->subject);
        return sendBack(query, "code=" + code.reveal().toByteArray());
    }
    if (decision == "cancel")
        return sendBack(query, "error=access_denied");
    return page(m_config, 400, refusedPage());
}

PracticeAnswer PracticeAuthorize::sendBack(const PracticeForm &query, const QByteArray &outcome) const
{
    PracticeAnswer answer;
    answer.status = 303; // also after a POST, the browser comes with a GET
    QByteArray target = m_config.redirectUri + '?' + outcome;
    if (query.contains("state"))
        target += "&state=" + query.value("state").toPercentEncoding();
    answer.headers
        = {{"Location", target}, {"Cache-Control", "no-store"}, {"Referrer-Policy", "no-referrer"}};
    return answer;
}

} // namespace Latchkey
