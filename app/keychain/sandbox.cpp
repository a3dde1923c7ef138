// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/sandbox.h>

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Latchkey {

Sandbox detectSandbox(const QString &programFolder, const QString &flatpakInfo)
{
    if (QFile::exists(flatpakInfo) || !qEnvironmentVariableIsEmpty("FLATPAK_ID"))
        return Sandbox::Flatpak;
    const QString snap = qEnvironmentVariable("SNAP");
    if (!snap.isEmpty() && (QDir::cleanPath(programFolder) + u'/').startsWith(QDir::cleanPath(snap) + u'/'))
        return Sandbox::Snap;
    return Sandbox::None;
}

} // namespace Latchkey
