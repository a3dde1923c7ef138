// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/practice/practicefaults.h>

#include <app/practice/practicerpcerror.h>

#include <algorithm>

namespace Latchkey {

namespace {

PracticeAnswer html(int status)
{
    PracticeAnswer answer;
    answer.status = status;
    answer.contentType = "text/html; charset=utf-8";
    answer.body = "<!doctype html><title>Sign in</title><p>This is a web page, not a control plane.</p>";
    return answer;
}

PracticeAnswer redirect(const std::string &target)
{
    PracticeAnswer answer;
    answer.status = 301;
    answer.headers = {{"Location", QByteArray::fromStdString(target)}};
    return answer;
}

PracticeAnswer fateOnly(PracticeAnswer::Fate fate)
{
    PracticeAnswer answer;
    answer.fate = fate;
    return answer;
}

PracticeAnswer withFate(PracticeAnswer answer, PracticeAnswer::Fate fate)
{
    answer.fate = fate;
    return answer;
}

PracticeAnswer huge(std::size_t bytes)
{
    PracticeAnswer answer;
    answer.contentType = "application/proto";
    answer.hugeBytes = bytes;
    return answer;
}

PracticeAnswer halved(PracticeAnswer answer)
{
    answer.body.truncate(answer.body.size() / 2);
    return answer;
}

} // namespace

void PracticeFaults::inject(PracticeFault fault)
{
    const std::lock_guard lock(m_mutex);
    m_faults.push_back(std::move(fault));
}

void PracticeFaults::clear()
{
    const std::lock_guard lock(m_mutex);
    m_faults.clear();
}

int PracticeFaults::requestCount(std::string_view pathPart) const
{
    const std::lock_guard lock(m_mutex);
    int count = 0;
    for (const auto &[path, times] : m_requests)
        count += path.find(pathPart) != std::string::npos ? times : 0;
    return count;
}

PracticeAnswer PracticeFaults::answer(const PracticeRequest &request, const Call &call)
{
    const PracticeFault fault = take(request.path.toStdString());
    PracticeAnswer answer = spoiled(fault, request, call);
    answer.delay = fault.latency;
    return answer;
}

PracticeFault PracticeFaults::take(const std::string &path)
{
    const std::lock_guard lock(m_mutex);
    ++m_requests[path];
    const auto found = std::find_if(m_faults.begin(), m_faults.end(), [&path](const PracticeFault &fault) {
        return fault.times != 0 && path.find(fault.path) != std::string::npos;
    });
    if (found == m_faults.end())
        return {};
    const PracticeFault fault = *found;
    if (found->times > 0 && --found->times == 0)
        m_faults.erase(found);
    return fault;
}

PracticeAnswer PracticeFaults::spoiled(
    const PracticeFault &fault, const PracticeRequest &request, const Call &call)
{
    switch (fault.kind) {
    case PracticeFault::Kind::None:
    case PracticeFault::Kind::Latency:
        return call();
    case PracticeFault::Kind::ConnectError:
        return rpcErrorAnswer(fault.httpStatus, {fault.connectCode, "The practice tenant was told to fail."});
    case PracticeFault::Kind::DropBefore:
        return fateOnly(PracticeAnswer::Fate::Drop);
    case PracticeFault::Kind::DropAfter:
        return withFate(call(), PracticeAnswer::Fate::Drop);
    case PracticeFault::Kind::Html:
        return html(200);
    case PracticeFault::Kind::HtmlError:
        return html(500);
    case PracticeFault::Kind::Truncated:
        return halved(call());
    case PracticeFault::Kind::Huge:
        return huge(fault.hugeBytes);
    case PracticeFault::Kind::Redirect:
        return redirect(fault.redirectTo);
    case PracticeFault::Kind::Hang:
        return fateOnly(PracticeAnswer::Fate::Hang);
    case PracticeFault::Kind::TokenLoop:
        return m_spoiler.tokenLoop(request, call());
    case PracticeFault::Kind::DuplicateKeys:
        return m_spoiler.duplicateKeys(request, call());
    case PracticeFault::Kind::FutureEnum:
        return m_spoiler.futureEnum(request, call());
    case PracticeFault::Kind::MissingSecret:
        return m_spoiler.missingSecret(request, call());
    }
    return call();
}

} // namespace Latchkey
