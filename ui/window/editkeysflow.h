// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/cancellation.h>
#include <ui/dialogs/editkeysdialog.h>
#include <ui/window/flowparts.h>

#include <QObject>
#include <QPointer>

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
    /// How far a run has come.
    struct Run
    {
        QPointer<EditKeysDialog> dialog;
        CancellationPtr stop;
        ContactsEdit edit;
        int position = 0;
        int failed = 0;
        int changed = 0;
    };

    void editNext(const Run &run);
    void save(const Run &run, const ApiKey &now);
    void conclude(const Run &run, const Result<ApiKey> &saved, EditKeysDialog::Outcome outcome);
    void finish(const Run &run);

    FlowParts m_with;
};

} // namespace Latchkey::Ui
