// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/practice/practicemessage.h>

#include <flyteidl2/auth/auth_service.pb.h>

#include <optional>

namespace Latchkey {

struct PracticeConfig;

/// How to sign in to the practice tenant, as Connect answers and as the documents that are the fallback.
[[nodiscard]] flyteidl2::auth::GetOAuth2MetadataResponse practiceMetadata(const PracticeConfig &config);
[[nodiscard]] flyteidl2::auth::GetPublicClientConfigResponse practiceClientConfig(
    const PracticeConfig &config);

/// The document at `path` (RFC 8414 §3, OpenID Connect Discovery §4, Flyte's client configuration), if there
/// is one.
[[nodiscard]] std::optional<PracticeAnswer> practiceDocument(
    const PracticeConfig &config, const QByteArray &path);

} // namespace Latchkey
