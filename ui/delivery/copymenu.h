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

    /// Offers only what can be about so many keys, until the menu is opened again.
    void setKeys(int count);

    /// For the keyboard: at a place on the screen, with the last choice under the cursor, so that Enter
    /// copies in that form again.
    void openAt(const QPoint &place);

signals:
    void chosen(const Latchkey::CopyStyle &style);

private:
    void fill();
    void addFormat(CopyFormat format);
    void addVariables();
    [[nodiscard]] QAction *actionOf(CopyFormat format) const;

    QSettings &m_settings;
};

} // namespace Latchkey::Ui
