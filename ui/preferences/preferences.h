// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <chrono>

class QSettings;

namespace Latchkey::Ui {

/// What the person chose about the program as a whole; kept in the settings file. What is found there and
/// makes no sense counts as not chosen.
class Preferences final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Preferences)

public:
    /// Which look; System follows the desktop.
    enum class Look { System, Light, Dark, HighContrastLight, HighContrastDark };
    Q_ENUM(Look)

    /// `settings` outlives it.
    explicit Preferences(QSettings &settings, QObject *parent = nullptr);
    ~Preferences() override;

    /// A locale's name such as "de" or "zh_CN"; empty follows the system.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);

    [[nodiscard]] Look look() const;
    void setLook(Look look);

    /// How long the clipboard keeps a secret: 5 s to 5 min, 30 s at first.
    [[nodiscard]] std::chrono::seconds clipboardTime() const;
    void setClipboardTime(std::chrono::seconds time);

    /// After how long without a touch Latchkey locks itself: 1 min to 8 h, 5 min at first; 0 for never.
    [[nodiscard]] std::chrono::minutes lockAfter() const;
    void setLockAfter(std::chrono::minutes time);

    /// Closing the window leaves the program in the tray; not at first.
    [[nodiscard]] bool closesToTray() const;
    void setClosesToTray(bool closes);

    /// Tells of keys due and overdue through the desktop's notifications; so at first.
    [[nodiscard]] bool notifiesOfDueKeys() const;
    void setNotifiesOfDueKeys(bool notifies);

    /// Keeps the windows out of screenshots and shared screens where the system can; so at first.
    [[nodiscard]] bool guardsScreen() const;
    void setGuardsScreen(bool guards);

signals:
    /// One of them is another now.
    void changed();

private:
    template <class T>
    [[nodiscard]] T read(const char *name, T otherwise) const;
    void write(const char *name, const QVariant &value);

    QSettings &m_settings;
};

} // namespace Latchkey::Ui
