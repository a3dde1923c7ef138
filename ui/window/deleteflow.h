// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>
#include <ui/window/flowparts.h>

#include <QFuture>
#include <QObject>
#include <QPointer>

namespace Latchkey::Ui {

class DeleteDialog;

/// Deletes the selected keys one after the other, with a result for each.
class DeleteFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeleteFlow)

public:
    explicit DeleteFlow(const FlowParts &parts);
    ~DeleteFlow() override;

    void start();

signals:
    void deleted(const Latchkey::ApiKey &key);

private:
    [[nodiscard]] QString describe(const ApiKey &key) const;
    void tellUse(const QPointer<DeleteDialog> &dialog, int position);
    void run(DeleteDialog *dialog);
    [[nodiscard]] QFuture<Result<void>> remove(const ApiKey &key);
    void finish(const QList<ApiKey> &keys);

    FlowParts m_with;
};

} // namespace Latchkey::Ui
