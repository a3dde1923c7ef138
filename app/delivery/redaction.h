// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/secret.h>

#include <QString>

#include <unordered_set>

namespace Latchkey {

/// Takes a secret out of what another program says: the encoded credentials and the client secret in them, as
/// they are, encoded in base64 (wherever it begins in a longer text), for URLs or in hexadecimal digits. A
/// part of 8 characters is enough to be found, so that lines that were cut or wrapped hide nothing. Remembers
/// no secret, only hashes.
class Redaction
{
public:
    Redaction() = default;
    explicit Redaction(const Secret &encoded);

    /// As text, with "•••" in place of each secret and without escape sequences for terminals.
    [[nodiscard]] QString redacted(QByteArray said) const;

private:
    void add(QByteArrayView secret);
    void addForm(QByteArrayView form);

    std::unordered_set<size_t> m_windows; ///< of 8 characters
    std::unordered_set<size_t> m_short; ///< of secrets that are shorter
    qsizetype m_shortSize = 0;
};

} // namespace Latchkey
