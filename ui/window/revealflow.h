// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/secret.h>
#include <ui/window/flowparts.h>

#include <QObject>

class QWidget;

namespace Latchkey {
struct ApiKey;
struct CreatedKey;
} // namespace Latchkey

namespace Latchkey::Ui {

class DeliverFlow;
class RevealDialog;

/// Hands out the secret of a key that was just made: clipboard, file, keychain.
class RevealFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RevealFlow)

public:
    /// `deliver` outlives it.
    RevealFlow(const FlowParts &parts, DeliverFlow &deliver);
    ~RevealFlow() override;

    void start(const CreatedKey &created);

private:
    /// A key that works, and that nobody has the secret of, had better go.
    void tellUseless(const ApiKey &key);
    void connectCopy(RevealDialog *dialog, const ApiKey &key, const Secret &encoded);
    /// Whether it is on the clipboard; the sheet says why not.
    [[nodiscard]] bool copy(
        RevealDialog *dialog, const ApiKey &key, const Secret &encoded, CopyFormat format);
    [[nodiscard]] QString countdown(const QWidget &sheet) const;
    void save(RevealDialog *dialog, const ApiKey &key, const Secret &encoded, const QString &path);
    void verify(RevealDialog *dialog, const ApiKey &key, const Secret &clientSecret);
    void closeKept(RevealDialog *dialog);
    void keep(RevealDialog *dialog, const QString &clientId, const Secret &encoded, bool keepIt);

    FlowParts m_with;
    DeliverFlow &m_deliver;
};

} // namespace Latchkey::Ui
