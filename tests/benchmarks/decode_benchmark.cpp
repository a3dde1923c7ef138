// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/apikey.h>
#include <app/keys/appscodec.h>

#include <QList>

#include <benchmark/benchmark.h>

#include <string>

using namespace Latchkey;

namespace {

/// A page of List as it comes over the wire.
std::string samplePage(int count)
{
    cloudidl::identity::ListAppsResponse page;
    for (int number = 0; number < count; ++number) {
        cloudidl::identity::App &app = *page.add_apps();
        app.set_organization("acme");
        app.set_client_id("nightly-export-" + std::to_string(number));
        app.set_client_name("Größe " + std::to_string(number));
        app.mutable_client_id_issued_at()->set_seconds(1'700'000'000 + number);
        app.add_contacts("owner@example.org");
        app.add_redirect_uris("http://localhost:8080/authorization-code/callback");
        app.add_grant_types(cloudidl::identity::CLIENT_CREDENTIALS);
        app.add_grant_types(cloudidl::identity::AUTHORIZATION_CODE);
        app.add_response_types(cloudidl::identity::CODE);
    }
    page.set_token("next");
    return page.SerializeAsString();
}

void decodePage(benchmark::State &state)
{
    const std::string bytes = samplePage(int(state.range(0)));
    for (auto iteration : state) {
        cloudidl::identity::ListAppsResponse page;
        if (!page.ParseFromString(bytes))
            return state.SkipWithError("not a page");
        QList<ApiKey> keys;
        keys.reserve(page.apps_size());
        for (const cloudidl::identity::App &app : page.apps())
            keys.append(keyFrom(app));
        benchmark::DoNotOptimize(keys.constData());
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
    state.SetBytesProcessed(state.iterations() * qint64(bytes.size()));
}

BENCHMARK(decodePage)->Arg(1000)->Unit(benchmark::kMillisecond);

} // namespace
