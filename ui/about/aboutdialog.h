// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/about/libraries.h>
#include <ui/dialogs/sheet.h>

class QListWidget;
class QPlainTextEdit;

namespace Latchkey::Ui {

class DebugInformation;

/// What this is, which version, of what it is made, and under which licences.
class AboutDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutDialog)

public:
    explicit AboutDialog(QWidget *parent);
    ~AboutDialog() override;

private:
    void setupLibraries();
    void setupButtons();
    void showLicence(int row);
    void copyInformation();

    QList<Library> m_libraries;
    DebugInformation *m_information;
    QListWidget *m_list;
    QPlainTextEdit *m_licence;
};

} // namespace Latchkey::Ui
