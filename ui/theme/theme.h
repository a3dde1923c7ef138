// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/theme/colors.h>

#include <QObject>
#include <QPointer>

#include <optional>

class QApplication;

namespace Latchkey::Ui {

class LatchkeyStyle;
class SystemAppearance;

/// Gives the application its style and palette and follows the system's light, dark or high contrast setting
/// while it runs. Make one in main, before the first window.
///
/// The variable LATCHKEY_APPEARANCE (light, dark, high-contrast-light, high-contrast-dark) fixes it for tests
/// and screenshots.
class Theme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    explicit Theme(QApplication &application, QObject *parent = nullptr);
    ~Theme() override;

    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    [[nodiscard]] const Colors &colors() const { return colorsFor(m_appearance); }

    /// Fixes the appearance; without one it is the environment's, else the system's again.
    void setAppearance(std::optional<Appearance> appearance);

    /// Also set by the system's own setting.
    void setReducedMotion(bool reduced);

signals:
    void appearanceChanged(Latchkey::Ui::Appearance appearance);

private:
    void followSystem();
    [[nodiscard]] Appearance wantedAppearance() const;
    void update();
    void applyPalettes();

    QApplication &m_application;
    QPointer<LatchkeyStyle> m_style;
    SystemAppearance *m_system = nullptr;
    std::optional<Appearance> m_fixed;
    Appearance m_appearance = Appearance::Light;
};

} // namespace Latchkey::Ui
