// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/preferences/preferences.h>

#include <QMetaEnum>
#include <QSettings>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

QString pathOf(const char *name)
{
    return u"preferences/"_s + QString::fromLatin1(name);
}

template <class Duration>
Duration within(Duration value, Duration least, Duration most, Duration otherwise)
{
    return value >= least && value <= most ? value : otherwise;
}

} // namespace

Preferences::Preferences(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

Preferences::~Preferences() = default;

template <class T>
T Preferences::read(const char *name, T otherwise) const
{
    const QVariant value = m_settings.value(pathOf(name));
    if constexpr (std::is_same_v<T, bool>) { // QVariant takes any text but "false" and "0" for true
        const QString text = value.toString();
        return text == "true"_L1 ? true : text == "false"_L1 ? false : otherwise;
    } else if constexpr (std::is_same_v<T, int>) {
        bool isNumber = false;
        const int number = value.toString().toInt(&isNumber);
        return isNumber ? number : otherwise;
    } else {
        return value.isValid() ? value.toString() : otherwise;
    }
}

void Preferences::write(const char *name, const QVariant &value)
{
    if (m_settings.value(pathOf(name)) == value)
        return;
    m_settings.setValue(pathOf(name), value);
    emit changed();
}

QString Preferences::language() const
{
    return read("language", QString());
}

void Preferences::setLanguage(const QString &language)
{
    write("language", language);
}

Preferences::Look Preferences::look() const
{
    bool isKnown = false;
    const int value
        = QMetaEnum::fromType<Look>().keyToValue(read("look", QString()).toLatin1().constData(), &isKnown);
    return isKnown ? Look(value) : Look::System;
}

void Preferences::setLook(Look look)
{
    write("look", QString::fromLatin1(QMetaEnum::fromType<Look>().valueToKey(int(look))));
}

std::chrono::seconds Preferences::clipboardTime() const
{
    return within(std::chrono::seconds(read("clipboardSeconds", 30)), 5s, std::chrono::seconds(5min), 30s);
}

void Preferences::setClipboardTime(std::chrono::seconds time)
{
    write("clipboardSeconds", int(time.count()));
}

std::chrono::minutes Preferences::lockAfter() const
{
    return within(std::chrono::minutes(read("lockMinutes", 5)), 0min, std::chrono::minutes(8h), 5min);
}

void Preferences::setLockAfter(std::chrono::minutes time)
{
    write("lockMinutes", int(time.count()));
}

bool Preferences::closesToTray() const
{
    return read("closeToTray", false);
}

void Preferences::setClosesToTray(bool closes)
{
    write("closeToTray", closes);
}

bool Preferences::notifiesOfDueKeys() const
{
    return read("notifyOfDueKeys", true);
}

void Preferences::setNotifiesOfDueKeys(bool notifies)
{
    write("notifyOfDueKeys", notifies);
}

bool Preferences::guardsScreen() const
{
    return read("guardScreen", true);
}

void Preferences::setGuardsScreen(bool guards)
{
    write("guardScreen", guards);
}

} // namespace Latchkey::Ui
