// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tests/ui/window/windowbench.h>

#include <ui/dialogs/sheet.h>
#include <ui/preferences/preferences.h>
#include <ui/window/mainwindow.h>

#include <QDateTime>

#include <memory>

namespace Latchkey::Gallery {

/// The moment at which all pictures are taken.
[[nodiscard]] QDateTime now();

/// What a scene plays on: the window with the practice tenant's keys, always the same ones, as of now().
class Stage final
{
    Q_DISABLE_COPY_MOVE(Stage)

public:
    Stage();
    ~Stage();

    [[nodiscard]] Testing::WindowBench &bench() { return *m_bench; }
    [[nodiscard]] Ui::MainWindow &window() { return m_bench->window; }
    [[nodiscard]] Ui::Preferences &preferences() { return m_preferences; }
    [[nodiscard]] ApiKey key(const QString &clientId);
    /// A child of the window by its objectName.
    template <class Widget>
    [[nodiscard]] Widget *find(const QString &objectName)
    {
        return window().findChild<Widget *>(objectName);
    }

    /// Opens a dialog of this class over the window.
    template <class Dialog, class... Arguments>
    Dialog *open(Arguments &&...arguments)
    {
        auto *dialog = new Dialog(std::forward<Arguments>(arguments)..., &window());
        show(dialog);
        return dialog;
    }

    /// The keyboard goes there, as with Tab: with a ring around it.
    void focus(QWidget *widget);
    void select(const QStringList &clientIds);
    /// The window is as it is with no connection: for what it shows then.
    void setConnected(bool connected) { m_isConnected = connected; }
    /// Waits until nothing moves any more, a second at most.
    void settle();

private:
    void show(Ui::Sheet *sheet);
    void tidy();

    std::unique_ptr<Testing::WindowBench> m_bench;
    Ui::Preferences m_preferences;
    bool m_isConnected = true;
};

} // namespace Latchkey::Gallery
