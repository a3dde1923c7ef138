// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/secret.h>
#include <app/keys/apikey.h>

#include <cloudidl/identity/apps_service.pb.h>

namespace Latchkey {

struct NewKey;

// Between ApiKey and the messages of cloudidl.identity. Texts are taken as they are, whatever characters they
// hold; enumerations as numbers, so that values from the future stay.

[[nodiscard]] ApiKey keyFrom(const cloudidl::identity::App &app);

/// What keyFrom() turns into the same key again; no secret.
[[nodiscard]] cloudidl::identity::App appFrom(const ApiKey &key);

/// With the grants, responses, authentication and consent of an API key.
[[nodiscard]] cloudidl::identity::CreateAppRequest createRequest(
    const NewKey &key, const QString &organization);

/// All of the fields 4–15: the server replaces everything.
[[nodiscard]] cloudidl::identity::UpdateAppRequest updateRequest(
    const ApiKey &key, const QString &organization);

/// Takes the secret out of the message and wipes it there.
[[nodiscard]] Secret takeSecret(cloudidl::identity::App &app);

} // namespace Latchkey
