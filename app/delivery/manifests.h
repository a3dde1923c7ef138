// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/delivery/places.h>

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

// What is written for machines and for those who read their files: in English, whatever the person's
// language.
namespace Latchkey::Manifests {

/// The client ID as the name of a Kubernetes object (DNS-1123 subdomain, at most 253 letters); "api-key"
/// where nothing of it can stay.
[[nodiscard]] QString kubernetesName(const QString &clientId);
[[nodiscard]] bool isKubernetesName(QStringView name);
/// What may stand before the ":" in a Secret's data.
[[nodiscard]] bool isKubernetesKey(QStringView key);

/// A manifest of kind Secret with this name and one entry. Any bytes will do: they are base64 there.
void appendKubernetesSecret(QByteArray &text, const KubernetesPlace &place, QByteArrayView value);
/// The same entry for a Secret that is there, as a JSON merge patch (RFC 7386): all else stays.
void appendKubernetesPatch(QByteArray &text, const QString &key, QByteArrayView value);

/// Hands the repository's secret of this name to the jobs of a workflow.
[[nodiscard]] QByteArray gitHubActions(QLatin1StringView variable);
/// A job to extend, which ends early where the project's variable is missing.
[[nodiscard]] QByteArray gitLab(QLatin1StringView variable);
/// The resource and the block that takes the key into Terraform's state (Terraform 1.5).
[[nodiscard]] QByteArray terraformImport(const QString &clientId);

} // namespace Latchkey::Manifests
