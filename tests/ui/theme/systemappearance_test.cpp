// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/theme/theme.h>

#include <QApplication>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QStyle>
#include <QTest>

#include <memory>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

/// The desktop's settings portal, as xdg-desktop-portal has it on the bus.
class SettingsPortal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    /// The person changes it.
    void change(const QString &group, const QString &key, const QVariant &value)
    {
        values.insert(group + u'/' + key, value);
        emit SettingChanged(group, key, QDBusVariant(value));
    }

    QHash<QString, QVariant> values;

public slots:
    /// A variant within a variant, unlike what comes with the signal.
    QDBusVariant Read(const QString &group, const QString &key) const
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(values.value(group + u'/' + key))));
    }

signals:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

/// An open window follows the desktop's portal, over D-Bus.
class SystemAppearanceTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void choice_isThereAtTheStart();
    void window_followsEveryChange_whileItIsOpen();
    void animations_endAtOnce_whereTheDesktopHasNone();

private:
    [[nodiscard]] QColor background() const { return m_window->grab().toImage().pixelColor(2, 2); }
    [[nodiscard]] QColor backgroundIn(Appearance appearance) const { return colorsFor(appearance).window; }

    QDBusConnection m_desktop{QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s)};
    SettingsPortal m_portal;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QLabel> m_window;
};

void SystemAppearanceTest::initTestCase()
{
    QVERIFY(m_desktop.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(m_desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
}

void SystemAppearanceTest::init()
{
    m_portal.values
        = {{u"org.freedesktop.appearance/color-scheme"_s, 2U}, {u"org.freedesktop.appearance/contrast"_s, 0U},
            {u"org.gnome.desktop.interface/enable-animations"_s, true}};
    m_theme = std::make_unique<Theme>(*qApp);
    m_window = std::make_unique<QLabel>(u"Latchkey"_s);
    m_window->show();
}

void SystemAppearanceTest::cleanup()
{
    m_window.reset();
    m_theme.reset();
}

void SystemAppearanceTest::choice_isThereAtTheStart()
{
    cleanup();
    m_portal.values.insert(u"org.freedesktop.appearance/color-scheme"_s, 1U);
    m_portal.values.insert(u"org.freedesktop.appearance/contrast"_s, 1U);
    m_theme = std::make_unique<Theme>(*qApp);
    m_window = std::make_unique<QLabel>(u"Latchkey"_s);
    m_window->show();
    QTRY_COMPARE(m_theme->appearance(), Appearance::HighContrastDark);
    QTRY_COMPARE(background(), backgroundIn(Appearance::HighContrastDark));
}

void SystemAppearanceTest::window_followsEveryChange_whileItIsOpen()
{
    const auto become = [this](const QString &key, uint value, Appearance wanted) {
        m_portal.change(u"org.freedesktop.appearance"_s, key, value);
        const auto isThere = [&] {
            return m_theme->appearance() == wanted && background() == backgroundIn(wanted);
        };
        return QTest::qWaitFor(isThere, 20'000);
    };
    QTRY_COMPARE(background(), backgroundIn(Appearance::Light));
    QVERIFY(become(u"color-scheme"_s, 1, Appearance::Dark));
    QVERIFY(become(u"contrast"_s, 1, Appearance::HighContrastDark));
    QVERIFY(become(u"color-scheme"_s, 2, Appearance::HighContrastLight));
    QVERIFY(become(u"contrast"_s, 0, Appearance::Light));
}

void SystemAppearanceTest::animations_endAtOnce_whereTheDesktopHasNone()
{
    const auto duration = [] {
        return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration);
    };
    QTRY_VERIFY(duration() > 0);
    m_portal.change(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, false);
    QTRY_COMPARE(duration(), 0);
}

QTEST_MAIN(SystemAppearanceTest)
#include "systemappearance_test.moc"
