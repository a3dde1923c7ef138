// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/theme/systemappearance.h>

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>
#include <QTimer>

#ifdef LATCHKEY_WITH_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

#include <utility>

namespace Latchkey::Ui {

namespace {

using namespace Qt::StringLiterals;

constexpr auto portalService = "org.freedesktop.portal.Desktop"_L1;
constexpr auto portalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto portalInterface = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearanceGroup = "org.freedesktop.appearance"_L1;
constexpr auto colorSchemeKey = "color-scheme"_L1;
constexpr auto contrastKey = "contrast"_L1;
constexpr auto interfaceGroup = "org.gnome.desktop.interface"_L1;
constexpr auto animationsKey = "enable-animations"_L1;

bool platformIsDark()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

#ifdef LATCHKEY_WITH_DBUS
/// Without a bus Qt would start one of its own and wait for it.
bool hasSessionBus()
{
    const QString runtimeFolder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || (!runtimeFolder.isEmpty() && QFileInfo::exists(QDir(runtimeFolder).filePath(u"bus"_s)));
}

/// The portal's Read wraps the value in a variant of a variant.
uint unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}
#endif

} // namespace

SystemAppearance::SystemAppearance(QObject *parent)
    : QObject(parent)
    , m_isDark(platformIsDark())
{
    followColorScheme();
    QTimer::singleShot(0, this, &SystemAppearance::askPortal);
}

SystemAppearance::~SystemAppearance() = default;

Appearance SystemAppearance::appearance() const
{
    if (m_isHighContrast)
        return m_isDark ? Appearance::HighContrastDark : Appearance::HighContrastLight;
    return m_isDark ? Appearance::Dark : Appearance::Light;
}

void SystemAppearance::apply(const QString &key, uint value)
{
    const auto before = std::pair(appearance(), m_prefersReducedMotion);
    if (key == colorSchemeKey)
        m_isDark = value == 1;
    else if (key == contrastKey)
        m_isHighContrast = value == 1;
    else if (key == animationsKey)
        m_prefersReducedMotion = value == 0;
    if (std::pair(appearance(), m_prefersReducedMotion) != before)
        emit changed();
}

void SystemAppearance::followColorScheme()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto follow = [this](Qt::ColorScheme scheme) {
        if (scheme != Qt::ColorScheme::Unknown)
            apply(colorSchemeKey, scheme == Qt::ColorScheme::Dark ? 1 : 2);
    };
    follow(QGuiApplication::styleHints()->colorScheme());
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, follow);
#endif
}

#ifdef LATCHKEY_WITH_DBUS

void SystemAppearance::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearanceGroup || group == interfaceGroup)
        apply(key, unwrapped(value.variant()));
}

void SystemAppearance::askPortal()
{
    if (!hasSessionBus())
        return;
    QDBusConnection::sessionBus().connect(portalService, portalPath, portalInterface, u"SettingChanged"_s,
        this, SLOT(settingChanged(QString, QString, QDBusVariant)));
    readSetting(appearanceGroup, colorSchemeKey);
    readSetting(appearanceGroup, contrastKey);
    readSetting(interfaceGroup, animationsKey);
}

void SystemAppearance::readSetting(const QString &group, const QString &key)
{
    auto message = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"Read"_s);
    message << group << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(
        watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher *finished) {
            finished->deleteLater();
            const QDBusPendingReply<QDBusVariant> reply = *finished;
            if (reply.isValid())
                apply(key, unwrapped(reply.value().variant()));
        });
}

#else

void SystemAppearance::settingChanged(const QString &, const QString &, const QDBusVariant &)
{
}
void SystemAppearance::askPortal()
{
}
void SystemAppearance::readSetting(const QString &, const QString &)
{
}

#endif

} // namespace Latchkey::Ui
