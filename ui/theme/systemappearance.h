// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/theme/colors.h>

#include <QObject>

class QDBusPendingCallWatcher;
class QDBusVariant;

namespace Latchkey::Ui {

/// What the desktop asks for: light or dark, more contrast or not. At first judged by the platform's palette;
/// then the freedesktop portal is asked, asynchronously and after the first turn of the event loop, and
/// listened to. From Qt 6.5 on Qt's own colour scheme counts as well.
class SystemAppearance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemAppearance)

public:
    explicit SystemAppearance(QObject *parent = nullptr);
    ~SystemAppearance() override;

    [[nodiscard]] Appearance appearance() const;

    [[nodiscard]] bool prefersReducedMotion() const { return m_prefersReducedMotion; }

    /// One of the portal's settings: "color-scheme" (1 dark, 2 light, 0 no preference), "contrast" (1 more),
    /// "enable-animations" (0 off).
    void apply(const QString &key, uint value);

signals:
    void changed();

private:
    Q_INVOKABLE void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

    void followColorScheme();
    void askPortal();
    void readSetting(const QString &group, const QString &key);

    bool m_isDark;
    bool m_isHighContrast = false;
    bool m_prefersReducedMotion = false;
};

} // namespace Latchkey::Ui
