// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// KWallet's files, for where no KWallet answers: another desktop than the one that the items were kept in.
namespace Latchkey::WalletFiles {

/// Whether one of this person's wallets has a folder of this name, or hides whether it has. Needs no
/// password: in front of what is encrypted, a wallet lists the MD5 of its folders' names (kwalletd's
/// backendpersisthandler.cpp). With GnuPG that is encrypted too.
[[nodiscard]] bool mayHave(const QString &folder);

} // namespace Latchkey::WalletFiles
