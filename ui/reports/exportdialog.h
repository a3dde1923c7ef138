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
    enum class Scope { Selected, Shown, All };

    struct Content
    {
        int selected = 0; ///< offered where there are some
        int shown = 0; ///< offered where a search shows some, and not all
        int all = 0; ///< 1 or more
        KeyFormat format = KeyFormat::FlyteJson;
    };

    ExportDialog(const Content &content, QWidget *parent);
    ~ExportDialog() override;

    [[nodiscard]] Scope scope() const;
    [[nodiscard]] KeyFormat format() const;

signals:
    /// A file that is there already may be replaced: the person was asked.
    void exportRequested(const QString &path);

private:
    [[nodiscard]] int count() const;
    void setupKeys(const Content &content);
    void setupFormat(KeyFormat format);
    void updateHint();
    void chooseFile();

    Content m_content;
    QComboBox *m_keys;
    QComboBox *m_format;
    FormField *m_formatField = nullptr;
};

} // namespace Latchkey::Ui
