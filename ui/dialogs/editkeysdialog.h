// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/error.h>
#include <app/keys/apikey.h>
#include <ui/dialogs/sheet.h>

#include <optional>

class QLineEdit;

namespace Latchkey::Ui {

class FormField;
class RunList;

/// What an edit of several keys does to the contacts of each.
struct ContactsEdit
{
    QStringList added;
    QStringList removed;

    /// Whom the key has afterwards: in the order as before, new ones at the end, each once.
    [[nodiscard]] QStringList appliedTo(const QStringList &contacts) const;
};

/// "Edit API keys": contacts that several keys get or lose, and what became of each key. The rest is each
/// key's own.
class EditKeysDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditKeysDialog)

public:
    enum class Outcome { Saved, NothingToChange };

    /// `keys`: 2 or more.
    EditKeysDialog(const QList<ApiKey> &keys, QWidget *parent);
    ~EditKeysDialog() override;

    [[nodiscard]] const QList<ApiKey> &keys() const { return m_keys; }

    void showProgress(int done);
    void setSaved(const ApiKey &key, Outcome outcome);
    void setFailed(const ApiKey &key, const Error &error);
    /// All are through: closes if nothing failed, else stays with the results. `skipped` were not tried after
    /// Stop.
    void finish(int failed, int skipped);

    void reject() override;

signals:
    void saveRequested(const Latchkey::Ui::ContactsEdit &edit);
    void stopRequested();

private:
    void setupFields();
    [[nodiscard]] ContactsEdit edited() const;
    void updateSave();
    [[nodiscard]] bool checkRemoved();
    void start();

    QList<ApiKey> m_keys;
    QLineEdit *m_added;
    QLineEdit *m_removed;
    FormField *m_removedField = nullptr;
    RunList *m_list;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
    bool m_isRunning = false;
};

} // namespace Latchkey::Ui
