// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;

namespace Latchkey::Ui {

/// The path of an existing file: typed, pasted, or chosen with the button.
class FileField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileField)

public:
    /// `title` heads the file dialog and names the field; `nameFilters` are as for QFileDialog.
    FileField(const QString &title, const QStringList &nameFilters, QWidget *parent = nullptr);
    ~FileField() override;

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QString path() const; ///< trimmed; empty for none
    void setPath(const QString &path);
    /// The file is to be written: it need not be there yet.
    void setForNewFile() { m_isForNewFile = true; }

private:
    void browse();

    QString m_title;
    QStringList m_nameFilters;
    QLineEdit *m_edit;
    bool m_isForNewFile = false;
};

} // namespace Latchkey::Ui
