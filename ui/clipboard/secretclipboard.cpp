// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/clipboard/secretclipboard.h>

#include <ui/clipboard/secretmimedata.h>

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Latchkey::Ui {

namespace {

constexpr auto tickEvery = 250ms;

/// Wayland hands the clipboard only to the window that has the keyboard.
bool mayWriteNow()
{
    return QGuiApplication::platformName() != "wayland"_L1
        || QGuiApplication::applicationState() == Qt::ApplicationActive;
}

} // namespace

SecretClipboard::SecretClipboard(QClipboard &clipboard, std::chrono::milliseconds keepFor, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_keepFor(keepFor)
{
    m_ticker.setInterval(tickEvery);
    connect(&m_ticker, &QTimer::timeout, this, &SecretClipboard::tick);
    connect(&m_clipboard, &QClipboard::dataChanged, this, [this] {
        if (holdsSecret() && mayWriteNow() && !isStillOurs())
            forget();
    });
    // Qt hands the contents to the X11 clipboard manager at exit: clear before it does.
    connect(qGuiApp, &QGuiApplication::aboutToQuit, this, &SecretClipboard::clear);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (m_waitingForFocus && state == Qt::ApplicationActive)
            clear();
    });
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::put(const Secret &secret)
{
    m_secret = Secret(); // so that the change of contents is not taken for a foreign one
    m_clipboard.setMimeData(new SecretMimeData(secret), QClipboard::Clipboard);
    m_secret = secret;
    m_waitingForFocus = false;
    m_since.start();
    m_ticker.start();
    emit changed();
}

void SecretClipboard::putPlain(const QString &text)
{
    m_clipboard.setText(text, QClipboard::Clipboard);
    if (holdsSecret())
        forget();
}

void SecretClipboard::clear()
{
    if (!holdsSecret())
        return;
    if (!mayWriteNow()) {
        m_waitingForFocus = true;
        m_ticker.stop();
        emit changed();
        return;
    }
    const bool ours = isStillOurs();
    forget();
    if (ours)
        m_clipboard.clear(QClipboard::Clipboard);
}

int SecretClipboard::secondsLeft() const
{
    if (!holdsSecret())
        return 0;
    const auto left = m_keepFor - std::chrono::milliseconds(m_since.elapsed());
    return std::max(0, static_cast<int>(std::chrono::ceil<std::chrono::seconds>(left).count()));
}

void SecretClipboard::tick()
{
    if (m_since.hasExpired(m_keepFor.count()))
        clear();
    else
        emit changed();
}

bool SecretClipboard::isStillOurs() const
{
    return Secret::take(m_clipboard.text(QClipboard::Clipboard)) == m_secret;
}

void SecretClipboard::forget()
{
    m_secret = Secret();
    m_waitingForFocus = false;
    m_ticker.stop();
    emit changed();
}

} // namespace Latchkey::Ui
