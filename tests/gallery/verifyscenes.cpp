// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "scene.h"
#include "stage.h"

#include <ui/dialogs/revealdialog.h>
#include <ui/explain/explaindialog.h>
#include <ui/verify/verifydialog.h>

using namespace Qt::StringLiterals;

namespace Latchkey::Gallery {

namespace {

using namespace Ui;

const QStringList several{
    u"nightly-etl"_s, u"grafana"_s, u"weekly-report"_s, u"sj-lsx"_s, u"prod-deploy"_s, u"vault-sync"_s};

VerifyDialog *verify(Stage &stage, const QStringList &clientIds)
{
    QList<ApiKey> keys;
    for (const QString &clientId : clientIds)
        keys.append(stage.key(clientId));
    return stage.open<VerifyDialog>(keys);
}

void verifyOne(Stage &stage, const KeyVerification &verification)
{
    auto *dialog = verify(stage, {u"nightly-etl"_s});
    dialog->showProgress(0);
    dialog->setResult(0, verification);
    dialog->finish();
}

const Error refused(
    ErrorKind::Unauthenticated, u"refused"_s, u"token endpoint: status 401, invalid_client"_s);
const Error offline(ErrorKind::Offline,
    u"acme.hosted.unionai.cloud can't be reached. You may be offline; check your network and try again."_s,
    u"https://acme.hosted.unionai.cloud/token: ConnectionRefusedError"_s);
const Error notHere(
    ErrorKind::KeychainEmpty, u"Its secret is not on this computer. Select this key alone to paste it."_s);

void verifySeveral(Stage &stage, bool isThrough)
{
    auto *dialog = verify(stage, several);
    dialog->showProgress(4);
    dialog->setResult(0, {KeyVerdict::Works});
    dialog->setResult(1, {KeyVerdict::Revoked, refused});
    dialog->setResult(2, {KeyVerdict::NotTried, notHere});
    dialog->setResult(3, {KeyVerdict::ClockOff, std::nullopt, {}, std::chrono::hours(3)});
    if (!isThrough)
        return;
    dialog->setResult(4, {KeyVerdict::NoNetwork, offline});
    dialog->setResult(5, {KeyVerdict::Works});
    dialog->finish();
}

ExplainDialog *explain(Stage &stage, const QByteArray &text, bool isKnown = true)
{
    ExplainDialog::Place place{u"None goes to this address. Connect to it to verify the key."_s,
        u"Not known without a connection."_s};
    if (isKnown)
        place = {u"Acme (production)"_s, u"CI Pipeline (EU)"_s, true};
    auto *dialog = stage.open<ExplainDialog>([place](const KeyExplanation &) { return place; });
    if (!text.isEmpty())
        dialog->setKey(Secret(text));
    return dialog;
}

QByteArray encoded(const QByteArray &address)
{
    return (address + ":ci-pipeline-eu:not-a-real-secret:acme").toBase64();
}

} // namespace

Scenes verifyScenes()
{
    const auto front = Scene::Frame::Front;
    return {
        {u"verify-ask"_s,
            [](Stage &stage) {
                verify(stage, {u"nightly-etl"_s})->askForKey();
                stage.settle(); // a button that joins an open sheet is shown a turn later
            }},
        {u"verify-busy"_s, [](Stage &stage) { verify(stage, {u"nightly-etl"_s})->showProgress(0); }, front},
        {u"verify-keychain"_s,
            [](Stage &stage) {
                auto *dialog = verify(stage, {u"nightly-etl"_s});
                dialog->showProgress(0);
                dialog->showKeychainWait(true);
            },
            front},
        {u"verify-works"_s, [](Stage &stage) { verifyOne(stage, {KeyVerdict::Works}); }, front},
        {u"verify-wrong-secret"_s,
            [](Stage &stage) {
                verifyOne(stage, {KeyVerdict::WrongSecret, refused});
            },
            front},
        {u"verify-clock"_s,
            [](Stage &stage) {
                verifyOne(stage, {KeyVerdict::ClockOff, std::nullopt, {}, -std::chrono::hours(26)});
            },
            front},
        {u"verify-several"_s, [](Stage &stage) { verifySeveral(stage, false); }, front},
        {u"verify-several-results"_s,
            [](Stage &stage) {
                verifySeveral(stage, true);
            }},
        {u"explain-empty"_s,
            [](Stage &stage) {
                explain(stage, {});
            }},
        {u"explain-good"_s, [](Stage &stage) { explain(stage, revealedKey); }, front},
        {u"explain-unknown"_s, [](Stage &stage) { explain(stage, revealedKey, false); }, front},
        {u"explain-misread"_s,
            [](Stage &stage) { explain(stage, encoded("acme.hosted.unionai.cloud:8443")); }, front},
        {u"explain-broken"_s,
            [](Stage &stage) { explain(stage, encoded("acme.hosted.unionai.cloud").chopped(3)); }, front},
        {u"explain-verified"_s,
            [](Stage &stage) { explain(stage, revealedKey)->showVerdict({KeyVerdict::Works}); }, front},
        {u"explain-kept"_s,
            [](Stage &stage) {
                auto *dialog = explain(stage, revealedKey);
                dialog->showVerdict({KeyVerdict::Works});
                dialog->showKept(
                    u"Kept in this computer's keychain. Copy, Verify and Deliver work for this key now."_s);
            },
            front},
        {u"explain-refused"_s,
            [](Stage &stage) {
                explain(stage, revealedKey)->showVerdict({KeyVerdict::Revoked, refused});
            },
            front},
        {u"reveal-verified"_s,
            [](Stage &stage) {
                RevealDialog::Content content;
                content.name = u"CI Pipeline (EU)"_s;
                content.host = u"acme.hosted.unionai.cloud"_s;
                content.encoded = Secret(revealedKey);
                stage.open<RevealDialog>(content)->showVerdict({KeyVerdict::Works});
            },
            front},
    };
}

} // namespace Latchkey::Gallery
