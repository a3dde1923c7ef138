// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;

namespace Latchkey::Ui {

class Disclosure;
class FileField;
class FormField;

/// What few people need for a connection, folded under "Advanced": the organization and a certificate
/// authority file.
class ConnectOptions final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectOptions)

public:
    explicit ConnectOptions(QWidget *parent = nullptr);
    ~ConnectOptions() override;

    [[nodiscard]] QString organization() const; ///< what was typed; empty for the suggested one
    void setOrganization(const QString &name);
    /// Unfolds, says that it can't be guessed, and takes the keyboard there.
    void askForOrganization();
    void suggestOrganization(const QString &name);

    [[nodiscard]] QString caFile() const; ///< empty for none
    /// Unfolds for a path.
    void setCaFile(const QString &path);
    /// Unfolds, and takes the keyboard to the file.
    void showCaFileError(const QString &message);
    void clearError();

signals:
    void organizationChanged();
    void caFileChanged();

private:
    Disclosure *m_disclosure;
    QLineEdit *m_organization;
    FormField *m_organizationField;
    FileField *m_caFile;
    FormField *m_caField;
};

} // namespace Latchkey::Ui
