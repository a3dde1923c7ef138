// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/secret.h>
#include <ui/window/flowparts.h>
#include <ui/window/revealflow.h>

#include <QObject>

namespace Latchkey {
class Error;
struct NewKey;
} // namespace Latchkey

namespace Latchkey::Ui {

class DeliverFlow;
class NewKeyDialog;

/// From "New key" to the sheet with its secret.
class CreateFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CreateFlow)

public:
    /// `deliver` outlives it.
    CreateFlow(const FlowParts &parts, DeliverFlow &deliver);
    ~CreateFlow() override;

    /// Names keys on serverless hosts; empty elsewhere.
    void setUserHandle(const QString &userHandle) { m_userHandle = userHandle; }

    void start();
    /// See KeyForm::Rules.
    [[nodiscard]] QString clientIdFor(QStringView name) const;

private:
    void send(NewKeyDialog *dialog, const NewKey &key);
    void replace(NewKeyDialog *dialog, const NewKey &key);
    void showFailed(NewKeyDialog *dialog, const Error &error);

    FlowParts m_with;
    RevealFlow m_reveal;
    QString m_userHandle;
};

} // namespace Latchkey::Ui
