// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/window/editkeysflow.h>

#include <QObject>

namespace Latchkey {
class Error;
struct KeyEdit;
} // namespace Latchkey

namespace Latchkey::Ui {

class EditKeyDialog;

/// Edits the one selected key, and shows what someone else changed meanwhile; of several, their contacts.
class EditFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditFlow)

public:
    explicit EditFlow(const FlowParts &parts);
    ~EditFlow() override;

    void start();

signals:
    /// The server has no such key any more, and the list neither.
    void foundGone(const Latchkey::ApiKey &key);

private:
    void send(EditKeyDialog *dialog, const KeyEdit &edit);
    void showFailed(EditKeyDialog *dialog, const Error &error);
    void showDeletedMeanwhile(EditKeyDialog *dialog);
    void showChangedMeanwhile(EditKeyDialog *dialog);

    FlowParts m_with;
    EditKeysFlow m_several;
};

} // namespace Latchkey::Ui
