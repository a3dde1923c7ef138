// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "scene.h"
#include "stage.h"

#include <ui/keytable/keytable.h>
#include <ui/widgets/messagebar.h>
#include <ui/window/searchfield.h>
#include <ui/window/statusline.h>
#include <ui/window/topbar.h>

#include <QPushButton>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Latchkey::Gallery {

namespace {

using namespace Ui;

constexpr QSize smallest(720, 480);

void type(Stage &stage, const QString &search)
{
    SearchField *field = stage.window().topBar().search();
    stage.focus(field);
    field->setText(search);
    emit field->editingFinished();
    (void)QTest::qWaitFor(
        [&stage] {
            const auto *trouble = stage.find<QWidget>(u"searchTrouble"_s);
            return trouble->isVisible();
        },
        1'500);
}

std::function<void(Stage &)> message(
    Severity severity, const QString &text, const QString &action = {}, const QString &detail = {})
{
    return [=](Stage &stage) {
        stage.window().messageBar().showMessage(severity, text, action, {}, detail);
    };
}

void showDetail(Stage &stage)
{
    message(Severity::Error, u"Union can't do that right now. Wait a little, then try again."_s,
        u"Try again"_s, u"HTTP 503 unavailable: upstream connect error, request 7f3a91c2"_s)(stage);
    stage.find<QToolButton>(u"messageBarDetails"_s)->click();
}

void putSecret(Stage &stage)
{
    stage.bench().clipboard.put(Secret("gallery"));
}

void hover(Stage &stage)
{
    const auto *button = stage.find<QToolButton>(u"refreshButton"_s);
    QToolTip::showText(button->mapToGlobal(button->rect().center()), button->toolTip(), nullptr);
}

} // namespace

Scenes windowScenes()
{
    return {
        {u"main"_s, putSecret, Scene::Frame::Whole, putSecret},
        {u"main-small"_s,
            [](Stage &stage) {
                stage.window().resize(smallest);
            }},
        {u"main-wide"_s,
            [](Stage &stage) {
                stage.window().resize(1500, 900);
            }},
        {u"main-details-folded"_s,
            [](Stage &stage) {
                stage.window().setDetailsVisible(false);
            }},
        {u"main-none-selected"_s,
            [](Stage &stage) {
                stage.window().table().clearSelection();
            }},
        {u"main-several-selected"_s,
            [](Stage &stage) {
                stage.select({u"nightly-etl"_s, u"prod-deploy"_s, u"yakan-batch"_s});
            }},
        {u"main-long-name"_s,
            [](Stage &stage) {
                stage.select({u"weekly-report"_s});
            }},
        {u"main-focus-row"_s,
            [](Stage &stage) {
                stage.focus(&stage.window().table());
            }},
        {u"main-focus-button"_s,
            [](Stage &stage) {
                stage.focus(stage.find<QPushButton>(u"newKeyButton"_s));
            }},
        {u"main-focus-switcher"_s,
            [](Stage &stage) {
                stage.focus(stage.find<QWidget>(u"connectionSwitcher"_s));
            }},
        {u"main-loading"_s,
            [](Stage &stage) {
                stage.window().statusLine().setProgress(4'200);
            }},
        {u"main-tooltip"_s, hover, Scene::Frame::Whole, hover},
        {u"search"_s,
            [](Stage &stage) {
                stage.window().topBar().search()->setText(u"is:due owner:data"_s);
            }},
        {u"search-trouble"_s,
            [](Stage &stage) {
                type(stage, u"is:dew age:>90x"_s);
            }},
        {u"search-trouble-small"_s,
            [](Stage &stage) {
                stage.window().resize(smallest);
                type(stage, u"is:dew age:>90x"_s);
            }},
        {u"message-success"_s, message(Severity::Success, u"nightly-etl is on the clipboard."_s)},
        {u"message-information"_s,
            message(Severity::Information, u"The practice tenant runs on this computer only."_s)},
        {u"message-warning"_s,
            message(Severity::Warning,
                u"Union can't be reached. Showing the list from 12 minutes ago. You may be offline, or a proxy is in the way."_s,
                u"Try again"_s)},
        {u"message-error"_s,
            message(Severity::Error, u"Union refused the sign-in. Ask your administrator for access."_s,
                u"Sign in…"_s, u"HTTP 403 permission_denied"_s)},
        {u"message-detail"_s, showDetail},
        {u"message-small"_s,
            [](Stage &stage) {
                stage.window().resize(smallest);
                showDetail(stage);
            }},
    };
}

} // namespace Latchkey::Gallery
