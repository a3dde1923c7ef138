// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/window/flowparts.h>

#include <QObject>

namespace Latchkey {
class Secret;
}

namespace Latchkey::Ui {

/// Copies what there is of the one selected key.
class CopyFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyFlow)

public:
    explicit CopyFlow(const FlowParts &parts);
    ~CopyFlow() override;

    /// Its credentials if they are kept here, else its client ID; of several keys their client IDs. The
    /// message says which.
    void copy();
    /// In this form and no other, which is remembered. Where it holds a secret that is not kept here, nothing
    /// is copied, and the message says why.
    void copyAs(const CopyStyle &style);
    void copyClientId();

private:
    void copyClientIdOf(const ApiKey &key);
    void copyClientIdsOf(const QList<ApiKey> &keys);
    void copyKept(const ApiKey &key, const CopyStyle &style);
    void put(const ApiKey &key, const Secret &encoded, const CopyStyle &style);
    void putSnippet(const ApiKey &key, const CopyStyle &style);

    FlowParts m_with;
    int m_asked = 0; ///< only the last question to the keychain still counts
};

} // namespace Latchkey::Ui
