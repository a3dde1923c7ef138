// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/clipboard/secretclipboard.h>

#include <ui/clipboard/clipboardrecord.h>
#include <ui/clipboard/secretmimedata.h>

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Latchkey::Ui {

namespace {

constexpr auto tickEvery = 250ms;

bool isWayland()
{
    return QGuiApplication::platformName() == "wayland"_L1;
}

constexpr std::array inputs{QEvent::KeyPress, QEvent::KeyRelease, QEvent::MouseButtonPress,
    QEvent::MouseButtonRelease, QEvent::TouchBegin, QEvent::TouchEnd};

bool isInput(const QEvent &event)
{
    return event.spontaneous() && std::ranges::find(inputs, event.type()) != inputs.end();
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
        if (m_holds && !isStillOurs())
            lose();
    });
    // Qt hands the contents to the X11 clipboard manager at exit: clear before it does.
    connect(qGuiApp, &QGuiApplication::aboutToQuit, this, &SecretClipboard::clearAtLast);
    if (isWayland())
        qGuiApp->installEventFilter(this);
}

SecretClipboard::~SecretClipboard()
{
    clearAtLast();
}

void SecretClipboard::setKeepFor(std::chrono::milliseconds keepFor)
{
    m_keepFor = keepFor;
    if (m_holds && !m_waitingForFocus)
        tick();
}

void SecretClipboard::put(const Secret &secret)
{
    m_holds = false; // so that the change of contents is not taken for a foreign one
    if (m_put)
        m_put->wipe();
    if (m_record || isWayland())
        m_digest = SecretDigest::of(secret);
    if (m_record)
        m_record->write(m_digest);
    m_leftover = {};
    m_hadInput = false;
    m_put = new SecretMimeData(secret);
    m_clipboard.setMimeData(m_put, QClipboard::Clipboard);
    m_holds = true;
    m_waitingForFocus = false;
    m_since.start();
    m_ticker.start();
    emit changed();
}

void SecretClipboard::putPlain(const QString &text)
{
    m_clipboard.setText(text, QClipboard::Clipboard);
    if (m_holds)
        forget();
}

void SecretClipboard::clear()
{
    if (!m_holds)
        return;
    const bool ours = isStillOurs();
    if (ours && !mayReplace()) {
        m_put->wipe();
        m_waitingForFocus = true;
        m_ticker.stop();
        emit changed();
        return;
    }
    forget();
    if (ours)
        empty();
}

// What the desktop remembers now, the next start looks after: the record stays.
void SecretClipboard::clearAtLast()
{
    if (m_holds && isStillOurs() && !mayReplace()) {
        m_record.reset();
        forget();
    } else {
        clear();
    }
}

// A Wayland compositor takes a new selection only with an input event newer than that of the one before, else
// it ignores it; and Qt would give up the old one, upon which the compositor's clipboard manager brings back
// its copy (seen with weston; mutter has the same rule). As long as ours is there and wiped, it is harmless.
bool SecretClipboard::mayReplace() const
{
    return !isWayland() || (m_hadInput && QGuiApplication::applicationState() == Qt::ApplicationActive);
}

void SecretClipboard::empty()
{
    // Clipboard managers of Wayland desktops bring back what they remember when nobody owns the clipboard; an
    // empty text takes its place.
    if (isWayland())
        m_clipboard.setMimeData(new SecretMimeData({}), QClipboard::Clipboard);
    else
        m_clipboard.clear(QClipboard::Clipboard);
}

void SecretClipboard::useRecord(const QString &path)
{
    m_record = std::make_unique<ClipboardRecord>(path);
    m_leftover = m_record->leftover();
    if (!m_leftover.digest.isEmpty() && !isWayland())
        clearLeftover();
}

// The one place that reads the clipboard: once, and only after a crash or a loss (see lose()).
void SecretClipboard::clearLeftover()
{
    if (std::exchange(m_leftover, {}).matches(Secret::take(m_clipboard.text(QClipboard::Clipboard))))
        empty();
    if (m_record)
        m_record->remove();
}

bool SecretClipboard::eventFilter(QObject *, QEvent *event)
{
    if ((!m_hadInput || m_waitingForFocus || !m_leftover.digest.isEmpty()) && isInput(*event)) {
        m_hadInput = true;
        // Not within the event: reading waits for another program.
        QMetaObject::invokeMethod(this, &SecretClipboard::takeInput, Qt::QueuedConnection);
    }
    return false;
}

void SecretClipboard::takeInput()
{
    if (m_waitingForFocus)
        clear();
    if (!m_leftover.digest.isEmpty())
        clearLeftover();
}

int SecretClipboard::secondsLeft() const
{
    if (!m_holds)
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
    return m_put && m_clipboard.mimeData(QClipboard::Clipboard) == m_put;
}

// On Wayland it need not have been a program that took the clipboard: a compositor may end a selection by
// itself and put its own copy of the secret there (seen with weston when a client dies). Which it was shows
// at the next input; the record stays until then.
void SecretClipboard::lose()
{
    if (!isWayland()) {
        forget();
        return;
    }
    m_leftover = m_digest;
    release();
}

void SecretClipboard::forget()
{
    if (m_record)
        m_record->remove();
    release();
}

void SecretClipboard::release()
{
    m_holds = false;
    m_waitingForFocus = false;
    m_ticker.stop();
    if (m_put)
        m_put->wipe();
    emit changed();
}

} // namespace Latchkey::Ui
