// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keys/appsclient.h>

#include <tests/app/keys/appsserver.h>

#include <QTest>

namespace Latchkey::Testing {

using namespace Qt::StringLiterals;

inline const Reaction dropped{{}, Reaction::Then::Reset};

/// A client of a server that says what the test wants.
struct AppsClientFixture
{
    AppsServer server;
    AppsConnection connection{server.endpoint()};
    AppsClient apps{connection.rpc, u"acme"_s};
    QList<QList<ApiKey>> pages;

    QFuture<Result<int>> list(const CancellationPtr &cancellation = nullptr)
    {
        return apps.list([this](const QList<ApiKey> &page) { pages.append(page); }, cancellation);
    }

    [[nodiscard]] QStringList listedIds() const
    {
        QStringList ids;
        for (const QList<ApiKey> &page : pages) {
            for (const ApiKey &key : page)
                ids.append(key.clientId);
        }
        return ids;
    }
};

inline NewKey newKey(const QString &clientId = u"my-key-"_s)
{
    NewKey key;
    key.clientId = clientId;
    return key;
}

inline KeyEdit renamed(const ApiKey &key, const QString &name)
{
    return {name, key.contacts, key.redirectUris};
}

} // namespace Latchkey::Testing

#define WAIT_FOR(future) QTRY_VERIFY_WITH_TIMEOUT((future).isFinished(), 20000)
#define FAILS_WITH(future, errorKind)                                                                        \
    WAIT_FOR(future);                                                                                        \
    QVERIFY(!(future).result());                                                                             \
    QCOMPARE((future).result().error().kind(), errorKind)
