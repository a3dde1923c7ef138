// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/reasonagainst.h>

#include <QStringList>
#include <QVariant>
#include <QWidget>

namespace Latchkey::Ui {

namespace {

constexpr auto ownWords = "wordsOfItsOwn";

} // namespace

void setReasonAgainst(QWidget &control, const QString &reason)
{
    if (!control.property(ownWords).isValid())
        control.setProperty(ownWords, QStringList{control.toolTip(), control.accessibleDescription()});
    const QStringList own = control.property(ownWords).toStringList();
    const bool isUsable = reason.isEmpty();
    control.setToolTip(isUsable ? own.first() : reason);
    control.setAccessibleDescription(isUsable ? own.last() : reason);
    if (isUsable)
        control.setProperty(ownWords, QVariant()); // they may change
    control.setEnabled(isUsable); // last: the keyboard moves on, and who gets it may call this once more
}

bool hasReasonAgainst(const QWidget &control)
{
    return control.property(ownWords).isValid();
}

} // namespace Latchkey::Ui
