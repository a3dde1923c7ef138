// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/cancellation.h>
#include <app/delivery/delivery.h>
#include <ui/delivery/deliverdialog.h>
#include <ui/window/flowparts.h>

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace Latchkey::Ui {

/// Brings keys to where they are used, one after the other, with a result for each: those whose secret is
/// kept here, or a new one.
class DeliverFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeliverFlow)

public:
    explicit DeliverFlow(const FlowParts &parts);
    ~DeliverFlow() override;

    /// The selected keys whose secret is kept here; says so where there are none.
    void start();
    /// A new key over its sheet; `delivered` is told where it went, each time.
    void start(const ApiKey &key, const Secret &encoded, QWidget *over,
        std::function<void(const QString &place)> delivered);
    /// A key to a place that was chosen elsewhere; `ended` is told how it went.
    void deliver(const ApiKey &key, const Secret &encoded, const DeliveryPlace &place,
        std::function<void(const Result<void> &result)> ended);

signals:
    /// Tried; without an error it is there. `word` is Delivery::word().
    void tried(
        const Latchkey::ApiKey &key, QLatin1StringView word, const std::optional<Latchkey::Error> &error);

private:
    /// How far a run has come. Copies share what changes.
    struct Run
    {
        QPointer<DeliverDialog> dialog;
        QList<ApiKey> keys;
        QHash<QString, Secret> secrets; ///< of keys that are not in the keychain
        DeliveryPlace place;
        CancellationPtr stop;
        std::function<void(const QString &place)> delivered;
        int position = 0;
        int failed = 0;
    };

    void open(const Run &run, const DeliverDialog::Content &content, QWidget *over);
    void deliverNext(const Run &run);
    void retrieve(const Run &run, const ApiKey &key);
    void deliver(const Run &run, const ApiKey &key, const Secret &encoded);
    void tell(const ApiKey &key, const Secret &encoded, const DeliveryPlace &place,
        const std::optional<Error> &error);
    void conclude(const Run &run, const ApiKey &key, const Secret &encoded, const Result<void> &result);
    void finish(const Run &run);
    [[nodiscard]] static QString successOf(const Run &run);

    FlowParts m_with;
    Delivery m_delivery;
};

} // namespace Latchkey::Ui
