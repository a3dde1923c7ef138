// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/practice/practicepage.h>

#include <app/practice/practiceconfig.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::PracticePage)
};

constexpr auto style = R"css(
:root { color-scheme: light dark; --window: #f5f6f8; --base: #ffffff; --line: #dfe3e8; --text: #1b1f24;
  --muted: #59626e; --accent: #3d4edb; --onAccent: #ffffff; --brass: #a8741a; }
@media (prefers-color-scheme: dark) { :root { --window: #16181d; --base: #1d2027; --line: #2d323b;
  --text: #e7e9ed; --muted: #a0a8b4; --accent: #8f9bff; --onAccent: #14161c; --brass: #d9a441; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 24px;
  background: var(--window); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main { width: 100%; max-width: 400px; padding: 32px; background: var(--base);
  border: 1px solid var(--line); border-radius: 12px; }
svg { display: block; margin-bottom: 16px; stroke: var(--brass); }
h1 { margin: 0 0 4px; font-size: 22px; line-height: 1.3; }
p { margin: 0 0 24px; color: var(--muted); }
.person { margin: 0 0 24px; padding: 12px 16px; border: 1px solid var(--line); border-radius: 8px;
  color: var(--text); overflow-wrap: anywhere; }
.person span { display: block; color: var(--muted); font-size: 14px; }
form { display: flex; flex-wrap: wrap; gap: 8px; }
button { flex: 1 1 8em; min-height: 40px; padding: 8px 16px; border: 1px solid var(--line);
  border-radius: 8px; background: var(--base); color: var(--text); font: inherit; cursor: pointer; }
button.primary { border-color: var(--accent); background: var(--accent); color: var(--onAccent);
  font-weight: 600; }
input:not([type=hidden]) { flex: 1 1 100%; min-height: 40px; padding: 8px 12px; border: 1px solid var(--line);
  border-radius: 8px; background: var(--window); color: var(--text); font: 20px/1.4 ui-monospace, monospace; }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
)css"_L1;

constexpr auto keyDrawing = R"svg(<svg width="40" height="40" viewBox="0 0 40 40" fill="none" stroke-width="3"
  stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><circle cx="13" cy="27" r="8"/>
  <path d="M19 21 34 6M27 13l6 6"/></svg>)svg"_L1;

QByteArray document(const QString &title, const QString &content)
{
    return u"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
           "<title>%1</title><style>%2</style></head><body><main>%3<h1>%1</h1>%4</main></body></html>"_s
               .arg(title.toHtmlEscaped(), style, keyDrawing, content)
               .toUtf8();
}

QString nameOf(const PracticePerson &person)
{
    return QLatin1StringView(person.givenName) + u' ' + QLatin1StringView(person.familyName);
}

QString nothingIsReal()
{
    return Tr::tr("Nothing here is real: this page and its keys live inside Latchkey, on this computer.")
        .toHtmlEscaped();
}

QString button(const char *decision, const QString &text, QLatin1StringView attributes = {})
{
    return u"<button%1 name=\"decision\" value=\"%2\">%3</button>"_s.arg(
        attributes, QLatin1StringView(decision), text.toHtmlEscaped());
}

QString decisions()
{
    const PracticePerson &other = practicePeople.back();
    return button(practicePeople.front().decision, Tr::tr("Sign in", "button"),
               " class=\"primary\" autofocus"_L1)
        + button("cancel", Tr::tr("Cancel", "button"))
        + button(other.decision, Tr::tr("Sign in as %1 instead", "button").arg(nameOf(other)));
}

} // namespace

PracticeAnswer practicePageAnswer(int status, const QByteArray &html, const QByteArray &formTarget)
{
    PracticeAnswer answer;
    answer.status = status;
    answer.contentType = "text/html; charset=utf-8";
    answer.body = html;
    answer.headers = {
        {"Cache-Control", "no-store"}, {"Referrer-Policy", "no-referrer"},
        {"X-Content-Type-Options", "nosniff"},
        {"Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; "
            "form-action 'self' "
                + formTarget}, // browsers check the redirect after the form, too
    };
    return answer;
}

QByteArray signInPage()
{
    const PracticePerson &person = practicePeople.front();
    const QString content
        = u"<p>%1</p><p class=\"person\">%2<span>%3</span></p><form method=\"post\">%4</form>"_s.arg(
            nothingIsReal(), nameOf(person).toHtmlEscaped(), QLatin1StringView(person.email), decisions());
    return document(Tr::tr("Practice tenant: sign in as %1").arg(nameOf(person)), content);
}

QByteArray codePage(bool wasWrong)
{
    const QString text = wasWrong
        ? Tr::tr("This code is not good, or not any more. Type the one that Latchkey shows now.")
        : Tr::tr("Type the code that Latchkey shows.");
    const QString content
        = u"<p>%1</p><form method=\"get\"><input name=\"user_code\" aria-label=\"%2\" autofocus "
          u"autocomplete=\"off\" "
          "autocapitalize=\"characters\"><button class=\"primary\">%3</button></form>"_s.arg(
              text.toHtmlEscaped(), Tr::tr("Code").toHtmlEscaped(), Tr::tr("Next", "button").toHtmlEscaped());
    return document(Tr::tr("Practice tenant: sign in a device"), content);
}

QByteArray activatePage(const QByteArray &userCode)
{
    const QString code = QString::fromLatin1(userCode).toHtmlEscaped();
    const QString content
        = u"<p>%1</p><p class=\"person\">%2<span>%3</span></p><form method=\"post\">"
          "<input type=\"hidden\" name=\"user_code\" value=\"%2\">%4</form>"_s.arg(nothingIsReal(), code,
              Tr::tr("Go on only if Latchkey shows this code.").toHtmlEscaped(), decisions());
    return document(Tr::tr("Practice tenant: sign in a device"), content);
}

QByteArray activatedPage(const PracticePerson *person)
{
    const QString text = person
        ? Tr::tr("Signed in as %1. Go back to Latchkey; this page can be closed.").arg(nameOf(*person))
        : Tr::tr("Nobody was signed in. This page can be closed.");
    return document(Tr::tr("Practice tenant"), u"<p>%1</p>"_s.arg(text.toHtmlEscaped()));
}

QByteArray refusedPage()
{
    const QString explanation = Tr::tr("Go back to Latchkey and start the sign-in again.");
    return document(
        Tr::tr("Practice tenant: this sign-in can't go on"), u"<p>%1</p>"_s.arg(explanation.toHtmlEscaped()));
}

} // namespace Latchkey
