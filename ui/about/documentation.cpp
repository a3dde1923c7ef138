// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/about/documentation.h>

#include <app/keychain/walletprobe.h>
#include <ui/about/linksheet.h>

#include <QDesktopServices>
#include <QNetworkInformation>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui::Documentation {

namespace {

/// As far as the system has said so; asking it is the network watch's.
bool isOffline()
{
    const QNetworkInformation *system = QNetworkInformation::instance();
    return system && system->reachability() == QNetworkInformation::Reachability::Disconnected;
}

} // namespace

QUrl overview()
{
    return QUrl(u"https://www.union.ai/docs/v2/union/"_s);
}

QUrl policies()
{
    return QUrl(u"https://www.union.ai/docs/v2/union/user-guide/user-management/"_s);
}

QUrl keychain()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return WalletProbe::isForThisDesktop()
        ? QUrl(u"https://docs.kde.org/stable5/en/kwalletmanager/kwallet5/"_s)
        : QUrl(u"https://help.gnome.org/users/seahorse/stable/"_s);
#else
    return {};
#endif
}

void open(const QUrl &page, QWidget &parent)
{
    if (isOffline() || !QDesktopServices::openUrl(page))
        (new LinkSheet(page, &parent))->openOverWindow();
}

} // namespace Latchkey::Ui::Documentation
