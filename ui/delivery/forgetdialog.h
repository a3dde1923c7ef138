// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/error.h>
#include <app/keys/apikey.h>
#include <ui/dialogs/sheet.h>

#include <optional>

namespace Latchkey::Ui {

class RunList;

/// "Forget stored secret": before what can't be taken back, and what became of each key where there are
/// several. Cancel is the default.
class ForgetDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ForgetDialog)

public:
    enum class Keys {
        There,
        Gone, ///< someone else has deleted them: they have client IDs only
    };

    /// `keys`: 1 or more, whose secret is kept.
    ForgetDialog(const QList<ApiKey> &keys, Keys which, QWidget *parent);
    ForgetDialog(const QList<ApiKey> &keys, QWidget *parent);
    ~ForgetDialog() override;

    [[nodiscard]] const QList<ApiKey> &keys() const { return m_keys; }

    void showProgress(int done);
    void showKeychainWait();
    /// What became of one key.
    void setResult(const QString &clientId, const std::optional<Error> &error);
    /// All are through: closes if nothing failed, else stays with the results. `skipped` were not tried after
    /// Stop.
    void finish(int failed, int skipped);

    void reject() override;

signals:
    void forgetRequested();
    void stopRequested();

private:
    [[nodiscard]] QString explanation() const;
    void setupList();
    void setupButtons();
    void start();

    QList<ApiKey> m_keys;
    Keys m_which;
    RunList *m_list = nullptr; ///< of several
    QPushButton *m_forget = nullptr;
    QPushButton *m_cancel = nullptr;
    std::optional<Error> m_onlyTrouble; // of the one key
    bool m_isRunning = false;
};

} // namespace Latchkey::Ui
