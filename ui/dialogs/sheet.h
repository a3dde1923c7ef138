// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/theme/colors.h>
#include <ui/theme/controls.h>

#include <QDialog>
#include <QPointer>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Latchkey {
class Error;
}

namespace Latchkey::Ui {

class Spinner;
class StatusLabel;
class TechnicalDetail;

/// What Latchkey's dialogs have in common: a title, a body, a line for what went wrong, a row of buttons, and
/// a dimmed window behind.
class Sheet : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sheet)

public:
    /// `title` is the heading and the accessible name of the window.
    Sheet(const QString &title, QWidget *parent);
    ~Sheet() override;

    /// Opens over its parent's window, which is dimmed meanwhile.
    void openOverWindow();

    /// Shows that something is under way and takes no input but Cancel.
    void setBusy(const QString &text);
    /// The same, but everything stays usable.
    void showProgress(const QString &text);
    void setIdle();
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// One line over the buttons; announced to assistive technology.
    void showTrouble(const Error &error);
    void showNotice(const QString &text);
    /// Something outside has to happen first.
    void showWaiting(const QString &text);
    /// Nothing has gone wrong, but someone should know.
    void showWarning(const QString &text);
    /// The line says the same in other words, as a countdown does; not announced again.
    void rewordNotice(const QString &text);
    void clearTrouble();

    /// Does nothing while something is under way that can't be cancelled.
    void reject() override;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;

    /// The button stays usable while busy, and with it Escape.
    void setStaysEnabled(QPushButton *button);

    /// Makes a screen reader speak it.
    void announce(const QString &text);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Plain text under the title.
    void setSubtitle(const QString &text);
    /// At the end of the button row. The first one added takes Escape's place to the left.
    QPushButton *addButton(const QString &text, Variant variant, const QString &objectName);
    /// At the start of the button row.
    void addAside(QWidget *widget);
    /// Gives back the room that hidden parts had, once the layouts know of it.
    void shrinkToFit();
    /// An empty body takes no room.
    void setBodyVisible(bool visible);
    /// The body takes the room that a person gives the sheet; else it stays as high as it wants to be.
    void letBodyGrow();
    /// Under the body; it stays usable while busy.
    void addUnderBody(QWidget *widget);

private:
    void setupBody(const QString &title);
    void setupFooter();
    void showLine(Icon icon, ColorRole role, const QString &text);
    void fitHeight();
    /// The screen has room for so much.
    [[nodiscard]] int mostHeight() const;

    QVBoxLayout *m_body = nullptr;
    QWidget *m_content = nullptr;
    QWidget *m_scroll = nullptr; ///< the content, or what scrolls it on a small screen
    QLabel *m_subtitle = nullptr;
    StatusLabel *m_trouble = nullptr;
    TechnicalDetail *m_detail = nullptr;
    Spinner *m_spinner = nullptr;
    QLabel *m_busyText = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    QList<QPushButton *> m_actions;
    QPointer<QWidget> m_focusBeforeBusy;
    int m_fittedHeight = 0; ///< as long as the person does not change it
    bool m_busy = false;
    bool m_cancellable = false;
};

} // namespace Latchkey::Ui
