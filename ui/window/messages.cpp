// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/messages.h>

#include <app/core/error.h>

#include <utility>

namespace Latchkey::Ui {

Messages::Messages(MessageBar &bar)
    : m_bar(bar)
{
    connect(&m_bar, &MessageBar::dismissed, this, [this] {
        if (m_isShown)
            m_last.reset();
    });
}

Messages::~Messages()
{
    setShown(false);
}

void Messages::showMessage(Severity severity, const QString &text, const QString &actionText,
    MessageBar::Action action, const QString &detail)
{
    m_last = {severity, text, actionText, std::move(action), detail};
    if (m_isShown)
        say(*m_last);
    else
        setUnseen(true);
}

void Messages::showError(const Latchkey::Error &error, const QString &actionText, MessageBar::Action action)
{
    if (error.kind() != ErrorKind::Cancelled)
        showMessage(Severity::Error, error.message(), actionText, std::move(action), error.detail());
}

void Messages::dismiss()
{
    m_last.reset();
    setUnseen(false);
    if (m_isShown)
        m_bar.dismiss();
}

void Messages::setShown(bool shown)
{
    if (m_isShown == shown)
        return;
    m_isShown = shown;
    if (!shown) {
        if (m_last && m_last->severity == Severity::Success)
            m_last.reset(); // seen, and nothing to do about it
        return m_bar.dismiss();
    }
    setUnseen(false);
    if (m_last)
        say(*m_last);
}

void Messages::say(const Message &message)
{
    m_bar.showMessage(message.severity, message.text, message.actionText, message.action, message.detail);
}

void Messages::setUnseen(bool unseen)
{
    if (std::exchange(m_isUnseen, unseen) != unseen)
        emit unseenChanged();
}

} // namespace Latchkey::Ui
