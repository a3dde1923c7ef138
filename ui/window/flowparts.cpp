// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/flowparts.h>

#include <app/keys/fingerprint.h>
#include <app/keys/keylist.h>
#include <app/keys/workspace.h>
#include <app/rotation/rotationstore.h>
#include <ui/delivery/copystyles.h>
#include <ui/keytable/keylisting.h>
#include <ui/window/mainwindow.h>

#include <QSettings>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

const QString keepSetting = u"reveal/keep"_s;

} // namespace

QList<ApiKey> FlowParts::selectedKeys() const
{
    QList<ApiKey> keys;
    for (const QString &clientId : listing.selectedClientIds()) {
        if (const int row = workspace.keys().rowOf(clientId); row >= 0)
            keys.append(workspace.keys().at(row));
    }
    return keys;
}

QList<Rotation> FlowParts::rotationsHere() const
{
    return rotations ? rotations->rotationsOf(workspace.connection().endpoint.authority())
                     : QList<Rotation>();
}

void FlowParts::select(const QString &clientId) const
{
    if (&window.listing() == &listing)
        window.selectKey(clientId);
    else
        listing.select(clientId);
}

void FlowParts::focusTable() const
{
    if (&window.listing() == &listing)
        window.focusTable();
}

CopyStyle FlowParts::copyStyle() const
{
    return rememberedCopyStyle(settings);
}

void FlowParts::setCopyStyle(const CopyStyle &style) const
{
    rememberCopyStyle(settings, style);
}

void FlowParts::recordCopied(
    const ApiKey &key, const Secret &encoded, CopyFormat format, const std::optional<Error> &trouble) const
{
    workspace.activity().record(
        {JournalAction::Copied, key.clientId, key.name, fingerprintOf(encoded), settingName(format)},
        trouble);
}

bool FlowParts::keepsSecrets() const
{
    return settings.value(keepSetting, false).toBool();
}

void FlowParts::setKeepsSecrets(bool keep) const
{
    settings.setValue(keepSetting, keep);
}

} // namespace Latchkey::Ui
