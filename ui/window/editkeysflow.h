// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/pending.h>
#include <ui/dialogs/editkeysdialog.h>
#include <ui/window/flowparts.h>

#include <QObject>

namespace Latchkey::Ui {

/// Changes the contacts of the selected keys one after the other, with a result for each. Each key is asked
/// for first, so that what someone else changed meanwhile stays.
class EditKeysFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditKeysFlow)

public:
    explicit EditKeysFlow(const FlowParts &parts);
    ~EditKeysFlow() override;

    /// `keys`: 2 or more.
    void start(const QList<ApiKey> &keys);

signals:
    /// The server has no such key any more, and the list neither.
    void foundGone(const Latchkey::ApiKey &key);

private:
    using Outcome = EditKeysDialog::Outcome;

    void run(EditKeysDialog *dialog, const ContactsEdit &contacts);
    [[nodiscard]] QFuture<Result<Outcome>> edit(const ApiKey &key, const ContactsEdit &contacts);
    void save(const ApiKey &now, const QStringList &contacts, const Pending<Outcome> &pending);
    void fail(const ApiKey &key, const Error &error, const Pending<Outcome> &pending);
    void finish(int changed);

    FlowParts m_with;
};

} // namespace Latchkey::Ui
