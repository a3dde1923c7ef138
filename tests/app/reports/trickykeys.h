// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cloudidl/identity/apps_service.pb.h>

#include <cstdint>
#include <string>

namespace Latchkey::Testing {

inline constexpr auto trickySecret = "canary-of-the-secret";

/// Times that clocks of servers tell, or that stand for none: a key each.
inline void addTimes(cloudidl::identity::ListAppsResponse &list)
{
    struct Time
    {
        std::int64_t seconds;
        std::int32_t nanos;
    };
    for (const auto &[seconds, nanos] : {Time{0, 0}, Time{0, 1}, Time{1'700'000'000, 1},
             Time{1'700'000'000, 250'000'000}, Time{1'700'000'000, 999'999'999}, Time{-1, 500'000'000},
             Time{253'402'300'799, 999'999'999}, Time{-62'135'596'800, 0}}) {
        cloudidl::identity::App &app = *list.add_apps();
        app.set_client_id("time-" + std::to_string(list.apps_size()));
        app.mutable_client_id_issued_at()->set_seconds(seconds);
        app.mutable_client_id_issued_at()->set_nanos(nanos);
        *app.mutable_client_secret_expires_at() = app.client_id_issued_at();
    }
}

/// Applications as a server gives them, with all that is hard to write down. One has a secret, as after
/// Create.
inline cloudidl::identity::ListAppsResponse trickyApps()
{
    namespace identity = cloudidl::identity;
    identity::ListAppsResponse list;
    identity::App &full = *list.add_apps();
    full.set_organization("acme");
    full.set_client_id("nightly-etl");
    full.mutable_client_id_issued_at()->set_seconds(1'700'000'000);
    full.mutable_client_id_issued_at()->set_nanos(123'456'789);
    full.add_redirect_uris("http://localhost:8080/authorization-code/callback");
    full.add_redirect_uris("https://example.org/?a=1&b=<2>");
    full.add_response_types(identity::CODE);
    full.add_response_types(identity::ID_TOKEN);
    full.add_grant_types(identity::CLIENT_CREDENTIALS);
    full.add_grant_types(identity::AUTHORIZATION_CODE);
    full.set_application_type(identity::NATIVE);
    full.add_contacts("ada@example.org");
    full.add_contacts("\"Grace, Hopper\" <grace@example.org>");
    full.set_client_name("Nightly ETL");
    full.set_logo_uri("https://example.org/logo.svg");
    full.set_client_uri("https://example.org/");
    full.set_policy_uri("https://example.org/policy");
    full.set_tos_uri("https://example.org/tos");
    full.set_jwks_uri("https://example.org/jwks");
    full.set_token_endpoint_auth_method(identity::CLIENT_SECRET_BASIC);
    full.set_client_secret(trickySecret);
    full.mutable_client_secret_expires_at()->set_seconds(1'800'000'000);
    full.mutable_client_secret_expires_at()->set_nanos(123'456'000);
    full.mutable_profile()->set_apporg("acme");

    list.add_apps()->set_client_id("nothing-else");

    identity::App &future = *list.add_apps();
    future.set_client_id("future");
    future.add_grant_types(identity::GrantTypes(3));
    future.add_grant_types(identity::GrantTypes(77));
    future.add_response_types(identity::ResponseTypes(88));
    future.set_application_type(identity::ApplicationType(99));
    future.set_token_endpoint_auth_method(identity::TokenEndpointAuthMethod(66));

    for (const char *name : {"=HYPERLINK(\"http://evil\")", "+1", "-1", "@SUM(A1)", "\tTab", "\rReturn",
             "a \"b\", c", "two\nlines", "two\r\nlines", "Schlüssel ключ 鍵 مفتاح 🔑", "</script>&",
             "back\\slash", "\x01\x7f"}) {
        identity::App &app = *list.add_apps();
        app.set_client_id("key-" + std::to_string(list.apps_size()));
        app.set_client_name(name);
        app.add_grant_types(identity::CLIENT_CREDENTIALS);
        app.add_contacts(name);
    }
    addTimes(list);
    return list;
}

} // namespace Latchkey::Testing
