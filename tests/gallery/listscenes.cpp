// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "scene.h"
#include "stage.h"

#include <app/keys/keylist.h>
#include <app/keys/listcache.h>
#include <app/keys/workspace.h>
#include <ui/widgets/messagebar.h>

#include <QAbstractButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Latchkey::Gallery {

namespace {

using namespace Testing;
using namespace Ui;

const auto newHere = u"nightly-etl"_s;
const auto renamedHere = u"prod-deploy"_s;

ApiKeyPtr named(const ApiKey &key, const QString &clientId, const QString &name)
{
    ApiKey other = key;
    other.clientId = clientId;
    other.name = name;
    return std::make_shared<const ApiKey>(other);
}

/// What the evening before had: one key less, one more, one by another name.
ApiKeys otherKeys(const KeyList &keys)
{
    ApiKeys before;
    for (const ApiKeyPtr &key : keys.snapshot()) {
        if (key->clientId == renamedHere)
            before.push_back(named(*key, renamedHere, u"prod-deploy-old"_s));
        else if (key->clientId != newHere)
            before.push_back(key);
    }
    before.push_back(named(keys.at(0), u"jenkins-legacy"_s, u"jenkins-legacy"_s));
    return before;
}

/// Ends this run of the program and begins one that has this list of the run before.
void startAgainWith(Stage &stage, const ApiKeys &keys)
{
    WindowBench &bench = stage.bench();
    const Connection connection = bench.connections.connections().first();
    bench.listFolder = bench.folder.filePath(u"lists"_s);
    if (!ListCache(bench.listFolder, connection).write({now().addDays(-1), keys}))
        qFatal("no list could be written");
    bench.controller.reset();
    bench.controller = std::make_unique<WindowController>(bench.surroundings());
    bench.controller->open(connection);
    if (!QTest::qWaitFor([&bench] { return !bench.message().isEmpty(); }, 20'000))
        qFatal("nothing is said of the list");
    stage.select({newHere});
}

void showNews(Stage &stage)
{
    startAgainWith(stage, otherKeys(stage.bench().workspace->keys()));
}

void showGone(Stage &stage)
{
    showNews(stage);
    stage.find<QAbstractButton>(u"messageBarDetails"_s)->click();
}

void goOffline(Stage &stage)
{
    PracticeFault away;
    away.kind = PracticeFault::Kind::DropBefore;
    away.times = -1;
    stage.bench().tenant.inject(away);
    startAgainWith(stage, stage.bench().workspace->keys().snapshot());
}

} // namespace

Scenes listScenes()
{
    return {
        {u"main-news"_s, showNews},
        {u"main-news-gone"_s, showGone},
        {u"main-offline"_s, goOffline},
    };
}

} // namespace Latchkey::Gallery
