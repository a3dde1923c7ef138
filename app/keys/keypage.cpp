// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/keypage.h>

#include <app/keys/appscodec.h>

namespace Latchkey {

std::shared_ptr<KeyPage> KeyPage::read(const QByteArray &bytes)
{
    cloudidl::identity::ListAppsResponse answer;
    if (!answer.ParseFromArray(bytes.constData(), int(bytes.size())))
        return nullptr;
    auto page = std::make_shared<KeyPage>();
    page->listed = answer.apps_size();
    page->nextToken = answer.token();
    page->keys.reserve(answer.apps_size());
    for (const cloudidl::identity::App &app : answer.apps()) {
        ApiKey key = keyFrom(app);
        if (!key.clientId.isEmpty())
            page->keys.append(std::move(key));
    }
    return page;
}

} // namespace Latchkey
