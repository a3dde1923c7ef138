// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/delivery/severalcredentials.h>
#include <ui/window/flowparts.h>

#include <QObject>

namespace Latchkey::Ui {

/// Copies what there is of the selected keys.
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
    /// In this form and no other, which is remembered; several keys as one text. Where it holds a secret that
    /// is not kept here, nothing is copied, and the message says why.
    void copyAs(const CopyStyle &style);
    void copyClientId();

private:
    /// How far the keychain has answered.
    struct Copying
    {
        QList<ApiKey> keys;
        CopyStyle style;
        QList<KeyCredentials> secrets = {}; ///< of the first keys
        int asked = 0;
    };

    void copyClientIdOf(const ApiKey &key);
    void copyClientIdsOf(const QList<ApiKey> &keys);
    void tellMissing(const QList<ApiKey> &keys, int missing);
    void copyKept(const Copying &copying);
    void retrieveNext(const Copying &copying);
    void put(const Copying &copying);
    void putSnippet(const QList<ApiKey> &keys, const CopyStyle &style);

    FlowParts m_with;
    int m_asked = 0; ///< only the last question to the keychain still counts
};

} // namespace Latchkey::Ui
