// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/delivery/copyformat.h>

#include <QMenu>

class QSettings;

namespace Latchkey::Ui {

/// "Copy as": every form, the last choice marked, and the variable that they are for.
class CopyMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyMenu)

public:
    /// `settings` outlives the menu.
    explicit CopyMenu(QSettings &settings, QWidget *parent = nullptr);
    ~CopyMenu() override;

signals:
    void chosen(const Latchkey::CopyStyle &style);

private:
    void fill();
    void addFormat(CopyFormat format);
    void addVariables();

    QSettings &m_settings;
};

} // namespace Latchkey::Ui
