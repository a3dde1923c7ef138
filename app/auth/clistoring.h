// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/tokenset.h>
#include <app/core/pending.h>
#include <app/keychain/cliitem.h>

#include <QList>
#include <QObject>
#include <QStringList>

#include <optional>

namespace Latchkey {

class CliKeyring;

/// Puts one sign-in where one of the command lines looks for it: all of its items, or none.
class CliStoring final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CliStoring)

public:
    CliStoring(CliProgram program, const QString &service, CliKeyring &keyring, QObject *parent = nullptr);
    ~CliStoring() override;

    /// Starts; call once. Gives the names of what was written; what an earlier sign-in had besides is
    /// removed. Errors: as CliKeyring; what had been written is gone again then, or the message names it.
    [[nodiscard]] QFuture<Result<QList<CliItemName>>> start(const TokenSet &tokens);

private:
    void writeNext();
    void removeObsolete();
    void takeBack(const Error &trouble);
    void takeBackNext();
    void endInTrouble();

    CliProgram m_program;
    QString m_service;
    CliKeyring &m_keyring;
    QList<CliItem> m_open; ///< still to be written
    QList<CliItemName> m_obsolete; ///< names for which this sign-in has no value
    QList<CliItemName> m_written;
    QList<CliItemName> m_toTakeBack;
    QStringList m_leftBehind;
    std::optional<Error> m_trouble;
    Pending<QList<CliItemName>> m_pending;
};

} // namespace Latchkey
