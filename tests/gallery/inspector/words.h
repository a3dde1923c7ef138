// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keys/apikey.h>

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace Latchkey::Gallery {

/// Tells words that were handed to a translator (they are in ⟦marks⟧) from those that were not, and knows
/// which of those need none.
class Words final
{
public:
    /// What these keys are called and who owns them is not translated, nor what the scenes say in place of a
    /// server.
    Words(const QList<ApiKey> &keys, const QStringList &samples);

    /// What is left of a text without what is translated and what needs no translation; empty: all is well.
    [[nodiscard]] QString untranslated(const QString &text) const;

private:
    QStringList m_names; // the longest first
    QList<QRegularExpression> m_needNone;
};

} // namespace Latchkey::Gallery
