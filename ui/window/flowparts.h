// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/clock.h>
#include <app/core/error.h>
#include <app/delivery/copyformat.h>
#include <app/journal/journalentry.h>
#include <app/keys/apikey.h>

#include <optional>

class QSettings;

namespace Latchkey {
class RotationStore;
struct Rotation;
class Workspace;
} // namespace Latchkey

namespace Latchkey::Ui {

class KeyListing;
class MainWindow;
class Messages;
class SecretClipboard;

/// What the flows of one connection work with. All of it outlives them.
struct FlowParts
{
    MainWindow &window;
    Workspace &workspace;
    KeyListing &listing;
    Messages &messages;
    SecretClipboard &clipboard;
    QSettings &settings;
    Clock clock;
    bool practice = false; ///< the tenant and its keychain end with the program
    RotationStore *rotations = nullptr; ///< null: keys can't be rotated

    [[nodiscard]] QList<ApiKey> selectedKeys() const;
    /// Those of this control plane, over or not; empty where keys can't be rotated.
    [[nodiscard]] QList<Rotation> rotationsHere() const;
    /// Selects this key alone, and brings the person there if the window shows the connection.
    void select(const QString &clientId) const;
    /// Where the work goes on after a dialog, if the window shows the connection.
    void focusTable() const;

    /// How credentials were copied last.
    [[nodiscard]] CopyStyle copyStyle() const;
    void setCopyStyle(const CopyStyle &style) const;
    /// Tells the journal that its credentials were copied.
    void recordCopied(const ApiKey &key, const Secret &encoded, CopyFormat format,
        const std::optional<Error> &trouble = std::nullopt) const;
    /// The last new key's secret was kept in the keychain, by choice.
    [[nodiscard]] bool keepsSecrets() const;
    void setKeepsSecrets(bool keep) const;
};

} // namespace Latchkey::Ui
