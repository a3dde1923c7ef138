// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "scene.h"
#include "stage.h"

#include <app/core/error.h>
#include <ui/delivery/deliverdialog.h>
#include <ui/delivery/deliveryform.h>
#include <ui/delivery/forgetdialog.h>

#include <QLineEdit>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Latchkey::Gallery {

namespace {

using namespace Ui;

const QStringList one{u"nightly-etl"_s};
const QStringList several{u"nightly-etl"_s, u"grafana"_s, u"weekly-report"_s, u"sj-lsx"_s};

DeliverDialog *deliver(
    Stage &stage, size_t kind, const QStringList &clientIds = one, const QString &leftOut = {})
{
    QSettings &settings = stage.bench().settings;
    settings.setValue(u"deliver/kind"_s, static_cast<uint>(kind));
    settings.setValue(u"deliver/folder"_s, u"/home/robin/keys"_s);
    settings.setValue(u"deliver/gitHubRepository"_s, u"acme/pipelines"_s);
    settings.setValue(
        u"deliver/gitHubName"_s, clientIds.size() > 1 ? u"FLYTE_API_KEY_{ID}"_s : u"FLYTE_API_KEY"_s);
    DeliverDialog::Content content;
    for (const QString &clientId : clientIds)
        content.keys.append({clientId, stage.key(clientId).name});
    content.leftOut = leftOut;
    return stage.open<DeliverDialog>(content, settings);
}

void deliverCommand(Stage &stage)
{
    deliver(stage, 4)
        ->findChild<QLineEdit *>(u"commandEdit"_s)
        ->setText(u"vault kv put secret/union/nightly key=-"_s);
}

void deliverFailed(Stage &stage)
{
    auto *dialog = deliver(stage, 1);
    dialog->setResult(one.first(),
        Error(ErrorKind::Unavailable,
            u"gh failed. It says: “HTTP 404: Not Found (https://api.github.com/repos/acme/pipelines)”"_s,
            u"gh: exit code 1"_s));
    dialog->finish(1, 0);
}

void deliverWithResults(Stage &stage)
{
    auto *dialog = deliver(stage, 1, several);
    dialog->setResult(several.at(0), std::nullopt);
    dialog->setResult(several.at(1),
        Error(ErrorKind::Unavailable, u"gh failed. It says: “HTTP 403: Resource not accessible”"_s));
    dialog->setResult(several.at(2), std::nullopt);
    dialog->finish(1, 1);
}

ForgetDialog *forgetSeveral(Stage &stage)
{
    QList<ApiKey> keys;
    for (const QString &clientId : several)
        keys.append(stage.key(clientId));
    return stage.open<ForgetDialog>(keys);
}

void forgetWithResults(Stage &stage)
{
    auto *dialog = forgetSeveral(stage);
    dialog->setResult(several.at(0), std::nullopt);
    dialog->setResult(several.at(1),
        Error(ErrorKind::KeychainDenied, u"Your keychain did not allow this. Unlock it and try again."_s));
    dialog->finish(1, 2);
}

void forgetGone(Stage &stage)
{
    QList<ApiKey> keys;
    for (const QString &clientId : {u"acme-robin-etl-2024"_s, u"old-deploy"_s}) {
        ApiKey key;
        key.clientId = clientId;
        keys.append(key);
    }
    stage.open<ForgetDialog>(keys, ForgetDialog::Keys::Gone);
}

void openCopyMenu(Stage &stage)
{
    stage.select(one);
    auto *button = stage.find<QWidget>(u"copyAsButton"_s);
    QMenu *menu = stage.window().actions()[ActionId::CopyAs]->menu();
    const int width = menu->sizeHint().width();
    menu->popup(
        button->mapToGlobal(QPoint(button->isRightToLeft() ? 0 : button->width() - width, button->height())));
}

} // namespace

Scenes deliveryScenes()
{
    const auto front = Scene::Frame::Front;
    return {
        {u"deliver-file"_s,
            [](Stage &stage) {
                deliver(stage, 0);
            }},
        {u"deliver-github"_s, [](Stage &stage) { deliver(stage, 1); }, front},
        {u"deliver-kubernetes"_s, [](Stage &stage) { deliver(stage, 2); }, front},
        {u"deliver-flyte"_s, [](Stage &stage) { deliver(stage, 3); }, front},
        {u"deliver-command"_s, deliverCommand, front},
        {u"deliver-busy"_s, [](Stage &stage) { deliver(stage, 1)->showProgress(0); }, front},
        {u"deliver-failed"_s, deliverFailed, front},
        {u"deliver-several"_s,
            [](Stage &stage) {
                deliver(stage, 1, several,
                    u"2 selected keys are left out: their secrets are not on this computer."_s);
            },
            front},
        {u"deliver-several-results"_s, deliverWithResults, front},
        {u"forget-secret"_s,
            [](Stage &stage) { stage.open<ForgetDialog>(QList<ApiKey>{stage.key(u"nightly-etl"_s)}); },
            front},
        {u"forget-secrets"_s, [](Stage &stage) { forgetSeveral(stage); }, front},
        {u"forget-secrets-results"_s, forgetWithResults, front},
        {u"forget-gone"_s, forgetGone, front},
        {u"menu-copy-as"_s, openCopyMenu},
    };
}

} // namespace Latchkey::Gallery
