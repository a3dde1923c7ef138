// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/reports/exportflow.h>
#include <ui/reports/overviewflow.h>
#include <ui/rotation/rotateflow.h>
#include <ui/verify/verifyflow.h>
#include <ui/window/copyflow.h>
#include <ui/window/createflow.h>
#include <ui/window/deleteflow.h>
#include <ui/window/deliverflow.h>
#include <ui/window/editflow.h>
#include <ui/window/forgetflow.h>
#include <ui/window/leftoversecrets.h>

#include <memory>

namespace Latchkey::Ui {

/// What a person does with the keys of one connection: each method is one action from dialog to result.
class KeyFlows final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyFlows)

public:
    explicit KeyFlows(const FlowParts &parts);
    ~KeyFlows() override;

    /// Names keys on serverless hosts; empty elsewhere.
    void setUserHandle(const QString &userHandle) { m_create.setUserHandle(userHandle); }

    void create() { m_create.start(); }
    /// The one selected key: its credentials if they are kept here, else its client ID; the message says
    /// which.
    void copy() { m_copy.copy(); }
    void copyAs(const CopyStyle &style) { m_copy.copyAs(style); }
    void copyClientId() { m_copy.copyClientId(); }
    void verify() { m_verify.start(); }
    void edit() { m_edit.start(); }
    void remove() { m_delete.start(); }
    void deliver() { m_deliver.start(); }
    void showOverview() { m_overview.start(); }
    void exportKeys() { m_export.start(); }
    void forgetSecret() { m_forget.start(); }
    /// After each load.
    void lookForLeftovers() { m_leftovers.look(); }
    /// Null where keys can't be rotated.
    [[nodiscard]] RotateFlow *rotation() const { return m_rotate.get(); }

private:
    DeliverFlow m_deliver; // before those that use it
    CreateFlow m_create;
    CopyFlow m_copy;
    VerifyFlow m_verify;
    EditFlow m_edit;
    DeleteFlow m_delete;
    ForgetFlow m_forget;
    LeftoverSecrets m_leftovers;
    ExportFlow m_export;
    OverviewFlow m_overview;
    std::unique_ptr<RotateFlow> m_rotate;
};

} // namespace Latchkey::Ui
