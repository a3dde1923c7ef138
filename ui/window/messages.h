// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/widgets/messagebar.h>

#include <QObject>
#include <QString>

#include <optional>

namespace Latchkey::Ui {

/// What there is to say about one connection: in the message bar while the window shows the connection; while
/// it shows another, the last message waits.
class Messages final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Messages)

public:
    /// Starts without the bar; the bar outlives this object.
    explicit Messages(MessageBar &bar);
    ~Messages() override;

    /// As the methods of MessageBar.
    void showMessage(Severity severity, const QString &text, const QString &actionText = {},
        MessageBar::Action action = {}, const QString &detail = {});
    void showError(
        const Latchkey::Error &error, const QString &actionText = {}, MessageBar::Action action = {});
    void dismiss();

    /// What is said or waits to be said; empty for nothing.
    [[nodiscard]] QString text() const { return m_last ? m_last->text : QString(); }
    /// What is said or waits is a warning or an error.
    [[nodiscard]] bool hasTrouble() const { return m_last && m_last->severity >= Severity::Warning; }
    /// What is said or waits offers something to do.
    [[nodiscard]] bool hasAction() const { return m_last && m_last->action; }
    /// Something was said that nobody can have seen yet.
    [[nodiscard]] bool isUnseen() const { return m_isUnseen; }

    /// Takes the bar and shows what waits, or leaves it. At any time one has the bar, or none.
    void setShown(bool shown);

signals:
    void unseenChanged();

private:
    struct Message
    {
        Severity severity;
        QString text;
        QString actionText;
        MessageBar::Action action;
        QString detail;
    };

    void say(const Message &message);
    void setUnseen(bool unseen);

    MessageBar &m_bar;
    std::optional<Message> m_last;
    bool m_isShown = false;
    bool m_isUnseen = false;
};

} // namespace Latchkey::Ui
