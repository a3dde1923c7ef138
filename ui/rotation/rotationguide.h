// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/window/flowparts.h>

#include <QObject>

#include <functional>
#include <optional>

namespace Latchkey {
class RotationRun;
class Rotations;
class Secret;
} // namespace Latchkey

namespace Latchkey::Ui {

class DeliverFlow;
class RotateDialog;

/// Leads the person through one rotation: shows where it stands, and does what is asked for. Ends with the
/// dialog; the rotation stays.
class RotationGuide final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotationGuide)

public:
    /// `rotations` outlives it, and so does the run.
    RotationGuide(const FlowParts &parts, DeliverFlow &deliver, RotationRun &run, RotateDialog &dialog);
    ~RotationGuide() override;

private:
    void connectSteps();
    void show();
    void copy();
    void put(const Secret &encoded);
    void deliver();
    /// Unless something else is asked for, or the window is locked, before the keychain answers.
    void withCredentials(const std::function<void(const Secret &)> &then);
    void handOver(const QString &where);
    void tellOldKey();
    [[nodiscard]] QStringList oldKeyFacts(const std::optional<JournalEntry> &lastUse) const;
    [[nodiscard]] ApiKey newKey() const;

    FlowParts m_with;
    DeliverFlow &m_deliver;
    RotationRun &m_run;
    RotateDialog &m_dialog;
    QString m_deliveredBy; ///< Latchkey, last: see RotationDelivery::how
    QString m_copiedAs; ///< since a place was typed last; empty: the person has it from elsewhere
    int m_asked = 0; ///< counts what is asked of the keychain; one that was overtaken is left alone
    bool m_saysCopied = false;
    bool m_toldOldKey = false;
};

} // namespace Latchkey::Ui
