// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>
#include <app/core/secret.h>
#include <app/keys/apikey.h>

#include <cloudidl/identity/apps_service.pb.h>

namespace Latchkey {

struct CreatedKey;
struct NewKey;

// Between ApiKey and the messages of cloudidl.identity. Texts are taken as they are, whatever characters they
// hold; enumerations as numbers, so that values from the future stay.

[[nodiscard]] ApiKey keyFrom(const cloudidl::identity::App &app);

/// What keyFrom() turns into the same key again; no secret.
[[nodiscard]] cloudidl::identity::App appFrom(const ApiKey &key);

/// One of a key's times as the server said it, `sent`, unless the key has got another, `when`, since.
/// std::nullopt: none.
[[nodiscard]] std::optional<ServerTime> exactTime(
    const QDateTime &when, const std::optional<ServerTime> &sent);

/// With the grants, responses, authentication and consent of an API key.
[[nodiscard]] cloudidl::identity::CreateAppRequest createRequest(
    const NewKey &key, const QString &organization);

/// All of the fields 4–15: the server replaces everything.
[[nodiscard]] cloudidl::identity::UpdateAppRequest updateRequest(
    const ApiKey &key, const QString &organization);

/// Reads Create's answer and wipes it. A server may give the key another client ID than was asked for: its
/// secret comes only this once all the same. Errors: Protocol; Uncertain where the answer can't be read.
[[nodiscard]] Result<CreatedKey> takeCreatedKey(QByteArray &answer);

/// Takes the secret out of the message and wipes it there.
[[nodiscard]] Secret takeSecret(cloudidl::identity::App &app);

} // namespace Latchkey
