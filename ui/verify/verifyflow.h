// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/window/flowparts.h>

#include <QObject>

namespace Latchkey {
class Secret;
struct KeyVerification;
} // namespace Latchkey

namespace Latchkey::Ui {

class VerifyDialog;

/// Verifies the selected keys with the secrets that are kept here, or with one that the person gives.
class VerifyFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerifyFlow)

public:
    explicit VerifyFlow(const FlowParts &parts);
    ~VerifyFlow() override;

    /// The selected keys, 1 or more.
    void start();

private:
    void tell(const ApiKey &key, const KeyVerification &verification);
    void run(VerifyDialog *dialog, const QList<ApiKey> &keys);
    /// Says in the dialog where the keychain takes its time: it may wait for the person.
    [[nodiscard]] QFuture<Result<Secret>> retrieve(VerifyDialog *dialog, const QString &clientId);
    void verifyGiven(VerifyDialog *dialog, const ApiKey &key, const Secret &encoded);

    FlowParts m_with;
};

} // namespace Latchkey::Ui
