// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/error.h>
#include <app/keys/apikey.h>
#include <ui/dialogs/sheet.h>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;

namespace Latchkey::Ui {

class RunList;

/// "Delete API key": names what goes, asks for the number to be typed when it is more than one, and shows
/// what became of each. Cancel is the default until something is typed.
class DeleteDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeleteDialog)

public:
    /// `keys`: 1 or more. `describe` says in a few words how old a key is and whether its secret is kept
    /// here.
    DeleteDialog(
        const QList<ApiKey> &keys, const std::function<QString(const ApiKey &)> &describe, QWidget *parent);
    ~DeleteDialog() override;

    [[nodiscard]] const QList<ApiKey> &keys() const { return m_keys; }

    /// What else is known of a key, once it is; before it is deleted.
    void addFact(const QString &clientId, const QString &fact);
    void showProgress(int done);
    /// What became of one key.
    void setResult(const QString &clientId, const std::optional<Error> &error);
    /// All are through: closes if nothing failed, else stays with the results. `skipped` were not tried after
    /// Cancel.
    void finish(int failed, int skipped);

    void reject() override;

signals:
    void deleteRequested();
    void stopRequested();

private:
    void setupOne(const QString &description);
    void setupSeveral(const std::function<QString(const ApiKey &)> &describe);
    [[nodiscard]] QString whatToType() const;
    void updateDelete();
    void start();

    QList<ApiKey> m_keys;
    QLabel *m_facts = nullptr; ///< of the one key
    RunList *m_list = nullptr; ///< of several
    QLineEdit *m_count = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_cancel = nullptr;
    std::optional<Error> m_onlyTrouble; // of the one key
    bool m_running = false;
};

} // namespace Latchkey::Ui
