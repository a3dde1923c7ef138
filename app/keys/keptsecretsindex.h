// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>

#include <QHash>
#include <QMap>
#include <QObject>
#include <QStringList>

class QSettings;

namespace Latchkey {

/// Which keys have their credentials in the keychain: client IDs by control plane, with the organizations
/// that the credentials name, kept in the settings. So the table can show a mark without asking the keychain.
/// Holds no secret.
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
    /// Empty where the credentials name none, or are not known.
    [[nodiscard]] QString organizationOf(const QString &authority, const QString &clientId) const;
    /// Errors: Storage; the change then holds until the program ends.
    [[nodiscard]] Result<void> insert(
        const QString &authority, const QString &clientId, const QString &organization = {});
    [[nodiscard]] Result<void> remove(const QString &authority, const QString &clientId);

signals:
    void changed(const QString &authority, const QString &clientId);

private:
    [[nodiscard]] Result<void> save(const QString &authority);

    QSettings &m_settings;
    QHash<QString, QMap<QString, QString>> m_kept; ///< organizations by client ID, by authority
};

} // namespace Latchkey
