// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/cancellation.h>
#include <app/core/result.h>
#include <ui/window/flowparts.h>

#include <QFuture>
#include <QObject>

namespace Latchkey::Ui {

class ForgetDialog;

/// Takes kept secrets out of the keychain: on request, after asking, and with a key that was deleted.
class ForgetFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ForgetFlow)

public:
    explicit ForgetFlow(const FlowParts &parts);
    ~ForgetFlow() override;

    /// Those of the selected keys that are kept, one after the other, with a result for each.
    void start();
    /// Those of these keys, which are gone from the server, that are kept; after asking, as the others.
    void startGone(const QStringList &clientIds);
    /// Does not ask; says only what went wrong.
    void forget(const ApiKey &key);

private:
    void open(ForgetDialog *dialog);
    void run(ForgetDialog *dialog);
    [[nodiscard]] QFuture<Result<void>> forgetOne(
        const QString &clientId, const CancellationPtr &stop, ForgetDialog *dialog);
    void finish(const QList<ApiKey> &keys);

    FlowParts m_with;
};

} // namespace Latchkey::Ui
