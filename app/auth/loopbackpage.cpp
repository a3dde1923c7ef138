// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/loopbackpage.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::LoopbackPage)
};

struct Content
{
    QByteArray status;
    QString title;
    QString text;
};

Content contentOf(LoopbackPage page)
{
    switch (page) {
    case LoopbackPage::Done:
        return {"200 OK", Tr::tr("You can close this window"), Tr::tr("Latchkey is finishing your sign-in.")};
    case LoopbackPage::Refused:
        return {"200 OK", Tr::tr("You are not signed in"),
            Tr::tr(
                "The sign-in was refused or stopped. You can close this window and try again in Latchkey.")};
    case LoopbackPage::AnsweredAlready:
        return {"409 Conflict", Tr::tr("This sign-in is over"),
            Tr::tr("Latchkey has its answer already. You can close this window.")};
    case LoopbackPage::ForeignAnswer:
        return {"400 Bad Request", Tr::tr("This page belongs to another sign-in"),
            Tr::tr("Go back to the window that Latchkey opened last, or start again in Latchkey.")};
    case LoopbackPage::NotFound:
        return {"404 Not Found", Tr::tr("Nothing here"), Tr::tr("Latchkey only waits for a sign-in here.")};
    case LoopbackPage::BadRequest:
        return {"400 Bad Request", Tr::tr("This answer can't be read"), Tr::tr("Start again in Latchkey.")};
    case LoopbackPage::TooLarge:
        return {"431 Request Header Fields Too Large", Tr::tr("This answer is too large"),
            Tr::tr("Start again in Latchkey.")};
    case LoopbackPage::WrongMethod:
        return {"405 Method Not Allowed\r\nAllow: GET, HEAD", Tr::tr("Nothing here"),
            Tr::tr("Latchkey only waits for a sign-in here.")};
    }
    Q_UNREACHABLE();
}

// Colours of the window; brass for the key.
constexpr auto pageTemplate = R"(<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Latchkey</title>
<style>
:root { --window: #f5f6f8; --base: #fff; --line: #dfe3e8; --text: #1b1f24; --muted: #59626e; --brass: #a8741a }
@media (prefers-color-scheme: dark) {
:root { --window: #16181d; --base: #1d2027; --line: #2d323b; --text: #e7e9ed; --muted: #a0a8b4; --brass: #d9a441 }
}
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: var(--window);
color: var(--text); font: 16px/1.5 system-ui, sans-serif }
main { margin: 24px; padding: 40px 48px; max-width: 400px; text-align: center; background: var(--base);
border: 1px solid var(--line); border-radius: 12px }
svg { width: 48px; height: 48px; stroke: var(--brass) }
h1 { margin: 16px 0 8px; font-size: 22px; line-height: 1.3 }
p { margin: 0; color: var(--muted) }
</style>
</head>
<body>
<main>
<svg viewBox="0 0 24 24" fill="none" stroke-width="2" stroke-linecap="round" aria-hidden="true">
<circle cx="7.5" cy="15.5" r="4.5"/><path d="M10.7 12.3 20 3m-4.5 4.5 3 3"/></svg>
<h1>%1</h1>
<p>%2</p>
</main>
</body>
</html>
)"_L1;

} // namespace

QByteArray loopbackAnswer(LoopbackPage page, bool withBody)
{
    const Content content = contentOf(page);
    const QByteArray body
        = QString(pageTemplate).arg(content.title.toHtmlEscaped(), content.text.toHtmlEscaped()).toUtf8();
    QByteArray answer = "HTTP/1.1 " + content.status
        + "\r\nContent-Type: text/html; charset=utf-8"
          "\r\nContent-Length: "
        + QByteArray::number(body.size())
        + "\r\nConnection: close"
          "\r\nCache-Control: no-store"
          "\r\nReferrer-Policy: no-referrer"
          "\r\nX-Content-Type-Options: nosniff"
          "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
          "\r\n\r\n";
    if (withBody)
        answer += body;
    return answer;
}

} // namespace Latchkey
