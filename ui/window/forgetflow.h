// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/window/flowparts.h>

#include <QObject>

namespace Latchkey::Ui {

/// Takes kept secrets out of the keychain: on request, after asking, and with a key that was deleted.
class ForgetFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ForgetFlow)

public:
    explicit ForgetFlow(const FlowParts &parts);
    ~ForgetFlow() override;

    /// Those of the selected keys that are kept.
    void start();
    /// Does not ask; says only what went wrong.
    void forget(const ApiKey &key);

private:
    void forgetAll(const QList<ApiKey> &keys);

    FlowParts m_with;
};

} // namespace Latchkey::Ui
