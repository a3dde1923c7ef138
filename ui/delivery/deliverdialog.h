// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/error.h>
#include <app/delivery/places.h>
#include <ui/dialogs/sheet.h>

#include <optional>

class QSettings;

namespace Latchkey::Ui {

class DeliveryForm;
class FormField;
class RunList;
class SelectableText;

/// "Deliver API key": where one or several keys shall go without being shown, what is going to be run for it,
/// and what became of each.
class DeliverDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeliverDialog)

public:
    struct Key
    {
        QString clientId;
        QString name;
    };

    struct Content
    {
        QList<Key> keys; ///< 1 or more
        QString leftOut; ///< a sentence on keys that can't be delivered; empty for none
    };

    /// `settings` remember the place; they outlive the dialog.
    DeliverDialog(const Content &content, QSettings &settings, QWidget *parent);
    ~DeliverDialog() override;

    [[nodiscard]] QStringList clientIds() const;

    void showProgress(int done);
    void showKeychainWait();
    /// What became of one key.
    void setResult(const QString &clientId, const std::optional<Error> &error);
    /// All are through: closes if nothing failed, else stays with the results. `skipped` were not tried after
    /// Stop.
    void finish(int failed, int skipped);

    void reject() override;

signals:
    void deliverRequested(const Latchkey::DeliveryPlace &place);
    void stopRequested();

private:
    void setupPreview();
    void setupList();
    void updatePreview();
    void start();
    void askToReplace(const QStringList &files);

    QList<Key> m_keys;
    QSettings &m_settings;
    DeliveryForm *m_form;
    SelectableText *m_preview = nullptr;
    FormField *m_previewField = nullptr;
    RunList *m_list = nullptr;
    QPushButton *m_deliver = nullptr;
    QPushButton *m_cancel = nullptr;
    QStringList m_mayReplace; // files of which the person was told
    std::optional<Error> m_onlyTrouble; // of the one key
    bool m_isRunning = false;
};

} // namespace Latchkey::Ui
