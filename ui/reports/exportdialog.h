// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/reports/keyexport.h>
#include <ui/dialogs/sheet.h>

class QComboBox;

namespace Latchkey::Ui {

class FormField;

/// "Export keys": which keys, and what the file shall look like; then where it goes.
class ExportDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDialog)

public:
    enum class Scope { Selected, All };

    struct Content
    {
        int selected = 0; ///< offered where there are some
        int all = 0; ///< 1 or more
        KeyFormat format = KeyFormat::ProtobufJson;
    };

    ExportDialog(const Content &content, QWidget *parent);
    ~ExportDialog() override;

    [[nodiscard]] Scope scope() const;
    [[nodiscard]] KeyFormat format() const;

signals:
    /// A file that is there already may be replaced: the person was asked.
    void exportRequested(const QString &path);

private:
    void setupKeys(const Content &content);
    void setupFormat(KeyFormat format);
    void updateHint();
    void chooseFile();

    QComboBox *m_keys;
    QComboBox *m_format;
    FormField *m_formatField = nullptr;
};

} // namespace Latchkey::Ui
