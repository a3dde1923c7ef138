// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/cancellation.h>
#include <app/core/pending.h>
#include <app/core/worker.h>
#include <app/delivery/places.h>
#include <app/delivery/toolcall.h>
#include <app/delivery/tooldelivery.h>

#include <QObject>
#include <QStringList>

namespace Latchkey {

/// Brings keys to where they are used, without showing them.
class Delivery final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Delivery)

public:
    explicit Delivery(
        std::chrono::milliseconds toolLimit = ToolDelivery::usualLimit, QObject *parent = nullptr);
    ~Delivery() override;

    /// Whether all of these keys can go there. Errors: InvalidArgument, where a name is none or where keys
    /// would replace each other; NotFound, where the program is missing.
    [[nodiscard]] static Result<void> check(const DeliveryPlace &place, const QStringList &clientIds);
    /// The files that are there and would be replaced, as people write paths; none for other places.
    [[nodiscard]] static QStringList replacedFiles(const DeliveryPlace &place, const QStringList &clientIds);
    /// What would be started, or nothing where no program takes part or the place can't be.
    [[nodiscard]] static std::optional<ToolCall> preview(const DeliveryPlace &place, const QString &clientId);
    /// Where this key goes, in a few words: a path, a repository and a name. Never a command line, in which
    /// people may have written what is secret.
    [[nodiscard]] static QString placeText(const DeliveryPlace &place, const QString &clientId);

    /// One English word for records: file, gh, kubectl, flyte, command.
    [[nodiscard]] static QLatin1StringView word(const DeliveryPlace &place);

    /// Errors: as check(), writeSecretFile(), ToolDelivery::deliver() and
    /// formatCredentials().
    [[nodiscard]] QFuture<Result<void>> deliver(const QString &clientId, const Secret &encoded,
        const DeliveryPlace &place, const CancellationPtr &stop = {});

private:
    [[nodiscard]] QFuture<Result<void>> save(
        const QString &clientId, const Secret &encoded, const FilePlace &place);
    [[nodiscard]] QFuture<Result<void>> run(
        const Result<ToolCall> &call, const Secret &encoded, const CancellationPtr &stop);

    ToolDelivery m_tools;
    Worker m_disk;
};

} // namespace Latchkey
