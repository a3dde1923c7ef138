// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/window/flowparts.h>

#include <QObject>
#include <QSet>
#include <QStringList>

namespace Latchkey::Ui {

class ForgetFlow;

/// Kept secrets whose keys are gone: a colleague or another program has deleted them. No row is left to
/// forget them from, so the message bar offers it; nothing is forgotten unasked.
class LeftoverSecrets final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeftoverSecrets)

public:
    /// `forget` outlives it.
    LeftoverSecrets(const FlowParts &parts, ForgetFlow &forget);
    ~LeftoverSecrets() override;

    /// After a load that brought all keys: asks the server for each kept key that the list lacks, and tells
    /// of those that it does not know either. Once for each key; keys under rotation are the rotation's.
    void look();

private:
    /// How far one look has come.
    struct Look
    {
        int number = 0;
        QStringList clientIds;
        int asked = 0;
        QStringList gone;
    };

    [[nodiscard]] QStringList missingKeys() const;
    void askNext(const Look &look);
    [[nodiscard]] bool isRotationOffered() const;
    void tell(const QStringList &gone);

    FlowParts m_with;
    ForgetFlow &m_forget;
    QSet<QString> m_told;
    int m_looks = 0;
};

} // namespace Latchkey::Ui
