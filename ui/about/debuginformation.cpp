// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/about/debuginformation.h>

#include <app/keychain/walletprobe.h>
#include <ui/about/libraries.h>
#include <ui/about/packagetype.h>

#include <QApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QScreen>
#include <QStyle>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr std::chrono::seconds keychainTimeLimit{3};

/// A variable of the desktop's, so far as it is one word: what else stands in the environment is private.
QString wordOf(const char *variable)
{
    static const QRegularExpression word(u"^[A-Za-z0-9:_-]{1,40}$"_s);
    const QString value = qEnvironmentVariable(variable);
    if (value.isEmpty())
        return u"not set"_s;
    return word.match(value).hasMatch() ? value : u"something else"_s;
}

QString screens()
{
    QStringList all;
    for (const QScreen *screen : QGuiApplication::screens()) {
        all.append(u"%1 × %2 at %3 %"_s.arg(screen->size().width())
                       .arg(screen->size().height())
                       .arg(qRound(screen->devicePixelRatio() * 100)));
    }
    return all.join(u", "_s);
}

QString backEnd()
{
#if defined(Q_OS_WIN)
    return u"Windows Credential Manager"_s;
#elif defined(Q_OS_DARWIN)
    return u"macOS Keychain"_s;
#else
    return WalletProbe::isForThisDesktop() ? u"KWallet"_s : u"Secret Service"_s;
#endif
}

QString wordsFor(KeyringState state)
{
    switch (state) {
    case KeyringState::NoBus:
        return u"no session bus"_s;
    case KeyringState::NoService:
        return u"not running"_s;
    case KeyringState::SwitchedOff:
        return u"switched off"_s;
    case KeyringState::Locked:
        return u"locked"_s;
    case KeyringState::Unlocked:
        return u"open"_s;
    case KeyringState::Unclear:
        return u"no clear answer"_s;
    }
    Q_UNREACHABLE();
}

QString desktop()
{
    return u"platform %1, session %2, desktop %3"_s.arg(
        QGuiApplication::platformName(), wordOf("XDG_SESSION_TYPE"), wordOf("XDG_CURRENT_DESKTOP"));
}

} // namespace

DebugInformation::DebugInformation(QObject *parent)
    : QObject(parent)
    , m_keychain(u"asked, no answer yet"_s)
{
}

DebugInformation::~DebugInformation() = default;

void DebugInformation::collect()
{
    if (backEnd() == "KWallet"_L1) {
        auto *probe = new WalletProbe(keychainTimeLimit, WalletProbe::Start::Avoided, this);
        connect(probe, &WalletProbe::finished, this, &DebugInformation::take);
        return probe->start();
    }
    auto *probe = new KeyringProbe(keychainTimeLimit, this);
    connect(probe, &KeyringProbe::finished, this, &DebugInformation::take);
    probe->start();
}

void DebugInformation::take(KeyringState state)
{
    m_keychain = wordsFor(state);
    emit complete();
}

QString DebugInformation::text() const
{
    QStringList lines;
    for (const Library &library : libraries()) {
        if (library.name == "Lucide"_L1)
            continue;
        lines.append(library.name + u": "_s + library.version);
        if (library.name == "Qt"_L1)
            lines.last() += u" (built with %1)"_s.arg(QStringLiteral(QT_VERSION_STR));
    }
    lines.append(u"System: %1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
        QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()));
    lines.append(u"Package: "_s + packageType(QCoreApplication::applicationDirPath()));
    lines.append(u"Desktop: "_s + desktop());
    lines.append(u"Style: "_s + QApplication::style()->name());
    lines.append(u"Screens: "_s + screens());
    lines.append(u"Locale: "_s + QLocale().name());
    lines.append(u"Keychain: %1, %2"_s.arg(backEnd(), m_keychain));
    return lines.join(u'\n') + u'\n';
}

} // namespace Latchkey::Ui
