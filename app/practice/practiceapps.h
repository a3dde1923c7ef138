// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/practice/practicerpcerror.h>

#include <cloudidl/identity/apps_service.pb.h>

namespace Latchkey {

class PracticeStore;

/// cloudidl.identity.AppsService over the practice tenant's store. Thread-safe.
class PracticeApps final
{
public:
    /// `pageSize`: the most keys in one List answer; 0: what the client asks for, up to 1,000.
    PracticeApps(PracticeStore &store, int pageSize);

    [[nodiscard]] PracticeRpcResult<cloudidl::identity::CreateAppResponse> create(
        const cloudidl::identity::CreateAppRequest &request);
    [[nodiscard]] PracticeRpcResult<cloudidl::identity::GetAppResponse> get(
        const cloudidl::identity::GetAppRequest &request) const;
    [[nodiscard]] PracticeRpcResult<cloudidl::identity::UpdateAppResponse> update(
        const cloudidl::identity::UpdateAppRequest &request);
    [[nodiscard]] PracticeRpcResult<cloudidl::identity::DeleteAppResponse> remove(
        const cloudidl::identity::DeleteAppRequest &request);
    [[nodiscard]] PracticeRpcResult<cloudidl::identity::ListAppsResponse> list(
        const cloudidl::identity::ListAppsRequest &request) const;

private:
    [[nodiscard]] int limitFor(unsigned asked) const;
    [[nodiscard]] std::string tokenFor(qint64 position) const;
    [[nodiscard]] std::optional<qint64> positionOf(const std::string &token) const;

    PracticeStore &m_store;
    const int m_pageSize;
    const QByteArray m_tokenKey; // page tokens are opaque and can't be made up
};

} // namespace Latchkey
