// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

class QSettings;

namespace Latchkey {

/// Which keys have their credentials in the keychain: client IDs by control plane, kept in the settings. So
/// the table can show a mark without asking the keychain. Holds no secret.
class KeptSecretsIndex final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeptSecretsIndex)

public:
    /// Reads at once; `settings` outlives the index.
    explicit KeptSecretsIndex(QSettings &settings, QObject *parent = nullptr);
    ~KeptSecretsIndex() override;

    /// `authority` is Endpoint::authority().
    [[nodiscard]] bool contains(const QString &authority, const QString &clientId) const;
    /// In alphabetical order.
    [[nodiscard]] QStringList clientIds(const QString &authority) const;
    /// Errors: Storage; the change then holds until the program ends.
    [[nodiscard]] Result<void> insert(const QString &authority, const QString &clientId);
    [[nodiscard]] Result<void> remove(const QString &authority, const QString &clientId);

signals:
    void changed(const QString &authority, const QString &clientId);

private:
    [[nodiscard]] Result<void> save(const QString &authority);

    QSettings &m_settings;
    QHash<QString, QSet<QString>> m_clientIds;
};

} // namespace Latchkey
