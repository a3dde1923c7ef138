// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>

class QLabel;
class QToolButton;

namespace Latchkey {
class Error;
}

namespace Latchkey::Ui {

class IconLabel;
class LinkButton;
class SelectableText;
struct Colors;
enum class ColorRole;

enum class Severity {
    Success,
    Information,
    Warning,
    Error,
};

/// One message under the top row: icon, text, one action, close. A new message replaces the old one. Success
/// hides itself after five seconds (not while the pointer or the focus is in it), the rest stays until
/// closed. Hidden at first. Each message is announced to assistive technology.
class MessageBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    using Action = std::function<void()>;

    explicit MessageBar(QWidget *parent = nullptr);
    ~MessageBar() override;

    /// With an `actionText` the bar shows the action; using it hides the bar, calls `action` and emits
    /// actionTriggered(). `detail` is technical text behind a "Details" button.
    void showMessage(Severity severity, const QString &text, const QString &actionText = {},
        Action action = {}, const QString &detail = {});

    /// The error's message and detail; a cancelled operation shows nothing.
    void showError(const Latchkey::Error &error, const QString &actionText = {}, Action action = {});

    void dismiss();

    [[nodiscard]] bool isShowing() const { return m_isShowing; }
    [[nodiscard]] Severity severity() const { return m_severity; }
    [[nodiscard]] QString text() const;

    /// How long a success stays; five seconds.
    [[nodiscard]] std::chrono::milliseconds successDuration() const;
    void setSuccessDuration(std::chrono::milliseconds duration);

signals:
    void actionTriggered();
    void dismissed();
    void detailToggled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setupWidgets();
    void setupLayout();
    void triggerAction();
    void setDetailShown(bool shown);
    void hideUnlessInUse();

    IconLabel *m_icon;
    QLabel *m_text;
    SelectableText *m_detail;
    LinkButton *m_action;
    QToolButton *m_detailButton;
    QToolButton *m_close;
    QTimer m_hideTimer;
    Action m_callback;
    Severity m_severity = Severity::Information;
    bool m_isShowing = false;
};

} // namespace Latchkey::Ui
