// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/deliverflow.h>

#include <app/core/whenfinished.h>
#include <app/keys/fingerprint.h>
#include <app/keys/keptsecrets.h>
#include <app/keys/workspace.h>
#include <ui/keytable/displaytext.h>
#include <ui/window/keychainanswer.h>
#include <ui/window/keysrun.h>
#include <ui/window/mainwindow.h>
#include <ui/window/messages.h>

#include <algorithm>
#include <memory>

namespace Latchkey::Ui {

namespace {

constexpr int mostPlaces = 2; // in a message
constexpr int longestPlace = 120; // characters; whoever typed it knows the rest

} // namespace

DeliverFlow::DeliverFlow(const FlowParts &parts)
    : m_with(parts)
{
}

DeliverFlow::~DeliverFlow() = default;

void DeliverFlow::start()
{
    const QList<ApiKey> selected = m_with.selectedKeys();
    Load load;
    std::copy_if(selected.begin(), selected.end(), std::back_inserter(load.keys),
        [this](const ApiKey &key) { return m_with.workspace.keptSecrets().isKept(key.clientId); });
    const int missing = int(selected.size() - load.keys.size());
    if (selected.isEmpty())
        return;
    if (load.keys.isEmpty()) {
        return m_with.messages.showMessage(Severity::Information,
            tr("Nothing can be delivered: the secrets of %n keys are not on this computer. Union gives a "
               "secret only when "
               "the key is created.",
                nullptr, missing));
    }
    DeliverDialog::Content content;
    if (missing > 0)
        content.leftOut
            = tr("%n selected keys are left out: their secrets are not on this computer.", nullptr, missing);
    open(load, content, &m_with.window);
}

void DeliverFlow::start(const ApiKey &key, const Secret &encoded, QWidget *over,
    std::function<void(const QString &place)> delivered)
{
    Load load;
    load.keys = {key};
    load.secrets.insert(key.clientId, encoded);
    load.delivered = std::move(delivered);
    open(load, {}, over);
}

void DeliverFlow::deliver(const ApiKey &key, const Secret &encoded, const DeliveryPlace &place,
    std::function<void(const Result<void> &result)> ended)
{
    whenFinished(deliverOne(key, encoded, place, {}), this, std::move(ended));
}

void DeliverFlow::open(const Load &load, const DeliverDialog::Content &content, QWidget *over)
{
    DeliverDialog::Content filled = content;
    for (const ApiKey &key : load.keys)
        filled.keys.append({key.clientId, key.name.isEmpty() ? key.clientId : key.name});
    auto *dialog = new DeliverDialog(filled, m_with.settings, over);
    connect(dialog, &DeliverDialog::deliverRequested, this,
        [this, load, dialog](const DeliveryPlace &place) { run(dialog, load, place); });
    dialog->openOverWindow();
}

void DeliverFlow::run(DeliverDialog *dialog, const Load &load, const DeliveryPlace &place)
{
    const auto stop = std::make_shared<Cancellation>();
    connect(dialog, &DeliverDialog::stopRequested, stop.get(), &Cancellation::cancel);
    connect(&m_with.window, &MainWindow::coveredChanged, stop.get(), &Cancellation::cancel);
    const KeysRun::Step step = [this, dialog, load, place, stop](int position) {
        const ApiKey key = load.keys.at(position);
        const Pending<void> pending;
        whenFinished(secretOf(key, load, stop, dialog), this,
            [this, key, place, stop, delivered = load.delivered, pending](const Result<Secret> &encoded) {
                whenFinished(deliverOne(key, encoded, place, stop), this,
                    [key, place, delivered, pending](const Result<void> &result) {
                        if (result && delivered)
                            delivered(Delivery::placeText(place, key.clientId));
                        pending.finish(result);
                    });
            });
        return pending.future();
    };
    auto *run = new KeysRun(load.keys.size(), stop, step, this, dialog);
    connect(run, &KeysRun::begun, dialog, &DeliverDialog::showProgress);
    connect(run, &KeysRun::ended, dialog,
        [dialog, keys = load.keys](int position, const std::optional<Error> &trouble) {
            dialog->setResult(keys.at(position).clientId, trouble);
        });
    connect(run, &KeysRun::finished, this,
        [this, dialog, keys = load.keys, isNew = bool(load.delivered), place](int failed, int skipped) {
            dialog->finish(failed, skipped);
            if (failed > 0 || skipped > 0 || isNew) // a new key's sheet says it
                return;
            m_with.focusTable();
            m_with.messages.showMessage(Severity::Success, successOf(keys, place));
        });
    run->start();
}

QFuture<Result<Secret>> DeliverFlow::secretOf(
    const ApiKey &key, const Load &load, const CancellationPtr &stop, DeliverDialog *dialog)
{
    if (const auto secret = load.secrets.constFind(key.clientId); secret != load.secrets.constEnd())
        return finished<Secret>(*secret);
    return keychainAnswer(m_with.workspace.keptSecrets().retrieve(key.clientId), stop, Error::cancelled(),
        dialog, [dialog] { dialog->showKeychainWait(); });
}

QFuture<Result<void>> DeliverFlow::deliverOne(
    const ApiKey &key, const Result<Secret> &encoded, const DeliveryPlace &place, const CancellationPtr &stop)
{
    if (!encoded) {
        tell(key, {}, place, encoded.error());
        return finished<void>(failure(encoded.error()));
    }
    const Pending<void> pending;
    whenFinished(m_delivery.deliver(key.clientId, *encoded, place, stop), this,
        [this, key, encoded = *encoded, place, pending](const Result<void> &result) {
            tell(key, encoded, place, troubleOf(result));
            pending.finish(result);
        });
    return pending.future();
}

void DeliverFlow::tell(
    const ApiKey &key, const Secret &encoded, const DeliveryPlace &place, const std::optional<Error> &error)
{
    const QLatin1StringView word = Delivery::word(place);
    m_with.workspace.activity().record(
        {JournalAction::Delivered, key.clientId, key.name, fingerprintOf(encoded), word}, error);
    emit tried(key, word, error);
}

/// Says where the keys are: each place once, and of many the first few.
QString DeliverFlow::successOf(const QList<ApiKey> &keys, const DeliveryPlace &place)
{
    QStringList places;
    for (const ApiKey &key : keys)
        places.append(shortText(Delivery::placeText(place, key.clientId), longestPlace));
    places.removeDuplicates();
    const int count = int(keys.size());
    if (count == 1)
        return tr("“%1” was delivered: %2.").arg(shortText(keys.first().name), places.first());
    if (places.size() <= mostPlaces)
        return tr("%n keys were delivered: %1.", "%1: places", count).arg(listed(places));
    places = places.first(mostPlaces);
    return tr("%n keys were delivered: %1 and other places.", "%1: places", count).arg(listed(places));
}

} // namespace Latchkey::Ui
