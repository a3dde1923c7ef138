// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "scene.h"
#include "stage.h"

#include <app/core/error.h>
#include <ui/dialogs/deletedialog.h>
#include <ui/dialogs/disclosure.h>
#include <ui/dialogs/editkeydialog.h>
#include <ui/dialogs/editkeysdialog.h>
#include <ui/dialogs/newkeydialog.h>
#include <ui/dialogs/revealdialog.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Latchkey::Gallery {

namespace {

using namespace Ui;

const auto longName
    = u"weekly report for the whole data and machine learning group, sent out every Monday at 7 in the morning"_s;

const QStringList several{u"nightly-etl"_s, u"grafana"_s, u"weekly-report"_s, u"sj-lsx"_s};

NewKeyDialog *newKey(Stage &stage, const QString &name, bool taken = false)
{
    auto *dialog = stage.open<NewKeyDialog>(NewKeyDialog::Rules{
        [](QStringView typed) {
            return typed.toString().toLower().replace(u' ', u'-').remove(u'(').remove(u')').remove(u',');
        },
        [taken](const QString &) {
            return taken;
        }});
    dialog->setContacts({u"robin@acme.dev"_s});
    dialog->setName(name);
    return dialog;
}

void newKeyAdvanced(Stage &stage)
{
    auto *dialog = newKey(stage, u"CI Pipeline (EU)"_s);
    for (auto *button : dialog->findChildren<QAbstractButton *>())
        if (button->isCheckable() && button->inherits("QToolButton"))
            button->click();
}

void newKeyWithOddContact(Stage &stage)
{
    auto *contacts = newKey(stage, u"CI Pipeline (EU)"_s)->findChild<QLineEdit *>(u"contactsEdit"_s);
    contacts->setText(u"robin@acme.dev, Platform team"_s);
    contacts->setModified(true); // as if typed
    emit contacts->editingFinished();
}

void newKeyExplained(Stage &stage)
{
    newKey(stage, u"CI Pipeline (EU)"_s)->findChild<Disclosure *>(u"policiesHelp"_s)->setOpen(true);
}

RevealDialog *reveal(
    Stage &stage, const QString &name = u"CI Pipeline (EU)"_s, const QStringList &warnings = {})
{
    RevealDialog::Content content;
    content.name = name;
    content.host = u"acme.hosted.unionai.cloud"_s;
    content.encoded = Secret(revealedKey);
    content.warnings = warnings;
    return stage.open<RevealDialog>(content);
}

std::function<QString(const ApiKey &)> description()
{
    return [](const ApiKey &) {
        return u"created 78 days ago, secret kept on this computer"_s;
    };
}

EditKeysDialog *editSeveral(Stage &stage)
{
    QList<ApiKey> keys;
    for (const QString &clientId : several)
        keys.append(stage.key(clientId));
    auto *dialog = stage.open<EditKeysDialog>(keys);
    dialog->findChild<QLineEdit *>(u"addContactsEdit"_s)->setText(u"data-platform@acme.dev"_s);
    return dialog;
}

void editSeveralWithResults(Stage &stage)
{
    auto *dialog = editSeveral(stage);
    const QList<ApiKey> keys = dialog->keys();
    dialog->setSaved(keys.at(0), EditKeysDialog::Outcome::Saved);
    dialog->setSaved(keys.at(1), EditKeysDialog::Outcome::NothingToChange);
    dialog->setFailed(keys.at(2),
        Error(ErrorKind::PermissionDenied, u"You may not edit this key. Ask an administrator."_s));
    dialog->finish(1, int(keys.size()) - 3);
}

DeleteDialog *remove(Stage &stage, const QStringList &clientIds)
{
    QList<ApiKey> keys;
    for (const QString &clientId : clientIds)
        keys.append(stage.key(clientId));
    return stage.open<DeleteDialog>(keys, description());
}

void removeWithResults(Stage &stage)
{
    auto *dialog = remove(stage, several);
    dialog->setResult(several.at(0), std::nullopt);
    dialog->setResult(several.at(1),
        Error(ErrorKind::PermissionDenied, u"You may not delete this key. Ask an administrator."_s));
    dialog->setResult(several.at(2), std::nullopt);
    dialog->finish(1, 1);
}

const Error offline(ErrorKind::Offline,
    u"Union can't be reached. You may be offline, or the address is wrong. Try again."_s,
    u"connection refused"_s);

} // namespace

Scenes keyScenes()
{
    const auto front = Scene::Frame::Front;
    return {
        {u"new-key"_s,
            [](Stage &stage) {
                newKey(stage, u"CI Pipeline (EU)"_s);
            }},
        {u"new-key-empty"_s, [](Stage &stage) { newKey(stage, {}); }, front},
        {u"new-key-taken"_s, [](Stage &stage) { newKey(stage, u"nightly-etl"_s, true); }, front},
        {u"new-key-long"_s, [](Stage &stage) { newKey(stage, longName); }, front},
        {u"new-key-advanced"_s, newKeyAdvanced, front},
        {u"new-key-contacts"_s, newKeyWithOddContact, front},
        {u"new-key-explained"_s, newKeyExplained, front},
        {u"new-key-busy"_s,
            [](Stage &stage) { newKey(stage, u"CI Pipeline (EU)"_s)->setBusy(u"Creating the key…"_s); },
            front},
        {u"new-key-trouble"_s,
            [](Stage &stage) { newKey(stage, u"CI Pipeline (EU)"_s)->showTrouble(offline); }, front},
        {u"new-key-replace"_s,
            [](Stage &stage) {
                newKey(stage, u"CI Pipeline (EU)"_s)
                    ->offerReplacement(Error(
                        ErrorKind::Uncertain, u"The key was created, but its secret was lost on the way."_s));
            },
            front},
        {u"reveal"_s,
            [](Stage &stage) {
                reveal(stage);
            }},
        {u"reveal-held"_s,
            [](Stage &stage) {
                for (auto *eye : reveal(stage)->findChildren<QToolButton *>())
                    if (eye->parentWidget()->inherits("Latchkey::Ui::SecretField")) {
                        eye->setDown(true);
                        emit eye->pressed();
                    }
            },
            front},
        {u"reveal-copied"_s,
            [](Stage &stage) {
                reveal(stage)->setCopied(
                    u"On the clipboard as export FLYTE_API_KEY=…. It clears in 30 seconds."_s);
            },
            front},
        {u"reveal-long"_s,
            [](Stage &stage) {
                reveal(stage, longName,
                    {u"The default policies could not be attached. Attach them in the Union console."_s,
                        u"The address has a port. Ask for an address without one."_s});
            },
            front},
        {u"reveal-formats"_s, [](Stage &stage) { reveal(stage)->findChild<QComboBox *>()->showPopup(); },
            front},
        {u"edit-key"_s, [](Stage &stage) { stage.open<EditKeyDialog>(stage.key(u"prod-deploy"_s)); }, front},
        {u"edit-key-changed"_s,
            [](Stage &stage) {
                auto *dialog = stage.open<EditKeyDialog>(stage.key(u"prod-deploy"_s));
                dialog->findChild<QLineEdit *>()->setText(u"prod-deploy-eu"_s);
                ApiKey now = stage.key(u"prod-deploy"_s);
                now.name = u"prod-deploy-2026"_s;
                now.contacts = {u"release@practice.example"_s};
                dialog->showChangedMeanwhile(now);
            },
            front},
        {u"edit-keys"_s, [](Stage &stage) { editSeveral(stage); }, front},
        {u"edit-keys-results"_s, editSeveralWithResults, front},
        {u"delete-key"_s, [](Stage &stage) { remove(stage, {u"nightly-etl"_s}); }, front},
        {u"delete-key-long"_s, [](Stage &stage) { remove(stage, {u"weekly-report"_s}); }, front},
        {u"delete-keys"_s, [](Stage &stage) { remove(stage, several); }, front},
        {u"delete-keys-results"_s, removeWithResults, front},
    };
}

} // namespace Latchkey::Gallery
