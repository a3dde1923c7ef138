// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/deliverflow.h>

#include <app/core/whenfinished.h>
#include <app/keys/fingerprint.h>
#include <app/keys/keptsecrets.h>
#include <app/keys/workspace.h>
#include <ui/keytable/displaytext.h>
#include <ui/window/mainwindow.h>
#include <ui/window/messages.h>
#include <ui/window/patience.h>

#include <QTimer>

#include <algorithm>

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
    Run run;
    std::copy_if(selected.begin(), selected.end(), std::back_inserter(run.keys),
        [this](const ApiKey &key) { return m_with.workspace.keptSecrets().isKept(key.clientId); });
    const int missing = int(selected.size() - run.keys.size());
    if (selected.isEmpty())
        return;
    if (run.keys.isEmpty()) {
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
    open(run, content, &m_with.window);
}

void DeliverFlow::start(const ApiKey &key, const Secret &encoded, QWidget *over,
    std::function<void(const QString &place)> delivered)
{
    Run run;
    run.keys = {key};
    run.secrets.insert(key.clientId, encoded);
    run.delivered = std::move(delivered);
    open(run, {}, over);
}

void DeliverFlow::deliver(const ApiKey &key, const Secret &encoded, const DeliveryPlace &place,
    std::function<void(const Result<void> &result)> ended)
{
    whenFinished(m_delivery.deliver(key.clientId, encoded, place), this,
        [this, key, encoded, place, ended = std::move(ended)](const Result<void> &result) {
            tell(key, encoded, place, troubleOf(result));
            ended(result);
        });
}

void DeliverFlow::open(const Run &run, const DeliverDialog::Content &content, QWidget *over)
{
    DeliverDialog::Content filled = content;
    for (const ApiKey &key : run.keys)
        filled.keys.append({key.clientId, key.name.isEmpty() ? key.clientId : key.name});
    auto *dialog = new DeliverDialog(filled, m_with.settings, over);
    connect(dialog, &DeliverDialog::deliverRequested, this, [this, run, dialog](const DeliveryPlace &place) {
        Run started = run;
        started.dialog = dialog;
        started.place = place;
        started.stop = std::make_shared<Cancellation>();
        connect(dialog, &DeliverDialog::stopRequested, started.stop.get(), &Cancellation::cancel);
        connect(&m_with.window, &MainWindow::coveredChanged, started.stop.get(), &Cancellation::cancel);
        deliverNext(started);
    });
    dialog->openOverWindow();
}

void DeliverFlow::deliverNext(const Run &run)
{
    if (!run.dialog)
        return;
    if (run.position == run.keys.size() || run.stop->isCancelled())
        return finish(run);
    const ApiKey key = run.keys.at(run.position);
    run.dialog->showProgress(run.position);
    if (const auto secret = run.secrets.constFind(key.clientId); secret != run.secrets.constEnd())
        deliver(run, key, *secret);
    else
        retrieve(run, key);
}

void DeliverFlow::retrieve(const Run &run, const ApiKey &key)
{
    const auto future = m_with.workspace.keptSecrets().retrieve(key.clientId);
    const Pending<Secret> waiting; // ended by the keychain or by the person
    whenFinished(future, this, [waiting](const Result<Secret> &answer) { waiting.finish(answer); });
    connect(run.stop.get(), &Cancellation::cancelled, this,
        [waiting] { waiting.finish(failure(Error::cancelled())); });
    QTimer::singleShot(keychainPatience, run.dialog, [waiting, dialog = run.dialog] {
        if (!waiting.isFinished() && dialog)
            dialog->showKeychainWait();
    });
    whenFinished(waiting.future(), this, [this, run, key](const Result<Secret> &encoded) {
        if (encoded)
            return deliver(run, key, *encoded);
        conclude(run, key, {}, failure(encoded.error()));
    });
}

void DeliverFlow::deliver(const Run &run, const ApiKey &key, const Secret &encoded)
{
    whenFinished(m_delivery.deliver(key.clientId, encoded, run.place, run.stop), this,
        [this, run, key, encoded](const Result<void> &result) { conclude(run, key, encoded, result); });
}

void DeliverFlow::tell(
    const ApiKey &key, const Secret &encoded, const DeliveryPlace &place, const std::optional<Error> &error)
{
    const QLatin1StringView word = Delivery::word(place);
    m_with.workspace.activity().record(
        {JournalAction::Delivered, key.clientId, key.name, fingerprintOf(encoded), word}, error);
    emit tried(key, word, error);
}

void DeliverFlow::conclude(
    const Run &run, const ApiKey &key, const Secret &encoded, const Result<void> &result)
{
    const std::optional<Error> error = troubleOf(result);
    tell(key, encoded, run.place, error);
    if (result && run.delivered)
        run.delivered(Delivery::placeText(run.place, key.clientId));
    if (!run.dialog)
        return;
    run.dialog->setResult(key.clientId, error);
    Run next = run;
    ++next.position;
    next.failed += error ? 1 : 0;
    deliverNext(next);
}

void DeliverFlow::finish(const Run &run)
{
    const int skipped = int(run.keys.size()) - run.position;
    run.dialog->finish(run.failed, skipped);
    if (run.failed > 0 || skipped > 0 || run.delivered) // a new key's sheet says it
        return;
    m_with.focusTable();
    m_with.messages.showMessage(Severity::Success, successOf(run));
}

/// Says where the keys are: each place once, and of many the first few.
QString DeliverFlow::successOf(const Run &run)
{
    QStringList places;
    for (const ApiKey &key : run.keys)
        places.append(shortText(Delivery::placeText(run.place, key.clientId), longestPlace));
    places.removeDuplicates();
    const int keys = int(run.keys.size());
    if (keys == 1)
        return tr("“%1” was delivered: %2.").arg(shortText(run.keys.first().name), places.first());
    if (places.size() <= mostPlaces)
        return tr("%n keys were delivered: %1.", "%1: places", keys).arg(listed(places));
    places = places.first(mostPlaces);
    return tr("%n keys were delivered: %1 and other places.", "%1: places", keys).arg(listed(places));
}

} // namespace Latchkey::Ui
