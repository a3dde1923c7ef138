// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/cancellation.h>
#include <app/delivery/delivery.h>
#include <ui/delivery/deliverdialog.h>
#include <ui/window/flowparts.h>

#include <QHash>
#include <QObject>

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
    /// What one dialog delivers.
    struct Load
    {
        QList<ApiKey> keys;
        QHash<QString, Secret> secrets; ///< of keys that are not in the keychain
        std::function<void(const QString &place)> delivered; ///< empty where nobody is to be told
    };

    void open(const Load &load, const DeliverDialog::Content &content, QWidget *over);
    void run(DeliverDialog *dialog, const Load &load, const DeliveryPlace &place);
    [[nodiscard]] QFuture<Result<Secret>> secretOf(
        const ApiKey &key, const Load &load, const CancellationPtr &stop, DeliverDialog *dialog);
    /// Where the secret can't be had, that is what is told.
    [[nodiscard]] QFuture<Result<void>> deliverOne(const ApiKey &key, const Result<Secret> &encoded,
        const DeliveryPlace &place, const CancellationPtr &stop);
    void tell(const ApiKey &key, const Secret &encoded, const DeliveryPlace &place,
        const std::optional<Error> &error);
    [[nodiscard]] static QString successOf(const QList<ApiKey> &keys, const DeliveryPlace &place);

    FlowParts m_with;
    Delivery m_delivery;
};

} // namespace Latchkey::Ui
