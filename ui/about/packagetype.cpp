// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/about/packagetype.h>

#include <app/keychain/sandbox.h>

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

/// Empty where it says nothing, or something strange.
QString written(const QString &programFolder)
{
    constexpr qint64 longest = 40;
    static const QRegularExpression word(u"^[A-Za-z0-9.]{1,20}$"_s);
    QFile file(programFolder + u"/../share/latchkey/package-type"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString type = QString::fromUtf8(file.read(longest)).trimmed();
    return word.match(type).hasMatch() ? type : QString();
}

} // namespace

QString packageType(const QString &programFolder)
{
    switch (detectSandbox(programFolder)) {
    case Sandbox::Flatpak:
        return u"Flatpak"_s;
    case Sandbox::Snap:
        return u"Snap"_s;
    case Sandbox::None:
        break;
    }
    const QString type = written(programFolder);
    return type.isEmpty() ? u"none"_s : type;
}

} // namespace Latchkey::Ui
