// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace Latchkey::Testing {

/// The Secrets of a cluster, with who manages which of their fields (kubernetes.io, "Server-Side Apply"): an
/// entry, a label or an annotation, or the type.
class ClusterSecrets final
{
public:
    /// The object as it is now, or why not: reason and message of a Status.
    struct Outcome
    {
        int status = 200;
        QJsonObject object;
        QString reason;
        QString message;
    };

    /// By "namespace/name".
    [[nodiscard]] const QHash<QString, QJsonObject> &all() const { return m_secrets; }

    [[nodiscard]] Outcome get(const QString &place) const;
    [[nodiscard]] Outcome create(const QString &place, const QJsonObject &body, const QString &manager);
    /// What `manager` has applied before and leaves out now is removed, unless another manages it too. What
    /// another manages can be changed with `force` alone.
    [[nodiscard]] Outcome apply(
        const QString &place, const QJsonObject &body, const QString &manager, bool force);
    /// Changes what it names, whoever manages it, and nothing else.
    [[nodiscard]] Outcome merge(const QString &place, const QJsonObject &patch, const QString &manager);
    /// A JSON patch of the managed fields alone: kubectl's way to take over what "kubectl apply" has made.
    [[nodiscard]] Outcome patchManagers(const QString &place, const QJsonArray &operations);

private:
    struct Manager
    {
        QString name;
        bool applies = false; ///< else it updates
        QSet<QString> fields;
    };

    [[nodiscard]] Outcome store(const QString &place, const QJsonObject &body, int status);
    [[nodiscard]] QStringList conflicts(
        const QString &place, const QJsonObject &body, const QString &manager) const;
    void takeFromOthers(const QString &place, const QString &field, const QString &manager, bool applies);
    [[nodiscard]] QSet<QString> &fieldsOf(const QString &place, const QString &manager, bool applies);
    [[nodiscard]] bool isManaged(const QString &place, const QString &field) const;
    [[nodiscard]] QJsonArray written(const QString &place) const;

    QHash<QString, QJsonObject> m_secrets;
    QHash<QString, QList<Manager>> m_managers;
    int m_version = 0;
};

} // namespace Latchkey::Testing
