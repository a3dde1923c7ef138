// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace Latchkey::Ui {

class IconLabel;
class LinkButton;
class SecretClipboard;

/// The bottom row: how many keys there are, progress of a long load with Cancel, the clipboard countdown. A
/// status bar to assistive technology, which is told of the end of a load and of what becomes of the
/// clipboard.
class StatusLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)

public:
    explicit StatusLine(SecretClipboard &clipboard, QWidget *parent = nullptr);
    ~StatusLine() override;

    void setSummary(const QString &text);
    /// `keysSoFar` of a load; below 0: none runs. A short load is over before it would be shown.
    void setProgress(int keysSoFar);

signals:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showProgress(bool shown);
    void updateClipboard();

    SecretClipboard &m_clipboard;
    QLabel *m_summary;
    QLabel *m_progressText;
    LinkButton *m_cancel;
    IconLabel *m_clipboardIcon;
    QLabel *m_clipboardText;
    LinkButton *m_clearNow;
    bool m_announcesSummary = false;
    bool m_heldSecret = false;
    QTimer m_patience;
    bool m_isLoading = false;
};

} // namespace Latchkey::Ui
